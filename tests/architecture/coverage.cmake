# Target coverage-report: which lines of src and include the tests reached, as a table on standard output and as pages
# with every line. Only where the tests count them (LIMBER_COVERAGE).
find_program(GCOVR NAMES gcovr)
if(LIMBER_COVERAGE AND GCOVR)
    set(coverage_pages ${PROJECT_BINARY_DIR}/coverage)
    add_custom_target(coverage-report
        COMMAND ${CMAKE_COMMAND} -E make_directory ${coverage_pages}
        COMMAND ${GCOVR} --root ${PROJECT_SOURCE_DIR} --filter ${PROJECT_SOURCE_DIR}/src/ --filter ${PROJECT_SOURCE_DIR}/include/
            --exclude-unreachable-branches --exclude-throw-branches
            --html-details ${coverage_pages}/index.html --print-summary --txt -j 2 ${PROJECT_BINARY_DIR}
        COMMENT "Reading which lines the tests reached; every line: ${coverage_pages}/index.html" USES_TERMINAL VERBATIM)
endif()
