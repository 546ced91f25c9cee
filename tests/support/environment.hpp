#pragma once

#include <QByteArray>

#include <utility>

namespace limber::test {

/// Sets an environment variable while it lives, and puts back what was there. Child processes started
/// meanwhile see it.
class EnvironmentVariable {
public:
    EnvironmentVariable(QByteArray name, const QByteArray& value)
        : m_name{std::move(name)}
        , m_wasSet{qEnvironmentVariableIsSet(m_name.constData())}
        , m_former{qgetenv(m_name.constData())}
    {
        qputenv(m_name.constData(), value);
    }
    ~EnvironmentVariable()
    {
        if (m_wasSet) {
            qputenv(m_name.constData(), m_former);
        } else {
            qunsetenv(m_name.constData());
        }
    }
    EnvironmentVariable(const EnvironmentVariable&) = delete;
    EnvironmentVariable& operator=(const EnvironmentVariable&) = delete;

private:
    QByteArray m_name;
    bool m_wasSet;
    QByteArray m_former;
};

} // namespace limber::test
