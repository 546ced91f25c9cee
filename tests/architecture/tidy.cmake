# Target tidy: clang-tidy over every source of the compilation database that is ours.
find_program(RUN_CLANG_TIDY NAMES run-clang-tidy-14 run-clang-tidy)
if(RUN_CLANG_TIDY)
    add_custom_target(tidy
        COMMAND ${RUN_CLANG_TIDY} -quiet -p ${PROJECT_BINARY_DIR} "^${PROJECT_SOURCE_DIR}/(src|tests)/"
        COMMENT "clang-tidy over src and tests" USES_TERMINAL VERBATIM)
    cmake_language(DEFER DIRECTORY ${PROJECT_SOURCE_DIR} CALL limber_generate_before_tidy ${PROJECT_SOURCE_DIR})
endif()

# clang-tidy reads the files that moc and rcc write, so these must be there.
function(limber_generate_before_tidy directory)
    get_property(targets DIRECTORY ${directory} PROPERTY BUILDSYSTEM_TARGETS)
    foreach(target IN LISTS targets)
        get_target_property(uses_moc ${target} AUTOMOC)
        if(uses_moc)
            add_dependencies(tidy ${target}_autogen)
        endif()
    endforeach()
    get_property(children DIRECTORY ${directory} PROPERTY SUBDIRECTORIES)
    foreach(child IN LISTS children)
        limber_generate_before_tidy(${child})
    endforeach()
endfunction()
