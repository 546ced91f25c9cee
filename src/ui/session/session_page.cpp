#include "session/session_page.hpp"

#include "session/cue_block.hpp"
#include "session/figure_slot.hpp"
#include "session/question_row.hpp"
#include "session/side_panel.hpp"
#include "session/step_column.hpp"
#include "theme/style.hpp"
#include "widgets/announcement.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"
#include "widgets/glyph_view.hpp"
#include "widgets/text.hpp"

#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace limber::ui {

namespace {

constexpr QSize leastFigure{120, 72};
constexpr QSize usualFigure{640, 420};
constexpr int columnLeast = 280;
constexpr int columnMost = 460;
constexpr double columnShare = 0.28;
constexpr int stageLeast = 580;
constexpr int stripFrom = 560;
constexpr double rowShare = 0.30;
constexpr double readingShare = 0.36;
constexpr int rowLeast = 128;

} // namespace

SessionPage::SessionPage(QWidget* parent)
    : QWidget(parent)
    , m_stage{new Stage(this)}
    , m_figure{new FigureSlot(leastFigure, usualFigure, m_stage)}
    , m_cue{new CueBlock(m_stage)}
    , m_column{new StepColumn}
    , m_howTo{new SidePanel(SidePanel::Ground::Plain)}
    , m_signs{new SidePanel(SidePanel::Ground::Warning)}
    , m_help{new SidePanel(SidePanel::Ground::Plain)}
    , m_side{new QStackedWidget(this)}
    , m_notice{new Text(theme::Type::Body, {}, Tone::Bad, this)}
    , m_swap{new QWidget(this)}
    , m_swapText{new Text(theme::Type::Body)}
    , m_usual{new Button(Look::Quiet, tr("Use the usual one anyway"))}
    , m_progress{new RoutineProgress(this)}
    , m_controls{new ControlRow}
    , m_stop{new QuestionRow(tr("Stop here?"))}
    , m_hurts{new QuestionRow(tr("It hurts"))}
    , m_announcement{new Announcement(this)}
    , m_bottom{new QStackedWidget(this)}
    , m_top{new QBoxLayout(QBoxLayout::LeftToRight)}
{
    m_stage->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    auto* stage = new QVBoxLayout(m_stage);
    stage->addWidget(m_figure, 1);
    stage->addWidget(m_cue);
    for (QWidget* page : std::initializer_list<QWidget*>{m_column, m_howTo, m_signs, m_help}) {
        m_side->addWidget(page);
        page->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    }
    m_column->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    for (QWidget* row :
         {static_cast<QWidget*>(m_controls), static_cast<QWidget*>(m_stop), static_cast<QWidget*>(m_hurts)}) {
        m_bottom->addWidget(row);
    }
    QSizePolicy keepsRoom(QSizePolicy::Expanding, QSizePolicy::Fixed);
    keepsRoom.setRetainSizeWhenHidden(true);
    m_bottom->setSizePolicy(keepsRoom);
    m_top->addWidget(m_stage, 1);
    m_top->addWidget(m_side);
    auto* all = new QVBoxLayout(this);
    all->addLayout(m_top, 1);
    all->addWidget(m_notice);
    all->addWidget(m_swap);
    all->addWidget(m_progress);
    m_notice->setVisible(false);
    all->addWidget(m_bottom);
    auto* swap = new QHBoxLayout(m_swap);
    swap->setContentsMargins(0, 0, 0, 0);
    swap->addWidget(new GlyphView(icons::Glyph::Info, 20, Tone::Muted), 0, Qt::AlignVCenter);
    swap->addWidget(m_swapText, 1);
    swap->addWidget(m_usual);
    m_swap->hide();
    connect(m_usual, &Button::clicked, this, &SessionPage::usualWanted);
    connect(m_signs, &SidePanel::helpWanted, this, [this] { Q_EMIT chosen(Choice::Help); });
    connect(m_help, &SidePanel::closeWanted, this, [this] { Q_EMIT chosen(Choice::Help); });
    makeQuestions();
    setAsking(Asking::Nothing);
    connect(m_controls, &ControlRow::chosen, this, &SessionPage::chosen);
    connect(m_howTo, &SidePanel::closeWanted, this, [this] { Q_EMIT chosen(Choice::ClosePanel); });
    connect(m_signs, &SidePanel::closeWanted, this, [this] { Q_EMIT chosen(Choice::ClosePanel); });
    const std::vector<QWidget*> order = m_controls->inFocusOrder();
    for (std::size_t i = 1; i < order.size(); ++i) {
        setTabOrder(order[i - 1], order[i]);
    }
    arrange();
}

