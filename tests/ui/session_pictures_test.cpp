#include "session_bench.hpp"

#include "support/catch.hpp"

#include <QDir>
#include <QFontInfo>
#include <QImage>
#include <QStyle>

using namespace limber;
using namespace limber::core::session;
using core::Seconds;

namespace {

/// Where the pictures go: beside the test program.
QString folder()
{
    const QDir dir(QApplication::applicationDirPath() + QStringLiteral("/pictures"));
    dir.mkpath(QStringLiteral("."));
    return dir.path();
}

/// A picture of the window as it is; false if it shows nothing.
bool picture(test::SessionBench& bench, const QString& name)
{
    test::SessionBench::settle();
    const QImage image = bench.window->grab().toImage();
    image.save(folder() + QLatin1Char('/') + name + QStringLiteral(".png"));
    const QRgb first = image.pixel(0, 0);
    for (int y = 0; y < image.height(); y += 7) {
        for (int x = 0; x < image.width(); x += 7) {
            if (image.pixel(x, y) != first) {
                return true;
            }
        }
    }
    return false;
}

void paintedIn(core::ColorScheme scheme, const QString& suffix)
{
    {
        test::SessionBench bench("morning", core::SessionKind::Morning);
        bench.provider.setAppearance({scheme, true, {}});
        bench.reach(Part::Ready);
        bench.pass(Seconds{2});
        CHECK(picture(bench, QStringLiteral("session_first") + suffix));
        bench.reach(Part::Work, 2);
        bench.pass(Seconds{2});
        CHECK(picture(bench, QStringLiteral("session_hold") + suffix));
        bench.press(Qt::Key_Escape);
        CHECK(picture(bench, QStringLiteral("session_stop") + suffix));
        bench.press(Qt::Key_Escape);
        bench.press(Qt::Key_H);
        CHECK(picture(bench, QStringLiteral("session_hurts") + suffix));
        bench.press(Qt::Key_F1);
        CHECK(picture(bench, QStringLiteral("session_help") + suffix));
        bench.press(Qt::Key_Escape);
        bench.press(Qt::Key_Escape);
        CHECK(picture(bench, QStringLiteral("session_paused") + suffix));
        bench.button(QStringLiteral("How to"))->click();
        CHECK(picture(bench, QStringLiteral("session_how_to") + suffix));
        bench.press(Qt::Key_Escape);
        bench.press(Qt::Key_Space);
        bench.reach(Part::Work, 8);
        bench.pass(Seconds{9});
        CHECK(picture(bench, QStringLiteral("session_rounds") + suffix));
        bench.reach(Part::Ready, 9);
        bench.pass(Seconds{2});
        CHECK(picture(bench, QStringLiteral("session_transition") + suffix));
        bench.reach(Part::Outro);
        bench.pass(Seconds{3});
        CHECK(picture(bench, QStringLiteral("session_outro") + suffix));
        bench.reach(Part::Done);
        CHECK(picture(bench, QStringLiteral("summary") + suffix));
    }
    {
        test::SessionBench bench;
        bench.provider.setAppearance({scheme, true, {}});
        bench.reach(Part::Work, 3);
        bench.pass(Seconds{3});
        bench.press(Qt::Key_Escape);
        bench.button(QStringLiteral("End session"))->click();
        CHECK(picture(bench, QStringLiteral("summary_part") + suffix));
    }
}

/// Gives the application another font size while it lives.
class TextSize {
public:
    explicit TextSize(double scale)
        : m_former{QApplication::font()}
    {
        QFont font(QStringLiteral("Inter"));
        font.setPointSizeF(11 * scale);
        QApplication::setFont(font);
    }
    ~TextSize() { QApplication::setFont(m_former); }
    TextSize(const TextSize&) = delete;
    TextSize& operator=(const TextSize&) = delete;

private:
    QFont m_former;
};

} // namespace

TEST_CASE("every state of a session can be painted without a screen, light and dark", "[session][pictures]")
{
    const TextSize usual(1);
    paintedIn(core::ColorScheme::Light, QStringLiteral("_light"));
    paintedIn(core::ColorScheme::Dark, QStringLiteral("_dark"));
}

TEST_CASE("a session can be painted in every shape of window", "[session][pictures]")
{
    const TextSize usual(1);
    const std::vector<std::pair<QString, QSize>> shapes{{QStringLiteral("least"), {640, 480}},
                                                        {QStringLiteral("narrow"), {640, 700}},
                                                        {QStringLiteral("tall"), {800, 1200}},
                                                        {QStringLiteral("large"), {1600, 1000}}};
    for (const auto& [name, size] : shapes) {
        test::SessionBench bench("morning", core::SessionKind::Morning);
        bench.provider.setAppearance({core::ColorScheme::Light, true, {}});
        bench.window->resize(size);
        bench.reach(Part::Work, 2);
        bench.pass(Seconds{2});
        CHECK(picture(bench, QStringLiteral("shape_") + name));
        bench.press(Qt::Key_Escape);
        CHECK(picture(bench, QStringLiteral("shape_stop_") + name));
        bench.press(Qt::Key_Return);
        bench.press(Qt::Key_H);
        CHECK(picture(bench, QStringLiteral("shape_hurts_") + name));
        bench.press(Qt::Key_Escape);
        bench.press(Qt::Key_Space);
        bench.reach(Part::Ready, 9);
        bench.pass(Seconds{1});
        CHECK(picture(bench, QStringLiteral("shape_transition_") + name));
        bench.reach(Part::Done);
        CHECK(picture(bench, QStringLiteral("shape_summary_") + name));
    }
}

