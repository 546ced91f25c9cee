#include "wording.hpp"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace limber::app {

namespace {

QString tr(const char* text, int n = -1)
{
    return QCoreApplication::translate("Reminder", text, nullptr, n);
}

/// To the nearest half minute, at least half a minute: "4 minutes", "2½ minutes", "1 minute".
QString minutes(core::Seconds time)
{
    const auto halves = std::max<core::Seconds::rep>(1, (time.count() + 15) / 30);
    if (halves == 1) {
        return tr("half a minute");
    }
    if (halves == 2) {
        return tr("1 minute");
    }
    return halves % 2 == 0 ? tr("%1 minutes").arg(halves / 2) : tr("%1½ minutes").arg(halves / 2);
}

ports::OfferText offer(core::SessionKind kind, const core::Routine& routine, const core::Settings& settings)
{
    std::set<std::string> stretches;
    for (const core::RoutineItem& item : routine.items) {
        stretches.insert(item.stretch);
    }
    const QString length = minutes(core::duration(routine));
    ports::OfferText text;
    text.start = tr("Start").toStdString();
    text.snooze = tr("In %1 min").arg(settings.snooze.count()).toStdString();
    switch (kind) {
    case core::SessionKind::Morning:
        text.title = tr("Good morning").toStdString();
        text.body = tr("%1, slowly, before the day begins?").arg(length).toStdString();
        text.skip = tr("Not today").toStdString();
        break;
    case core::SessionKind::Evening:
        text.title = tr("Before bed").toStdString();
        text.body = tr("%1, quietly, for your back.").arg(length).toStdString();
        text.skip = tr("Not tonight").toStdString();
        break;
    case core::SessionKind::Break:
    case core::SessionKind::Manual:
        text.title = tr("Time for a break").toStdString();
        text.body = (stretches.size() == 1 ? tr("1 stretch, %1.").arg(length)
                                           : tr("%1 stretches, %2.").arg(stretches.size()).arg(length))
                        .toStdString();
        text.skip = tr("Skip").toStdString();
        break;
    }
    if (!text.body.empty()) {
        QString body = QString::fromStdString(text.body);
        body[0] = body[0].toUpper();
        text.body = body.toStdString();
    }
    return text;
}

ports::OfferText goOn(int done, int planned)
{
    ports::OfferText text;
    text.title = tr("Go on where you were?").toStdString();
    text.body = tr("The session closed unexpectedly. %1 of %2 steps are saved.")
                    .arg(done)
                    .arg(planned)
                    .toStdString();
    text.start = tr("Go on").toStdString();
    text.skip = tr("Leave it").toStdString();
    return text;
}

ports::OfferText walk(core::SessionKind kind, const core::Settings& settings)
{
    ports::OfferText text;
    text.title = kind == core::SessionKind::Morning ? tr("Good morning").toStdString()
        : kind == core::SessionKind::Evening        ? tr("Before bed").toStdString()
                                                    : tr("Time for a break").toStdString();
    text.body = tr("Stand up and walk a little. No stretches until you have asked.").toStdString();
    text.start = tr("I am going").toStdString();
    text.snooze = tr("In %1 min").arg(settings.snooze.count()).toStdString();
    text.skip = tr("Skip").toStdString();
    return text;
}

} // namespace

shell::Wording wording()
{
    return {
        offer,
        goOn,
        [] {
            return std::pair{tr("A break in a minute").toStdString(),
                             tr("Finish the thought.").toStdString()};
        },
        walk,
    };
}

} // namespace limber::app
