#include "limber/ui/main_window.hpp"

#include "main/history_page.hpp"
#include "main/library_page.hpp"
#include "main/menus.hpp"
#include "main/safety_page.hpp"
#include "main/settings_page.hpp"
#include "main/stretch_page.hpp"
#include "main/today_page.hpp"
#include "widgets/button.hpp"
#include "widgets/segmented_control.hpp"

#include <QHBoxLayout>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace limber::ui {

namespace {

/// The pages at the start, what can be done at the end; where that has no room it is shown by its icon.
class Bar final : public QWidget {
public:
    Bar(const SegmentedControl& switcher, std::initializer_list<Button*> actions)
        : m_switcher{switcher}
        , m_actions{actions}
    { }

    void fit()
    {
        for (Button* action : m_actions) {
            if (!action->isHidden()) {
                const QMargins around = layout()->contentsMargins();
                const int others = layout()->itemAt(layout()->count() - 1)->sizeHint().width();
                const int room = width() - around.left() - around.right() - 2 * layout()->spacing()
                    - m_switcher.minimumSizeHint().width() - others;
                action->setCompact(action->labelledWidth() > room);
            }
        }
    }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QWidget::resizeEvent(event);
        fit();
    }

private:
    const SegmentedControl& m_switcher;
    std::vector<Button*> m_actions;
};

} // namespace

/// What the window consists of, and how one gets from page to page.
class MainWindow::Pages {
public:
    Pages(MainWindow& window, const MainWindowParts& parts);

    void show(QWidget* page);
    void goTo(core::Page page);
    void back();
    void refreshPauseMenu();

    MainWindowParts parts;
    MainWindow& window;
    core::Snapshot snapshot;
    SegmentedControl* switcher;
    Button* pause;
    Button* start;
    QMenu* pauseMenu;
    QStackedWidget* stack;
    TodayPage* today;
    LibraryPage* library;
    StretchPage* stretch;
    HistoryPage* history;
    SettingsPage* settings;
    SafetyPage* safety;
    QWidget* beforeSafety = nullptr;

    Bar* bar;

private:
    void makeBar();
    void connectPages();
};

MainWindow::Pages::Pages(MainWindow& owner, const MainWindowParts& from)
    : parts{from}
    , window{owner}
    , switcher{new SegmentedControl(MainWindow::tr("Page"))}
    , pause{new Button(Look::Secondary, icons::Glyph::Pause, MainWindow::tr("Pause"))}
    , start{new Button(Look::Primary, icons::Glyph::Play, MainWindow::tr("Start a stretch"))}
    , pauseMenu{new QMenu(&owner)}
    , stack{new QStackedWidget}
    , today{new TodayPage(parts)}
    , library{new LibraryPage(parts)}
    , stretch{new StretchPage(parts)}
    , history{new HistoryPage(parts)}
    , settings{new SettingsPage(parts)}
    , safety{new SafetyPage(parts.safety)}
    , bar{new Bar(*switcher, {pause, start})}
{
    for (QWidget* page :
         std::initializer_list<QWidget*>{today, library, stretch, history, settings, safety}) {
        stack->addWidget(page);
    }
    auto* layout = new QVBoxLayout(&owner);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    makeBar();
    layout->addWidget(bar);
    layout->addWidget(stack, 1);
    connectPages();
    show(today);
}

void MainWindow::Pages::makeBar()
{
    const theme::Tokens t = theme::of(&window);
    switcher->add(MainWindow::tr("Today"), icons::Glyph::Arch);
    switcher->add(MainWindow::tr("Stretches"), icons::Glyph::Grid);
    switcher->add(MainWindow::tr("History"), icons::Glyph::Calendar);
    switcher->add(MainWindow::tr("Settings"), icons::Glyph::Sliders);
    pause->setMenu(pauseMenu);
    start->setMenu(makeStartMenu(parts, &window));
    auto* help = new Button(Look::Round, icons::Glyph::Shield, MainWindow::tr("When to get help first"));
    connect(help, &Button::clicked, &window, &MainWindow::showSafety);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(t.space(2.5), t.space(1.5), t.space(2.5), t.space(1.25));
    layout->setSpacing(t.space(1));
    layout->addWidget(switcher, 1);
    layout->addWidget(pause);
    layout->addWidget(start);
    layout->addWidget(help);
}

void MainWindow::Pages::connectPages()
{
    connect(switcher, &SegmentedControl::chosen, &window,
            [this](int index) { goTo(static_cast<core::Page>(index)); });
    connect(pauseMenu, &QMenu::aboutToShow, &window, [this] { refreshPauseMenu(); });
    connect(today, &TodayPage::settingsWanted, &window, [this] { goTo(core::Page::Settings); });
    connect(library, &LibraryPage::stretchWanted, &window,
            [this](const std::string& id, const std::string& variant) {
                if (stretch->show(id, variant)) {
                    show(stretch);
                }
            });
    connect(stretch, &StretchPage::back, &window, [this] { show(library); });
    connect(stretch, &StretchPage::safetyWanted, &window, &MainWindow::showSafety);
    connect(stretch, &StretchPage::startWanted, &window,
            [this](const core::StartWanted& wanted) { parts.resident.report(wanted); });
    connect(history, &HistoryPage::exportWanted, &window, [this] {
        settings->showData();
        show(settings);
    });
    connect(settings, &SettingsPage::safetyWanted, &window, &MainWindow::showSafety);
    connect(safety, &SafetyPage::back, &window, [this] { back(); });
    for (int i = 0; i < 4; ++i) {
        auto* shortcut = new QShortcut(QKeySequence{Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)}, &window);
        connect(shortcut, &QShortcut::activated, &window, [this, i] { goTo(static_cast<core::Page>(i)); });
    }
    auto* help = new QShortcut{QKeySequence{Qt::Key_F1}, &window};
    connect(help, &QShortcut::activated, &window, &MainWindow::showSafety);
    auto* escape = new QShortcut(QKeySequence{Qt::Key_Escape}, &window);
    connect(escape, &QShortcut::activated, &window, [this] { back(); });
}

