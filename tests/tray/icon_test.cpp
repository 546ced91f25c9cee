#include "icon.hpp"

#include "support/catch.hpp"

#include <QGuiApplication>
#include <QImage>
#include <QPalette>
#include <QPixmap>

#include <array>

using namespace limber;
using tray::IconState;

namespace {

constexpr std::array everyState{IconState::Counting, IconState::Due, IconState::Paused, IconState::Session};

QImage drawn(IconState state, int size)
{
    return tray::trayIcon(state).pixmap(size).toImage().convertToFormat(QImage::Format_ARGB32);
}

int alphaAt(const QImage& image, int x, int y)
{
    return qAlpha(image.pixel(x, y));
}

/// The colour of the most opaque pixel.
QColor inkOf(const QImage& image)
{
    QRgb ink = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            ink = qAlpha(image.pixel(x, y)) > qAlpha(ink) ? image.pixel(x, y) : ink;
        }
    }
    return QColor::fromRgb(ink);
}

class DarkDesktop {
public:
    DarkDesktop()
        : m_before{QGuiApplication::palette()}
    {
        QPalette dark;
        dark.setColor(QPalette::Window, Qt::black);
        dark.setColor(QPalette::WindowText, Qt::white);
        QGuiApplication::setPalette(dark);
    }
    ~DarkDesktop() { QGuiApplication::setPalette(m_before); }
    DarkDesktop(const DarkDesktop&) = delete;
    DarkDesktop& operator=(const DarkDesktop&) = delete;

private:
    QPalette m_before;
};

} // namespace

TEST_CASE("the icon is drawn at exactly the size a panel asks for")
{
    for (const IconState state : everyState) {
        for (const int size : {16, 22, 24, 32, 44, 48}) {
            CHECK(drawn(state, size).size() == QSize(size, size));
        }
    }
}

TEST_CASE("no two states look the same, at any size and without colour")
{
    for (const int size : {16, 22, 24, 48}) {
        for (const IconState one : everyState) {
            for (const IconState other : everyState) {
                const bool isSame = drawn(one, size).convertToFormat(QImage::Format_Alpha8)
                    == drawn(other, size).convertToFormat(QImage::Format_Alpha8);
                CHECK(isSame == (one == other));
            }
        }
    }
}

TEST_CASE("the bars that mean paused fall on whole pixels")
{
    for (const int size : {16, 22, 24, 32, 44, 48}) {
        const QImage image = drawn(IconState::Paused, size);
        const int row = size / 6;
        int opaque = 0;
        for (int x = size / 2; x < size; ++x) {
            const int alpha = alphaAt(image, x, row);
            CHECK((alpha == 0 || alpha == 255));
            opaque += alpha == 255 ? 1 : 0;
        }
        CHECK(opaque >= size / 6);
    }
}

TEST_CASE("a gap keeps the badge apart from the back")
{
    const QImage counting = drawn(IconState::Counting, 24);
    const QImage due = drawn(IconState::Due, 24);
    CHECK(alphaAt(counting, 16, 7) > 150);
    CHECK(alphaAt(due, 16, 7) < 60);
    CHECK(alphaAt(due, 19, 4) == 255);
}

TEST_CASE("the ink is light on a dark desktop and of a middle tone otherwise")
{
    CHECK(inkOf(drawn(IconState::Due, 24)).lightness() < 130);
    const DarkDesktop dark;
    CHECK(inkOf(drawn(IconState::Due, 24)).lightness() > 220);
}

TEST_CASE("an icon that no theme has carries no name, so that panels take its pixels")
{
    for (const IconState state : everyState) {
        CHECK(tray::trayIcon(state).name().isEmpty());
    }
}

TEST_CASE("the icon shows due also while the reminder waits")
{
    CHECK(tray::iconStateOf(core::NextUpStatus::Due) == IconState::Due);
    CHECK(tray::iconStateOf(core::NextUpStatus::WaitingFor) == IconState::Due);
    CHECK(tray::iconStateOf(core::NextUpStatus::Snoozed) == IconState::Counting);
    CHECK(tray::iconStateOf(core::NextUpStatus::Paused) == IconState::Paused);
    CHECK(tray::iconStateOf(core::NextUpStatus::InSession) == IconState::Session);
    CHECK(tray::iconStateOf(core::NextUpStatus::Off) == IconState::Counting);
}
