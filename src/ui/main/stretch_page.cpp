#include "main/stretch_page.hpp"

#include "main/add_to_routine.hpp"
#include "main/stretch_words.hpp"
#include "theme/style.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"
#include "widgets/flow_row.hpp"
#include "widgets/outcome_line.hpp"
#include "widgets/scroller.hpp"
#include "widgets/text.hpp"

#include "limber/catalogue/poses.hpp"
#include "limber/ui/figure/figure_view.hpp"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>

namespace limber::ui {

namespace {

constexpr int scrubSteps = 1000;
constexpr core::Milliseconds thereAndBack{9000};

} // namespace

StretchPage::StretchPage(const MainWindowParts& parts, QWidget* parent)
    : QWidget(parent)
    , m_parts{parts}
    , m_catalogue{parts.catalogue}
{
    const theme::Tokens t = theme::of(this);
    m_stage = makeStage();
    m_holder = new QWidget;
    m_wordsHolder = new QVBoxLayout(m_holder);
    m_wordsHolder->setContentsMargins(0, 0, t.space(1.5), t.space(1));
    m_both = new QWidget(this);
    m_both->hide();
    m_bothLayout = new QVBoxLayout(m_both);
    m_bothLayout->setContentsMargins(0, 0, t.space(1), 0);
    m_bothLayout->setSpacing(t.space(2));
    m_scroller = new Scroller(m_holder);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setContentsMargins(t.space(2.5), t.space(0.5), t.space(1), 0);
    m_columns->setSpacing(t.space(3.5));
    m_columns->addWidget(m_stage, 1);
    m_columns->addWidget(m_scroller, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(t.space(1.25));
    layout->addWidget(makeHead());
    layout->addLayout(m_columns, 1);
    m_outcome = new OutcomeLine;
    layout->addWidget(m_outcome);
    layout->addWidget(makeFoot());

    m_motion.setStartValue(0.0);
    m_motion.setKeyValueAt(0.4, 1.0);
    m_motion.setKeyValueAt(0.6, 1.0);
    m_motion.setEndValue(0.0);
    m_motion.setDuration(static_cast<int>(thereAndBack.count()));
    m_motion.setLoopCount(-1);
    connect(&m_motion, &QVariantAnimation::valueChanged, this,
            [this](const QVariant& value) { showMoment(value.toDouble()); });
}

StretchPage::~StretchPage() = default;

QWidget* StretchPage::makeHead()
{
    const theme::Tokens t = theme::of(this);
    auto* head = new QWidget;
    auto* back = new Button(Look::Round, icons::Glyph::ChevronBack, tr("Back to all stretches"));
    m_name = new Text(theme::Type::Large);
    connect(back, &Button::clicked, this, &StretchPage::back);
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(t.space(2.5), 0, t.space(2.5), 0);
    layout->setSpacing(t.space(1.5));
    layout->addWidget(back);
    layout->addWidget(m_name, 1);
    return head;
}

QWidget* StretchPage::makeStage()
{
    const theme::Tokens t = theme::of(this);
    auto* side = new QWidget;
    auto* stage = new Stage;
    m_figure = new FigureView;
    m_figure->setMinimumSize(t.scaled(220), t.scaled(220));
    m_noFigure = new Text(theme::Type::Body, tr("Nobody has drawn this one yet. The words tell all of it."),
                          Tone::Muted);
    m_noFigure->setAlignment(Qt::AlignCenter);
    m_play = new Button(Look::RoundPrimary, icons::Glyph::Play, tr("Play"));
    m_scrub = new QSlider(Qt::Horizontal);
    m_scrub->setRange(0, scrubSteps);
    m_scrub->setAccessibleName(tr("Place in the movement"));
    m_turn = new Button(Look::Secondary, icons::Glyph::Swap, {});
    connect(m_play, &Button::clicked, this,
            [this] { play(m_motion.state() != QAbstractAnimation::Running); });
    connect(m_scrub, &QSlider::sliderMoved, this, [this](int value) {
        play(false);
        showMoment(static_cast<double>(value) / scrubSteps);
    });
    connect(m_scrub, &QSlider::actionTriggered, this, [this] {
        play(false);
        showMoment(static_cast<double>(m_scrub->sliderPosition()) / scrubSteps);
    });
    connect(m_turn, &Button::clicked, this, [this] {
        m_side = core::otherSide(m_side);
        showVariant();
    });
    m_controls = new QWidget;
    auto* controls = new QHBoxLayout(m_controls);
    controls->setContentsMargins(0, 0, 0, 0);
    controls->addWidget(m_play);
    controls->addWidget(m_scrub, 1);
    controls->addWidget(m_turn);
    auto* inside = new QVBoxLayout(stage);
    inside->setContentsMargins(t.space(2), t.space(2), t.space(2), t.space(2));
    inside->addWidget(m_figure, 1);
    inside->addWidget(m_noFigure, 1);
    inside->addWidget(m_controls);

    m_variants = new QComboBox;
    m_variants->setAccessibleName(tr("How to do it"));
    m_how = new Text(theme::Type::Body, {}, Tone::Muted);
    connect(m_variants, &QComboBox::activated, this, [this](int index) {
        m_variant = m_stretch->variants.at(static_cast<std::size_t>(index)).id;
        showVariant();
    });
    auto* card = new Card;
    auto* choice = new QVBoxLayout(card);
    choice->setContentsMargins(t.space(2), t.space(2), t.space(2), t.space(2));
    choice->setSpacing(t.space(1));
    choice->addWidget(m_variants);
    choice->addWidget(m_how);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(t.space(1.75));
    layout->addWidget(stage, 1);
    layout->addWidget(card);
    return side;
}

QWidget* StretchPage::makeFoot()
{
    const theme::Tokens t = theme::of(this);
    auto* foot = new QWidget;
    m_previous = new Button(Look::Quiet, icons::Glyph::Back, {});
    m_next = new Button(Look::Quiet, icons::Glyph::Next, {});
    m_try = new Button(Look::Primary, icons::Glyph::Play, tr("Try it now"));
    connect(m_try, &Button::clicked, this, [this] {
        Q_EMIT startWanted(core::StartWanted{core::SessionKind::Manual, m_stretch->id, m_variant});
    });
    const auto step = [this](std::ptrdiff_t by) {
        const auto& all = m_catalogue.stretches;
        const auto count = static_cast<std::ptrdiff_t>(all.size());
        const auto place = (m_stretch - all.data() + by + count) % count;
        show(all.at(static_cast<std::size_t>(place)).id);
    };
    connect(m_previous, &Button::clicked, this, [step] { step(-1); });
    connect(m_next, &Button::clicked, this, [step] { step(1); });
    auto* layout = new FlowRow(t.space(1));
    layout->setContentsMargins(t.space(2.5), 0, t.space(2.5), t.space(2));
    m_add = new AddToRoutine(m_parts, *m_outcome);
    layout->addWidget(m_try);
    layout->addWidget(m_add);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    foot->setLayout(layout);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    foot->setSizePolicy(policy);
    return foot;
}

bool StretchPage::show(const std::string& id, const std::string& variant)
{
    const core::Stretch* stretch = core::stretchOf(m_catalogue, id);
    if (stretch == nullptr || stretch->variants.empty()) {
        return false;
    }
    play(false);
    m_stretch = stretch;
    m_variant = core::variantOf(*stretch, variant) != nullptr ? variant : stretch->variants.front().id;
    m_side = core::Side::Right;
    m_name->setText(QString::fromStdString(stretch->name));
    m_variants->clear();
    for (const core::Variant& each : stretch->variants) {
        m_variants->addItem(QString::fromStdString(each.title));
    }
    const auto& all = m_catalogue.stretches;
    const auto place = static_cast<std::size_t>(stretch - all.data());
    m_previous->say(QString::fromStdString(all[(place + all.size() - 1) % all.size()].name));
    m_next->say(QString::fromStdString(all[(place + 1) % all.size()].name));
    fillWords();
    showVariant();
    return true;
}

void StretchPage::hear(const core::Instruction& instruction)
{
    m_add->hear(instruction);
}

bool StretchPage::hear(const core::NotStored& refused)
{
    return m_add->hear(refused);
}

void StretchPage::fillWords()
{
    delete m_words;
    m_words = new QWidget;
    auto* layout = new QVBoxLayout(m_words);
    layout->setContentsMargins(0, 0, 0, 0);
    Button* safety = addStretchWords(*m_stretch, *layout);
    connect(safety, &Button::clicked, this, &StretchPage::safetyWanted);
    m_wordsHolder->addWidget(m_words);
}

const core::Variant& StretchPage::variant() const
{
    return *core::variantOf(*m_stretch, m_variant);
}

void StretchPage::showVariant()
{
    const core::Variant& shown = variant();
    m_add->setStretch(m_stretch->id, m_variant);
    m_variants->setCurrentIndex(static_cast<int>(&shown - m_stretch->variants.data()));
    m_how->setText(QString::fromStdString(shown.how));
    m_how->setHidden(shown.how.empty());
    auto choreography = catalogue::choreographyOf(shown.figure);
    const bool isDrawn = choreography.has_value();
    m_isCycle = isDrawn && choreography->cycles;
    m_figure->setVisible(isDrawn);
    m_noFigure->setVisible(!isDrawn);
    m_controls->setVisible(isDrawn);
    m_turn->setVisible(shown.sided);
    m_turn->say(m_side == core::Side::Right ? tr("Right") : tr("Left"));
    m_turn->setAccessibleName(m_side == core::Side::Right ? tr("Right side; show the left")
                                                          : tr("Left side; show the right"));
    m_figure->setChoreography(std::move(choreography));
    m_figure->setSide(shown.sided ? m_side : core::Side::Both);
    dressFigure();
    if (m_motion.state() != QAbstractAnimation::Running) {
        showMoment(m_isCycle ? 0.5 : 1.0);
    }
}

void StretchPage::dressFigure()
{
    const theme::Tokens t = theme::of(this);
    m_figure->setPerson(t.person);
    m_figure->setColours(FigurePalette::of(t));
    m_figure->setReducedMotion(t.isReducedMotion);
}

void StretchPage::showMoment(double progress)
{
    figure::Moment moment;
    moment.phase = m_isCycle ? figure::Moment::Phase::Cycle : figure::Moment::Phase::In;
    moment.progress = progress;
    m_figure->setMoment(moment);
    m_scrub->setSliderPosition(static_cast<int>(progress * scrubSteps));
}

void StretchPage::play(bool isPlaying)
{
    if (isPlaying) {
        m_motion.start();
    } else {
        m_motion.stop();
    }
    m_play->setGlyph(isPlaying ? icons::Glyph::Pause : icons::Glyph::Play);
    m_play->say(isPlaying ? tr("Pause") : tr("Play"));
}

void StretchPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void StretchPage::arrange()
{
    const bool isNarrow = width() < theme::of(this).scaled(820);
    if (isNarrow == m_isNarrow) {
        return;
    }
    m_isNarrow = isNarrow;
    m_figure->setMaximumHeight(isNarrow ? theme::of(this).scaled(240) : QWIDGETSIZE_MAX);
    m_scroller->takeWidget();
    if (isNarrow) {
        m_columns->removeWidget(m_stage);
        m_bothLayout->addWidget(m_stage);
        m_bothLayout->addWidget(m_holder);
        m_scroller->setContent(m_both);
        m_both->show();
    } else {
        m_both->setParent(this);
        m_both->hide();
        m_columns->insertWidget(0, m_stage, 1);
        m_scroller->setContent(m_holder);
    }
    m_stage->show();
    m_holder->show();
}

void StretchPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    play(false);
}

bool StretchPage::event(QEvent* event)
{
    if (theme::isNewLook(*event) && m_stretch != nullptr) {
        dressFigure();
    }
    return QWidget::event(event);
}

} // namespace limber::ui
