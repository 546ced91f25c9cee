#pragma once

#include "main/settings_section.hpp"

#include "limber/ui/main_window.hpp"

namespace limber::ui {

class BodyForm;

/// "My body" among the settings.
class BodySection : public SettingsSection {
    Q_OBJECT

public:
    explicit BodySection(const MainWindowParts& parts, QWidget* parent = nullptr);

protected:
    void fill() override;

private:
    const MainWindowParts& m_parts;
    BodyForm* m_form;
};

} // namespace limber::ui
