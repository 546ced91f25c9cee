#include "faulty_calls.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <dlfcn.h>
#include <fcntl.h>
#include <optional>

namespace limber::storage::test {

namespace {

std::optional<FaultPlan> current;
int counted = 0;

int errorOf(Fault fault)
{
    switch (fault) {
    case Fault::InputOutput:
        return EIO;
    case Fault::NoRight:
        return EROFS;
    case Fault::NoSpace:
    case Fault::HalfWritten:
    case Fault::KilledBefore:
    case Fault::KilledHalf:
    case Fault::KilledAfter:
        break;
    }
    return ENOSPC;
}

[[noreturn]] void die()
{
    ::kill(::getpid(), SIGKILL);
    std::abort();
}

/// What is to happen to the call that is made now; nothing: it works.
std::optional<Fault> due()
{
    if (!current) {
        return std::nullopt;
    }
    ++counted;
    const bool isHit = counted == current->at || (current->lasting && counted > current->at);
    return isHit ? std::optional{current->fault} : std::nullopt;
}

/// `call()` as planned, where nothing can be half done.
template <typename Call>
int whole(Call call)
{
    const std::optional<Fault> fault = due();
    if (!fault) {
        return call();
    }
    if (*fault == Fault::KilledAfter) {
        call();
    }
    if (*fault == Fault::KilledBefore || *fault == Fault::KilledHalf || *fault == Fault::KilledAfter) {
        die();
    }
    errno = errorOf(*fault);
    return -1;
}

/// The same for a call that needs no room.
template <typename Call>
int removing(Call call)
{
    const bool isOfRoom
        = current && (current->fault == Fault::NoSpace || current->fault == Fault::HalfWritten);
    return isOfRoom ? call() : whole(call);
}

/// `call(size)` as planned, where `size` bytes are to be written.
template <typename Call>
ssize_t writing(std::size_t size, Call call)
{
    const std::optional<Fault> fault = due();
    if (!fault) {
        return call(size);
    }
    switch (*fault) {
    case Fault::HalfWritten:
        if (size > 1) {
            return call(size / 2);
        }
        break;
    case Fault::KilledAfter:
        call(size);
        die();
    case Fault::KilledHalf:
        call(size / 2);
        die();
    case Fault::KilledBefore:
        die();
    case Fault::NoSpace:
    case Fault::InputOutput:
    case Fault::NoRight:
        break;
    }
    errno = errorOf(*fault);
    return -1;
}

/// The C library's own.
template <typename Function>
Function* real(const char* name)
{
    return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

int opened(const char* name, const char* path, int flags, mode_t mode)
{
    using Open = int(const char*, int, ...);
    static Open* const open = real<Open>("open");
    static Open* const open64 = real<Open>("open64");
    Open* const wanted = name[4] == '\0' ? open : open64;
    if ((flags & O_CREAT) == 0) {
        return wanted(path, flags, mode);
    }
    return whole([&] { return wanted(path, flags, mode); });
}

} // namespace

void planFault(const FaultPlan& plan)
{
    counted = 0;
    current = plan;
}

void endFaults()
{
    current.reset();
}

int countedCalls()
{
    return counted;
}

} // namespace limber::storage::test

// In the place of the C library's functions, so their names are not ours.
// NOLINTBEGIN(readability-identifier-naming, cppcoreguidelines-pro-type-vararg, cert-dcl50-cpp)
#define LIMBER_INSTEAD extern "C" __attribute__((visibility("default")))

namespace faulty = limber::storage::test;

LIMBER_INSTEAD ssize_t write(int file, const void* bytes, size_t size)
{
    static auto* const next = faulty::real<ssize_t(int, const void*, size_t)>("write");
    return faulty::writing(size, [&](size_t part) { return next(file, bytes, part); });
}

LIMBER_INSTEAD ssize_t pwrite(int file, const void* bytes, size_t size, off_t at)
{
    static auto* const next = faulty::real<ssize_t(int, const void*, size_t, off_t)>("pwrite");
    return faulty::writing(size, [&](size_t part) { return next(file, bytes, part, at); });
}

LIMBER_INSTEAD ssize_t pwrite64(int file, const void* bytes, size_t size, off64_t at)
{
    static auto* const next = faulty::real<ssize_t(int, const void*, size_t, off64_t)>("pwrite64");
    return faulty::writing(size, [&](size_t part) { return next(file, bytes, part, at); });
}

LIMBER_INSTEAD int fsync(int file)
{
    static auto* const next = faulty::real<int(int)>("fsync");
    return faulty::whole([&] { return next(file); });
}

LIMBER_INSTEAD int fdatasync(int file)
{
    static auto* const next = faulty::real<int(int)>("fdatasync");
    return faulty::whole([&] { return next(file); });
}

LIMBER_INSTEAD int ftruncate(int file, off_t size) noexcept
{
    static auto* const next = faulty::real<int(int, off_t)>("ftruncate");
    return faulty::whole([&] { return next(file, size); });
}

LIMBER_INSTEAD int ftruncate64(int file, off64_t size) noexcept
{
    static auto* const next = faulty::real<int(int, off64_t)>("ftruncate64");
    return faulty::whole([&] { return next(file, size); });
}

LIMBER_INSTEAD int rename(const char* from, const char* to) noexcept
{
    static auto* const next = faulty::real<int(const char*, const char*)>("rename");
    return faulty::whole([&] { return next(from, to); });
}

LIMBER_INSTEAD int link(const char* from, const char* to) noexcept
{
    static auto* const next = faulty::real<int(const char*, const char*)>("link");
    return faulty::whole([&] { return next(from, to); });
}

LIMBER_INSTEAD int unlink(const char* path) noexcept
{
    static auto* const next = faulty::real<int(const char*)>("unlink");
    return faulty::removing([&] { return next(path); });
}

LIMBER_INSTEAD int mkdir(const char* path, mode_t mode) noexcept
{
    static auto* const next = faulty::real<int(const char*, mode_t)>("mkdir");
    return faulty::whole([&] { return next(path, mode); });
}

LIMBER_INSTEAD int mkostemp(char* path, int flags)
{
    static auto* const next = faulty::real<int(char*, int)>("mkostemp");
    return faulty::whole([&] { return next(path, flags); });
}

LIMBER_INSTEAD int open(const char* path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const auto mode = static_cast<mode_t>((flags & O_CREAT) != 0 ? va_arg(rest, unsigned) : 0U);
    va_end(rest);
    return faulty::opened("open", path, flags, mode);
}

LIMBER_INSTEAD int open64(const char* path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const auto mode = static_cast<mode_t>((flags & O_CREAT) != 0 ? va_arg(rest, unsigned) : 0U);
    va_end(rest);
    return faulty::opened("open64", path, flags, mode);
}
// NOLINTEND(readability-identifier-naming, cppcoreguidelines-pro-type-vararg, cert-dcl50-cpp)
