#pragma once

#include "main/settings_section.hpp"
#include "main/settings_talk.hpp"
#include "theme/icons.hpp"

#include "limber/ui/main_window.hpp"

#include <QWidget>

#include <vector>

class QBoxLayout;
class QComboBox;
class QStackedWidget;

namespace limber::ui {

class DataSection;
class NavList;
class ReminderSettings;
class RoutineSection;

/// Everything the user can choose, by category, with About as the last one. Every change applies at once.
class SettingsPage : public QWidget {
    Q_OBJECT

public:
    explicit SettingsPage(const MainWindowParts& parts, QWidget* parent = nullptr);

    /// Shows them, unless they are an echo of a change that a later one has overtaken.
    void setSettings(const core::Settings& settings);
    void setSignSources(const std::vector<core::SignSource>& sources);
    void setSessionRuns(bool runs);
    /// The resident's word on the user's data.
    void hear(const core::Instruction& instruction);
    /// True if what was refused was wished here: then it is told here.
    bool hear(const core::NotStored& refused);
    void historyChanged();
    void showAbout();
    void showFirst();
    void showMyBody();
    void showData();
    [[nodiscard]] bool isMyBody() const;
    [[nodiscard]] bool isAbout() const;

Q_SIGNALS:
    void safetyWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addSection(icons::Glyph glyph, const QString& name, SettingsSection* section);
    void addPage(icons::Glyph glyph, const QString& name, QWidget* page);
    [[nodiscard]] QWidget* makeGeneral();
    void choose(int index);
    void want(const core::Settings& settings);
    void showSettings();

    const MainWindowParts& m_parts;
    SettingsTalk m_talk;
    NavList* m_list;
    QWidget* m_side;
    QComboBox* m_box;
    QStackedWidget* m_pages;
    int m_myBody = 0;    ///< its place
    int m_dataPlace = 0; ///< that of "Your data"
    std::vector<SettingsSection*> m_sections;
    ReminderSettings* m_reminders;
    RoutineSection* m_routines;
    DataSection* m_data;
};

} // namespace limber::ui
