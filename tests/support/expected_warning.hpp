#pragma once

#include <QString>

#include <utility>

namespace limber::test {

namespace detail {
inline QString& expectedWarningText()
{
    static QString text;
    return text;
}
} // namespace detail

/// True for a Qt warning that the running test announced with ExpectWarning.
inline bool isExpectedWarning(const QString& text)
{
    return !detail::expectedWarningText().isEmpty() && text.contains(detail::expectedWarningText());
}

/// Lets Qt warnings that contain `text` pass while it lives. Every other warning fails the test.
class ExpectWarning {
public:
    explicit ExpectWarning(QString text)
        : m_previous{std::exchange(detail::expectedWarningText(), std::move(text))}
    { }
    ~ExpectWarning() { detail::expectedWarningText() = m_previous; }
    ExpectWarning(const ExpectWarning&) = delete;
    ExpectWarning& operator=(const ExpectWarning&) = delete;

private:
    QString m_previous;
};

} // namespace limber::test
