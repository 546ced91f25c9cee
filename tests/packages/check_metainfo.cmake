# AppStream has nothing to say about the description, with a page on the web or without, but that the id has a
# capital letter. It is the name on D-Bus and of the desktop entry as well, so it stays.
cmake_minimum_required(VERSION 3.25)

function(expect_valid file)
    execute_process(COMMAND ${appstreamcli} validate --pedantic --strict --no-net "${file}"
        OUTPUT_VARIABLE said ERROR_VARIABLE said RESULT_VARIABLE result)
    string(REGEX MATCHALL "[EWIP]: [^\n]*" remarks "${said}")
    list(FILTER remarks EXCLUDE REGEX "cid-contains-uppercase-letter")
    if(NOT result EQUAL 0 OR remarks)
        message(FATAL_ERROR "${file}:\n${said}")
    endif()
endfunction()

expect_valid("${installed}")

set(PROJECT_VERSION 0)
set(LIMBER_HOMEPAGE https://limber.example)
set(LIMBER_PICTURES https://limber.example/pictures)
file(READ "${source}/resources/desktop/on-the-web.xml.in" on_the_web)
string(CONFIGURE "${on_the_web}" on_the_web @ONLY)
set(on_the_web_too "${work}/${application_id}.metainfo.xml")
configure_file("${source}/resources/desktop/${application_id}.metainfo.xml.in" "${on_the_web_too}" @ONLY)
expect_valid("${on_the_web_too}")
string(REGEX MATCHALL "[^/]+\\.png" pictures "${on_the_web}")
foreach(picture IN LISTS pictures)
    if(NOT EXISTS "${source}/docs/pictures/${picture}")
        message(FATAL_ERROR "docs/pictures has no ${picture}")
    endif()
endforeach()
