#include "main/bench.hpp"
#include "main/find.hpp"
#include "main/pictures.hpp"
#include "session_bench.hpp"

#include "limber/ui/next_up_panel.hpp"
#include "limber/ui/welcome_window.hpp"

using namespace limber;
using test::Dressed;
using test::save;
using test::Shape;

namespace {

const std::vector<Shape>& shapes()
{
    static const std::vector<Shape> all{
        {QStringLiteral("light"), {860, 640}},
        {QStringLiteral("dark"), {860, 640}, core::ColorScheme::Dark},
        {QStringLiteral("contrast"), {860, 640}, core::ColorScheme::System, 1.0, Qt::LeftToRight, true},
        {QStringLiteral("text200"), {1200, 900}, core::ColorScheme::Light, 2.0},
        {QStringLiteral("rtl"), {860, 640}, core::ColorScheme::Light, 1.0, Qt::RightToLeft},
        {QStringLiteral("narrow"), {480, 640}},
        {QStringLiteral("full"), {1920, 1080}}};
    return all;
}

struct Off final : ports::Autostart {
    [[nodiscard]] bool isOn() const override { return on; }
    [[nodiscard]] tl::expected<void, std::string> set(bool isOn) override
    {
        on = isOn;
        return {};
    }
    void onChange(std::function<void()>) override { }
    bool on = false;
};

/// Somebody with a new hip, knees that hurt, and a question still open.
core::BodySettings muchToSay(const core::CivilDay today)
{
    return {{{"hip", true, today - date::weeks{13}},
             {"hip-rules", true, today - date::weeks{13}},
             {"kneel", true, today},
             {"leg", true, today}},
            {{"hamstring", today + date::days{5}}}};
}

} // namespace

TEST_CASE("the welcome can be painted in every look", "[welcome][pictures]")
{
    for (const Shape& shape : shapes()) {
        const Dressed dressed(shape);
        test::Bench bench;
        Off autostart;
        ui::MainWindowParts parts = bench.parts();
        parts.autostart = &autostart;
        ui::WelcomeWindow window(parts);
        window.setSnapshot(bench.snapshot());
        window.resize(shape.size);
        window.show();
        for (int page = 0; page < window.pages(); ++page) {
            window.showPage(page);
            save(window, QStringLiteral("welcome_%1_%2").arg(page + 1).arg(shape.name));
        }
    }
}

TEST_CASE("My body can be painted in every look", "[body][pictures]")
{
    for (const Shape& shape : shapes()) {
        const Dressed dressed(shape);
        test::Bench bench;
        core::Snapshot snapshot = bench.snapshot();
        snapshot.settings.body = muchToSay(test::friday);
        ui::MainWindow window(bench.parts());
        window.setSnapshot(snapshot);
        window.resize(std::max(shape.size.width(), 560), 2000);
        window.show();
        window.showPage(core::Page::MyBody);
        save(window, QStringLiteral("my_body_%1").arg(shape.name));
        snapshot.settings.body.replies.push_back({"leg-signs", true, test::friday});
        window.setSnapshot(snapshot);
        save(window, QStringLiteral("my_body_emergency_%1").arg(shape.name));
    }
}

TEST_CASE("the panel can be painted in every look and state", "[panel][pictures]")
{
    for (const Shape& shape : shapes()) {
        const Dressed dressed(shape);
        test::Bench bench;
        bench.history.all = test::richHistory(bench.catalogue);
        ui::NextUpPanel panel(bench.parts(), QPoint{700, 10});
        panel.setSnapshot(bench.snapshot());
        panel.show();
        save(panel, QStringLiteral("panel_%1").arg(shape.name));
        core::Snapshot due = bench.snapshot();
        due.next.status = core::NextUpStatus::Due;
        due.next.serial = 7;
        panel.setSnapshot(due);
        save(panel, QStringLiteral("panel_due_%1").arg(shape.name));
        due.settings.body.replies = {{"leg", true, test::friday}};
        panel.setSnapshot(due);
        save(panel, QStringLiteral("panel_walk_%1").arg(shape.name));
    }
}

TEST_CASE("what stands before a session can be painted in every look", "[session][pictures]")
{
    for (const Shape& shape : shapes()) {
        const Dressed dressed(shape);
        core::Settings settings;
        settings.appearance.scheme = shape.scheme;
        settings.body.replies = {{"hip", true, test::friday - date::weeks{13}},
                                 {"hip-rules", true, test::friday - date::weeks{13}},
                                 {"head", true, test::friday}};
        test::SessionBench bench("break-desk", core::SessionKind::Break, settings);
        if (shape.isHighContrast) {
            test::contrastAll();
            ui::theme::setZoom(*bench.window, 1.01);
        } else {
            bench.provider.setAppearance({shape.scheme, true, {}});
        }
        bench.window->resize(shape.size);
        save(*bench.window, QStringLiteral("before_safety_%1").arg(shape.name));
        test::press(*bench.window, QStringLiteral("Understood"));
        save(*bench.window, QStringLiteral("before_still_%1").arg(shape.name));
        test::press(*bench.window, QStringLiteral("Not any more"));
        save(*bench.window, QStringLiteral("before_desk_%1").arg(shape.name));
        test::press(*bench.window, QStringLiteral("All is well"));
        bench.pass(core::Seconds{3});
        for (int step = 0; step < 9
             && bench.session().steps[static_cast<std::size_t>(bench.session().step)].stretch
                 != "childs-pose";
             ++step) {
            bench.press(Qt::Key_Right);
            bench.press(Qt::Key_Right);
            bench.pass(core::Seconds{1});
        }
        save(*bench.window, QStringLiteral("session_swap_%1").arg(shape.name));
        bench.press(Qt::Key_H);
        save(*bench.window, QStringLiteral("session_hurts_once_%1").arg(shape.name));
        bench.press(Qt::Key_Escape);
        bench.press(Qt::Key_H);
        save(*bench.window, QStringLiteral("session_hurts_twice_%1").arg(shape.name));
    }
}
