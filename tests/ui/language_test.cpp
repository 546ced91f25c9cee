#include "main/bench.hpp"
#include "main/pictures.hpp"
#include "session_bench.hpp"

#include "limber/catalogue/reword.hpp"
#include "limber/ui/next_up_panel.hpp"
#include "limber/ui/welcome_window.hpp"
#include "support/catch.hpp"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>
#include <QTranslator>

/// Every window in a language that does not exist: each text a third longer, between marks that show it went
/// through a translator.

using namespace limber;

namespace {

constexpr QChar opening{0x27EA};
constexpr QChar closing{0x27EB};

QString longer(const QString& text)
{
    return opening + text + QString(1 + text.size() / 3, QChar{0x00B7}) + closing;
}

class LongLanguage final : public QTranslator {
public:
    LongLanguage() { QCoreApplication::installTranslator(this); }
    ~LongLanguage() override { QCoreApplication::removeTranslator(this); }

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char*, const char* source, const char* comment, int) const override
    {
        const bool isPattern = comment != nullptr && QByteArray{comment}.startsWith("date format");
        return isPattern ? QString{} : longer(QString::fromUtf8(source));
    }
};

std::string longerWords(const std::string& text, const std::string&)
{
    return longer(QString::fromStdString(text)).toStdString();
}

/// Names that no translator changes, and the words of the locale.
bool isOwn(const QString& word)
{
    static const QStringList names{
        QStringLiteral("Limber"), QStringLiteral("dunst"), QStringLiteral("PipeWire"), QStringLiteral("Ana"),
        QStringLiteral("Dayo"),   QStringLiteral("Mei"),   QStringLiteral("Finn")};
    const QLocale locale;
    for (int i = 1; i <= 12; ++i) {
        if (locale.standaloneMonthName(i).contains(word)
            || locale.monthName(i, QLocale::ShortFormat) == word) {
            return true;
        }
    }
    for (int i = 1; i <= 7; ++i) {
        if (locale.standaloneDayName(i).contains(word)) {
            return true;
        }
    }
    return names.contains(word);
}

/// The words of `text` outside all marks.
QStringList untranslatedIn(const QString& text)
{
    QString outside;
    int depth = 0;
    for (const QChar c : text) {
        depth += c == opening ? 1 : 0;
        outside += depth == 0 ? c : QLatin1Char(' ');
        depth -= c == closing ? 1 : 0;
    }
    static const QRegularExpression word{QStringLiteral(R"(\p{L}{2,})")};
    QStringList words;
    for (auto found = word.globalMatch(outside); found.hasNext();) {
        const QString one = found.next().captured();
        if (!isOwn(one)) {
            words << one;
        }
    }
    return words;
}

QStringList textsOf(const QWidget& widget)
{
    QStringList texts{widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()};
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        texts << label->text();
    } else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        texts << button->text();
    } else if (const auto* line = qobject_cast<const QLineEdit*>(&widget)) {
        texts << line->placeholderText();
    } else if (const auto* box = qobject_cast<const QComboBox*>(&widget)) {
        for (int i = 0; i < box->count(); ++i) {
            texts << box->itemText(i);
        }
    }
    return texts;
}

/// Less room than its words need.
bool isClipped(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        if (label->text().isEmpty()) {
            return false;
        }
        const int height
            = label->hasHeightForWidth() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        return height > label->height() || (!label->wordWrap() && label->sizeHint().width() > label->width());
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        return !button->text().isEmpty() && button->minimumSizeHint().width() > button->width();
    }
    return false;
}

/// What is wrong with the words of a window as it is now, one line each.
QStringList faultsOf(QWidget& window, const QStringList& usersOwn = {})
{
    test::settle();
    QStringList faults;
    for (auto* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&window)) {
            continue;
        }
        for (const QString& text : textsOf(*widget)) {
            const bool isUsers = std::any_of(usersOwn.begin(), usersOwn.end(),
                                             [&](const QString& own) { return text.contains(own); });
            if (!isUsers && !untranslatedIn(text).isEmpty()) {
                faults << QStringLiteral("not translated: %1").arg(text);
            }
        }
        if (isClipped(*widget)) {
            faults << QStringLiteral("clipped: %1").arg(textsOf(*widget).join(QLatin1Char('|')));
        }
    }
    faults.removeDuplicates();
    return faults;
}

std::string joined(const QStringList& lines)
{
    return lines.join(QLatin1Char('\n')).toStdString();
}

