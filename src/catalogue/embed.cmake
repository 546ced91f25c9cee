# cmake -DROOT=<folder> -DFILES=<a.json|b.json> -DOUTPUT=<file.cpp> -P embed.cmake
# Turns text files into one C++ source, so that they need neither Qt nor a place on disk.
string(REPLACE "|" ";" files "${FILES}")
set(entries "")
foreach(file IN LISTS files)
    file(READ "${ROOT}/${file}" text)
    string(FIND "${text}" ")limber\"" clash)
    if(NOT clash EQUAL -1)
        message(FATAL_ERROR "${file} holds the mark that ends an embedded text")
    endif()
    string(APPEND entries "    Resource{\"${file}\", R\"limber(${text})limber\"},\n")
endforeach()
file(WRITE "${OUTPUT}" "#include \"limber/catalogue/resources.hpp\"

#include <array>

namespace limber::catalogue {

namespace {

constexpr std::array embedded{
${entries}};

} // namespace

std::span<const Resource> resources()
{
    return embedded;
}

} // namespace limber::catalogue
")
