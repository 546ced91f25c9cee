#include "target.hpp"

#include <cstdlib>
#include <iostream>
#include <utility>

namespace limber::fuzz {

std::vector<const Target*>& targets()
{
    static std::vector<const Target*> all;
    return all;
}

Target::Target(std::string itsName, Run itsRun, std::vector<std::string> itsSeeds, int itsCost)
    : name{std::move(itsName)}
    , run{itsRun}
    , seeds{std::move(itsSeeds)}
    , cost{itsCost}
{
    seeds.push_back("tests/fuzz/corpus/" + name);
    targets().push_back(this);
}

void require(bool isSo, std::string_view sentence)
{
    if (!isSo) {
        std::cerr << "not so: " << sentence << std::endl;
        std::abort();
    }
}

} // namespace limber::fuzz
