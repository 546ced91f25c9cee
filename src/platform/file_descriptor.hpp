#pragma once

#include <unistd.h>

#include <utility>

namespace limber::platform {

/// Owns an open file of the kernel's; empty if opening failed.
class FileDescriptor {
public:
    explicit FileDescriptor(int descriptor = -1)
        : m_descriptor{descriptor}
    { }
    ~FileDescriptor() { close(); }
    FileDescriptor(FileDescriptor&& other) noexcept
        : m_descriptor{std::exchange(other.m_descriptor, -1)}
    { }
    FileDescriptor& operator=(FileDescriptor&& other) noexcept
    {
        std::swap(m_descriptor, other.m_descriptor);
        return *this;
    }

    explicit operator bool() const { return m_descriptor >= 0; }
    [[nodiscard]] int value() const { return m_descriptor; }
    void close()
    {
        if (m_descriptor >= 0) {
            ::close(std::exchange(m_descriptor, -1));
        }
    }

private:
    int m_descriptor;
};

} // namespace limber::platform
