#include "welcome/welcome_pages.hpp"

#include "body/body_form.hpp"
#include "main/autostart_row.hpp"
#include "main/day_arc.hpp"
#include "main/figure_picture.hpp"
#include "widgets/app_icon.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"
#include "widgets/fields.hpp"
#include "widgets/glyph_view.hpp"
#include "widgets/kind_disc.hpp"
#include "widgets/margins.hpp"
#include "widgets/rows_card.hpp"
#include "widgets/setting_row.hpp"
#include "widgets/switch.hpp"
#include "widgets/text.hpp"

#include "limber/core/body_findings.hpp"
#include "limber/ui/words.hpp"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace limber::ui {

namespace {

constexpr int iconPixels = 68;
constexpr core::Minutes step{15};
constexpr core::TimeOfDay earliestEvening{15 * 60};
constexpr core::TimeOfDay latestEvening{24 * 60 - 1};
constexpr int narrow = 620;
constexpr int arcPixels = 150;
constexpr int tryPixels = 260;
constexpr const char* triedStretch = "cat-camel";
constexpr const char* triedVariant = "desk-easy";

/// A row of settings with the disc of its kind before it.
QWidget* withDisc(core::SessionKind kind, SettingRow* row)
{
    auto* whole = new QWidget;
    const theme::Tokens t = theme::of(whole);
    auto* layout = new QHBoxLayout(whole);
    layout->setContentsMargins(margins(t.space(2), 0, 0, 0));
    layout->setSpacing(0);
    layout->addWidget(new KindDisc(kind));
    layout->addWidget(row, 1);
    return whole;
}

QWidget* withWord(const QString& word, QWidget* control)
{
    auto* whole = new QWidget;
    auto* layout = new QHBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::of(whole).space(1.25));
    auto* text = new Text(theme::Type::Body, word, Tone::Muted);
    text->setSingleLine();
    layout->addWidget(text);
    layout->addWidget(control);
    whole->setFocusProxy(control);
    whole->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return whole;
}

Text* centred(theme::Type type, const QString& words, Tone tone = Tone::Text)
{
    auto* text = new Text(type, words, tone);
    text->setAlignment(Qt::AlignHCenter | Qt::AlignVCenter);
    return text;
}

} // namespace

WelcomeTimes::WelcomeTimes(const MainWindowParts& parts, QWidget* parent)
    : SettingsSection(parent)
    , m_parts{parts}
    , m_arc{new DayArc}
    , m_morning{new TimeSpan(
          tr("Morning begins at"), tr("Morning ends at"), tr("to", "from one time of day to another"))}
    , m_interval{new IntervalField(core::shortestInterval, core::longestInterval, step)}
    , m_evening{new TimeField(tr("Evening at"))}
{
    auto* head = new QWidget;
    const theme::Tokens t = theme::of(head);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(t.space(0.75));
    column->addWidget(new AppIcon(iconPixels), 0, Qt::AlignHCenter);
    column->addWidget(centred(theme::Type::Large, tr("A few minutes, every day")));
    column->addWidget(centred(theme::Type::Lead,
                              tr("Limber reminds you to stretch and shows you how.\n"
                                 "When does your day start and end?"),
                              Tone::Muted));
    m_arc->setFixedHeight(t.scaled(arcPixels));
    column->addWidget(m_arc);
    add(head);
    m_evening->setLimits(earliestEvening, latestEvening);
    RowsCard* card = addCard();
    card->add(
        withDisc(core::SessionKind::Morning,
                 new SettingRow(tr("Morning"),
                                tr("When you first sit down, %1").arg(lengthOf(core::SessionKind::Morning)),
                                m_morning)));
    card->add(withDisc(
        core::SessionKind::Break,
        new SettingRow(tr("During the day"),
                       tr("While you are at the computer, %1").arg(lengthOf(core::SessionKind::Break)),
                       withWord(tr("every", "two hours"), m_interval))));
    card->add(
        withDisc(core::SessionKind::Evening,
                 new SettingRow(tr("Evening"), tr("Before bed, %1").arg(lengthOf(core::SessionKind::Evening)),
                                withWord(tr("at", "nine in the evening"), m_evening))));
    m_interval->setAccessibleName(tr("A break every"));

    const auto change = [this](auto alter) {
        core::Settings settings = m_settings;
        alter(settings);
        tell(settings);
    };
    connect(m_morning, &TimeSpan::edited, this, [this, change] {
        change([this](core::Settings& settings) {
            settings.bookends.morningFrom = m_morning->from();
            settings.bookends.morningTo = m_morning->to();
        });
    });
    connect(m_interval, &QSpinBox::valueChanged, this, [this, change] {
        change([this](core::Settings& settings) { settings.breaks.interval = m_interval->minutes(); });
    });
    connect(m_evening, &QTimeEdit::timeChanged, this, [this, change] {
        change([this](core::Settings& settings) { settings.bookends.eveningAt = m_evening->timeOfDay(); });
    });
}

QString WelcomeTimes::lengthOf(core::SessionKind kind) const
{
    const core::Routine* const routine = core::routineFor(m_parts.catalogue, kind, {}, 0);
    return routine == nullptr ? QString{} : words::about(core::duration(*routine));
}

