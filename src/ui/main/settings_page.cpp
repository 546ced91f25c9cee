#include "main/settings_page.hpp"

#include "body/body_section.hpp"
#include "main/about_page.hpp"
#include "main/autostart_row.hpp"
#include "main/data_section.hpp"
#include "main/findings_card.hpp"
#include "main/other_settings.hpp"
#include "main/reminder_settings.hpp"
#include "main/routine_section.hpp"
#include "main/session_window_settings.hpp"
#include "main/sound_settings.hpp"
#include "widgets/button.hpp"
#include "widgets/margins.hpp"
#include "widgets/nav_list.hpp"
#include "widgets/rows_card.hpp"
#include "widgets/scroller.hpp"
#include "widgets/text.hpp"

#include <QComboBox>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace limber::ui {

namespace {

constexpr int widestPage = 720;

} // namespace

SettingsPage::SettingsPage(const MainWindowParts& parts, QWidget* parent)
    : QWidget(parent)
    , m_parts{parts}
    , m_talk{parts.resident}
    , m_list{new NavList(tr("Settings"))}
    , m_side{new QWidget}
    , m_box{new QComboBox}
    , m_pages{new QStackedWidget}
    , m_reminders{new ReminderSettings}
    , m_routines{new RoutineSection(parts)}
    , m_data{new DataSection(parts)}
{
    const theme::Tokens t = theme::of(this);
    m_box->setAccessibleName(tr("Settings"));
    m_box->setIconSize({t.scaled(18), t.scaled(18)});
    auto* safety = new Button(Look::Quiet, icons::Glyph::Shield, tr("When to get help first"));
    safety->setStartAligned(true);
    connect(safety, &Button::clicked, this, &SettingsPage::safetyWanted);
    auto* side = new QVBoxLayout(m_side);
    side->setContentsMargins(margins(t.space(2.5), 0, 0, t.space(2)));
    side->addWidget(m_list);
    side->addStretch();
    side->addWidget(safety);
    m_side->setMinimumWidth(t.scaled(214));

    addSection(icons::Glyph::Bell, tr("Reminders"), m_reminders);
    addSection(icons::Glyph::Sun, tr("Morning, evening"), new BookendSection);
    addSection(icons::Glyph::Shield, tr("My body"), new BodySection(parts));
    m_myBody = m_pages->count() - 1;
    addSection(icons::Glyph::List, tr("Routines"), m_routines);
    addSection(icons::Glyph::Voice, tr("Voice and sound"), new SoundSection(parts.speech, parts.chimes));
    addSection(icons::Glyph::FullScreen, tr("Session window"), new SessionWindowSection);
    addSection(icons::Glyph::Palette, tr("Appearance"), new AppearanceSection);
    if (parts.autostart != nullptr || parts.doctor != nullptr) {
        addPage(icons::Glyph::Power, tr("General"), makeGeneral());
    }
    addSection(icons::Glyph::Lock, tr("Your data"), m_data);
    m_dataPlace = m_pages->count() - 1;
    auto* about = new AboutPage(parts.version);
    connect(about, &AboutPage::safetyWanted, this, &SettingsPage::safetyWanted);
    addPage(icons::Glyph::Info, tr("About"), about);
    connect(m_list, &NavList::chosen, this, &SettingsPage::choose);
    connect(m_box, &QComboBox::activated, this, &SettingsPage::choose);

    auto* middle = new QVBoxLayout;
    middle->setSpacing(t.space(1));
    auto* boxRow = new QHBoxLayout;
    boxRow->setContentsMargins(t.space(2.5), 0, t.space(2.5), 0);
    boxRow->addWidget(m_box);
    boxRow->addStretch();
    middle->addLayout(boxRow);
    middle->addWidget(m_pages, 1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_side);
    layout->addLayout(middle, 1);
}

void SettingsPage::addSection(icons::Glyph glyph, const QString& name, SettingsSection* section)
{
    m_sections.push_back(section);
    connect(section, &SettingsSection::changed, this, &SettingsPage::want);
    addPage(glyph, name, section);
}

void SettingsPage::addPage(icons::Glyph glyph, const QString& name, QWidget* page)
{
    const theme::Tokens t = theme::of(this);
    m_list->add(glyph, name);
    m_box->addItem(icons::icon(glyph), name);
    page->setMaximumWidth(t.scaled(widestPage));
    auto* centred = new QWidget;
    auto* layout = new QHBoxLayout(centred);
    layout->setContentsMargins(t.space(2.5), t.space(0.25), t.space(2.5), t.space(2.5));
    layout->addStretch(1);
    layout->addWidget(page, 1000);
    layout->addStretch(1);
    m_pages->addWidget(new Scroller(centred));
}

QWidget* SettingsPage::makeGeneral()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::of(page).space(2.5));
    if (m_parts.autostart != nullptr) {
        auto* card = new RowsCard;
        card->add(new AutostartRow(*m_parts.autostart));
        column->addWidget(card);
    }
    if (m_parts.doctor != nullptr) {
        column->addWidget(new FindingsCard(*m_parts.doctor));
    }
    column->addStretch();
    return page;
}

void SettingsPage::choose(int index)
{
    m_pages->setCurrentIndex(index);
    m_list->setCurrent(index);
    m_box->setCurrentIndex(index);
}

void SettingsPage::showAbout()
{
    choose(m_pages->count() - 1);
}

void SettingsPage::showFirst()
{
    choose(0);
}

void SettingsPage::showMyBody()
{
    choose(m_myBody);
}

void SettingsPage::showData()
{
    choose(m_dataPlace);
}

bool SettingsPage::isMyBody() const
{
    return m_pages->currentIndex() == m_myBody;
}

bool SettingsPage::isAbout() const
{
    return m_pages->currentIndex() == m_pages->count() - 1;
}

void SettingsPage::setSettings(const core::Settings& settings)
{
    if (m_talk.hear(settings)) {
        showSettings();
    }
}

void SettingsPage::showSettings()
{
    for (SettingsSection* section : m_sections) {
        section->showSettings(m_talk.settings());
    }
}

void SettingsPage::setSignSources(const std::vector<core::SignSource>& sources)
{
    m_reminders->showSources(sources);
}

void SettingsPage::setSessionRuns(bool runs)
{
    m_data->setSessionRuns(runs);
}

void SettingsPage::hear(const core::Instruction& instruction)
{
    m_data->hear(instruction);
    m_routines->hear(instruction);
}

bool SettingsPage::hear(const core::NotStored& refused)
{
    return m_data->hear(refused) || m_routines->hear(refused);
}

void SettingsPage::historyChanged()
{
    m_data->historyChanged();
}

void SettingsPage::want(const core::Settings& settings)
{
    m_talk.want(settings); // if nobody may have them, the former ones are shown again
    showSettings();
}

void SettingsPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < theme::of(this).scaled(720);
    m_side->setHidden(isNarrow);
    m_box->setVisible(isNarrow);
}

} // namespace limber::ui
