#include "limber/json/problem.hpp"

namespace limber::json {

std::string toText(const Problem& problem)
{
    std::string text = problem.file;
    if (problem.line) {
        text += ", line " + std::to_string(*problem.line);
    }
    if (problem.column) {
        text += ", column " + std::to_string(*problem.column);
    }
    return text + ": " + problem.reason + ".";
}

} // namespace limber::json
