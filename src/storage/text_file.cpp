#include "limber/storage/text_file.hpp"

#include "private_files.hpp"

namespace limber::storage {

ports::Stored<void> writeTextFile(const std::filesystem::path& file, std::string_view text)
{
    if (const auto made = makePrivateFolder(file.parent_path()); !made) {
        return made;
    }
    auto fresh = FreshFile::make(file, Existing::Replace);
    if (!fresh) {
        return tl::unexpected{fresh.error()};
    }
    return fresh->write(text).and_then([&] { return fresh->place(); });
}

} // namespace limber::storage
