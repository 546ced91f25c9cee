#include "session_parts.hpp"

namespace limber::core::session {

namespace {

constexpr Seconds halfwayFrom{20};
constexpr Seconds countdownFrom{10};

} // namespace

int count(const Session& session)
{
    return static_cast<int>(session.steps.size());
}

const Step& at(const Session& session, int index)
{
    return session.steps[static_cast<std::size_t>(index)];
}

Step& at(Session& session, int index)
{
    return session.steps[static_cast<std::size_t>(index)];
}

bool isStepPart(Part part)
{
    return part == Part::Ready || part == Part::In || part == Part::Work || part == Part::Out;
}

bool isRunning(const Session& session)
{
    return !session.isPaused && session.part != Part::Done;
}

Milliseconds length(const Session& session)
{
    switch (session.part) {
    case Part::Saving:
        return session.unstored == 0 || session.storeIsLate ? Seconds{0} : savingGivesUp;
    case Part::Ready:
        return at(session, session.step).transition;
    case Part::In:
        return at(session, session.step).moveIn;
    case Part::Work:
        return at(session, session.step).work();
    case Part::Out:
        return at(session, session.step).moveOut;
    case Part::Outro:
        return session.outro;
    case Part::Done:
        break;
    }
    return Milliseconds{0};
}

std::vector<std::pair<Milliseconds, CueKind>> cuesOfWork(const Step& step)
{
    std::vector<std::pair<Milliseconds, CueKind>> cues;
    const Milliseconds work = step.work();
    if (step.cycles > 0) {
        for (int round = 1; round < step.cycles; ++round) {
            cues.emplace_back(step.cycle * round, CueKind::NextRound);
        }
        return cues;
    }
    if (work >= halfwayFrom) {
        cues.emplace_back(work / 2, CueKind::Halfway);
    }
    if (work >= countdownFrom) {
        cues.emplace_back(work - Seconds{3}, CueKind::Three);
        cues.emplace_back(work - Seconds{2}, CueKind::Two);
        cues.emplace_back(work - Seconds{1}, CueKind::One);
    }
    return cues;
}

} // namespace limber::core::session
