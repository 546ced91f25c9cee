#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace limber::ports {

/// What came of exchanging the history with other computers.
struct Exchanged {
    bool changedHistory = false;
    /// What the user should know, as sentences: of each file and fault the same one as long as it is so.
    std::vector<std::string> notices;
    bool isThere = true; ///< the folder; otherwise nothing was read
};

/// A folder in which several computers leave their histories for each other; some other program carries it.
class SharedHistory {
public:
    virtual ~SharedHistory() = default;
    /// Takes in what the others have left and leaves what is new here. A folder that is not there is not
    /// made.
    [[nodiscard]] virtual Exchanged exchange(const std::filesystem::path& folder) = 0;
};

} // namespace limber::ports
