#include "session/scene.hpp"

#include "session/words.hpp"

#include <QCoreApplication>
#include <QGuiApplication>

#include <algorithm>

namespace limber::ui {

namespace {

using core::session::Part;

/// Writes one scene; holds what all of its parts need.
class Script {
    Q_DECLARE_TR_FUNCTIONS(limber::ui::Script)

public:
    Script(const core::Catalogue& catalogue,
           const core::session::Session& session,
           const core::session::View& view)
        : m_catalogue{catalogue}
        , m_session{session}
        , m_view{view}
        , m_step{session.steps[static_cast<std::size_t>(view.step)]}
    { }

    [[nodiscard]] Scene write() const;

private:
    [[nodiscard]] bool isGettingReady() const
    {
        return m_view.part == Part::Ready || m_view.part == Part::Saving;
    }
    [[nodiscard]] const core::Step* following() const;
    [[nodiscard]] const core::Variant* variantOf(const core::Step& step) const;
    [[nodiscard]] QString nameOf(const core::Step& step) const;
    [[nodiscard]] QString doseOf(const core::Step& step) const;
    void writeHeader(Scene& scene) const;
    void writeCue(Scene& scene) const;
    void writeReadyCue(Scene& scene, const core::Variant& variant) const;
    void writeFigure(Scene& scene) const;
    void writeRound(FigureState& figure) const;
    void writeRing(Scene& scene) const;
    void writeWork(RingState& ring) const;
    void writeNext(Scene& scene) const;
    void writeThen(NextUpState& next) const;
    void writeGroups(Scene& scene) const;

