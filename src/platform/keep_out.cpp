#include "limber/platform/keep_out.hpp"

#include "companion_socket.hpp"
#include "file_lock.hpp"

namespace limber::platform {

class KeepOut::Private {
public:
    explicit Private(FileLock lock)
        : m_lock{std::move(lock)}
    { }

private:
    FileLock m_lock;
};

tl::expected<KeepOut, std::string> KeepOut::take(const std::filesystem::path& runtimeFolder)
{
    if (const auto made = makePrivate(runtimeFolder); !made) {
        return tl::unexpected{made.error()};
    }
    auto lock = FileLock::take(runtimeFolder / "limber.lock");
    if (!lock) {
        return tl::unexpected{lock.error()};
    }
    if (!*lock) {
        return tl::unexpected{std::string{
            "Limber is running where this one cannot reach it. End it, from its icon in the tray, and try "
            "again."}};
    }
    return KeepOut{std::make_unique<Private>(std::move(**lock))};
}

KeepOut::KeepOut(std::unique_ptr<Private> lock)
    : m_private{std::move(lock)}
{ }

KeepOut::KeepOut(KeepOut&&) noexcept = default;
KeepOut& KeepOut::operator=(KeepOut&&) noexcept = default;
KeepOut::~KeepOut() = default;

} // namespace limber::platform
