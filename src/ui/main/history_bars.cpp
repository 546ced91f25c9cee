#include "main/history_bars.hpp"

#include "limber/ui/words.hpp"

#include <QLocale>

#include <algorithm>
#include <map>

namespace limber::ui {

namespace {

/// So much a week of a stretch that is held lengthens a muscle: resources/stretches say where that comes
/// from.
constexpr core::Minutes weeklyEnough{10};

/// The weeks from the first of `sessions`, which are newest first, to `today` or the end of their year, begun
/// ones included.
int weeksOf(const std::vector<core::SessionRecord>& sessions, core::CivilDay today)
{
    if (sessions.empty()) {
        return 1;
    }
    const core::CivilDay first = core::dayOf(sessions.back());
    const core::CivilDay yearEnds{(date::year_month_day{first}.year() + date::years{1}) / date::January / 1};
    const auto days = (std::min(today + date::days{1}, yearEnds) - first).count();
    return std::max(1, static_cast<int>((days + 6) / 7));
}

/// A stretch with its sides; `stretch` is null where it is not in the catalogue any more.
BarsCard::Bar barOf(const core::Stretch* stretch,
                    const std::string& id,
                    const std::map<core::Side, core::Milliseconds>& sides,
                    core::Milliseconds enough)
{
    const auto of = [&](core::Side side) {
        const auto found = sides.find(side);
        return found == sides.end() ? core::Milliseconds{0} : found->second;
    };
    const core::Milliseconds left = of(core::Side::Left);
    const core::Milliseconds right = of(core::Side::Right);
    const core::Milliseconds all = left + right + of(core::Side::Both);
    BarsCard::Bar bar{QString::fromStdString(stretch == nullptr ? id : stretch->name), all.count(),
                      words::total(all), BarsCard::Pattern::Solid};
    if (left.count() > 0 || right.count() > 0) {
        bar.second = right.count();
        bar.detail = BarsCard::tr("Left %1, right %2").arg(words::total(left), words::total(right));
    }
    // It comes from stretches that are held, for each side.
    if (id == "hamstring" || id == "hip-flexor") {
        bar.line = 2 * enough.count();
    }
    return bar;
}

} // namespace

std::vector<BarsCard::Bar> stretchBars(const std::vector<core::SessionRecord>& sessions,
                                       const core::Catalogue& catalogue,
                                       core::CivilDay today)
{
    std::map<std::string, std::map<core::Side, core::Milliseconds>> held;
    for (const core::SessionRecord& session : sessions) {
        for (const core::StepRecord& step : session.steps) {
            held[step.stretch][step.side] += step.held;
        }
    }
    const core::Milliseconds enough = weeklyEnough * weeksOf(sessions, today);
    std::vector<BarsCard::Bar> bars;
    for (const auto& [id, sides] : held) {
        bars.push_back(barOf(core::stretchOf(catalogue, id), id, sides, enough));
    }
    std::ranges::stable_sort(bars, std::ranges::greater{}, &BarsCard::Bar::size);
    return bars;
}

std::vector<BarsCard::Bar> reminderBars(const core::Numbers& numbers)
{
    const auto bar = [](const QString& name, int count, BarsCard::Pattern pattern) {
        return BarsCard::Bar{name, count, QLocale{}.toString(count), pattern};
    };
    return {bar(BarsCard::tr("Answered"), numbers.remindersStarted, BarsCard::Pattern::Solid),
            bar(BarsCard::tr("Skipped"), numbers.remindersSkipped, BarsCard::Pattern::Light),
            bar(BarsCard::tr("Missed"), numbers.remindersMissed, BarsCard::Pattern::Outline),
            bar(BarsCard::tr("Excused"), numbers.remindersExcused, BarsCard::Pattern::Outline)};
}

} // namespace limber::ui
