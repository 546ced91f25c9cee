#include "session/summary.hpp"

#include "session/words.hpp"

#include <QCoreApplication>

#include <algorithm>

namespace limber::ui {

namespace {

struct SummaryWords {
    Q_DECLARE_TR_FUNCTIONS(limber::ui::SummaryWords)
};

/// "Left and right", "Left side", "5 slow rounds", "3 times": what the steps of one stretch were.
QString detailOf(const std::vector<core::StepRecord>& steps)
{
    const auto has = [&](core::Side side) {
        return std::any_of(steps.begin(), steps.end(),
                           [&](const core::StepRecord& step) { return step.side == side; });
    };
    if (has(core::Side::Left) && has(core::Side::Right)) {
        return SummaryWords::tr("Left and right");
    }
    if (!has(core::Side::Both)) {
        return words::sideTitle(steps.front().side);
    }
    int cycles = 0;
    for (const core::StepRecord& step : steps) {
        cycles += step.cycles;
    }
    return cycles > 0 ? words::rounds(cycles) : QString{};
}

DoneRow rowOf(const core::Catalogue& catalogue,
              const core::session::Session& session,
              const std::vector<core::StepRecord>& steps)
{
    const core::StepRecord& first = steps.front();
    const core::Stretch* stretch = core::stretchOf(catalogue, first.stretch);
    const core::Variant* variant = stretch == nullptr ? nullptr : core::variantOf(*stretch, first.variant);
    DoneRow row;
    row.name = QString::fromStdString(stretch == nullptr ? first.stretch : stretch->name);
    row.detail = detailOf(steps);
    core::Milliseconds held{0};
    for (const core::StepRecord& step : steps) {
        held += step.held;
    }
    row.time = words::clock(std::chrono::round<core::Seconds>(held));
    const auto planned = std::count_if(session.steps.begin(), session.steps.end(),
                                       [&](const core::Step& step) { return step.stretch == first.stretch; });
    const auto whole = std::count_if(steps.begin(), steps.end(),
                                     [](const core::StepRecord& step) { return !step.skipped; });
    row.isWhole = whole == planned;
    if (variant != nullptr) {
        row.figure = {variant->figure, first.side, FigureState::Phase::Still, 0, 0};
    }
    return row;
}

} // namespace

Summary
summaryOf(const core::Catalogue& catalogue, const core::session::Session& session, core::SessionKind kind)
{
    std::vector<core::StepRecord> done;
    std::copy_if(session.records.begin(), session.records.end(), std::back_inserter(done),
                 [](const core::StepRecord& step) { return step.held > core::Milliseconds{0}; });
    const auto whole
        = std::count_if(done.begin(), done.end(), [](const core::StepRecord& step) { return !step.skipped; });
    const auto planned = static_cast<int>(session.steps.size());

    Summary summary;
    summary.isWhole = whole == planned;
    const QString time = words::howLong(session.spent);
    const QString steps = words::number(planned);
    if (summary.isWhole) {
        summary.title = words::doneTitle(kind);
        summary.detail = planned == 1 ? time : SummaryWords::tr("%1, all %2 steps").arg(time, steps);
    } else {
        summary.title
            = SummaryWords::tr("%1 of %2 steps").arg(words::number(static_cast<int>(done.size())), steps);
        summary.detail = SummaryWords::tr("They count. %1.").arg(time);
    }
    for (std::size_t i = 0; i < done.size();) {
        std::vector<core::StepRecord> group;
        for (const std::string stretch = done[i].stretch; i < done.size() && done[i].stretch == stretch;
             ++i) {
            group.push_back(done[i]);
        }
        summary.rows.push_back(rowOf(catalogue, session, group));
    }
    return summary;
}

} // namespace limber::ui
