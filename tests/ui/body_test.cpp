#include "main/bench.hpp"
#include "main/find.hpp"

#include "limber/ui/theme.hpp"

#include <QApplication>
#include <QCheckBox>
#include <QRadioButton>

using namespace limber;

namespace {

struct BodyBench : test::Bench {
    ui::theme::Provider provider{*qApp};
    std::unique_ptr<ui::MainWindow> window;

    explicit BodyBench(const core::BodySettings& body = {})
    {
        window = std::make_unique<ui::MainWindow>(parts());
        core::Snapshot first = snapshot();
        first.settings.body = body;
        window->setSnapshot(first);
        window->resize(1000, 1600);
        window->show();
        window->showPage(core::Page::MyBody);
        QApplication::processEvents();
    }
    [[nodiscard]] core::BodySettings told() const
    {
        const auto wanted = resident.last<core::SettingsWanted>();
        REQUIRE(wanted.has_value());
        return wanted->settings.body;
    }
    /// The visible follow-up buttons of this question.
    [[nodiscard]] std::vector<QRadioButton*> answersTo(const QString& question) const
    {
        std::vector<QRadioButton*> found;
        for (auto* button : window->findChildren<QRadioButton*>()) {
            if (button->isVisible() && button->accessibleDescription() == question) {
                found.push_back(button);
            }
        }
        return found;
    }
};

const QString hip = QStringLiteral("I have a new hip.");
const QString rules
    = QStringLiteral("Do you still have rules about moving it, or is it less than 3 months old?");

} // namespace

TEST_CASE("a tick under My body is told at once, and its follow-up stands right below", "[body]")
{
    BodyBench bench;
    CHECK(bench.window->page() == core::Page::MyBody);
    CHECK(bench.answersTo(rules).empty());
    test::press(*bench.window, hip);
    QApplication::processEvents();
    CHECK(bench.told().replies == std::vector<core::BodyReply>{{"hip", true, test::friday}});
    const auto answers = bench.answersTo(rules);
    REQUIRE(answers.size() == 2);
    CHECK(answers[0]->text() == QStringLiteral("Yes, or not sure"));
    CHECK_FALSE(answers[0]->isChecked());
    CHECK_FALSE(answers[1]->isChecked());
    CHECK(test::mentions(*bench.window, QStringLiteral("A question is still open")));

    answers[0]->click();
    QApplication::processEvents();
    CHECK(bench.told().replies
          == std::vector<core::BodyReply>{{"hip", true, test::friday}, {"hip-rules", true, test::friday}});
    CHECK(test::mentions(*bench.window, QStringLiteral("Your new hip still has rules")));

    test::press(*bench.window, hip);
    CHECK(bench.told().replies.empty());
    CHECK(bench.answersTo(rules).empty());
    CHECK_FALSE(test::mentions(*bench.window, QStringLiteral("Your new hip still has rules")));
}

TEST_CASE("an emergency is said in full, right where it was answered", "[body]")
{
    BodyBench bench;
    test::press(*bench.window, QStringLiteral("Pain, tingling or numbness runs down my leg."));
    const auto signs = bench.answersTo(
        QStringLiteral("Both legs? A leg getting weaker? Numb between your legs? Trouble peeing?"));
    REQUIRE(signs.size() == 2);
    CHECK_FALSE(test::says(*bench.window, QStringLiteral("Emergency: get help now")));
    signs[0]->click();
    QApplication::processEvents();
    CHECK(test::says(*bench.window, QStringLiteral("Emergency: get help now")));
    CHECK(test::mentions(*bench.window, QStringLiteral("112, 999, 911")));
    CHECK(test::mentions(*bench.window, QStringLiteral("No stretches for now")));
    signs[1]->click();
    CHECK_FALSE(test::says(*bench.window, QStringLiteral("Emergency: get help now")));
}

TEST_CASE("what may have healed is asked again, and one press says that it is still true", "[body]")
{
    const core::CivilDay before = test::friday - date::weeks{12};
    BodyBench bench({{{"hip", true, before}, {"hip-rules", true, before}}, {}});
    CHECK(test::says(*bench.window, QStringLiteral("Still true?")));
    SECTION("still")
    {
        test::press(*bench.window, QStringLiteral("Yes, still true"));
        CHECK(
            bench.told().replies
            == std::vector<core::BodyReply>{{"hip", true, test::friday}, {"hip-rules", true, test::friday}});
    }
    SECTION("over")
    {
        test::press(*bench.window, QStringLiteral("Not any more"));
        CHECK(bench.told().replies.empty());
    }
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(test::says(*bench.window, QStringLiteral("Still true?")));
}

TEST_CASE("a stretch that rests is shown with its day and can be taken up again", "[body]")
{
    BodyBench bench({{}, {{"hip-flexor", test::friday + date::days{3}}}});
    CHECK(test::says(*bench.window, QStringLiteral("Hip flexor rests")));
    test::press(*bench.window, QStringLiteral("Do it again"));
    CHECK(bench.told().resting.empty());
}

TEST_CASE("every question has a name, and its follow-ups name what they follow", "[body]")
{
    BodyBench bench;
    int boxes = 0;
    for (const auto* box : bench.window->findChildren<QCheckBox*>()) {
        if (box->isVisible()) {
            CHECK(box->accessibleName().size() > 10);
            ++boxes;
        }
    }
    CHECK(boxes == 12);
    for (const auto* button : bench.window->findChildren<QRadioButton*>()) {
        CHECK_FALSE((button->text().isEmpty() && button->accessibleName().isEmpty()));
    }
}
