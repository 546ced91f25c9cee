#include "theme/icon_paths.hpp"
#include "theme/style.hpp"
#include "widgets/button.hpp"
#include "widgets/text.hpp"

#include "limber/ui/theme.hpp"
#include "support/catch.hpp"
#include "support/expected_warning.hpp"

#include <QApplication>
#include <QFocusFrame>
#include <QImage>
#include <QPainter>
#include <QVBoxLayout>

using namespace limber;

namespace {

core::AppearanceSettings schemeOf(core::ColorScheme scheme)
{
    core::AppearanceSettings appearance;
    appearance.scheme = scheme;
    return appearance;
}

} // namespace

TEST_CASE("changing the scheme changes the palette and the texts of windows that are open")
{
    ui::theme::Provider provider(*qApp);
    provider.setAppearance(schemeOf(core::ColorScheme::Light));
    ui::Text label(ui::theme::Type::Body, QStringLiteral("Trunk rotation"));
    const QColor light = label.palette().color(QPalette::WindowText);
    CHECK_FALSE(ui::theme::of(&label).isDark);

    provider.setAppearance(schemeOf(core::ColorScheme::Dark));
    QApplication::processEvents();

    CHECK(ui::theme::of(&label).isDark);
    CHECK(QApplication::palette().color(QPalette::Window) == ui::theme::of(&label).window);
    CHECK(label.palette().color(QPalette::WindowText) != light);
    provider.setAppearance(schemeOf(core::ColorScheme::System));
}

TEST_CASE("the figure is whoever is chosen, and else whoever's turn it is that day")
{
    ui::theme::Provider provider(*qApp);
    const QWidget window;
    const core::CivilDay day{date::days{20'000}};
    provider.setDay(day);
    CHECK(ui::theme::of(&window).person == figure::personOf(day));
    provider.setDay(day + date::days{1});
    CHECK(ui::theme::of(&window).person == figure::personOf(day + date::days{1}));
    core::AppearanceSettings appearance;
    appearance.person = "mei";
    provider.setAppearance(appearance);
    CHECK(ui::theme::of(&window).person.id == "mei");
    provider.setDay(day);
    CHECK(ui::theme::of(&window).person.id == "mei");
    appearance.person = "nobody";
    provider.setAppearance(appearance);
    CHECK(ui::theme::of(&window).person == figure::personOf(day));
}

TEST_CASE("a text on screen takes the colours of a scheme that is chosen meanwhile")
{
    ui::theme::Provider provider(*qApp);
    provider.setAppearance(schemeOf(core::ColorScheme::Light));
    QWidget window;
    QVBoxLayout layout(&window);
    auto* label = new ui::Text(ui::theme::Type::Body, QStringLiteral("Trunk rotation"));
    layout.addWidget(label);
    const test::ExpectWarning offscreen(QStringLiteral("propagateSizeHints"));
    window.show();
    QApplication::processEvents();

    provider.setAppearance(schemeOf(core::ColorScheme::Dark));
    QApplication::processEvents();

    CHECK(label->palette().color(QPalette::WindowText) == ui::theme::of(label).text);
    provider.setAppearance(schemeOf(core::ColorScheme::System));
}

TEST_CASE("the system scheme comes back after a chosen one")
{
    ui::theme::Provider provider(*qApp);
    QWidget widget;
    const auto before = ui::theme::of(&widget);
    provider.setAppearance(schemeOf(core::ColorScheme::Dark));
    provider.setAppearance(schemeOf(core::ColorScheme::System));
    CHECK(ui::theme::of(&widget) == before);
}

TEST_CASE("texts grow with the application's font")
{
    ui::theme::Provider provider(*qApp);
    const QFont before = QApplication::font();
    ui::Text label(ui::theme::Type::Heading, QStringLiteral("This week"));
    const double size = label.font().pointSizeF();
    QFont larger = before;
    larger.setPointSizeF(before.pointSizeF() * 2);
    QApplication::setFont(larger);
    QApplication::processEvents();
    CHECK(label.font().pointSizeF() == Approx(2 * size));
    QApplication::setFont(before);
    QApplication::processEvents();
    CHECK(label.font().pointSizeF() == Approx(size));
}

TEST_CASE("the focus ring shows for the keyboard and not for the mouse")
{
    ui::theme::Provider provider(*qApp);
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* first = new ui::Button(ui::Look::Primary, QStringLiteral("Start now"));
    auto* second = new ui::Button(ui::Look::Secondary, QStringLiteral("Skip"));
    layout->addWidget(first);
    layout->addWidget(second);
    window.show();
    window.activateWindow();
    QApplication::setActiveWindow(&window);
    const auto ringed = [&]() -> const QWidget* {
        for (const auto* frame : window.findChildren<QFocusFrame*>()) {
            if (frame->widget() != nullptr) {
                return frame->widget();
            }
        }
        return nullptr;
    };
    second->setFocus(Qt::TabFocusReason);
    CHECK(ringed() == second);
    first->setFocus(Qt::MouseFocusReason);
    CHECK(ringed() == nullptr);
}

TEST_CASE("every icon has a drawing and draws something")
{
    for (int i = 0; i <= static_cast<int>(ui::icons::Glyph::Release); ++i) {
        const auto glyph = static_cast<ui::icons::Glyph>(i);
        REQUIRE(ui::icons::drawingOf(glyph).glyph == glyph);
        QImage image(24, 24, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        ui::icons::draw(painter, glyph, image.rect(), Qt::black);
        painter.end();
        int inked = 0;
        for (int y = 0; y < 24; ++y) {
            for (int x = 0; x < 24; ++x) {
                inked += qAlpha(image.pixel(x, y)) > 128 ? 1 : 0;
            }
        }
        INFO("icon " << i);
        CHECK(inked > 5);
    }
}
