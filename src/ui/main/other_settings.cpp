#include "main/other_settings.hpp"

#include "main/person_chooser.hpp"
#include "widgets/fields.hpp"
#include "widgets/rows_card.hpp"
#include "widgets/segmented_control.hpp"
#include "widgets/setting_row.hpp"
#include "widgets/switch.hpp"

#include <algorithm>

namespace limber::ui {

namespace {

constexpr core::TimeOfDay earliestEvening{15 * 60};
constexpr core::TimeOfDay latestEvening{24 * 60 - 1};

} // namespace

BookendSection::BookendSection(QWidget* parent)
    : SettingsSection(parent)
{
    m_morningCard = addCard(tr("Morning"));
    m_morning = new Switch({});
    m_morningCard->add(
        new SettingRow(tr("Start the day with a stretch"), tr("Offered when you first sit down"), m_morning));
    m_morningSpan = new TimeSpan(tr("Morning begins at"), tr("Morning ends at"));
    m_spanRow = new SettingRow(tr("Between"), {}, m_morningSpan);
    m_morningCard->add(m_spanRow);
    m_eveningCard = addCard(tr("Evening"));
    m_evening = new Switch({});
    m_eveningCard->add(new SettingRow(tr("End the day with a stretch"),
                                      tr("Offered at this time, or when you are next here"), m_evening));
    m_eveningAt = new TimeField(tr("Evening at"));
    m_eveningAt->setLimits(earliestEvening, latestEvening);
    m_atRow = new SettingRow(tr("At"), tr("Until 03:00 still counts as the same evening"), m_eveningAt);
    m_eveningCard->add(m_atRow);

    connect(m_morning, &Switch::toggled, this, [this](bool isOn) {
        core::Settings settings = m_settings;
        settings.bookends.morning = isOn;
        tell(settings);
    });
    connect(m_morningSpan, &TimeSpan::edited, this, [this] {
        core::Settings settings = m_settings;
        settings.bookends.morningFrom = m_morningSpan->from();
        settings.bookends.morningTo = m_morningSpan->to();
        tell(settings);
    });
    connect(m_evening, &Switch::toggled, this, [this](bool isOn) {
        core::Settings settings = m_settings;
        settings.bookends.evening = isOn;
        tell(settings);
    });
    connect(m_eveningAt, &QTimeEdit::timeChanged, this, [this] {
        core::Settings settings = m_settings;
        settings.bookends.eveningAt = std::min(m_eveningAt->timeOfDay(), latestEvening);
        tell(settings);
    });
}

void BookendSection::fill()
{
    const core::BookendSettings& bookends = m_settings.bookends;
    m_morning->setChecked(bookends.morning);
    m_morningSpan->show(bookends.morningFrom, bookends.morningTo);
    m_evening->setChecked(bookends.evening);
    m_eveningAt->show(bookends.eveningAt);
    m_morningCard->setRowVisible(m_spanRow, bookends.morning);
    m_eveningCard->setRowVisible(m_atRow, bookends.evening);
}

AppearanceSection::AppearanceSection(QWidget* parent)
    : SettingsSection(parent)
{
    RowsCard* card = addCard();
    m_scheme = new SegmentedControl(tr("Theme"));
    m_scheme->add(tr("As the system"));
    m_scheme->add(tr("Light"));
    m_scheme->add(tr("Dark"));
    card->add(new SettingRow(tr("Theme"), {}, m_scheme));
    m_reducedMotion = new Switch({});
    card->add(new SettingRow(tr("Reduce motion"), tr("Still poses instead of animation"), m_reducedMotion));
    m_person = new PersonChooser;
    card->add(new SettingRow(tr("Figure"), tr("Who shows you the stretches"), m_person));
    connect(m_scheme, &SegmentedControl::chosen, this, [this](int index) {
        core::Settings settings = m_settings;
        settings.appearance.scheme = static_cast<core::ColorScheme>(index);
        tell(settings);
    });
    connect(m_reducedMotion, &Switch::toggled, this, [this](bool isOn) {
        core::Settings settings = m_settings;
        settings.appearance.reducedMotion = isOn;
        tell(settings);
    });
    connect(m_person, &PersonChooser::chosen, this, [this](const std::string& id) {
        core::Settings settings = m_settings;
        settings.appearance.person = id;
        tell(settings);
    });
}

void AppearanceSection::fill()
{
    m_scheme->setCurrent(static_cast<int>(m_settings.appearance.scheme));
    m_reducedMotion->setChecked(m_settings.appearance.reducedMotion);
    m_person->setCurrent(m_settings.appearance.person);
}

} // namespace limber::ui
