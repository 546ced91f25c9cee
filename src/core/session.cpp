#include "limber/core/session.hpp"

#include "session_parts.hpp"

#include <algorithm>
#include <utility>

namespace limber::core::session {

namespace {

template <typename... Fs>
struct Match : Fs... {
    using Fs::operator()...;
};
template <typename... Fs>
Match(Fs...) -> Match<Fs...>;

const StepRecord* recordOf(const Session& session, int index)
{
    const auto found = std::find_if(session.records.begin(), session.records.end(),
                                    [&](const StepRecord& record) { return record.index == index; });
    return found == session.records.end() ? nullptr : &*found;
}

bool isWhole(const Session& session, int index)
{
    const StepRecord* record = recordOf(session, index);
    return record != nullptr && !record->skipped;
}

/// The step yet to come that works the other side of the same stretch, or the number of steps.
int partnerOf(const Session& session, int index)
{
    const Step& step = at(session, index);
    const auto found
        = std::find_if(session.steps.begin() + index + 1, session.steps.end(), [&](const Step& other) {
              return other.stretch == step.stretch && other.side == otherSide(step.side);
          });
    return static_cast<int>(found - session.steps.begin());
}

/// Whether redoing a step is worth keeping: a whole one beats a part, longer beats shorter.
bool isBetter(const StepRecord& record, const StepRecord& than)
{
    return record.skipped != than.skipped ? than.skipped : record.held > than.held;
}

/// One advance under way: the session and what there is to do so far.
class Moving {
public:
    Moving(Session session, const Now& now)
        : m_session{std::move(session)}
        , m_now{now}
    { }

    void pass();
    void apply(const Event& event);
    Advance result() && { return {std::move(m_session), std::move(m_effects)}; }

private:
    void run(Milliseconds time);
    void spend(Milliseconds time);
    void enter(Part part);
    void leavePart();
    void goTo(int step);
    void keep(StepRecord record);
    void keepAttempt();
    void next();
    void switchSides();
    void skipStretch();
    void changeVariant(const VariantWanted& wanted);
    void end();
    void close(SessionOutcome outcome);
    void cue(CueKind kind) { m_effects.emplace_back(Cue{kind, m_session.step}); }
    [[nodiscard]] StepRecord record(int index, Milliseconds held, bool skipped) const;

