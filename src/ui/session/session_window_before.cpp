#include "body/safety_glance.hpp"
#include "body/still_true.hpp"
#include "main/routine_words.hpp"
#include "main/safety_page.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"
#include "widgets/scroller.hpp"
#include "widgets/text.hpp"

#include "limber/ui/session_window.hpp"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <string_view>

// What there is to read or to answer before a session begins.
namespace limber::ui {

namespace {

constexpr int widestPage = 760;
constexpr std::string_view onePrefix = "one:";

core::Routine routineNamed(const core::Catalogue& catalogue, std::string_view id)
{
    if (!id.starts_with(onePrefix)) {
        const core::Routine* routine = core::routineOf(catalogue, id);
        return routine == nullptr ? core::Routine{} : *routine;
    }
    id.remove_prefix(onePrefix.size());
    const auto slash = std::min(id.find('/'), id.size());
    return core::routineOfOne(catalogue, id.substr(0, slash), id.substr(std::min(slash + 1, id.size())));
}

bool isAtTheDesk(const core::Routine& routine, const core::Catalogue& catalogue)
{
    return std::ranges::any_of(routine.items, [&](const core::RoutineItem& item) {
        const core::Stretch* const stretch = core::stretchOf(catalogue, item.stretch);
        const core::Variant* const variant
            = stretch == nullptr ? nullptr : core::variantOf(*stretch, item.variant);
        return variant != nullptr && placeOf(*variant) == Place::Desk;
    });
}

/// `content` in the middle of a page that scrolls, over buttons that stay.
QWidget* pageOf(QWidget* content, const std::vector<Button*>& buttons)
{
    auto* page = new QWidget;
    const theme::Tokens t = theme::of(page);
    content->setMaximumWidth(t.scaled(widestPage));
    auto* centred = new QWidget;
    auto* middle = new QHBoxLayout(centred);
    middle->setContentsMargins(t.space(3), t.space(3), t.space(3), t.space(2));
    middle->addStretch(1);
    middle->addWidget(content, 1000);
    middle->addStretch(1);
    auto* footer = new QHBoxLayout;
    footer->setContentsMargins(t.space(3), t.space(1.5), t.space(3), t.space(2.5));
    footer->setSpacing(t.space(1.5));
    footer->addStretch();
    for (Button* button : buttons) {
        footer->addWidget(button);
    }
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Scroller(centred), 1);
    column->addLayout(footer);
    return page;
}

QWidget* columnOf(const std::vector<QWidget*>& widgets)
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::of(content).space(1.75));
    for (QWidget* widget : widgets) {
        column->addWidget(widget);
    }
    column->addStretch();
    return content;
}

} // namespace

core::CivilDay SessionWindow::today() const
{
    const core::Now now = m_with.clock.now();
    return core::dayOf(core::toCivil(now.wall, now.zone));
}

void SessionWindow::tellSettings()
{
    m_with.resident.report(core::SettingsWanted{m_snapshot.settings});
}

/// Begins, or shows the first thing that stands before it.
void SessionWindow::prepare()
{
    const core::Routine routine = routineNamed(m_with.catalogue, m_begin.routine);
    if (routine.items.empty()) {
        return sayWhyNot(tr("This routine is not in the catalogue any more."));
    }
    if (askFirst(routine)) {
        return;
    }
    core::FittedRoutine fit{routine, {}};
    if (m_with.myBody != nullptr) {
        fit = core::fittedFor(*m_with.myBody, m_with.catalogue, routine, m_snapshot.settings.body, today());
    }
    if (core::unfold(fit.routine).empty()) {
        return sayWhyNot(tr("All of it rests, because it hurt. Take a walk instead. Under My body you can "
                            "take it up again."));
    }
    begin(std::move(fit));
}

bool SessionWindow::askFirst(const core::Routine& routine)
{
    const core::SeenSettings& seen = m_snapshot.settings.seen;
    if (!seen.safety) {
        readFirst(new SafetyGlance(m_with.safety), tr("Understood"), &core::SeenSettings::safety);
        return true;
    }
    const bool isOld = m_with.myBody != nullptr
        && !core::toAskAgain(*m_with.myBody, m_snapshot.settings.body.replies, today()).empty();
    if (isOld) {
        askWhatIsStillTrue();
        return true;
    }
    const core::SafetySection* const desk = core::sectionOf(m_with.safety, "desk");
    if (!seen.deskCheck && desk != nullptr && isAtTheDesk(routine, m_with.catalogue)) {
        auto* card = new Card;
        fillSafety(card, *desk, Tone::Text);
        readFirst(columnOf({new Text(theme::Type::Large, tr("Before you stretch at the desk")), card}),
                  tr("All is well"), &core::SeenSettings::deskCheck);
        return true;
    }
    return false;
}

void SessionWindow::showBefore(QWidget* page)
{
    if (m_before != nullptr) {
        m_pages->removeWidget(m_before);
        m_before->deleteLater();
    }
    m_before = page;
    m_pages->addWidget(page);
    m_pages->setCurrentWidget(page);
}

void SessionWindow::readFirst(QWidget* content, const QString& label, bool core::SeenSettings::*what)
{
    auto* later = new Button(Look::Quiet, tr("Not now"));
    auto* read = new Button(Look::Primary, label);
    connect(later, &Button::clicked, this, &QWidget::close);
    connect(read, &Button::clicked, this, [this, what] {
        m_snapshot.settings.seen.*what = true;
        tellSettings();
        prepare();
    });
    showBefore(pageOf(content, {later, read}));
    read->setFocus(Qt::OtherFocusReason);
}

void SessionWindow::askWhatIsStillTrue()
{
    auto* questions = new StillTrue(*m_with.myBody);
    questions->show(m_snapshot.settings.body, today());
    connect(questions, &StillTrue::changed, this, [this](const core::BodySettings& body) {
        m_snapshot.settings.body = body;
        tellSettings();
        prepare();
    });
    auto* later = new Button(Look::Quiet, tr("Not now"));
    connect(later, &Button::clicked, this, &QWidget::close);
    showBefore(
        pageOf(columnOf({new Text(theme::Type::Large, tr("Still true?")),
                         new Text(theme::Type::Body,
                                  tr("You said this a while ago. Bodies change, so Limber asks again."),
                                  Tone::Muted),
                         questions}),
               {later}));
    later->setFocus(Qt::OtherFocusReason);
}

void SessionWindow::sayWhyNot(const QString& why)
{
    m_mayBegin = false;
    auto* close = new Button(Look::Primary, tr("Close"));
    auto* body = new Button(Look::Secondary, tr("My body"));
    connect(close, &Button::clicked, this, &QWidget::close);
    connect(body, &Button::clicked, this, [this] { Q_EMIT pageWanted(core::Page::MyBody); });
    auto* help = new Button(Look::Quiet, icons::Glyph::Shield, tr("When to get help"));
    connect(help, &Button::clicked, this, [this] { Q_EMIT pageWanted(core::Page::Safety); });
    showBefore(pageOf(columnOf({new Text(theme::Type::Title, why)}), {help, body, close}));
    close->setFocus(Qt::OtherFocusReason);
}

} // namespace limber::ui
