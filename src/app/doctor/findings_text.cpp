#include "doctor/findings_text.hpp"

#include "limber/json/writer.hpp"

#include <QCoreApplication>

namespace limber::app {

namespace {

using Grade = core::Finding::Grade;

struct DoctorWords {
    Q_DECLARE_TR_FUNCTIONS(DoctorWords)
};

QString mark(Grade grade)
{
    switch (grade) {
    case Grade::Fine:
        return DoctorWords::tr("ok");
    case Grade::Lacking:
        return DoctorWords::tr("none");
    case Grade::Wrong:
        return DoctorWords::tr("WRONG");
    }
    return {};
}

const char* nameOf(Grade grade)
{
    switch (grade) {
    case Grade::Fine:
        return "fine";
    case Grade::Lacking:
        return "lacking";
    case Grade::Wrong:
        return "wrong";
    }
    return "";
}

} // namespace

std::string findingsText(const core::Findings& findings)
{
    qsizetype widestMark = 0;
    qsizetype widestTitle = 0;
    for (const core::Finding& finding : findings) {
        widestMark = std::max(widestMark, mark(finding.grade).size());
        widestTitle = std::max(widestTitle, QString::fromStdString(finding.title).size());
    }
    const QString indent{widestMark + widestTitle + 4, QLatin1Char{' '}};
    QString text;
    for (const core::Finding& finding : findings) {
        QStringList lines = QString::fromStdString(finding.text).split(QLatin1Char{'\n'});
        if (!finding.remedy.empty()) {
            lines << QString::fromStdString(finding.remedy);
        }
        text += mark(finding.grade).leftJustified(widestMark) + QStringLiteral("  ")
            + QString::fromStdString(finding.title).leftJustified(widestTitle) + QStringLiteral("  ")
            + lines.join(QLatin1Char{'\n'} + indent) + QLatin1Char{'\n'};
    }
    return text.toStdString();
}

std::string findingsJson(const core::Findings& findings)
{
    json::Value list = json::Value::array();
    for (const core::Finding& finding : findings) {
        json::Value each{{"id", finding.id},
                         {"title", finding.title},
                         {"grade", nameOf(finding.grade)},
                         {"text", finding.text}};
        if (!finding.remedy.empty()) {
            each["remedy"] = finding.remedy;
        }
        list.push_back(std::move(each));
    }
    return json::toText(json::Value{{"limber", "doctor"}, {"version", 1}, {"findings", std::move(list)}});
}

} // namespace limber::app
