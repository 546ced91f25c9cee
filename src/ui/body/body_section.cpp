#include "body/body_section.hpp"

#include "body/body_form.hpp"

namespace limber::ui {

BodySection::BodySection(const MainWindowParts& parts, QWidget* parent)
    : SettingsSection(parent)
    , m_parts{parts}
    , m_form{new BodyForm(parts.myBody, parts.safety, parts.catalogue)}
{
    add(m_form);
    connect(m_form, &BodyForm::changed, this, [this](const core::BodySettings& body) {
        core::Settings settings = m_settings;
        settings.body = body;
        tell(settings);
    });
}

void BodySection::fill()
{
    const core::Now now = m_parts.clock.now();
    m_form->show(m_settings.body, core::dayOf(core::toCivil(now.wall, now.zone)));
}

} // namespace limber::ui
