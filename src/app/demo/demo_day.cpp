#include "demo/demo_day.hpp"

#include <QCoreApplication>
#include <QEvent>

#include <memory>
#include <set>
#include <string>
#include <utility>

namespace limber::app {

namespace {

using core::AnswerKind;
using core::Minutes;
using core::Seconds;
namespace session = core::session;

constexpr double betweenPace = 2400; ///< two hours in three seconds
constexpr double sessionPace = 45;   ///< a session of six minutes in eight seconds
constexpr double lookPace = 20;      ///< a reminder stands for a second and a half

class Day {
public:
    Day(DemoDesk& desk, Album& album)
        : m_desk{desk}
        , m_album{album}
    { }

    std::vector<Happening> plan()
    {
        at(Minutes{0}, [this] {
            m_desk.showPage(core::Page::Today);
            take("today-start");
        });
        morning();
        afterwards(
            betweenPace, [this] { return m_desk.notifier().isShowing(); },
            [this] { take("today-break-due"); });
        takeBreak(QStringLiteral("break"));
        snoozeAndTakeBreak();
        lunch();
        skipAfterACall();
        cutABreakShort();
        missABreak();
        evening();
        lookAround();
        return std::move(m_plan);
    }

private:
    void afterwards(double pace, std::function<bool()> isTime, std::function<void()> happen)
    {
        m_plan.push_back({pace, std::move(isTime), std::move(happen)});
    }

    /// Once so much of the day has passed.
    void at(Minutes sinceStart, std::function<void()> happen)
    {
        const core::Uptime when = m_desk.now().up + sinceStart;
        afterwards(
            betweenPace, [this, when] { return m_desk.now().up >= when; }, std::move(happen));
    }

    /// Once `span` has passed after what happened before.
    void after(core::Milliseconds span, double pace, std::function<void()> happen)
    {
        afterwards(
            pace, [this, span] { return m_desk.now().up >= m_last + span; }, std::move(happen));
    }

    void onReminder(const char* picture, AnswerKind answer)
    {
        afterwards(
            betweenPace, [this] { return m_desk.notifier().isShowing(); },
            [this, picture] { take(picture); });
        after(Seconds{30}, lookPace, [this, answer] { m_desk.press(answer); });
    }

    void take(const char* name) { m_album.take(m_desk.windows().mainWindow(), QString::fromLatin1(name)); }
    void takeSession(const QString& name) { m_album.take(m_desk.windows().sessionWindow(), name); }

    [[nodiscard]] const shell::SessionPlayer* player() const
    {
        const ui::SessionWindow* window = m_desk.windows().sessionWindow();
        return window == nullptr ? nullptr : window->player();
    }
    [[nodiscard]] bool isIn(session::Part part) const
    {
        return player() != nullptr && player()->view().part == part;
    }

    /// Walks through the running session; with `pictures` one of each of its stretches.
    void walkThrough(const QString& pictures)
    {
        afterwards(
            sessionPace, [this] { return isIn(session::Part::Ready); },
            [this, pictures] { takeSession(pictures + QStringLiteral("-get-ready")); });
        afterwards(
            sessionPace,
            [this, pictures] {
                pictureOfTheStretch(pictures);
                return isIn(session::Part::Done);
            },
            [this, pictures] { takeSession(pictures + QStringLiteral("-summary")); });
        after(Seconds{60}, lookPace, [this, pictures] {
            if (pictures == QLatin1String("morning")) {
                m_desk.rate(player()->begin().id, 3,
                            QCoreApplication::translate("Demo", "Stiff, better after."));
            }
            closeSession();
        });
    }

    void pictureOfTheStretch(const QString& pictures)
    {
        if (!isIn(session::Part::Work)) {
            return;
        }
        const session::View view = player()->view();
        const std::string& stretch = player()->session().steps[static_cast<std::size_t>(view.step)].stretch;
        if (view.leftShare < 0.7 && m_pictured.insert(pictures.toStdString() + stretch).second) {
            takeSession(pictures + QLatin1Char('-') + QString::fromStdString(stretch));
        }
    }

