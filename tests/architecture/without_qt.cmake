# The layers that need no Qt build and pass their tests where Qt cannot be found.
cmake_minimum_required(VERSION 3.25)
set(build "${work}/without_qt")
execute_process(COMMAND ${CMAKE_COMMAND} -G ${generator} -S "${root}" -B "${build}"
    -DLIMBER_QT=OFF -DCMAKE_DISABLE_FIND_PACKAGE_Qt6=ON -DLIMBER_STRICT=ON
    -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_FLAGS_DEBUG=${flags}
    -DCMAKE_CXX_COMPILER=${compiler} -DCMAKE_CXX_COMPILER_LAUNCHER=${launcher}
    COMMAND_ERROR_IS_FATAL ANY)
# That each header compiles alone is found out by the build around this one.
execute_process(COMMAND ${CMAKE_COMMAND} --build "${build}" COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${CMAKE_CTEST_COMMAND} --test-dir "${build}" --output-on-failure --no-tests=error -LE guard
    COMMAND_ERROR_IS_FATAL ANY)
