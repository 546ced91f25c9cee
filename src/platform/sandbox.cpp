#include "limber/platform/sandbox.hpp"

#include <system_error>

namespace limber::platform {

bool isInFlatpak(const std::filesystem::path& root)
{
    std::error_code ignored;
    return std::filesystem::is_regular_file(root / ".flatpak-info", ignored);
}

} // namespace limber::platform
