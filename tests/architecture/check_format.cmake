# Every C++ file is as clang-format leaves it.
cmake_minimum_required(VERSION 3.25)
file(GLOB_RECURSE files "${root}/include/*.hpp" "${root}/src/*.?pp" "${root}/tests/*.?pp")
execute_process(COMMAND ${clang_format} --dry-run -Werror ${files} RESULT_VARIABLE status)
if(NOT status EQUAL 0)
    message(FATAL_ERROR "run clang-format -i on the files above")
endif()