    void closeSession()
    {
        if (ui::SessionWindow* window = m_desk.windows().sessionWindow()) {
            window->close();
        }
        m_desk.advance(Seconds{1});
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        m_desk.showPage(core::Page::Today);
    }

    void morning()
    {
        onReminder("today-morning-due", AnswerKind::Start);
        walkThrough(QStringLiteral("morning"));
        after(Minutes{20}, betweenPace, [this] { take("today-after-the-morning"); });
    }

    void takeBreak(const QString& pictures)
    {
        after(Seconds{30}, lookPace, [this] { m_desk.press(AnswerKind::Start); });
        walkThrough(pictures);
    }

    void snoozeAndTakeBreak()
    {
        onReminder("today-second-break-due", AnswerKind::Snooze);
        after(Minutes{1}, lookPace, [this] { take("today-snoozed"); });
        onReminder("today-snooze-over", AnswerKind::Start);
        walkThrough(QStringLiteral("second-break"));
    }

    void lunch()
    {
        after(Minutes{25}, betweenPace, [this] { m_desk.sense(core::What::Locked, true); });
        after(Minutes{40}, betweenPace, [this] { m_desk.sense(core::What::Locked, false); });
    }

    void skipAfterACall()
    {
        after(Minutes{90}, betweenPace, [this] { m_desk.sense(core::What::Microphone, true); });
        after(Minutes{50}, betweenPace, [this] {
            take("today-waiting-for-a-call-to-end");
            m_desk.sense(core::What::Microphone, false);
        });
        onReminder("today-after-the-call", AnswerKind::Skip);
    }

    void cutABreakShort()
    {
        onReminder("today-fourth-break-due", AnswerKind::Start);
        afterwards(
            sessionPace, [this] { return isIn(session::Part::Work) && player()->view().step == 2; },
            [this] {
                m_desk.pressKey(Qt::Key_Escape);
                takeSession(QStringLiteral("session-stop"));
            });
        after(Seconds{5}, 5, [this] { closeSession(); });
        after(Minutes{1}, lookPace, [this] { take("today-cut-short"); });
    }

    void missABreak()
    {
        afterwards(
            betweenPace, [this] { return m_desk.notifier().isShowing(); }, [] {});
        afterwards(
            betweenPace / 4, [this] { return !m_desk.notifier().isShowing(); },
            [this] { take("today-missed"); });
    }

    void evening()
    {
        onReminder("today-evening-due", AnswerKind::Start);
        walkThrough(QStringLiteral("evening"));
    }

    void lookAround()
    {
        for (const core::ColorScheme scheme : {core::ColorScheme::Light, core::ColorScheme::Dark}) {
            const std::string suffix = scheme == core::ColorScheme::Dark ? "-dark" : "-light";
            for (const core::Page page : {core::Page::Today, core::Page::Stretches, core::Page::History,
                                          core::Page::Settings, core::Page::About}) {
                after(Seconds{30}, lookPace, [this, scheme, page, suffix] {
                    m_desk.setScheme(scheme);
                    m_desk.showPage(page);
                    take((std::string{core::name(page)} + suffix).c_str());
                });
            }
            for (const core::Stretch& stretch : m_desk.catalogue().stretches) {
                after(Seconds{10}, lookPace, [this, id = stretch.id, suffix] {
                    m_desk.windows().mainWindow()->showStretch(id);
                    take((std::string{"stretch-"}.append(id) + suffix).c_str());
                });
            }
            after(Seconds{10}, lookPace, [this, suffix] {
                m_desk.windows().mainWindow()->showSafety();
                take(("safety" + suffix).c_str());
            });
        }
    }

public:
    void happened() { m_last = m_desk.now().up; }

private:
    DemoDesk& m_desk;
    Album& m_album;
    core::Uptime m_last;
    std::set<std::string> m_pictured;
    std::vector<Happening> m_plan;
};

} // namespace

std::vector<Happening> demoDay(DemoDesk& desk, Album& album)
{
    const auto day = std::make_shared<Day>(desk, album);
    std::vector<Happening> plan = day->plan();
    for (Happening& happening : plan) {
        happening.happen = [day, happen = std::move(happening.happen)] {
            happen();
            day->happened();
        };
    }
    return plan;
}

} // namespace limber::app
