#include "panel/panel_content.hpp"

#include "main/day_arc.hpp"
#include "main/figure_picture.hpp"
#include "main/menus.hpp"
#include "main/routine_words.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"
#include "widgets/margins.hpp"
#include "widgets/text.hpp"

#include "limber/core/body_findings.hpp"
#include "limber/ui/words.hpp"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace limber::ui {

namespace {

using core::NextUpStatus;
using core::SessionKind;

constexpr int tileHeight = 84;
constexpr int arcHeight = 150;

} // namespace

NextUpPanel::Content::Content(NextUpPanel& panel, const MainWindowParts& from)
    : parts{from}
    , m_panel{panel}
{
    const theme::Tokens t = theme::of(&panel);
    auto* inner = new QVBoxLayout;
    inner->setContentsMargins(t.space(2.5), t.space(2.5), t.space(2.5), t.space(2));
    inner->setSpacing(t.space(1.75));
    inner->addWidget(makeHead());
    inner->addWidget(makeRoutine());
    inner->addWidget(makeButtons());
    auto* column = new QVBoxLayout(&panel);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(inner);
    column->addStretch();
    column->addWidget(new Separator);
    footer = makeFooter();
    column->addWidget(footer);
    const std::array<QWidget*, 8> order{start,    m_snooze, m_pause, m_resume,
                                        m_turnOn, m_body,   m_skip,  m_other};
    for (std::size_t i = 1; i < order.size(); ++i) {
        QWidget::setTabOrder(order[i - 1], order[i]);
    }
}

QWidget* NextUpPanel::Content::makeHead()
{
    const theme::Tokens t = theme::of(&m_panel);
    auto* head = new QWidget;
    m_eyebrow = new Text(theme::Type::Caption, {}, Tone::Muted);
    m_headline = new Text(theme::Type::Large);
    m_around = new Text(theme::Type::Caption, {}, Tone::Muted);
    m_around->setSingleLine();
    m_reason = new Text(theme::Type::Body, {}, Tone::Muted);
    m_arc = new DayArc;
    m_arc->setMinimumHeight(t.scaled(arcHeight));
    auto* line = new QHBoxLayout;
    line->setSpacing(t.space(1));
    line->addWidget(m_headline, 1);
    line->addWidget(m_around, 0, Qt::AlignBottom);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_eyebrow);
    column->addLayout(line);
    column->addWidget(m_reason);
    column->addWidget(m_arc);
    return head;
}

QWidget* NextUpPanel::Content::makeRoutine()
{
    const theme::Tokens t = theme::of(&m_panel);
    auto* whole = new QWidget;
    m_name = new Text(theme::Type::Strong);
    m_other = new Button(Look::Quiet, {});
    m_startMenu = makeStartMenu(parts, &m_panel);
    m_other->setMenu(m_startMenu);
    QObject::connect(m_startMenu, &QMenu::triggered, &m_panel, &QWidget::close);
    m_line = new QBoxLayout(QBoxLayout::LeftToRight);
    m_line->setSpacing(t.space(1));
    m_line->addWidget(m_name, 1);
    m_line->addWidget(m_other);
    m_tiles = new QWidget;
    auto* tiles = new QHBoxLayout(m_tiles);
    tiles->setContentsMargins(0, 0, 0, 0);
    tiles->setSpacing(t.space(1));
    for (Tile& tile : m_pictures) {
        tile = {new Stage, new FigurePicture};
        tile.picture->setFixedHeight(t.scaled(tileHeight));
        auto* inside = new QVBoxLayout(tile.stage);
        inside->setContentsMargins(t.space(0.5), t.space(0.5), t.space(0.5), t.space(0.5));
        inside->addWidget(tile.picture);
        tiles->addWidget(tile.stage, 1);
    }
    m_walk = new Text(theme::Type::Body);
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(t.space(0.75));
    column->addLayout(m_line);
    column->addWidget(m_tiles);
    column->addWidget(m_walk);
    return whole;
}

