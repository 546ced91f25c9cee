#include "session/summary_page.hpp"

#include "main/day.hpp"
#include "session/day_card.hpp"
#include "session/figure_slot.hpp"
#include "session/seal.hpp"
#include "session/streak_line.hpp"
#include "theme/style.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"
#include "widgets/note_field.hpp"
#include "widgets/rating_row.hpp"
#include "widgets/text.hpp"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace limber::ui {

namespace {

constexpr std::chrono::milliseconds writingPause{1000};
constexpr int leftPixels = 412;
constexpr int wideFrom = 860;
constexpr QSize rowPicture{88, 58};
constexpr int mostRow = 92;
constexpr int checkPixels = 18;
constexpr int muchDiscomfort = 8;

class CheckMark : public QWidget {
public:
    CheckMark(bool isShown, QWidget* parent)
        : QWidget(parent)
        , m_isShown{isShown}
    {
        const int side = theme::of(this).scaled(checkPixels);
        setFixedSize(side, side);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        if (m_isShown) {
            QPainter painter(this);
            icons::draw(painter, icons::Glyph::Check, rect(), theme::of(this).accent);
        }
    }

private:
    bool m_isShown;
};

QWidget* lineOf(const DoneRow& row, QWidget* parent)
{
    auto* line = new QWidget(parent);
    const theme::Tokens t = theme::of(line);
    line->setMaximumHeight(t.scaled(mostRow));
    auto* figure = new FigureSlot(rowPicture, rowPicture, line);
    figure->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    figure->show(row.figure);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(new Text(theme::Type::Strong, row.name, Tone::Text, line));
    if (!row.detail.isEmpty()) {
        words->addWidget(caption(row.detail, line));
    }
    words->addStretch();
    auto* time = new Text(theme::Type::Body, row.time, Tone::Muted, line);
    time->setSingleLine();
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, t.space(1), 0, t.space(1));
    layout->setSpacing(t.space(1.75));
    layout->addWidget(figure);
    layout->addLayout(words, 1);
    layout->addWidget(time);
    layout->addWidget(new CheckMark(row.isWhole, line));
    return line;
}

} // namespace

SummaryPage::SummaryPage(QWidget* parent)
    : QWidget(parent)
    , m_stage{new Stage}
    , m_day{new DayCard}
    , m_streak{new StreakLine}
    , m_feeling{new Card}
    , m_again{new Button(Look::Quiet, icons::Glyph::Undo, tr("Stretch again"), this)}
    , m_history{new Button(Look::Quiet, icons::Glyph::Calendar, tr("History"), this)}
    , m_help{new Button(Look::Quiet, icons::Glyph::Shield, tr("When to get help"), this)}
    , m_saved{new Text(theme::Type::Body, {}, Tone::Muted, this)}
    , m_close{new Button(Look::Primary, tr("Close"), this)}
    , m_scroll{new QScrollArea(this)}
{
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto* content = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_right = new QVBoxLayout;
    makeLeft();
    makeRight();
    m_columns->addWidget(m_stage);
    m_columns->addLayout(m_right, 1);
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
    auto* all = new QVBoxLayout(this);
    all->addWidget(m_scroll, 1);
    makeFooter();

    m_writing.setSingleShot(true);
    m_writing.setInterval(writingPause);
    connect(&m_writing, &QTimer::timeout, this, &SummaryPage::tell);
    connect(m_note, &NoteField::changed, this, [this] { m_writing.start(); });
    connect(m_rating, &RatingRow::chosen, this, [this] {
        showCare();
        tell();
    });
    connect(m_help, &QAbstractButton::clicked, this, &SummaryPage::helpWanted);
    connect(m_close, &QAbstractButton::clicked, this, &SummaryPage::closeWanted);
    connect(m_again, &QAbstractButton::clicked, this, &SummaryPage::againWanted);
    connect(m_history, &QAbstractButton::clicked, this, &SummaryPage::historyWanted);
    const std::array<QWidget*, 6> order{m_close, m_rating, m_note->edit(), m_again, m_history, m_help};
    for (std::size_t i = 1; i < order.size(); ++i) {
        setTabOrder(order[i - 1], order[i]);
    }
    arrange();
}

void SummaryPage::makeLeft()
{
    m_seal = new Seal(m_stage);
    m_title = new Text(theme::Type::Large, {}, Tone::Text, m_stage);
    m_detail = new Text(theme::Type::Body, {}, Tone::Muted, m_stage);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_detail);
    words->addStretch();
    auto* head = new QHBoxLayout;
    head->addWidget(m_seal);
    head->addLayout(words, 1);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(0);
    auto* all = new QVBoxLayout(m_stage);
    all->addLayout(head);
    all->addLayout(m_rows, 1);
}

void SummaryPage::makeRight()
{
    m_rating = new RatingRow(tr("How does your back feel? 0 is no discomfort, 10 the worst imaginable"),
                             m_feeling);
    auto* head = new QHBoxLayout;
    head->addWidget(new Text(theme::Type::Heading, tr("How does your back feel?"), Tone::Text, m_feeling), 1);
    auto* optional = caption(tr("Optional"), m_feeling);
    optional->setSingleLine();
    head->addWidget(optional);
    auto* ends = new QHBoxLayout;
    ends->addWidget(caption(tr("No discomfort"), m_feeling));
    auto* worst = caption(tr("Worst imaginable"), m_feeling);
    worst->setTrailing();
    ends->addWidget(worst);

    m_note = new NoteField(m_feeling);

    auto* all = new QVBoxLayout(m_feeling);
    all->addLayout(head);
    all->addWidget(m_rating);
    all->addLayout(ends);
    m_care = new Text(theme::Type::Body,
                      tr("That is a lot. Please look at when to get help before the next stretch."),
                      Tone::Warning, m_feeling);
    m_care->hide();
    all->addWidget(m_care);
    all->addWidget(m_note, 1);
    m_day->setVisible(false);
    m_streak->setVisible(false);
    m_right->addWidget(m_day);
    m_right->addWidget(m_streak);
    m_right->addWidget(m_feeling, 1);
}

