#include "demo/demo_desk.hpp"

#include "language.hpp"
#include "wording.hpp"

#include "limber/catalogue/guidance.hpp"
#include "limber/catalogue/load.hpp"

#include <QApplication>
#include <QKeyEvent>

namespace limber::app {

namespace {

QString notKept()
{
    return QCoreApplication::translate("Demo", "Nowhere: this is the demo.");
}

} // namespace

DemoDesk::DemoDesk(const core::Now& start)
    : m_time{start.wall, start.zone}
    , m_alarm{m_time}
    , m_graceAlarm{m_time}
    , m_catalogue{inUsersLanguage(catalogue::builtIn())}
    , m_safety{inUsersLanguage(catalogue::builtInSafetyTexts())}
    , m_myBody{inUsersLanguage(catalogue::builtInMyBody())}
    , m_store{*storage::openHistoryInMemory(m_time)}
    , m_companion{[] {},
                  [this](const std::string&) {
                      m_companion.resident().listen(
                          [this](const core::Instruction& instruction) { m_windows.hear(instruction); });
                  }}
    , m_resident{shell::ResidentParts{m_time, m_alarm, m_graceAlarm, m_notifier, m_tray,
                                      m_companion.windows(), *m_store.history, *m_store.state, m_settings,
                                      m_ids, m_sensors, m_catalogue, m_myBody, "demo", wording()}}
    , m_theme{*qApp}
    , m_windows{{m_companion.resident(),
                 *m_store.reader,
                 m_time,
                 m_catalogue,
                 m_safety,
                 m_myBody,
                 m_theme,
                 {},
                 notKept(),
                 notKept(),
                 notKept()}}
{
    m_resident.start();
    m_companion.deliver();
}

void DemoDesk::advance(core::Milliseconds span)
{
    m_time.advance(span);
    m_companion.deliver();
    if (ui::SessionWindow* session = m_windows.sessionWindow()) {
        session->refresh();
        m_companion.deliver();
    }
}

void DemoDesk::sense(core::What what, bool value)
{
    m_resident.sense({what, value, m_time.now().up});
    m_companion.deliver();
}

void DemoDesk::press(core::AnswerKind answer)
{
    m_notifier.press(answer);
    m_companion.deliver();
}

void DemoDesk::showPage(core::Page page)
{
    m_resident.choose(core::ShowPage{page}, {});
    m_companion.deliver();
}

void DemoDesk::pressKey(Qt::Key key)
{
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event{type, key, Qt::NoModifier};
        QCoreApplication::sendEvent(m_windows.sessionWindow(), &event);
    }
    m_companion.deliver();
}

void DemoDesk::rate(const core::Uuid& session, int discomfort, const QString& note)
{
    m_companion.resident().report(core::SessionRated{session, discomfort, note.toStdString()});
    m_companion.deliver();
}

void DemoDesk::setScheme(core::ColorScheme scheme)
{
    core::Settings settings = m_resident.snapshot().settings;
    settings.appearance.scheme = scheme;
    m_companion.resident().report(core::SettingsWanted{settings});
    m_companion.deliver();
}

} // namespace limber::app
