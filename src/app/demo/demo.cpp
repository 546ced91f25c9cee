#include "demo/demo.hpp"

#include "demo/album.hpp"
#include "demo/demo_day.hpp"
#include "demo/demo_desk.hpp"

#include "limber/platform/system_clock.hpp"
#include "limber/storage/history_export.hpp"

#include <QApplication>
#include <QDBusConnection>
#include <QDir>
#include <QSaveFile>
#include <QTimer>

#include <iostream>

namespace limber::app {

namespace {

using std::chrono::milliseconds;

constexpr int failed = 1;
constexpr milliseconds frame{33};
// A demo that comes nowhere in this much of its own time has a fault.
constexpr std::chrono::hours longestDay{24};

/// Seven in the morning of the day that `now` lies in.
core::Now morningOf(core::Now now)
{
    now.wall
        = core::toInstant(core::dayOf(core::toCivil(now.wall, now.zone)) + std::chrono::hours{7}, now.zone);
    return now;
}

/// Plays the plan, a frame at a time.
class Playing {
public:
    Playing(DemoDesk& desk, std::vector<Happening> plan)
        : m_desk{desk}
        , m_plan{std::move(plan)}
    { }

    [[nodiscard]] bool isOver() const { return m_at == m_plan.size(); }

    void playFrame()
    {
        while (!isOver() && m_plan[m_at].isTime()) {
            m_plan[m_at++].happen();
        }
        if (!isOver()) {
            m_desk.advance(milliseconds{
                static_cast<milliseconds::rep>(m_plan[m_at].pace * static_cast<double>(frame.count()))});
        }
    }

private:
    DemoDesk& m_desk;
    std::vector<Happening> m_plan;
    std::size_t m_at = 0;
};

int complain(const QString& text)
{
    std::cerr << "limber demo: " << text.toStdString() << '\n';
    return failed;
}

int playOnScreen(DemoDesk& desk, Album& album)
{
    Playing playing{desk, demoDay(desk, album)};
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, qApp, [&] {
        playing.playFrame();
        if (playing.isOver()) {
            timer.stop();
        }
    });
    QObject::connect(&desk.windows(), &Windows::allClosed, qApp, &QCoreApplication::quit);
    timer.start(frame);
    return QCoreApplication::exec();
}

int playIntoFolder(DemoDesk& desk, Album& album, const QDir& folder)
{
    Playing playing{desk, demoDay(desk, album)};
    const core::Uptime latest = desk.now().up + longestDay;
    while (!playing.isOver()) {
        playing.playFrame();
        QCoreApplication::processEvents();
        if (desk.now().up > latest) {
            return complain(QStringLiteral("the day does not come to its end."));
        }
    }
    const auto log = storage::exportJson(desk.history());
    if (!log) {
        return complain(QString::fromStdString(log.error().text));
    }
    QSaveFile file{folder.filePath(QStringLiteral("log.json"))};
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray::fromStdString(*log)) < 0
        || !file.commit()) {
        return complain(QStringLiteral("%1: %2").arg(file.fileName(), file.errorString()));
    }
    if (!album.faults().isEmpty()) {
        return complain(album.faults().join(QLatin1Char('\n')));
    }
    std::cout << "limber demo: " << album.count() << " pictures and the day's log are in "
              << folder.absolutePath().toStdString() << '\n';
    return 0;
}

} // namespace

int runDemo(const std::optional<std::string>& folder)
{
    const platform::SystemClock clock{QDBusConnection{QString()}};
    DemoDesk desk{morningOf(clock.now())};
    if (!folder) {
        Album none{std::nullopt};
        return playOnScreen(desk, none);
    }
    const QDir pictures{QString::fromStdString(*folder)};
    if (!pictures.mkpath(QStringLiteral("."))) {
        return complain(QStringLiteral("the folder %1 cannot be made.").arg(pictures.absolutePath()));
    }
    Album album{pictures};
    return playIntoFolder(desk, album, pictures);
}

} // namespace limber::app
