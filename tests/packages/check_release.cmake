# Version and day of the newest release are the same in CMakeLists.txt, the changelog and the description.
cmake_minimum_required(VERSION 3.25)
file(STRINGS "${changelog}" head LIMIT_COUNT 1)
file(STRINGS "${changelog}" trailer REGEX "^ -- " LIMIT_COUNT 1)
string(REGEX REPLACE "^.*>  " "" moment "${trailer}")
execute_process(COMMAND date -u -d "${moment}" +%F OUTPUT_VARIABLE day OUTPUT_STRIP_TRAILING_WHITESPACE
    COMMAND_ERROR_IS_FATAL ANY)
file(STRINGS "${metainfo}" release REGEX "<release " LIMIT_COUNT 1)
if(NOT head MATCHES "^limber \\(${version}\\) ")
    message(FATAL_ERROR "the version is ${version}, and the changelog begins with «${head}»")
endif()
if(NOT release MATCHES "version=\"${version}\"" OR NOT release MATCHES "date=\"${day}\"")
    message(FATAL_ERROR "the newest release is ${version} of ${day}, and the description says «${release}»")
endif()
