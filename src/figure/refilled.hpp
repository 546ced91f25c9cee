#pragma once

#include <cstddef>
#include <vector>

namespace limber::figure {

/// A list that is filled anew for each frame. Forgotten items keep their memory for those that take their
/// place.
template <typename T>
class Refilled {
public:
    /// Forgets all items.
    void clear() { m_used = 0; }
    /// One more item, as one in its place was left; a new one if there never was one. Ends references to
    /// others.
    [[nodiscard]] T& next()
    {
        if (m_used == m_items.size()) {
            m_items.emplace_back();
        }
        return m_items[m_used++];
    }

    [[nodiscard]] std::size_t size() const { return m_used; }
    [[nodiscard]] T* data() { return m_items.data(); }
    [[nodiscard]] const T* data() const { return m_items.data(); }
    [[nodiscard]] T* begin() { return data(); }
    [[nodiscard]] T* end() { return data() + m_used; }
    [[nodiscard]] const T* begin() const { return data(); }
    [[nodiscard]] const T* end() const { return data() + m_used; }
    [[nodiscard]] T& front() { return m_items.front(); }
    [[nodiscard]] const T& front() const { return m_items.front(); }

private:
    std::vector<T> m_items;
    std::size_t m_used = 0;
};

} // namespace limber::figure