    Session m_session;
    const Now& m_now;
    std::vector<Effect> m_effects;
};

/// Lets the time since the last look go by.
void Moving::pass()
{
    const Milliseconds gap = std::max(m_now.up - m_session.countedTo, Milliseconds{0});
    m_session.countedTo = std::max(m_now.up, m_session.countedTo);
    if (!isRunning(m_session)) {
        return;
    }
    if (gap > longestBlink) {
        m_session.isPaused = true;
        return;
    }
    run(gap);
}

/// Walks through as many parts as fit into `time`. Parts of no length are walked through even with none.
void Moving::run(Milliseconds time)
{
    while (isRunning(m_session)) {
        const Milliseconds left = length(m_session) - m_session.elapsed;
        if (time < left) {
            spend(time);
            return;
        }
        spend(std::max(left, Milliseconds{0}));
        time -= std::max(left, Milliseconds{0});
        leavePart();
    }
}

void Moving::spend(Milliseconds time)
{
    const Milliseconds before = m_session.elapsed;
    m_session.elapsed += time;
    if (m_session.part != Part::Saving) {
        m_session.spent += time;
    }
    if (m_session.part == Part::Work) {
        for (const auto& [moment, kind] : cuesOfWork(at(m_session, m_session.step))) {
            if (before < moment && moment <= m_session.elapsed) {
                cue(kind);
            }
        }
    }
}

void Moving::enter(Part part)
{
    m_session.part = part;
    m_session.elapsed = Milliseconds{0};
    if (part == Part::Ready) {
        cue(CueKind::GetReady);
    } else if (part == Part::In) {
        cue(CueKind::EaseIn);
    } else if (part == Part::Work) {
        cue(CueKind::Start);
    }
}

/// The part at hand has come to its end.
void Moving::leavePart()
{
    switch (m_session.part) {
    case Part::Saving:
        m_session.storeIsLate = m_session.unstored > 0;
        enter(m_session.step < count(m_session) ? Part::Ready : Part::Outro);
        break;
    case Part::Ready:
        enter(Part::In);
        break;
    case Part::In:
        enter(Part::Work);
        break;
    case Part::Work:
        keep(record(m_session.step, at(m_session, m_session.step).work(), false));
        cue(CueKind::LetGo);
        enter(Part::Out);
        break;
    case Part::Out:
        goTo(m_session.step + 1);
        break;
    case Part::Outro:
        close(SessionOutcome::Completed);
        break;
    case Part::Done:
        break;
    }
}

/// Heads for the beginning of a step, or of the outro.
void Moving::goTo(int step)
{
    m_session.step = step;
    enter(Part::Saving);
}

StepRecord Moving::record(int index, Milliseconds held, bool skipped) const
{
    const Step& step = at(m_session, index);
    return {.index = index,
            .stretch = step.stretch,
            .variant = step.variant,
            .side = step.side,
            .planned = step.work(),
            .held = held,
            .cycles = step.cycle > Seconds{0} ? static_cast<int>(held / step.cycle) : 0,
            .skipped = skipped,
            .finished = m_now.wall};
}

/// Takes the record in and has it stored, unless what is known of that step is better.
void Moving::keep(StepRecord record)
{
    auto& records = m_session.records;
    const auto place = std::find_if(records.begin(), records.end(),
                                    [&](const StepRecord& known) { return known.index >= record.index; });
    if (place == records.end() || place->index != record.index) {
        records.insert(place, record);
    } else if (isBetter(record, *place)) {
        *place = record;
    } else {
        return;
    }
    ++m_session.unstored;
    m_effects.emplace_back(StepOver{std::move(record)});
}

/// What was held of a step that is left before its end counts, too.
void Moving::keepAttempt()
{
    if (m_session.part == Part::Work && m_session.elapsed > Milliseconds{0}) {
        keep(record(m_session.step, m_session.elapsed, true));
    }
}

void Moving::next()
{
    switch (m_session.part) {
    case Part::Ready:
        enter(Part::In);
        break;
    case Part::In:
        keep(record(m_session.step, Milliseconds{0}, true));
        goTo(m_session.step + 1);
        break;
    case Part::Work:
        keep(record(m_session.step, m_session.elapsed, true));
        goTo(m_session.step + 1);
        break;
    case Part::Out:
    case Part::Outro:
        leavePart();
        break;
    case Part::Saving:
    case Part::Done:
        break;
    }
}

void Moving::switchSides()
{
    if (!canSwitchSides(m_session)) {
        return;
    }
    Step& step = at(m_session, m_session.step);
    const int partner = partnerOf(m_session, m_session.step);
    if (partner < count(m_session) && !isWhole(m_session, partner) && !isWhole(m_session, m_session.step)) {
        // What was held so far belongs to the step that will have this side.
        at(m_session, partner).side = step.side;
        if (m_session.part == Part::Work && m_session.elapsed > Milliseconds{0}) {
            keep(record(partner, m_session.elapsed, true));
        }
    } else {
        keepAttempt();
    }
    step.side = otherSide(step.side);
    if (m_session.part != Part::Ready) {
        goTo(m_session.step);
    }
}

void Moving::skipStretch()
{
    if (!isStepPart(m_session.part)) {
        return;
    }
    const std::string stretch = at(m_session, m_session.step).stretch;
    const bool isOver = m_session.part == Part::Out;
    const Milliseconds held = m_session.part == Part::Work ? m_session.elapsed : Milliseconds{0};
    int step = m_session.step;
    if (!isOver) {
        keep(record(step, held, true));
    }
    for (++step; step < count(m_session) && at(m_session, step).stretch == stretch; ++step) {
        keep(record(step, Milliseconds{0}, true));
    }
    m_session.isPaused = false;
    goTo(step);
}

void Moving::changeVariant(const VariantWanted& wanted)
{
    if (!isStepPart(m_session.part)) {
        return;
    }
    keepAttempt();
    const std::string stretch = at(m_session, m_session.step).stretch;
    for (int step = m_session.step; step < count(m_session); ++step) {
        if (at(m_session, step).stretch == stretch) {
            Step& changed = at(m_session, step);
            changed.variant = wanted.variant;
            changed.side = wanted.isSided ? changed.side : Side::Both;
        }
    }
    m_session.isPaused = false;
    goTo(m_session.step);
}

void Moving::end()
{
    if (m_session.part == Part::Done) {
        return;
    }
    const bool isLastLetGo = m_session.part == Part::Out && m_session.step + 1 == count(m_session);
    if (isLastLetGo || m_session.step == count(m_session)) {
        close(SessionOutcome::Completed);
    } else {
        keepAttempt();
        close(SessionOutcome::CutShort);
    }
}

void Moving::close(SessionOutcome outcome)
{
    const bool isAnythingDone
        = std::any_of(m_session.records.begin(), m_session.records.end(),
                      [](const StepRecord& step) { return step.held > Milliseconds{0}; });
    enter(Part::Done);
    m_session.isPaused = false;
    ++m_session.unstored;
    if (outcome == SessionOutcome::Completed) {
        cue(CueKind::Finished);
    }
    m_effects.emplace_back(Ended{isAnythingDone ? outcome : SessionOutcome::CutShort, m_now.wall});
}

void Moving::apply(const Event& event)
{
    const auto redo = [&](int step) {
        if (isStepPart(m_session.part) || (m_session.part == Part::Outro && step < m_session.step)) {
            keepAttempt();
            m_session.isPaused = false;
            goTo(std::max(step, 0));
        }
    };
    const auto pause = [&] { m_session.isPaused = m_session.part != Part::Done; };
    std::visit(Match{
                   [](const Passed&) {},
                   [&](const PauseWanted&) { pause(); },
                   [&](const WentAway&) { pause(); },
                   [&](const ResumeWanted&) { m_session.isPaused = false; },
                   [&](const NextWanted&) {
                       m_session.isPaused = false;
                       next();
                   },
                   [&](const BackWanted&) { redo(m_session.step - 1); },
                   [&](const RestartWanted&) { redo(m_session.step); },
                   [&](const SwitchWanted&) { switchSides(); },
                   [&](const SkipStretchWanted&) { skipStretch(); },
                   [&](const VariantWanted& wanted) { changeVariant(wanted); },
                   [&](const EndWanted&) { end(); },
                   [&](const StoreAnswered&) {
                       m_session.unstored = std::max(m_session.unstored - 1, 0);
                       m_session.storeIsLate = m_session.storeIsLate && m_session.unstored > 0;
                   },
               },
               event);
    run(Milliseconds{0});
}

} // namespace

Session begin(const Routine& routine, const Now& now, int first, std::vector<StepRecord> done)
{
    Session session;
    session.steps = unfold(routine);
    session.outro = routine.outro;
    session.step = std::clamp(first, 0, count(session));
    session.countedTo = now.up;
    session.unstored = 1;
    session.records = std::move(done);
    return session;
}

Advance advance(Session session, const Event& event, const Now& now)
{
    Moving moving{std::move(session), now};
    moving.pass();
    moving.apply(event);
    return std::move(moving).result();
}

bool canSwitchSides(const Session& session)
{
    return isStepPart(session.part) && session.part != Part::Out
        && at(session, session.step).side != Side::Both;
}

} // namespace limber::core::session
