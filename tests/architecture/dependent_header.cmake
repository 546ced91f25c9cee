# A public header that needs its includer's includes must not build; one that stands alone must.
cmake_minimum_required(VERSION 3.25)
set(project "${work}/dependent_header")
file(REMOVE_RECURSE "${project}")
file(WRITE "${project}/CMakeLists.txt"
    "cmake_minimum_required(VERSION 3.25)\nproject(guard LANGUAGES CXX)\n"
    "include(\"${root}/src/layers.cmake\")\nlimber_layer(core)\n")

function(build_with header result)
    file(WRITE "${project}/include/limber/core/a.hpp" "${header}")
    execute_process(COMMAND ${CMAKE_COMMAND} --build "${project}/build" --target all_verify_interface_header_sets
        RESULT_VARIABLE status OUTPUT_VARIABLE said ERROR_VARIABLE said)
    if(result STREQUAL "builds" AND NOT status EQUAL 0)
        message(SEND_ERROR "a header that stands alone must build, but: ${said}")
    elseif(NOT result STREQUAL "builds" AND (status EQUAL 0 OR NOT said MATCHES "${result}"))
        message(SEND_ERROR "a header that needs another must not build, but: ${said}")
    endif()
endfunction()

file(WRITE "${project}/include/limber/core/a.hpp" "#pragma once\n")
execute_process(COMMAND ${CMAKE_COMMAND} -G ${generator} -DCMAKE_CXX_COMPILER=${compiler}
    -S "${project}" -B "${project}/build" OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
build_with("#pragma once\n#include <string>\ninline std::string a() { return {}; }\n" builds)
build_with("#pragma once\ninline std::string a() { return {}; }\n" "a.hpp:2:[0-9]+: error")
