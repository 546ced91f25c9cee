# A layer that uses a higher one, one beside it or one that nobody knows must not configure.
cmake_minimum_required(VERSION 3.25)
set(project "${work}/upward_link")

function(configure_with layers result)
    file(REMOVE_RECURSE "${project}")
    file(WRITE "${project}/CMakeLists.txt"
        "cmake_minimum_required(VERSION 3.25)\nproject(guard LANGUAGES NONE)\n"
        "include(\"${root}/src/layers.cmake\")\n${layers}\n")
    execute_process(COMMAND ${CMAKE_COMMAND} -S "${project}" -B "${project}/build"
        RESULT_VARIABLE status ERROR_VARIABLE said OUTPUT_QUIET)
    string(REGEX REPLACE "[ \n]+" " " said "${said}")
    if(result STREQUAL "configures" AND NOT status EQUAL 0)
        message(SEND_ERROR "${layers} must configure, but: ${said}")
    elseif(NOT result STREQUAL "configures" AND (status EQUAL 0 OR NOT said MATCHES "${result}"))
        message(SEND_ERROR "${layers} must be refused with '${result}', but: ${said}")
    endif()
endfunction()

configure_with("limber_layer(core)\nlimber_layer(shell USES core)" configures)
configure_with("limber_layer(core USES shell)" "layer core \\(level 0\\) may not use shell \\(level 2\\)")
configure_with("limber_layer(ui USES tray)" "layer ui \\(level 3\\) may not use tray \\(level 3\\)")
configure_with("limber_layer(shell USES cellar)" "layer shell \\(level 2\\) may not use cellar")
configure_with("limber_layer(core LINKS limber_shell)" "layer core reaches another layer by USES only")
configure_with("limber_layer(core PRIVATE_LINKS limber_shell)" "layer core reaches another layer by USES only")
