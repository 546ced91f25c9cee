#include "session/control_row.hpp"

#include "theme/style.hpp"
#include "widgets/button.hpp"

#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QKeySequence>
#include <QStyleHints>

#include <algorithm>

namespace limber::ui {

namespace {

constexpr int largeRound = 66;
constexpr int smallRound = 50;

QWidget* rowOf(QWidget* parent, std::initializer_list<QWidget*> widgets)
{
    auto* row = new QWidget(parent);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget* widget : widgets) {
        layout->addWidget(widget);
    }
    return row;
}

} // namespace

void nameHelp(Button& button)
{
    const QString name = ControlRow::tr("When to get help");
    button.setAccessibleName(name);
    button.setToolTip(
        name + QStringLiteral(" (%1)").arg(QKeySequence{helpKey}.toString(QKeySequence::NativeText)));
}

ControlRow::ControlRow(QWidget* parent)
    : QWidget(parent)
    , m_howTo{new Button(Look::Quiet, icons::Glyph::Info, tr("How to"), this)}
    , m_switch{new Button(Look::Quiet, icons::Glyph::Swap, tr("Switch sides"), this)}
    , m_back{new Button(Look::Round, icons::Glyph::Back, tr("Back"), this)}
    , m_pause{new Button(Look::RoundPrimary, icons::Glyph::Pause, tr("Pause"), this)}
    , m_next{new Button(Look::Round, icons::Glyph::Next, tr("Next"), this)}
    , m_hurts{new Button(Look::Quiet, icons::Glyph::Hand, tr("It hurts"), this)}
    , m_help{new Button(Look::Quiet, icons::Glyph::Shield, {}, this)}
    , m_sound{new Button(Look::Quiet, icons::Glyph::Speaker, {}, this)}
    , m_fullScreen{new Button(Look::Quiet, icons::Glyph::FullScreen, {}, this)}
    , m_end{new Button(Look::Quiet, tr("End"), this)}
    , m_left{rowOf(this, {m_howTo, m_switch})}
    , m_middle{rowOf(this, {m_back, m_pause, m_next})}
    , m_right{rowOf(this, {m_hurts, m_help, m_sound, m_fullScreen, m_end})}
{
    m_pause->setDiameter(largeRound);
    m_back->setDiameter(smallRound);
    m_next->setDiameter(smallRound);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_left, 0, 0, Qt::AlignLeading | Qt::AlignVCenter);
    grid->addWidget(m_middle, 0, 1, Qt::AlignCenter);
    grid->addWidget(m_right, 0, 2, Qt::AlignTrailing | Qt::AlignVCenter);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(2, 1);

    offer(m_howTo, Choice::HowTo);
    offer(m_switch, Choice::SwitchSides);
    offer(m_back, Choice::Back);
    offer(m_pause, Choice::PauseOrGoOn);
    offer(m_next, Choice::Next);
    offer(m_hurts, Choice::Hurts);
    offer(m_help, Choice::Help);
    offer(m_sound, Choice::Sound);
    offer(m_fullScreen, Choice::FullScreen);
    offer(m_end, Choice::Stop);
    offerSoundMenu();
    nameHelp(*m_help);
    m_sound->hide();
    setFullScreen(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ControlRow::offer(Button* button, Choice choice)
{
    // A click leaves the focus where it was, so that Space goes on pausing.
    button->setFocusPolicy(Qt::TabFocus);
    button->installEventFilter(this);
    connect(button, &QAbstractButton::clicked, this, [this, choice] { Q_EMIT chosen(choice); });
}

/// Right click, the Menu key, or a press that lasts.
void ControlRow::offerSoundMenu()
{
    const auto open = [this] { Q_EMIT soundMenuWanted(m_sound->mapToGlobal(QPoint{0, 0})); };
    m_sound->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_sound, &QWidget::customContextMenuRequested, this, open);
    m_longPress.setSingleShot(true);
    m_longPress.setInterval(QGuiApplication::styleHints()->mousePressAndHoldInterval());
    connect(m_sound, &QAbstractButton::pressed, &m_longPress, qOverload<>(&QTimer::start));
    connect(m_sound, &QAbstractButton::released, &m_longPress, &QTimer::stop);
    connect(&m_longPress, &QTimer::timeout, this, [this, open] {
        m_sound->setDown(false); // so that letting go is no click
        open();
    });
}

