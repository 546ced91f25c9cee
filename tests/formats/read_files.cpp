#include "settings_json.hpp"

#include "limber/catalogue/guidance.hpp"
#include "limber/catalogue/load.hpp"
#include "limber/catalogue/poses.hpp"
#include "limber/catalogue/resources.hpp"

#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

// Says of each file named on standard input, one "<format> <path>" a line, what Limber's own reader finds
// wrong with it: "taken", or "refused" and the first reason. "settings-defaults" prints the defaults instead.

using namespace limber;

namespace {

std::vector<catalogue::FileText> ownStretches()
{
    std::vector<catalogue::FileText> files;
    for (const catalogue::Resource& resource : catalogue::resourcesIn("stretches/")) {
        files.push_back({std::string{resource.name}, std::string{resource.text}});
    }
    return files;
}

json::Problems problemsOf(const std::string& format, const std::string& text)
{
    json::Problems problems;
    if (format == "own-catalogue") {
        return catalogue::load({{"file", text}}, {}).problems;
    }
    if (format == "catalogue") {
        return catalogue::load(ownStretches(), {{"file", text}}).problems;
    }
    if (format == "pose") {
        const auto read = catalogue::readChoreography(text, "file");
        return read ? problems : read.error();
    }
    if (format == "my-body") {
        static_cast<void>(catalogue::readMyBody("file", text, problems));
    } else if (format == "safety") {
        static_cast<void>(catalogue::readSafetyTexts("file", text, problems));
    } else if (format == "settings") {
        static_cast<void>(storage::readSettings("file", text, problems));
    } else {
        problems.push_back({"file", std::nullopt, std::nullopt, "no such format"});
    }
    return problems;
}

} // namespace

int main(int count, char** arguments)
{
    if (count == 2 && std::string{arguments[1]} == "settings-defaults") {
        std::cout << storage::writeSettings({});
        return 0;
    }
    std::string format;
    std::string path;
    while (std::cin >> format >> path) {
        std::ifstream stream{path, std::ios::binary};
        const std::string text{std::istreambuf_iterator<char>{stream}, {}};
        const json::Problems problems = problemsOf(format, text);
        std::cout << (problems.empty() ? "taken" : "refused " + json::toText(problems.front())) << '\n';
    }
    return 0;
}