void SessionPage::makeQuestions()
{
    m_stop->addHelp();
    m_stop->add(Choice::End, tr("End session"));
    m_stop->add(Choice::KeepGoing, tr("Keep going"))->setGlyph(icons::Glyph::Play);
    m_hurts->add(Choice::End, tr("End session"));
    m_hurts->add(Choice::SkipStretch, tr("Skip this stretch"));
    m_easier = m_hurts->add(Choice::Easier, tr("Easier version"));
    connect(m_stop, &QuestionRow::chosen, this, &SessionPage::chosen);
    connect(m_hurts, &QuestionRow::chosen, this, &SessionPage::chosen);
}

void SessionPage::show(const Scene& scene)
{
    FigureState figure = scene.figure;
    if (m_asking == Asking::Hurts) {
        figure.phase = FigureState::Phase::Ready;
        m_cue->say(tr("Come out slowly"), tr("The same way you went in"), scene.at, true);
    } else {
        m_cue->say(scene.cue, scene.more, scene.at, scene.isPaused);
    }
    m_figure->show(figure);
    m_column->show(scene);
    m_progress->show(scene.groups, scene.progress);
    m_controls->show(scene.isPaused, scene.hasSides);
}

void SessionPage::setAsking(Asking asking)
{
    m_asking = asking;
    m_swap->setVisible(!m_swapText->text().isEmpty() && asking == Asking::Nothing);
    m_side->setCurrentWidget(m_isHelpShown                 ? static_cast<QWidget*>(m_help)
                                 : asking == Asking::Hurts ? static_cast<QWidget*>(m_signs)
                                 : asking == Asking::HowTo ? static_cast<QWidget*>(m_howTo)
                                                           : m_column);
    QWidget* bottom = asking == Asking::Hurts ? static_cast<QWidget*>(m_hurts)
        : asking == Asking::Stop              ? static_cast<QWidget*>(m_stop)
                                              : m_controls;
    // A question only takes room while it is asked.
    for (QWidget* row : {static_cast<QWidget*>(m_stop), static_cast<QWidget*>(m_hurts)}) {
        row->setSizePolicy(QSizePolicy::Ignored, row == bottom ? QSizePolicy::Minimum : QSizePolicy::Ignored);
    }
    m_bottom->setCurrentWidget(bottom);
    arrange();
}

void SessionPage::ask()
{
    if (m_asking != Asking::Nothing || m_isHelpShown) {
        m_isHelpShown = false;
        setAsking(Asking::Nothing);
        focusWhatIsAsked();
    }
}

void SessionPage::focusWhatIsAsked()
{
    switch (m_asking) {
    case Asking::Stop:
        return m_stop->ask();
    case Asking::Hurts:
        return m_hurts->ask();
    case Asking::HowTo:
    case Asking::Nothing:
        m_controls->pause()->setFocus(Qt::OtherFocusReason);
    }
}

void SessionPage::askToStop(const QString& whatIsSaved)
{
    m_stop->setDetail(whatIsSaved);
    m_isHelpShown = false;
    setAsking(Asking::Stop);
    focusWhatIsAsked();
}

