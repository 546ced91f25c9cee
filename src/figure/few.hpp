#pragma once

#include <algorithm>
#include <array>
#include <cstddef>

namespace limber::figure {

/// A short list that keeps its items in place and needs no other memory. A list that gets too long throws.
template <typename T, std::size_t most>
class Few {
public:
    void push_back(const T& item)
    {
        m_items.at(m_size) = item;
        ++m_size;
    }
    void insert(T* before, const T& item)
    {
        push_back(item);
        std::rotate(before, end() - 1, end());
    }

    [[nodiscard]] T* data() { return m_items.data(); }
    [[nodiscard]] const T* data() const { return m_items.data(); }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool empty() const { return m_size == 0; }
    [[nodiscard]] T* begin() { return data(); }
    [[nodiscard]] T* end() { return data() + m_size; }
    [[nodiscard]] const T* begin() const { return data(); }
    [[nodiscard]] const T* end() const { return data() + m_size; }
    [[nodiscard]] T& operator[](std::size_t i) { return m_items[i]; }
    [[nodiscard]] const T& operator[](std::size_t i) const { return m_items[i]; }
    [[nodiscard]] T& front() { return m_items[0]; }
    [[nodiscard]] T& back() { return m_items[m_size - 1]; }

private:
    std::array<T, most> m_items{};
    std::size_t m_size = 0;
};

} // namespace limber::figure
