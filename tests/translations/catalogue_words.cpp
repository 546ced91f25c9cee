#include "catalogue/pose_files.hpp"

#include "limber/catalogue/guidance.hpp"
#include "limber/catalogue/load.hpp"
#include "limber/catalogue/reword.hpp"

#include <iostream>
#include <set>

/// Writes every text of Limber's own catalogue the way lupdate reads texts.

using namespace limber;

namespace {

std::string quoted(const std::string& text)
{
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            quoted += '\\';
        }
        quoted += c;
    }
    return quoted + '"';
}

} // namespace

int main()
{
    std::set<std::string> written;
    const catalogue::Rewording write = [&](const std::string& text, const std::string& note) {
        if (written.insert(text).second) {
            std::cout << (note.empty() ? "" : "//: " + note + "\n") << "QT_TRANSLATE_NOOP(\"Catalogue\", "
                      << quoted(text) << ");\n";
        }
        return text;
    };
    core::Catalogue stretches = catalogue::builtIn();
    catalogue::reword(stretches, write);
    core::SafetyTexts safety = catalogue::builtInSafetyTexts();
    catalogue::reword(safety, write);
    core::MyBody myBody = catalogue::builtInMyBody();
    catalogue::reword(myBody, write);
    for (figure::Choreography& choreography : test::ownChoreographies()) {
        catalogue::reword(choreography, write);
    }
    return 0;
}
