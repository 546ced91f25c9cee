#pragma once

#include <span>
#include <string_view>
#include <vector>

/// The texts that come with Limber, from the folder resources/, inside the program.
namespace limber::catalogue {

/// One file, named by its path below resources/: "stretches/1-trunk-rotation.json".
struct Resource {
    std::string_view name;
    std::string_view text;
};

/// All of them, by name. They live as long as the program.
[[nodiscard]] std::span<const Resource> resources();

/// Those whose name begins with `folder`: "poses/".
[[nodiscard]] std::vector<Resource> resourcesIn(std::string_view folder);

} // namespace limber::catalogue