    const core::Catalogue& m_catalogue;
    const core::session::Session& m_session;
    const core::session::View& m_view;
    const core::Step& m_step;
};

Scene Script::write() const
{
    Scene scene;
    scene.isPaused = m_view.isPaused;
    scene.at = m_session.countedTo;
    scene.hasSides = m_step.side != core::Side::Both && m_view.part != Part::Outro;
    writeHeader(scene);
    writeCue(scene);
    writeFigure(scene);
    writeRing(scene);
    writeNext(scene);
    writeGroups(scene);
    const QString side = words::sideTitle(m_step.side);
    scene.spoken = side.isEmpty() ? tr("%1, %2").arg(nameOf(m_step), doseOf(m_step))
                                  : tr("%1, %2, %3").arg(nameOf(m_step), side, doseOf(m_step));
    return scene;
}

const core::Step* Script::following() const
{
    const auto next = static_cast<std::size_t>(m_view.step) + 1;
    return next < m_session.steps.size() ? &m_session.steps[next] : nullptr;
}

const core::Variant* Script::variantOf(const core::Step& step) const
{
    const core::Stretch* stretch = core::stretchOf(m_catalogue, step.stretch);
    return stretch == nullptr ? nullptr : core::variantOf(*stretch, step.variant);
}

QString Script::nameOf(const core::Step& step) const
{
    const core::Stretch* stretch = core::stretchOf(m_catalogue, step.stretch);
    return QString::fromStdString(stretch == nullptr ? step.stretch : stretch->name);
}

QString Script::doseOf(const core::Step& step) const
{
    return step.cycles > 0 ? words::rounds(step.cycles) : words::seconds(step.hold);
}

void Script::writeHeader(Scene& scene) const
{
    const int count = static_cast<int>(m_session.steps.size());
    scene.stepLine
        = tr("Step %1 of %2 · %3 to go")
              .arg(words::number(m_view.step + 1), words::number(count), words::clock(m_view.toGo));
    scene.name = nameOf(m_step);
    if (m_view.part == Part::Outro) {
        scene.name = tr("That was all");
        return;
    }
    const QString place = tr("%1 of %2").arg(words::number(m_view.place), words::number(m_view.places));
    const QString side = words::sideTitle(m_step.side);
    if (isGettingReady()) {
        scene.chip = m_view.part == Part::Saving ? tr("Saving") : tr("Get into position");
        scene.chipTone = ChipTone::Morning;
        scene.place = side;
        return;
    }
    scene.place = m_view.places > 1 ? place : QString{};
    scene.chip = side;
    if (side.isEmpty()) {
        const core::Variant* variant = variantOf(m_step);
        scene.chip = variant == nullptr ? QString{} : QString::fromStdString(variant->title);
        scene.chipTone = ChipTone::Plain;
        return;
    }
    // Left is the person's left: the arrow is not mirrored, though the chevrons of lists are.
    const bool isPointingBack
        = (m_step.side == core::Side::Left) == (QGuiApplication::layoutDirection() == Qt::LeftToRight);
    scene.chipGlyph = isPointingBack ? icons::Glyph::ChevronBack : icons::Glyph::Chevron;
}

void Script::writeCue(Scene& scene) const
{
    if (m_view.isPaused) {
        scene.cue = tr("Paused");
        scene.more = tr("Stay where it is comfortable");
        return;
    }
    if (m_view.part == Part::Outro || m_view.part == Part::Done) {
        scene.cue = tr("Rest for a moment");
        scene.more = tr("Two slow breaths. Get up when you are ready.");
        return;
    }
    const core::Variant* variant = variantOf(m_step);
    if (variant == nullptr) {
        scene.cue = scene.name;
    } else if (isGettingReady()) {
        writeReadyCue(scene, *variant);
    } else if (m_view.part == Part::Out) {
        scene.cue = tr("Come out slowly");
        scene.more = tr("The same way you went in");
    } else {
        const bool isSecondPhase = m_step.cycles > 0 && m_view.roundShare >= 0.5 && !variant->cueThen.empty();
        scene.cue = words::filled(isSecondPhase ? variant->cueThen : variant->cue, m_step.side);
        scene.more = words::filled(variant->cueMore, m_step.side);
    }
}

void Script::writeReadyCue(Scene& scene, const core::Variant& variant) const
{
    const bool isSameAgain = m_view.place > 1;
    if (!isSameAgain) {
        scene.cue = words::filled(variant.getReady, m_step.side);
        scene.more = words::filled(variant.getReadyMore, m_step.side);
        return;
    }
    const core::Step& before = m_session.steps[static_cast<std::size_t>(m_view.step) - 1];
    scene.cue = before.side == m_step.side ? tr("The same once more") : words::nowTheSide(m_step.side);
    scene.more = words::filled(variant.getReady, m_step.side);
}

void Script::writeFigure(Scene& scene) const
{
    const core::Variant* variant = variantOf(m_step);
    if (variant == nullptr) {
        return;
    }
    using Phase = FigureState::Phase;
    scene.figure.name = variant->figure;
    scene.figure.side = m_step.side;
    scene.figure.phase = Phase::Ready;
    scene.figure.breath = 2 * m_view.breath.fill - 1;
    if (m_step.cycles > 0) {
        writeRound(scene.figure);
        return;
    }
    switch (m_view.part) {
    case Part::In:
        scene.figure.phase = Phase::In;
        scene.figure.progress = 1 - m_view.leftShare;
        break;
    case Part::Work:
        scene.figure.phase = Phase::Hold;
        scene.figure.progress = 1 - m_view.leftShare;
        break;
    case Part::Out:
        scene.figure.phase = Phase::Out;
        scene.figure.progress = 1 - m_view.leftShare;
        break;
    case Part::Saving:
    case Part::Ready:
    case Part::Outro:
    case Part::Done:
        break;
    }
}

/// The first round leaves from the start pose, and the last one leads back there.
void Script::writeRound(FigureState& figure) const
{
    using Phase = FigureState::Phase;
    if (m_view.part != Part::Work) {
        return;
    }
    const double share = m_view.roundShare;
    if (m_view.round == 1 && share < 0.5) {
        figure.phase = Phase::In;
        figure.progress = 2 * share;
    } else if (m_view.round == m_step.cycles && share >= 0.5) {
        figure.phase = Phase::Out;
        figure.progress = 2 * share - 1;
    } else {
        figure.phase = Phase::Cycle;
        figure.progress = share;
    }
}

void Script::writeRing(Scene& scene) const
{
    RingState& ring = scene.ring;
    ring.share = m_view.leftShare;
    ring.isPaused = m_view.isPaused;
    const auto seconds = static_cast<int>(std::chrono::ceil<core::Seconds>(m_view.left).count());
    ring.number = words::number(seconds);
    switch (m_view.part) {
    case Part::Saving:
        ring.shape = RingState::Shape::Dots;
        ring.share = 1;
        ring.number.clear();
        ring.word = tr("saving");
        break;
    case Part::Ready:
        ring.shape = RingState::Shape::Dots;
        ring.word = tr("until we start");
        break;
    case Part::In:
        ring.share = 1;
        ring.hasTick = m_step.cycles == 0;
        ring.number = words::number(static_cast<int>(m_step.work().count()));
        ring.word = tr("ease in");
        break;
    case Part::Work:
        writeWork(ring);
        break;
    case Part::Out:
        ring.shape = RingState::Shape::Check;
        ring.share = 0;
        ring.number.clear();
        ring.word = tr("let go");
        break;
    case Part::Outro:
        ring.shape = RingState::Shape::Dots;
        ring.word = tr("to rest");
        break;
    case Part::Done:
        ring.shape = RingState::Shape::Check;
        ring.number.clear();
        ring.word = tr("done");
        break;
    }
    ring.spoken
        = tr("%1, %2 left").arg(ring.word, words::seconds(std::chrono::ceil<core::Seconds>(m_view.left)));
    if (m_view.isPaused) {
        ring.word = tr("paused");
        ring.spoken
            = tr("Paused, %1 left").arg(words::seconds(std::chrono::ceil<core::Seconds>(m_view.left)));
    }
}

void Script::writeWork(RingState& ring) const
{
    ring.fill = m_view.breath.fill;
    ring.word = m_view.breath.isIn ? tr("breathe in") : tr("breathe out");
    ring.hasTick = m_step.cycles == 0;
    if (m_step.cycles > 0) {
        ring.number = tr("%1 of %2").arg(words::number(m_view.round), words::number(m_step.cycles));
    }
}

void Script::writeNext(Scene& scene) const
{
    NextUpState& next = scene.next;
    if (isGettingReady()) {
        writeThen(next);
        return;
    }
    const core::Step* after = following();
    next.label = tr("Next");
    if (after == nullptr || m_view.part == Part::Outro) {
        next.title = m_view.part == Part::Outro ? tr("You are done") : tr("A moment of rest");
        next.detail = m_view.part == Part::Outro ? QString{} : tr("This is the last step");
        return;
    }
    const bool isSameStretch = after->stretch == m_step.stretch;
    const QString side = words::sideTitle(after->side);
    next.title = nameOf(*after);
    next.detail = doseOf(*after);
    if (isSameStretch) {
        next.title = side.isEmpty() || after->side == m_step.side ? tr("Once more") : side;
    } else if (!side.isEmpty()) {
        next.detail = tr("%1, %2").arg(side, doseOf(*after));
    }
    if (const core::Variant* variant = variantOf(*after)) {
        next.figure = {variant->figure, after->side, FigureState::Phase::Still, 0, 0};
    }
}

/// While getting into position: what this very step will be.
void Script::writeThen(NextUpState& next) const
{
    next.label
        = m_step.cycles > 0 ? tr("Then, %1").arg(doseOf(m_step)) : tr("Then, for %1").arg(doseOf(m_step));
    next.title = nameOf(m_step);
    if (const core::Variant* variant = variantOf(m_step)) {
        next.title = words::filled(variant->cue, m_step.side);
        next.figure = {variant->figure, m_step.side, FigureState::Phase::Still, 0, 0};
        const auto breaths
            = static_cast<int>(m_step.work() / (core::session::breatheIn + core::session::breatheOut));
        if (variant->faceDown && m_step.cycles > 0) {
            next.note = tr("No need to look. One round is one slow breath.");
        } else if (variant->faceDown && breaths > 1) {
            next.note = tr("No need to look. It takes about %Ln slow breaths.", nullptr, breaths);
        }
    }
}

void Script::writeGroups(Scene& scene) const
{
    const int count = static_cast<int>(m_session.steps.size());
    int done = 0;
    for (int i = 0; i < count; ++i) {
        const core::Step& step = m_session.steps[static_cast<std::size_t>(i)];
        const bool isNew = i == 0 || m_session.steps[static_cast<std::size_t>(i) - 1].stretch != step.stretch;
        if (isNew) {
            ProgressGroup& group = scene.groups.emplace_back();
            group.name = nameOf(step);
            group.isDone = true;
        }
        ProgressGroup& group = scene.groups.back();
        const double share = m_view.shares[static_cast<std::size_t>(i)];
        group.steps.push_back({static_cast<double>(step.work().count()), share});
        group.isDone = group.isDone && share >= 1;
        group.isCurrent = group.isCurrent || (i == m_view.step && m_view.part < Part::Outro);
        done += share >= 1 ? 1 : 0;
    }
    for (ProgressGroup& group : scene.groups) {
        group.isDone = group.isDone && !group.isCurrent;
    }
    scene.progress = tr("%1 of %2 steps done").arg(words::number(done), words::number(count));
}

} // namespace

Scene sceneOf(const core::Catalogue& catalogue,
              const core::session::Session& session,
              const core::session::View& view)
{
    return Script(catalogue, session, view).write();
}

} // namespace limber::ui
