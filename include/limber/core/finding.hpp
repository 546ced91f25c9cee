#pragma once

#include <algorithm>
#include <string>
#include <vector>

namespace limber::core {

/// What Limber found out about one thing it works with, in words for the user.
struct Finding {
    enum class Grade {
        Fine,    ///< it is there and works
        Lacking, ///< this computer does not offer it; Limber goes on without
        Wrong,   ///< something the user counts on cannot work
    };

    std::string id;    ///< what it is about, for programs: "notifications"
    std::string title; ///< the same for people: "Notifications"
    Grade grade = Grade::Fine;
    std::string text;   ///< what was found; one or more whole lines
    std::string remedy; ///< what to do about it, or what it costs; "" where nothing is to be done
    bool operator==(const Finding&) const = default;
};

using Findings = std::vector<Finding>;

/// Whether something the user counts on cannot work.
[[nodiscard]] inline bool isAnythingWrong(const Findings& findings)
{
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding& each) { return each.grade == Finding::Grade::Wrong; });
}

} // namespace limber::core
