#include "main/figure_player.hpp"

#include "main/scrub.hpp"
#include "theme/style.hpp"
#include "widgets/button.hpp"
#include "widgets/text.hpp"

#include "limber/catalogue/poses.hpp"
#include "limber/ui/figure/figure_view.hpp"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace limber::ui {

namespace {

using Phase = figure::Moment::Phase;

constexpr core::Milliseconds thereAndBack{9000};

/// Where in the phase that is shown the key poses are, without those at its ends.
std::vector<double> marksOf(const figure::Choreography& choreography, Phase phase)
{
    std::vector<double> marks;
    for (std::size_t key = 0; key < choreography.keys.size(); ++key) {
        const figure::Moment moment = figure::momentOf(choreography, key);
        if (moment.phase == phase && moment.progress > 0 && moment.progress < 1) {
            marks.push_back(moment.progress);
        }
    }
    return marks;
}

} // namespace

FigurePlayer::FigurePlayer(QWidget* parent)
    : Stage(parent)
    , m_figure{new FigureView}
    , m_noFigure{new Text(
          theme::Type::Body, tr("Nobody has drawn this one yet. The words tell all of it."), Tone::Muted)}
    , m_controls{new QWidget}
    , m_play{new Button(Look::RoundPrimary, icons::Glyph::Play, tr("Play"))}
    , m_scrub{new Scrub}
    , m_turn{new Button(Look::Secondary, icons::Glyph::Swap, {})}
{
    const theme::Tokens t = theme::of(this);
    m_figure->setMinimumSize(t.scaled(220), t.scaled(220));
    m_noFigure->setAlignment(Qt::AlignCenter);
    connect(m_play, &Button::clicked, this,
            [this] { play(m_motion.state() != QAbstractAnimation::Running); });
    connect(m_scrub, &Scrub::scrubbed, this, [this](double place) {
        play(false);
        showMoment(place);
    });
    connect(m_turn, &Button::clicked, this, &FigurePlayer::turn);
    auto* controls = new QHBoxLayout(m_controls);
    controls->setContentsMargins(0, 0, 0, 0);
    controls->addWidget(m_play);
    controls->addWidget(m_scrub, 1);
    controls->addWidget(m_turn);
    auto* inside = new QVBoxLayout(this);
    inside->setContentsMargins(t.space(2), t.space(2), t.space(2), t.space(2));
    inside->addWidget(m_figure, 1);
    inside->addWidget(m_noFigure, 1);
    inside->addWidget(m_controls);

    m_motion.setStartValue(0.0);
    m_motion.setKeyValueAt(0.4, 1.0);
    m_motion.setKeyValueAt(0.6, 1.0);
    m_motion.setEndValue(0.0);
    m_motion.setDuration(static_cast<int>(thereAndBack.count()));
    m_motion.setLoopCount(-1);
    connect(&m_motion, &QVariantAnimation::valueChanged, this,
            [this](const QVariant& value) { showMoment(value.toDouble()); });
}

FigurePlayer::~FigurePlayer() = default;

void FigurePlayer::setFigure(const std::string& figure, bool isSided, bool isNew)
{
    m_isSided = isSided;
    m_side = isNew ? core::Side::Right : m_side;
    auto choreography = catalogue::choreographyOf(figure);
    const bool isDrawn = choreography.has_value();
    m_isCycle = isDrawn && choreography->cycles;
    m_figure->setVisible(isDrawn);
    m_noFigure->setVisible(!isDrawn);
    m_controls->setVisible(isDrawn);
    m_turn->setVisible(isSided);
    if (isDrawn) {
        m_scrub->setMarks(marksOf(*choreography, m_isCycle ? Phase::Cycle : Phase::In));
    }
    m_figure->setChoreography(std::move(choreography));
    m_turn->say(m_side == core::Side::Right ? tr("Right") : tr("Left"));
    m_turn->setAccessibleName(m_side == core::Side::Right ? tr("Right side; show the left")
                                                          : tr("Left side; show the right"));
    m_figure->setSide(isSided ? m_side : core::Side::Both);
    dress();
    if (m_motion.state() != QAbstractAnimation::Running) {
        showMoment(m_isCycle ? 0.5 : 1.0);
    }
}

void FigurePlayer::setFigureHeight(int most)
{
    m_figure->setMaximumHeight(most);
}

void FigurePlayer::turn()
{
    m_side = core::otherSide(m_side);
    m_turn->say(m_side == core::Side::Right ? tr("Right") : tr("Left"));
    m_turn->setAccessibleName(m_side == core::Side::Right ? tr("Right side; show the left")
                                                          : tr("Left side; show the right"));
    m_figure->setSide(m_side);
}

void FigurePlayer::dress()
{
    const theme::Tokens t = theme::of(this);
    m_figure->setPerson(t.person);
    m_figure->setColours(FigurePalette::of(t));
    m_figure->setReducedMotion(t.isReducedMotion);
}

void FigurePlayer::showMoment(double progress)
{
    figure::Moment moment;
    moment.phase = m_isCycle ? Phase::Cycle : Phase::In;
    moment.progress = progress;
    m_figure->setMoment(moment);
    m_scrub->show(progress);
}

void FigurePlayer::play(bool isPlaying)
{
    if (isPlaying) {
        m_motion.start();
    } else {
        m_motion.stop();
    }
    m_play->setGlyph(isPlaying ? icons::Glyph::Pause : icons::Glyph::Play);
    m_play->say(isPlaying ? tr("Pause") : tr("Play"));
}

bool FigurePlayer::event(QEvent* event)
{
    if (theme::isNewLook(*event)) {
        dress();
    }
    return Stage::event(event);
}

} // namespace limber::ui