const QStringList& usersOwn()
{
    // Titles and addresses of sources stay as they are too.
    static const QStringList texts{QStringLiteral("https://"),       QStringLiteral("Mayo Clinic"),
                                   QStringLiteral("NHS, "),          QStringLiteral("my-yoga.json"),
                                   QStringLiteral("/home/ada"),      QStringLiteral("Left hip looser"),
                                   QStringLiteral("window manager"), QStringLiteral("session manager")};
    return texts;
}

/// A bench on which that language is spoken.
struct LongBench : test::Bench {
    LongLanguage language;
    test::Dressed dressed{{QStringLiteral("long"), {1000, 740}}};

    LongBench()
    {
        catalogue::reword(catalogue, longerWords);
        catalogue::reword(safety, longerWords);
        catalogue::reword(myBody, longerWords);
        history.all = test::richHistory(catalogue);
        history.told = test::richReminders();
    }
};

} // namespace

TEST_CASE("in a longer language every page of the main window is translated and nothing is cut off",
          "[language]")
{
    LongBench bench;
    ui::MainWindow window{bench.parts()};
    window.setSnapshot(bench.snapshot());
    window.resize(1000, 740);
    window.show();
    const auto check = [&](const char* name) {
        CAPTURE(std::string{name});
        CHECK(joined(faultsOf(window, usersOwn())) == "");
        test::save(window, QStringLiteral("long_") + QLatin1String(name));
    };
    for (const auto& [page, name] :
         {std::pair{core::Page::Today, "today"}, std::pair{core::Page::Stretches, "stretches"},
          std::pair{core::Page::History, "history"}, std::pair{core::Page::About, "about"}}) {
        window.showPage(page);
        check(name);
    }
    window.showStretch("trunk-rotation");
    check("stretch");
    window.showSafety();
    check("safety");
    window.showPage(core::Page::Settings);
    for (auto* box : window.findChildren<QComboBox*>()) {
        if (!box->accessibleName().contains(QLatin1String("Settings"))) {
            continue;
        }
        for (int i = 0; i < box->count(); ++i) {
            Q_EMIT box->activated(i);
            check(("settings_" + std::to_string(i)).c_str());
        }
    }
}

TEST_CASE("in a longer language a whole session is translated and nothing is cut off", "[language]")
{
    const LongLanguage language;
    const test::Dressed dressed{{QStringLiteral("long"), {1100, 720}}};
    using core::session::Part;
    test::SessionBench bench("morning", core::SessionKind::Morning, test::SessionBench::allRead(),
                             longerWords);
    const auto check = [&](const char* name) {
        CAPTURE(std::string{name});
        CHECK(joined(faultsOf(*bench.window, usersOwn())) == "");
        test::save(*bench.window, QStringLiteral("long_session_") + QLatin1String(name));
    };
    bench.reach(Part::Ready);
    check("ready");
    bench.reach(Part::Work, 2);
    bench.pass(core::Seconds{2});
    check("hold");
    bench.press(Qt::Key_Escape);
    check("stop");
    bench.press(Qt::Key_Escape);
    bench.press(Qt::Key_H);
    check("hurts");
    bench.press(Qt::Key_Escape);
    check("paused");
    bench.press(Qt::Key_Space);
    bench.reach(Part::Work, 8);
    check("rounds");
    bench.reach(Part::Done);
    check("summary");
}

TEST_CASE("in a longer language the panel and the welcome are translated and nothing is cut off",
          "[language]")
{
    LongBench bench;
    for (const auto status : {core::NextUpStatus::InActiveTime, core::NextUpStatus::Due}) {
        ui::NextUpPanel panel{bench.parts(), QPoint{1200, 12}};
        core::Snapshot snapshot = bench.snapshot();
        snapshot.next.status = status;
        panel.setSnapshot(snapshot);
        panel.show();
        CHECK(joined(faultsOf(panel)) == "");
        test::save(panel, QStringLiteral("long_panel_%1").arg(static_cast<int>(status)));
    }
    ui::WelcomeWindow welcome{bench.parts()};
    welcome.setSnapshot(bench.snapshot());
    welcome.show();
    for (int page = 1; page <= 4; ++page) {
        CAPTURE(page);
        CHECK(joined(faultsOf(welcome)) == "");
        test::save(welcome, QStringLiteral("long_welcome_%1").arg(page));
        for (auto* button : welcome.findChildren<QAbstractButton*>()) {
            if (button->isVisible() && button->isEnabled()
                && (button->text().contains(QLatin1String("Next"))
                    || button->text().contains(QLatin1String("Understood")))) {
                button->click();
                break;
            }
        }
    }
}