QWidget* NextUpPanel::Content::makeButtons()
{
    auto* row = new QWidget;
    const theme::Tokens t = theme::of(row);
    start = new Button(Look::Primary, icons::Glyph::Play, {});
    m_snooze = new Button(Look::Secondary, icons::Glyph::Snooze, {});
    m_skip = new Button(Look::Quiet, {});
    m_pause = new Button(Look::Secondary, icons::Glyph::Pause, NextUpPanel::tr("Pause"));
    m_resume = new Button(Look::Secondary, NextUpPanel::tr("Resume"));
    m_turnOn = new Button(Look::Secondary, NextUpPanel::tr("Turn reminders on"));
    m_body = new Button(Look::Secondary, NextUpPanel::tr("My body"));
    for (const core::Minutes length : core::snoozeChoices) {
        m_snoozeMenu.addAction(NextUpPanel::tr("In %1").arg(words::interval(length)), &m_panel,
                               [this, length] { answer(core::AnswerKind::Snooze, length); });
    }
    m_snooze->setMenu(&m_snoozeMenu);
    m_pause->setMenu(&m_pauseMenu);
    QObject::connect(&m_pauseMenu, &QMenu::aboutToShow, &m_panel,
                     [this] { fillPauseMenu(m_pauseMenu, parts, snapshot); });
    QObject::connect(&m_pauseMenu, &QMenu::triggered, &m_panel, &QWidget::close);
    QObject::connect(start, &Button::clicked, &m_panel, [this] {
        snapshot.next.status == NextUpStatus::Due ? answer(core::AnswerKind::Start)
                                                  : report(core::StartWanted{kind(), {}, {}});
    });
    QObject::connect(m_skip, &Button::clicked, &m_panel, [this] { answer(core::AnswerKind::Skip); });
    QObject::connect(m_resume, &Button::clicked, &m_panel, [this] { report(core::Resumed{}); });
    const auto leadsTo = [this](Button* button, core::Page page) {
        QObject::connect(button, &Button::clicked, &m_panel, [this, page] {
            Q_EMIT m_panel.pageWanted(page);
            m_panel.close();
        });
    };
    leadsTo(m_turnOn, core::Page::Settings);
    leadsTo(m_body, core::Page::MyBody);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(t.space(1));
    layout->addWidget(start, 1);
    for (Button* button : {m_body, m_snooze, m_pause, m_resume, m_turnOn, m_skip}) {
        layout->addWidget(button);
    }
    return row;
}

QWidget* NextUpPanel::Content::makeFooter()
{
    auto* row = new QWidget;
    const theme::Tokens t = theme::of(row);
    m_streak = new Text(theme::Type::Body, {}, Tone::Muted);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(margins(t.space(2.5), t.space(1), t.space(1.5), t.space(1)));
    layout->setSpacing(t.space(0.5));
    layout->addWidget(m_streak, 1);
    struct Link {
        icons::Glyph glyph;
        QString name;
        core::Page page;
    };
    for (const Link& link :
         {Link{icons::Glyph::Grid, NextUpPanel::tr("Stretches"), core::Page::Stretches},
          Link{icons::Glyph::Calendar, NextUpPanel::tr("History"), core::Page::History},
          Link{icons::Glyph::Sliders, NextUpPanel::tr("Settings"), core::Page::Settings},
          Link{icons::Glyph::Shield, NextUpPanel::tr("When to get help first"), core::Page::Safety}}) {
        auto* button = new Button(Look::Quiet, link.glyph, {});
        button->setAccessibleName(link.name);
        button->setToolTip(link.name);
        QObject::connect(button, &Button::clicked, &m_panel, [this, page = link.page] {
            Q_EMIT m_panel.pageWanted(page);
            m_panel.close();
        });
        layout->addWidget(button);
    }
    return row;
}

SessionKind NextUpPanel::Content::kind() const
{
    return snapshot.next.kind == SessionKind::Manual ? SessionKind::Break : snapshot.next.kind;
}

void NextUpPanel::Content::report(const core::Report& report)
{
    parts.resident.report(report);
    m_panel.close();
}

void NextUpPanel::Content::answer(core::AnswerKind kind, std::optional<core::Minutes> snooze)
{
    report(core::Answered{kind, snapshot.next.serial, snooze});
}

void NextUpPanel::Content::readHistory()
{
    m_today = readToday(parts.history, livedDay(parts.clock.now())).value_or(TodayRecord{});
    refresh();
}