void MainWindow::Pages::show(QWidget* page)
{
    stack->setCurrentWidget(page);
    pause->setVisible(page == today);
    start->setVisible(page != today && page != stretch);
    const int index = page == today ? 0
        : page == history           ? 2
        : page == settings          ? 3
        : page == safety            ? switcher->current()
                                    : 1;
    switcher->setCurrent(index);
    bar->fit();
}

void MainWindow::Pages::goTo(core::Page page)
{
    switch (page) {
    case core::Page::Today:
        return show(today);
    case core::Page::Stretches:
        return show(library);
    case core::Page::History:
        return show(history);
    case core::Page::Settings:
        if (settings->isAbout()) {
            settings->showFirst();
        }
        return show(settings);
    case core::Page::About:
        settings->showAbout();
        return show(settings);
    case core::Page::MyBody:
        settings->showMyBody();
        return show(settings);
    case core::Page::Safety:
        return window.showSafety();
    case core::Page::Welcome: // a window of its own
        return show(today);
    }
}

void MainWindow::Pages::back()
{
    QWidget* page = stack->currentWidget();
    if (page == stretch) {
        show(library);
    } else if (page == safety) {
        show(beforeSafety == nullptr ? today : beforeSafety);
    }
}

void MainWindow::Pages::refreshPauseMenu()
{
    fillPauseMenu(*pauseMenu, parts, snapshot);
}

MainWindow::MainWindow(const MainWindowParts& parts, QWidget* parent)
    : QWidget(parent)
    , m_pages{std::make_unique<Pages>(*this, parts)}
{
    setWindowTitle(tr("Limber"));
    setWindowIcon(QIcon::fromTheme(QStringLiteral("io.github.limber_app.Limber")));
    const theme::Tokens t = theme::of(this);
    setMinimumSize(t.scaled(440), t.scaled(400));
    resize(MainWindow::sizeHint());
}

MainWindow::~MainWindow() = default;

QSize MainWindow::sizeHint() const
{
    const theme::Tokens t = theme::of(this);
    return {t.scaled(1000), t.scaled(740)};
}

void MainWindow::setSnapshot(const core::Snapshot& snapshot)
{
    m_pages->snapshot = snapshot;
    m_pages->today->setSnapshot(snapshot);
    m_pages->history->setSettings(snapshot.settings);
    m_pages->settings->setSettings(snapshot.settings);
    m_pages->settings->setSignSources(snapshot.signSources);
    m_pages->settings->setSessionRuns(snapshot.runningSession.has_value());
    const bool isPaused = snapshot.next.status == core::NextUpStatus::Paused;
    m_pages->pause->say(isPaused ? tr("Paused") : tr("Pause"));
    m_pages->bar->fit();
    m_pages->start->setEnabled(!snapshot.runningSession);
}

void MainWindow::historyChanged()
{
    if (m_pages->today->isVisible()) {
        m_pages->today->readHistory();
    }
    if (m_pages->history->isVisible()) {
        m_pages->history->readHistory();
    }
    m_pages->settings->historyChanged();
}

void MainWindow::hear(const core::Instruction& instruction)
{
    m_pages->settings->hear(instruction);
    m_pages->stretch->hear(instruction);
    if (std::holds_alternative<core::RoutinesChanged>(instruction)) {
        m_pages->today->setSnapshot(m_pages->snapshot);
    }
}

void MainWindow::refuse(const core::NotStored& refused)
{
    if (!m_pages->settings->hear(refused) && !m_pages->stretch->hear(refused)) {
        tell(QString::fromStdString(refused.reason));
    }
}

void MainWindow::tell(const QString& text)
{
    m_pages->today->tell(text);
    if (!text.isEmpty()) {
        m_pages->goTo(core::Page::Today);
    }
}

void MainWindow::showPage(core::Page page)
{
    m_pages->goTo(page);
}

core::Page MainWindow::page() const
{
    const QWidget* current = m_pages->stack->currentWidget();
    if (current == m_pages->settings) {
        return m_pages->settings->isAbout() ? core::Page::About
            : m_pages->settings->isMyBody() ? core::Page::MyBody
                                            : core::Page::Settings;
    }
    if (current == m_pages->history) {
        return core::Page::History;
    }
    if (current == m_pages->safety) {
        return core::Page::Safety;
    }
    return current == m_pages->today ? core::Page::Today : core::Page::Stretches;
}

void MainWindow::showStretch(const std::string& id)
{
    if (m_pages->stretch->show(id)) {
        m_pages->show(m_pages->stretch);
    } else {
        m_pages->show(m_pages->library);
    }
}

void MainWindow::showSafety()
{
    if (m_pages->stack->currentWidget() != m_pages->safety) {
        m_pages->beforeSafety = m_pages->stack->currentWidget();
    }
    m_pages->show(m_pages->safety);
}

} // namespace limber::ui
