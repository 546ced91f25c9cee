#include "wording.hpp"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <set>

namespace limber::app {

namespace {

struct Reminder {
    Q_DECLARE_TR_FUNCTIONS(Reminder)
};

/// To the nearest half minute, at least half a minute: "4 minutes", "2½ minutes", "1 minute".
QString minutes(core::Seconds time)
{
    const auto halves = std::max<core::Seconds::rep>(1, (time.count() + 15) / 30);
    if (halves == 1) {
        return Reminder::tr("half a minute");
    }
    if (halves == 2) {
        return Reminder::tr("1 minute");
    }
    return halves % 2 == 0 ? Reminder::tr("%Ln minutes", nullptr, static_cast<int>(halves / 2))
                           : Reminder::tr("%1½ minutes").arg(halves / 2);
}

ports::OfferText offer(core::SessionKind kind, const core::Routine& routine, const core::Settings& settings)
{
    std::set<std::string> stretches;
    for (const core::RoutineItem& item : routine.items) {
        stretches.insert(item.stretch);
    }
    const QString length = minutes(core::duration(routine));
    ports::OfferText text;
    text.start = Reminder::tr("Start").toStdString();
    text.snooze = Reminder::tr("In %1 min").arg(settings.snooze.count()).toStdString();
    switch (kind) {
    case core::SessionKind::Morning:
        text.title = Reminder::tr("Good morning").toStdString();
        text.body = Reminder::tr("%1, slowly, before the day begins?").arg(length).toStdString();
        text.skip = Reminder::tr("Not today").toStdString();
        break;
    case core::SessionKind::Evening:
        text.title = Reminder::tr("Before bed").toStdString();
        text.body = Reminder::tr("%1, quietly, for your back.").arg(length).toStdString();
        text.skip = Reminder::tr("Not tonight").toStdString();
        break;
    case core::SessionKind::Break:
    case core::SessionKind::Manual:
        text.title = Reminder::tr("Time for a break").toStdString();
        text.body = (stretches.size() == 1
                         ? Reminder::tr("1 stretch, %1.").arg(length)
                         : Reminder::tr("%Ln stretches, %1.", nullptr, static_cast<int>(stretches.size()))
                               .arg(length))
                        .toStdString();
        text.skip = Reminder::tr("Skip").toStdString();
        break;
    }
    if (!text.body.empty()) {
        QString body = QString::fromStdString(text.body);
        text.body = (QLocale{}.toUpper(body.left(1)) + body.mid(1)).toStdString();
    }
    return text;
}

ports::OfferText goOn(int done, int planned)
{
    ports::OfferText text;
    text.title = Reminder::tr("Go on where you were?").toStdString();
    text.body = Reminder::tr("The session closed unexpectedly. %1 of %2 steps are saved.")
                    .arg(done)
                    .arg(planned)
                    .toStdString();
    text.start = Reminder::tr("Go on").toStdString();
    text.skip = Reminder::tr("Leave it").toStdString();
    return text;
}

ports::OfferText walk(core::SessionKind kind, const core::Settings& settings)
{
    ports::OfferText text;
    text.title = kind == core::SessionKind::Morning ? Reminder::tr("Good morning").toStdString()
        : kind == core::SessionKind::Evening        ? Reminder::tr("Before bed").toStdString()
                                                    : Reminder::tr("Time for a break").toStdString();
    text.body = Reminder::tr("Stand up and walk a little. No stretches until you have asked.").toStdString();
    text.start = Reminder::tr("I am going").toStdString();
    text.snooze = Reminder::tr("In %1 min").arg(settings.snooze.count()).toStdString();
    text.skip = Reminder::tr("Skip").toStdString();
    return text;
}

} // namespace

shell::Wording wording()
{
    return {
        offer,
        goOn,
        [] {
            return std::pair{Reminder::tr("A break in a minute").toStdString(),
                             Reminder::tr("Finish the thought.").toStdString()};
        },
        walk,
    };
}

} // namespace limber::app