void SessionPage::askWhatHurts(const Hurt& hurt)
{
    if (hurt.signs != nullptr) {
        m_signs->showSafety(*hurt.signs);
    }
    m_hurts->setDetail(hurt.detail);
    m_easier->setVisible(hurt.hasEasier);
    m_isHelpShown = false;
    setAsking(Asking::Hurts);
    focusWhatIsAsked();
}

void SessionPage::showHelp(const core::SafetyTexts& texts)
{
    m_help->showHelp(texts);
    m_isHelpShown = true;
    setAsking(m_asking);
    m_help->takeFocus();
    m_announcement->say(m_help->accessibleName());
}

void SessionPage::closeHelp()
{
    m_isHelpShown = false;
    setAsking(m_asking);
    focusWhatIsAsked();
}

void SessionPage::showHowTo(const core::Stretch& stretch, const core::Variant& variant)
{
    m_howTo->showHowTo(stretch, variant);
    m_isHelpShown = false;
    setAsking(Asking::HowTo);
}

void SessionPage::setFullScreen(bool isFullScreen)
{
    m_controls->setFullScreen(isFullScreen);
}

void SessionPage::setNotice(const QString& notice)
{
    m_notice->setText(notice);
    m_notice->setVisible(!notice.isEmpty());
}

void SessionPage::setSwap(const QString& sentence, bool hasUsual)
{
    m_swapText->setText(sentence);
    m_usual->setVisible(hasUsual);
    m_swap->setVisible(!sentence.isEmpty() && m_asking == Asking::Nothing);
}

void SessionPage::announce(const QString& text)
{
    setAccessibleName(text);
    m_announcement->say(text);
}

void SessionPage::setControlsShown(bool isShown)
{
    m_bottom->setVisible(isShown);
}

void SessionPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool SessionPage::event(QEvent* event)
{
    if (theme::isNewLook(*event)) {
        arrange();
    }
    return QWidget::event(event);
}

void SessionPage::arrange()
{
    if (m_top == nullptr || layout() == nullptr) {
        return;
    }
    const theme::Tokens t = theme::of(this);
    // Where the page scrolls it is larger than what is seen of it.
    const QSize room = parentWidget() != nullptr ? parentWidget()->size() : size();
    const bool isWide
        = room.width() >= t.scaled(columnLeast) + stageLeast * t.zoom && room.width() >= room.height();
    const bool isLow = room.height() < t.scaled(stripFrom);
    m_top->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_top->setSpacing(t.space(isWide ? 3.5 : isLow ? 1.25 : 2));
    m_column->setShape(isWide      ? StepColumn::Shape::Column
                           : isLow ? StepColumn::Shape::Sparse
                                   : StepColumn::Shape::Row);
    if (isWide) {
        m_side->setFixedWidth(std::clamp(static_cast<int>(room.width() * columnShare), t.scaled(columnLeast),
                                         t.scaled(columnMost)));
        m_side->setMinimumHeight(0);
        m_side->setMaximumHeight(QWIDGETSIZE_MAX);
    } else {
        const bool isReading = m_isHelpShown || m_asking == Asking::HowTo || m_asking == Asking::Hurts;
        const int least = m_column->layout()->totalMinimumHeightForWidth(room.width() - 2 * t.space(2.5));
        const int share = static_cast<int>(room.height() * (isReading ? readingShare : rowShare));
        m_side->setMinimumWidth(0);
        m_side->setMaximumWidth(QWIDGETSIZE_MAX);
        m_side->setFixedHeight(std::max({t.scaled(rowLeast), share, least}));
    }
    const int edge = t.space(isLow ? 1.25 : 2);
    layout()->setContentsMargins(t.space(2.5), edge, t.space(2.5), edge);
    layout()->setSpacing(edge);
    m_stage->layout()->setContentsMargins(edge, edge, edge, t.space(isLow ? 1.25 : 2.5));
    m_stage->layout()->setSpacing(t.space(1));
}

} // namespace limber::ui
