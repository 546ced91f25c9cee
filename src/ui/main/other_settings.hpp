#pragma once

#include "main/settings_section.hpp"

#include "limber/core/catalogue.hpp"

#include <array>

class QComboBox;

namespace limber::ui {

class PersonChooser;
class RowsCard;
class SegmentedControl;
class SettingRow;
class Switch;
class TimeField;

/// The sessions at both ends of the day.
class BookendSection : public SettingsSection {
    Q_OBJECT

public:
    explicit BookendSection(QWidget* parent = nullptr);

protected:
    void fill() override;

private:
    RowsCard* m_morningCard = nullptr;
    RowsCard* m_eveningCard = nullptr;
    Switch* m_morning = nullptr;
    TimeSpan* m_morningSpan = nullptr;
    Switch* m_evening = nullptr;
    TimeField* m_eveningAt = nullptr;
    SettingRow* m_spanRow = nullptr;
    SettingRow* m_atRow = nullptr;
};

/// Which routine each kind of session runs.
class RoutineSection : public SettingsSection {
    Q_OBJECT

public:
    explicit RoutineSection(const core::Catalogue& catalogue, QWidget* parent = nullptr);

protected:
    void fill() override;

private:
    struct Choice {
        core::SessionKind kind;
        QComboBox* box;
        SettingRow* row;
    };
    void add(std::size_t place, core::SessionKind kind, const QString& title, RowsCard& card);
    [[nodiscard]] std::string& chosenIn(core::Settings& settings, core::SessionKind kind) const;
    void describe(const Choice& choice);

    const core::Catalogue& m_catalogue;
    std::array<Choice, 3> m_choices{};
};

/// Light, dark, how much moves, and who the figure is.
class AppearanceSection : public SettingsSection {
    Q_OBJECT

public:
    explicit AppearanceSection(QWidget* parent = nullptr);

protected:
    void fill() override;

private:
    SegmentedControl* m_scheme = nullptr;
    Switch* m_reducedMotion = nullptr;
    PersonChooser* m_person = nullptr;
};

} // namespace limber::ui
