#pragma once

#include "limber/core/companion.hpp"

#include <QByteArray>
#include <QByteArrayList>
#include <QFile>

#include <string>

namespace limber::test {

/// What tells one report from another, whoever reports it and however often.
inline std::string keyOf(const core::Report& report)
{
    if (const auto* opened = std::get_if<core::SessionOpened>(&report)) {
        return "opened " + opened->id.text;
    }
    if (const auto* finished = std::get_if<core::StepFinished>(&report)) {
        return "step " + std::to_string(finished->step.index) + " of " + finished->session.text;
    }
    if (const auto* closed = std::get_if<core::SessionClosed>(&report)) {
        return "closed " + closed->session.text;
    }
    return "other";
}

/// A store of one line per report that outlives its process, and takes no report twice.
class LineStore {
public:
    explicit LineStore(const QString& file)
        : m_file{file}
    { }
    [[nodiscard]] QByteArrayList lines() const
    {
        QFile file{m_file};
        if (!file.open(QIODevice::ReadOnly)) {
            return {};
        }
        QByteArrayList lines = file.readAll().split('\n');
        lines.removeLast();
        return lines;
    }
    void keep(const core::Report& report) const
    {
        const QByteArray line = QByteArray::fromStdString(keyOf(report));
        if (lines().contains(line)) {
            return;
        }
        QFile file{m_file};
        if (file.open(QIODevice::Append | QIODevice::Unbuffered)) {
            file.write(line + '\n');
        }
    }

private:
    QString m_file;
};

} // namespace limber::test
