#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace limber::core {

/// One enumerator with the name that files and D-Bus use for it. Tables of these are the only place a name is
/// written.
template <typename T>
struct Named {
    T value;
    std::string_view name;
};

template <typename T>
Named(T, const char*) -> Named<T>;

/// The name of `value`. The table must hold every enumerator.
template <typename T, std::size_t N>
constexpr std::string_view nameIn(const std::array<Named<T>, N>& table, T value)
{
    return std::find_if(table.begin(), table.end(),
                        [&](const Named<T>& entry) { return entry.value == value; })
        ->name;
}

/// The value called `name`, or nothing.
template <typename T, std::size_t N>
constexpr std::optional<T> valueIn(const std::array<Named<T>, N>& table, std::string_view name)
{
    const auto found
        = std::find_if(table.begin(), table.end(), [&](const Named<T>& entry) { return entry.name == name; });
    return found == table.end() ? std::nullopt : std::optional{found->value};
}

} // namespace limber::core