void ControlRow::showSound(bool isOn)
{
    m_sound->setGlyph(isOn ? icons::Glyph::Speaker : icons::Glyph::Mute);
    const QString name = isOn ? tr("Mute") : tr("Sound on");
    m_sound->setAccessibleName(name);
    m_sound->setToolTip(name);
    if (m_sound->isHidden()) {
        m_sound->show();
        fit();
    }
}

void ControlRow::show(bool isPaused, bool hasSides)
{
    if (m_switch->isHidden() == hasSides) {
        m_switch->setVisible(hasSides);
        fit();
    }
    if (isPaused != m_isPaused) {
        m_isPaused = isPaused;
        m_pause->setGlyph(isPaused ? icons::Glyph::Play : icons::Glyph::Pause);
        m_pause->say(isPaused ? tr("Go on") : tr("Pause"));
    }
}

void ControlRow::setFullScreen(bool isFullScreen)
{
    const QString name = isFullScreen ? tr("Leave full screen") : tr("Full screen");
    m_fullScreen->setAccessibleName(name);
    m_fullScreen->setToolTip(name);
}

std::vector<QWidget*> ControlRow::inFocusOrder() const
{
    return {m_pause, m_next, m_back, m_howTo, m_switch, m_hurts, m_help, m_sound, m_fullScreen, m_end};
}

QSize ControlRow::minimumSizeHint() const
{
    const theme::Tokens t = theme::of(this);
    return {m_middle->sizeHint().width() + t.scaled(160), t.scaled(largeRound + 8)};
}

void ControlRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool ControlRow::event(QEvent* event)
{
    if (theme::isNewLook(*event)) {
        fit();
    }
    return QWidget::event(event);
}

/// Left and right mean back and next here: they do not walk from button to button.
bool ControlRow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Left || key == Qt::Key_Right) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ControlRow::fit()
{
    const theme::Tokens t = theme::of(this);
    m_middle->layout()->setSpacing(t.space(2.5));
    m_left->layout()->setSpacing(t.space(0.5));
    m_right->layout()->setSpacing(t.space(0.5));
    setCompact(false);
    const int middle = m_middle->sizeHint().width();
    const int side = std::max(m_left->sizeHint().width(), m_right->sizeHint().width());
    const bool isRoomy = 2 * side + middle + t.space(3) <= width();
    setCompact(!isRoomy);
    const int all = m_left->sizeHint().width() + middle + m_right->sizeHint().width() + t.space(1);
    setTwoLines(!isRoomy && all > width());
}

/// Where even the icons do not fit side by side, those in the middle stand above the others.
void ControlRow::setTwoLines(bool areTwo)
{
    if (areTwo == m_areTwoLines) {
        return;
    }
    m_areTwoLines = areTwo;
    auto* grid = static_cast<QGridLayout*>(layout());
    for (QWidget* group : {m_left, m_middle, m_right}) {
        grid->removeWidget(group);
    }
    const int below = areTwo ? 1 : 0;
    grid->addWidget(m_left, below, 0, Qt::AlignLeading | Qt::AlignVCenter);
    grid->addWidget(m_middle, 0, areTwo ? 0 : 1, 1, areTwo ? 3 : 1, Qt::AlignCenter);
    grid->addWidget(m_right, below, 2, Qt::AlignTrailing | Qt::AlignVCenter);
    updateGeometry();
}

void ControlRow::setCompact(bool isCompact)
{
    for (Button* button : {m_howTo, m_switch, m_hurts}) {
        button->setCompact(isCompact);
    }
    m_left->layout()->activate();
    m_right->layout()->activate();
}

} // namespace limber::ui
