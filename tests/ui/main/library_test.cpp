#include "main/add_own_card.hpp"
#include "main/bench.hpp"
#include "main/find.hpp"
#include "widgets/card.hpp"

#include "limber/ui/theme.hpp"
#include "support/catch.hpp"

#include <QApplication>

using namespace limber;

// The library of stretches, and the place for the user's own.

namespace {

struct LibraryBench : test::Bench {
    ui::theme::Provider provider{*qApp};
    std::unique_ptr<ui::MainWindow> window;

    explicit LibraryBench(bool hasFiles = true)
    {
        ui::MainWindowParts all = parts();
        all.files = hasFiles ? all.files : nullptr;
        window = std::make_unique<ui::MainWindow>(all);
        window->setSnapshot(snapshot());
        window->resize(1060, 740);
        window->show();
        window->showPage(core::Page::Stretches);
        QApplication::processEvents();
    }
    [[nodiscard]] QRect placeOf(const QWidget& widget) const
    {
        return {widget.mapTo(window.get(), QPoint{}), widget.size()};
    }
    [[nodiscard]] QWidget& lastStretch() const
    {
        return *test::buttonOf(*window, QStringLiteral("Hip flexor"));
    }
    [[nodiscard]] QWidget& own() const { return *window->findChild<ui::AddOwnCard*>(); }
};

const QString openFolder = QStringLiteral("Open folder");

} // namespace

TEST_CASE("the place for one's own stretch stands beside the last one, as large as that")
{
    const LibraryBench bench;
    const QRect last = bench.placeOf(bench.lastStretch());
    const QRect own = bench.placeOf(bench.own());
    CHECK(own.size() == last.size());
    CHECK(own.top() == last.top());
    CHECK(own.left() > last.right());
    CHECK(test::says(*bench.window, QStringLiteral("/home/ada/.local/share/limber/catalogue")));
}

TEST_CASE("the folder for one's own stretches is opened, or the page says where it is")
{
    LibraryBench bench;
    test::press(*bench.window, openFolder);
    CHECK(bench.files.opened == std::vector<std::string>{"/home/ada/.local/share/limber/catalogue"});
    CHECK_FALSE(test::mentions(*bench.window, QStringLiteral("No file manager answers.")));
    bench.files.isThere = false;
    test::press(*bench.window, openFolder);
    CHECK(test::says(*bench.window,
                     QStringLiteral("No file manager answers. Look here: "
                                    "/home/ada/.local/share/limber/catalogue")));
}

TEST_CASE("where there is nothing to open a folder with, only its name stands there")
{
    const LibraryBench bench{false};
    CHECK(test::buttonOf(*bench.window, openFolder) == nullptr);
    CHECK(test::says(*bench.window, QStringLiteral("/home/ada/.local/share/limber/catalogue")));
}

TEST_CASE("after the last stretch the Tab key goes to the folder, whichever stretches are shown")
{
    const LibraryBench bench;
    const QString other = GENERATE(QString{}, QStringLiteral("At the desk"));
    if (!other.isEmpty()) {
        test::press(*bench.window, other);
        QApplication::processEvents();
    }
    CHECK(bench.own().isVisible());
    CHECK(bench.lastStretch().nextInFocusChain() == test::buttonOf(*bench.window, openFolder));
}