void NextUpPanel::Content::refresh()
{
    const core::Now now = parts.clock.now();
    const words::Next next = words::next(snapshot.next, now);
    const bool isDue = snapshot.next.status == NextUpStatus::Due;
    const bool isToWait = core::findingsOf(parts.myBody, snapshot.settings.body.replies).wait;
    m_eyebrow->setText(next.eyebrow);
    m_eyebrow->setHidden(next.eyebrow.isEmpty());
    m_headline->setText(next.headline);
    m_reason->setText(next.reason);
    m_reason->setHidden(next.reason.isEmpty());
    const bool isCounting = snapshot.next.status == NextUpStatus::InActiveTime && snapshot.next.at;
    m_around->setVisible(isCounting);
    if (isCounting) {
        m_around->setText(
            NextUpPanel::tr("around %1").arg(words::timeOfDay(core::toCivil(*snapshot.next.at, now.zone))));
    }
    m_arc->setDay(shapeOf(m_today, snapshot, now));
    m_streak->setText(m_today.streak.days == 0 ? QString{} : words::daysInARow(m_today.streak.days));
    showRoutine(isToWait, isDue);
    showButtons(isToWait, isDue);
}

void NextUpPanel::Content::showRoutine(bool isToWait, bool isDue)
{
    m_tiles->setVisible(!isToWait);
    m_other->setVisible(!isToWait);
    m_name->setVisible(!isToWait);
    m_walk->setVisible(isToWait);
    m_walk->setText(isDue
                        ? NextUpPanel::tr("Stand up and walk a little. No stretches until you have asked.")
                        : NextUpPanel::tr("No stretches until you have asked. Limber reminds you to walk."));
    const auto routine = routineToday(parts, snapshot.settings, kind(), m_today.breaksEver);
    if (!routine) {
        m_tiles->hide();
        return;
    }
    m_name->setText(QString::fromStdString(routine->name));
    m_other->setText(lengthAndPlace(*routine, parts.catalogue));
    const theme::Tokens t = theme::of(&m_panel);
    const int needed = m_name->fontMetrics().horizontalAdvance(m_name->text()) + m_other->labelledWidth();
    const bool isOneLine = needed + t.space(6.5) <= t.scaled(panelWidth);
    m_line->setDirection(isOneLine ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_line->setAlignment(m_other, isOneLine ? Qt::Alignment{} : Qt::AlignLeading);
    m_line->setSpacing(isOneLine ? t.space(1) : 0);
    m_other->setAccessibleName(NextUpPanel::tr("Another one: %1").arg(m_other->text()));
    std::vector<std::string> shown;
    std::size_t place = 0;
    for (const core::RoutineItem& item : routine->items) {
        const core::Stretch* const stretch = core::stretchOf(parts.catalogue, item.stretch);
        const core::Variant* const variant
            = stretch == nullptr ? nullptr : core::variantOf(*stretch, item.variant);
        const bool isNew = std::ranges::find(shown, item.stretch) == shown.end();
        if (variant == nullptr || !isNew || place == m_pictures.size()) {
            continue;
        }
        shown.push_back(item.stretch);
        const Tile& tile = m_pictures[place++];
        tile.picture->setFigure(variant->figure);
        tile.stage->setAccessibleName(QString::fromStdString(stretch->name));
        tile.stage->setToolTip(plainToolTip(QString::fromStdString(stretch->name)));
        tile.stage->show();
    }
    for (; place < m_pictures.size(); ++place) {
        m_pictures[place].stage->hide();
    }
}

void NextUpPanel::Content::showButtons(bool isToWait, bool isDue)
{
    const NextUpStatus status = snapshot.next.status;
    start->setVisible(isDue || !isToWait);
    start->say(isToWait    ? NextUpPanel::tr("I am going")
                   : isDue ? NextUpPanel::tr("Start")
                           : NextUpPanel::tr("Start now"));
    m_snooze->setVisible(isDue);
    m_snooze->say(words::interval(snapshot.settings.snooze));
    m_snooze->setAccessibleName(
        NextUpPanel::tr("Later, in %1").arg(words::interval(snapshot.settings.snooze)));
    m_skip->setVisible(isDue);
    m_skip->say(kind() == SessionKind::Morning       ? NextUpPanel::tr("Not today")
                    : kind() == SessionKind::Evening ? NextUpPanel::tr("Not tonight")
                                                     : NextUpPanel::tr("Skip"));
    m_resume->setVisible(status == NextUpStatus::Paused);
    m_turnOn->setVisible(status == NextUpStatus::Off);
    m_pause->setVisible(!isDue && status != NextUpStatus::Paused && status != NextUpStatus::Off);
    m_body->setVisible(isToWait && !isDue);
}

} // namespace limber::ui