TEST_CASE("a session can be painted at twice the text size", "[session][pictures]")
{
    const TextSize twice(2);
    for (const QSize size : {QSize{1180, 820}, QSize{800, 600}}) {
        test::SessionBench bench("morning", core::SessionKind::Morning);
        bench.provider.setAppearance({core::ColorScheme::Light, true, {}});
        bench.window->resize(size);
        const QString suffix = QStringLiteral("_%1").arg(size.width());
        bench.reach(Part::Work, 2);
        bench.pass(Seconds{2});
        CHECK(picture(bench, QStringLiteral("text200_hold") + suffix));
        bench.press(Qt::Key_Escape);
        CHECK(picture(bench, QStringLiteral("text200_stop") + suffix));
        bench.press(Qt::Key_F1);
        CHECK(picture(bench, QStringLiteral("text200_help") + suffix));
        bench.press(Qt::Key_Escape);
        bench.press(Qt::Key_Escape);
        bench.press(Qt::Key_H);
        CHECK(picture(bench, QStringLiteral("text200_hurts") + suffix));
        bench.press(Qt::Key_Escape);
        bench.press(Qt::Key_Space);
        bench.reach(Part::Ready, 9);
        bench.pass(Seconds{1});
        CHECK(picture(bench, QStringLiteral("text200_transition") + suffix));
        bench.reach(Part::Done);
        CHECK(picture(bench, QStringLiteral("text200_summary") + suffix));
    }
}

TEST_CASE("a session can be painted right to left", "[session][pictures]")
{
    const TextSize usual(1);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    {
        test::SessionBench bench("morning", core::SessionKind::Morning);
        bench.provider.setAppearance({core::ColorScheme::Light, true, {}});
        bench.reach(Part::Work, 2);
        bench.pass(Seconds{2});
        CHECK(picture(bench, QStringLiteral("rtl_hold")));
        bench.press(Qt::Key_Escape);
        CHECK(picture(bench, QStringLiteral("rtl_stop")));
        bench.press(Qt::Key_F1);
        CHECK(picture(bench, QStringLiteral("rtl_help")));
        bench.press(Qt::Key_Escape);
        bench.press(Qt::Key_Escape);
        bench.reach(Part::Ready, 9);
        bench.pass(Seconds{1});
        CHECK(picture(bench, QStringLiteral("rtl_transition")));
        bench.reach(Part::Done);
        CHECK(picture(bench, QStringLiteral("rtl_summary")));
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

TEST_CASE("a session can be painted in high contrast", "[session][pictures]")
{
    const TextSize usual(1);
    {
        test::SessionBench bench("morning", core::SessionKind::Morning);
        bench.provider.setAppearance({core::ColorScheme::System, true, {}});
        QPalette contrasty(Qt::white, Qt::black);
        for (const auto role : {QPalette::Window, QPalette::Base}) {
            contrasty.setColor(role, Qt::black);
        }
        for (const auto role : {QPalette::WindowText, QPalette::Text}) {
            contrasty.setColor(role, Qt::white);
        }
        QApplication::setPalette(contrasty);
        // As if the desktop had it: the style takes its look from there.
        QApplication::style()->polish(contrasty);
        ui::theme::setZoom(*bench.window, 1.01);
        bench.reach(Part::Work, 2);
        bench.pass(Seconds{2});
        CHECK(ui::theme::of(bench.window.get()).isHighContrast);
        CHECK(picture(bench, QStringLiteral("contrast_hold")));
        bench.press(Qt::Key_Escape);
        CHECK(picture(bench, QStringLiteral("contrast_stop")));
        bench.press(Qt::Key_F1);
        CHECK(picture(bench, QStringLiteral("contrast_help")));
        bench.press(Qt::Key_Escape);
        bench.press(Qt::Key_Escape);
        bench.reach(Part::Ready, 9);
        bench.pass(Seconds{1});
        CHECK(picture(bench, QStringLiteral("contrast_transition")));
        bench.reach(Part::Done);
        CHECK(picture(bench, QStringLiteral("contrast_summary")));
    }
    QApplication::setPalette(QPalette{});
}

TEST_CASE("a zoomed session shows the same, only larger", "[session][pictures]")
{
    const TextSize usual(1);
    const std::vector<std::pair<QSize, double>> screens{
        {{1650, 1080}, 1.5}, {{1920, 1080}, 1.5}, {{2400, 1350}, 1.875}, {{1080, 1920}, 1.0}};
    for (const auto& [size, zoom] : screens) {
        test::SessionBench bench("morning", core::SessionKind::Morning);
        const QString suffix = QStringLiteral("_full_%1").arg(size.width());
        bench.provider.setAppearance({core::ColorScheme::Light, true, {}});
        bench.window->resize(size);
        ui::theme::setZoom(*bench.window, zoom);
        bench.reach(Part::Work, 2);
        bench.pass(Seconds{2});
        CHECK(picture(bench, QStringLiteral("session_hold") + suffix));
        bench.press(Qt::Key_H);
        CHECK(picture(bench, QStringLiteral("session_hurts") + suffix));
        bench.press(Qt::Key_Escape);
        bench.press(Qt::Key_Space);
        bench.reach(Part::Ready, 9);
        bench.pass(Seconds{1});
        CHECK(picture(bench, QStringLiteral("session_transition") + suffix));
        bench.reach(Part::Done);
        CHECK(picture(bench, QStringLiteral("summary") + suffix));
    }
}