void SummaryPage::makeFooter()
{
    m_saved->setTrailing();
    auto* footer = new QHBoxLayout;
    footer->addWidget(m_again);
    footer->addWidget(m_history);
    footer->addWidget(m_help);
    footer->addStretch(1);
    footer->addWidget(m_close);
    auto* all = static_cast<QVBoxLayout*>(layout());
    all->addWidget(m_saved);
    all->addLayout(footer);
}

/// What has no room beside the buttons stands above them, and what the buttons say becomes their tooltips.
void SummaryPage::fitFooter()
{
    auto* all = static_cast<QVBoxLayout*>(layout());
    auto* footer = static_cast<QHBoxLayout*>(all->itemAt(all->count() - 1)->layout());
    const int gap = theme::of(this).space(1.5);
    footer->setSpacing(gap);
    const QMargins around = all->contentsMargins();
    int needed = around.left() + around.right() + m_close->sizeHint().width();
    for (const Button* button : {m_again, m_history, m_help}) {
        needed += button->labelledWidth() + gap;
    }
    for (Button* button : {m_again, m_history, m_help}) {
        button->setCompact(needed > width());
    }
    const int saved = m_saved->fontMetrics().horizontalAdvance(m_saved->text()) + 2 * gap;
    const bool isBeside = needed + saved <= width();
    if (isBeside == (footer->indexOf(m_saved) < 0)) {
        (isBeside ? static_cast<QBoxLayout*>(all) : static_cast<QBoxLayout*>(footer))->removeWidget(m_saved);
        if (isBeside) {
            footer->insertWidget(footer->count() - 1, m_saved);
        } else {
            all->insertWidget(1, m_saved);
        }
    }
    m_saved->setWordWrap(!isBeside);
}

void SummaryPage::show(const Summary& summary)
{
    m_seal->show(summary.isWhole);
    m_title->setText(summary.title);
    m_detail->setText(summary.detail);
    bool isFirst = true;
    for (const DoneRow& row : summary.rows) {
        if (!std::exchange(isFirst, false)) {
            m_rows->addWidget(new Separator(m_stage));
        }
        m_rows->addWidget(lineOf(row, m_stage), 1);
    }
    m_rows->addStretch(1);
    setAccessibleName(summary.title);
    setAccessibleDescription(summary.detail);
}

void SummaryPage::showDay(ports::HistoryReader& history, const core::Snapshot& snapshot, const core::Now& now)
{
    m_day->setVisible(m_day->show(history, snapshot, now));
    const auto days = history.daysWithSession();
    m_streak->setVisible(days && !days->empty());
    if (days && !days->empty()) {
        m_streak->show(*days, livedDay(now));
    }
}

void SummaryPage::showSaved(Saved saved, const QString& why)
{
    switch (saved) {
    case Saved::Yes:
        m_saved->setText(tr("Saved on this computer"));
        break;
    case Saved::NotYet:
        m_saved->setText(tr("Saving"));
        break;
    case Saved::No:
        m_saved->setText(tr("Not all of it could be saved. %1").arg(why));
        break;
    }
    m_saved->setTone(saved == Saved::No ? Tone::Bad : Tone::Muted);
    fitFooter();
}

/// So much discomfort is not for a chart.
void SummaryPage::showCare()
{
    const bool isMuch = m_rating->value().value_or(0) >= muchDiscomfort;
    m_care->setVisible(isMuch);
    m_help->setLook(isMuch ? Look::Tint : Look::Quiet);
}

void SummaryPage::tell()
{
    m_writing.stop();
    const std::pair now{m_rating->value(), m_note->text()};
    if (now != m_told) {
        m_told = now;
        Q_EMIT rated(now.first, now.second);
    }
}

void SummaryPage::flush()
{
    tell();
}

void SummaryPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool SummaryPage::event(QEvent* event)
{
    if (theme::isNewLook(*event)) {
        arrange();
    }
    return QWidget::event(event);
}

void SummaryPage::arrange()
{
    if (layout() == nullptr || m_columns == nullptr) {
        return;
    }
    const theme::Tokens t = theme::of(this);
    const bool isWide = width() >= t.scaled(wideFrom);
    const int margin = t.space(2.5);
    layout()->setContentsMargins(margin, t.space(2), margin, t.space(2));
    layout()->setSpacing(t.space(2));
    m_columns->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_columns->setSpacing(t.space(2.5));
    m_right->setSpacing(t.space(1.75));
    m_stage->setMinimumWidth(isWide ? t.scaled(leftPixels) : 0);
    m_stage->setMaximumWidth(isWide ? t.scaled(leftPixels) : QWIDGETSIZE_MAX);
    m_stage->layout()->setContentsMargins(t.space(3.5), t.space(3.5), t.space(3.5), t.space(2));
    m_stage->layout()->setSpacing(t.space(2));
    m_stage->layout()->itemAt(0)->layout()->setSpacing(t.space(2.25));
    m_feeling->layout()->setContentsMargins(t.space(2.5), t.space(2.25), t.space(2.5), t.space(2.25));
    m_feeling->layout()->setSpacing(t.space(1.25));
    fitFooter();
}

} // namespace limber::ui