void WelcomeTimes::fill()
{
    m_morning->show(m_settings.bookends.morningFrom, m_settings.bookends.morningTo);
    m_interval->show(m_settings.breaks.interval);
    m_evening->show(m_settings.bookends.eveningAt);
    showDay();
}

/// A day as these settings make it: a session at both ends, and breaks in the hours between.
void WelcomeTimes::showDay()
{
    const core::Now now = m_parts.clock.now();
    const core::CivilDay today = core::dayOf(core::toCivil(now.wall, now.zone));
    const core::BookendSettings& ends = m_settings.bookends;
    DayShape day{today + ends.morningFrom, today + ends.eveningAt, today + ends.morningFrom, {}};
    using State = Bead::State;
    day.beads.push_back({core::SessionKind::Morning, day.from, State::Expected});
    for (const core::HourRange& hours : m_settings.breaks.hours.front()) {
        for (core::TimeOfDay at = hours.from + m_settings.breaks.interval; at < hours.to;
             at += m_settings.breaks.interval) {
            if (at > ends.morningFrom && at < ends.eveningAt) {
                day.beads.push_back({core::SessionKind::Break, today + at, State::Expected});
            }
        }
    }
    day.beads.push_back({core::SessionKind::Evening, day.to, State::Expected});
    m_arc->setDay(day);
}

WelcomeBody::WelcomeBody(const MainWindowParts& parts, QWidget* parent)
    : SettingsSection(parent)
    , m_parts{parts}
    , m_form{new BodyForm(parts.myBody, parts.safety, parts.catalogue)}
{
    add(new Text(theme::Type::Large, tr("Anything to be careful with?")));
    add(new Text(
        theme::Type::Lead,
        tr("Limber then swaps what does not suit your body. You find this again under My body in the "
           "settings."),
        Tone::Muted));
    add(m_form);
    connect(m_form, &BodyForm::changed, this, [this](const core::BodySettings& body) {
        core::Settings settings = m_settings;
        settings.body = body;
        tell(settings);
    });
}

void WelcomeBody::fill()
{
    const core::Now now = m_parts.clock.now();
    m_form->show(m_settings.body, core::dayOf(core::toCivil(now.wall, now.zone)));
}

WelcomeTry::WelcomeTry(const MainWindowParts& parts, QWidget* parent)
    : SettingsSection(parent)
    , m_parts{parts}
    , m_why{new Text(theme::Type::Lead, {}, Tone::Muted)}
    , m_try{new Button(Look::Primary, icons::Glyph::Play, {})}
    , m_voice{new Switch({})}
{
    auto* stage = new Stage;
    const theme::Tokens t = theme::of(stage);
    auto* picture = new FigurePicture;
    picture->setMinimumSize(t.scaled(220), t.scaled(tryPixels));
    picture->setFigure(std::string{triedStretch} + "_" + triedVariant);
    m_picture = picture;
    const core::Routine routine = core::routineOfOne(parts.catalogue, triedStretch, triedVariant);
    m_try->say(tr("Try it, %1").arg(words::about(core::duration(routine))));
    connect(m_try, &Button::clicked, this, [this] {
        m_parts.resident.report(core::StartWanted{core::SessionKind::Manual, triedStretch, triedVariant});
    });
    auto* words = new QVBoxLayout;
    words->setSpacing(t.space(1));
    words->addStretch();
    words->addWidget(new Text(theme::Type::Large, tr("Try one now")));
    words->addWidget(m_why);
    words->addSpacing(t.space(1));
    words->addWidget(m_try, 0, Qt::AlignLeading);
    words->addStretch();
    m_stage = new QBoxLayout(QBoxLayout::LeftToRight, stage);
    m_stage->setContentsMargins(t.space(3), t.space(2), t.space(3), t.space(2));
    m_stage->setSpacing(t.space(2.5));
    m_stage->addWidget(picture, 1);
    m_stage->addLayout(words, 1);
    add(stage);

    RowsCard* card = addCard();
    if (parts.autostart != nullptr) {
        m_autostart = new AutostartRow(*parts.autostart);
        card->add(m_autostart);
    }
    card->add(new SettingRow(tr("Guide me with a voice"), tr("You cannot see the screen in every stretch"),
                             m_voice));
    auto* lock = new GlyphView(icons::Glyph::Lock, 22, Tone::Muted);
    card->add(new SettingRow(tr("Everything stays on this computer"), tr("No account, no network"), lock));
    connect(m_voice, &Switch::toggled, this, [this](bool isOn) {
        core::Settings settings = m_settings;
        settings.sound.voice = isOn;
        tell(settings);
    });
}

void WelcomeTry::fill()
{
    m_voice->setChecked(m_settings.sound.voice);
    const bool isToWait = core::findingsOf(m_parts.myBody, m_settings.body.replies).wait;
    m_try->setDisabled(isToWait);
    m_why->setText(
        isToWait ? tr("Not now: under My body you said something that has to be asked first.")
                 : tr("Cat-camel, small and on a chair: a few slow rounds. Limber talks you through it."));
}

void WelcomeTry::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < theme::of(this).scaled(narrow);
    m_stage->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace limber::ui
