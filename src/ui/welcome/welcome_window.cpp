#include "limber/ui/welcome_window.hpp"

#include "body/safety_glance.hpp"
#include "main/autostart_row.hpp"
#include "main/settings_talk.hpp"
#include "welcome/welcome_pages.hpp"
#include "widgets/button.hpp"
#include "widgets/scroller.hpp"

#include <QHBoxLayout>
#include <QIcon>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>
#include <vector>

namespace limber::ui {

namespace {

constexpr int widestPage = 780;
constexpr int safetyPage = 1;
constexpr QSize usualSize{860, 640};
constexpr QSize leastSize{480, 420};

/// How far one is: the dot of the page that is shown is wide.
class Dots : public QWidget {
public:
    Dots() { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }

    void show(int page, int pages)
    {
        m_page = page;
        m_pages = pages;
        updateGeometry();
        update();
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const theme::Tokens t = theme::of(this);
        return {t.scaled(24 + (m_pages - 1) * 16), t.scaled(8)};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const theme::Tokens t = theme::of(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        int x = 0;
        for (int i = 0; i < m_pages; ++i) {
            const QRect dot{x, 0, t.scaled(i == m_page ? 24 : 8), t.scaled(8)};
            painter.setBrush(i == m_page ? t.accent : t.ctl);
            painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), dot), dot.height() / 2.,
                                    dot.height() / 2.);
            x += dot.width() + t.scaled(8);
        }
    }

private:
    int m_page = 0;
    int m_pages = 1;
};

} // namespace

class WelcomeWindow::Pages {
public:
    Pages(WelcomeWindow& owner, const MainWindowParts& from);

    void add(QWidget* page);
    void addSection(SettingsSection* section);
    void show(int page);
    void next();
    void setSettings(const core::Settings& settings);
    void want(const core::Settings& settings);

    MainWindowParts parts;
    WelcomeWindow& window;
    SettingsTalk talk;
    bool isFirstTime = false; ///< nobody has seen it yet
    bool isHeard = false;     ///< the resident has told the settings
    QStackedWidget* stack = new QStackedWidget;
    std::vector<SettingsSection*> sections;
    WelcomeTry* last = nullptr;
    Dots* dots = new Dots;
    Button* back = new Button(Look::Quiet, WelcomeWindow::tr("Back"));
    Button* forward = new Button(Look::Primary, WelcomeWindow::tr("Next"));
};

WelcomeWindow::Pages::Pages(WelcomeWindow& owner, const MainWindowParts& from)
    : parts{from}
    , window{owner}
    , talk{parts.resident}
{
    addSection(new WelcomeTimes(parts));
    add(new SafetyGlance(parts.safety));
    addSection(new WelcomeBody(parts));
    last = new WelcomeTry(parts);
    addSection(last);
    const theme::Tokens t = theme::of(&owner);
    forward->setMinimumWidth(t.scaled(130));
    auto* footer = new QHBoxLayout;
    footer->setContentsMargins(t.space(3), t.space(1.5), t.space(3), t.space(2.5));
    footer->setSpacing(t.space(1.5));
    footer->addWidget(dots);
    footer->addStretch();
    footer->addWidget(back);
    footer->addWidget(forward);
    auto* column = new QVBoxLayout(&owner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(stack, 1);
    column->addLayout(footer);
    connect(back, &Button::clicked, &owner, [this] { show(stack->currentIndex() - 1); });
    connect(forward, &Button::clicked, &owner, [this] { next(); });
    QWidget::setTabOrder(forward, back);
}

void WelcomeWindow::Pages::add(QWidget* page)
{
    const theme::Tokens t = theme::of(&window);
    page->setMaximumWidth(t.scaled(widestPage));
    auto* centred = new QWidget;
    auto* layout = new QHBoxLayout(centred);
    layout->setContentsMargins(t.space(4), t.space(3), t.space(4), t.space(1));
    layout->addStretch(1);
    layout->addWidget(page, 1000);
    layout->addStretch(1);
    stack->addWidget(new Scroller(centred));
}

void WelcomeWindow::Pages::addSection(SettingsSection* section)
{
    sections.push_back(section);
    connect(section, &SettingsSection::changed, &window,
            [this](const core::Settings& settings) { want(settings); });
    add(section);
}

void WelcomeWindow::Pages::show(int page)
{
    stack->setCurrentIndex(page);
    static_cast<Scroller*>(stack->currentWidget())->verticalScrollBar()->setValue(0);
    const bool isLast = page + 1 == stack->count();
    if (isLast && last->autostart() != nullptr && std::exchange(isFirstTime, false)) {
        last->autostart()->set(true); // what is shown is so, and can be switched off right there
    }
    back->setVisible(page > 0);
    forward->say(isLast                   ? WelcomeWindow::tr("Finish")
                     : page == safetyPage ? WelcomeWindow::tr("Understood")
                                          : WelcomeWindow::tr("Next"));
    forward->setLook(isLast ? Look::Secondary : Look::Primary);
    dots->show(page, stack->count());
    window.setAccessibleName(
        WelcomeWindow::tr("Welcome to Limber, page %1 of %2").arg(page + 1).arg(stack->count()));
    QWidget* const first = isLast && last->tryButton()->isEnabled() ? last->tryButton() : forward;
    first->setFocus(Qt::OtherFocusReason);
}

void WelcomeWindow::Pages::next()
{
    const int page = stack->currentIndex();
    if (page == safetyPage) {
        core::Settings settings = talk.settings();
        settings.seen.safety = true;
        want(settings);
    }
    if (page + 1 == stack->count()) {
        window.close();
    } else {
        show(page + 1);
    }
}

void WelcomeWindow::Pages::setSettings(const core::Settings& settings)
{
    if (!talk.hear(settings)) {
        return;
    }
    for (SettingsSection* section : sections) {
        section->showSettings(talk.settings());
    }
}

void WelcomeWindow::Pages::want(const core::Settings& settings)
{
    talk.want(settings);
    for (SettingsSection* section : sections) {
        section->showSettings(talk.settings());
    }
}

WelcomeWindow::WelcomeWindow(const MainWindowParts& parts, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_pages{std::make_unique<Pages>(*this, parts)}
{
    setWindowTitle(tr("Welcome to Limber"));
    setWindowIcon(QIcon::fromTheme(QStringLiteral("io.github.limber_app.Limber")));
    setMinimumSize(leastSize);
    const theme::Tokens t = theme::of(this);
    resize(t.scaled(usualSize.width()), t.scaled(usualSize.height()));
    m_pages->show(0);
}

WelcomeWindow::~WelcomeWindow() = default;

void WelcomeWindow::setSnapshot(const core::Snapshot& snapshot)
{
    if (!std::exchange(m_pages->isHeard, true)) {
        m_pages->isFirstTime = !snapshot.settings.seen.welcome;
    }
    m_pages->setSettings(snapshot.settings);
    tellSeen();
}

/// Once it is on screen it never comes by itself again, however it ends.
void WelcomeWindow::tellSeen()
{
    core::Settings settings = m_pages->talk.settings();
    if (isVisible() && m_pages->isHeard && !settings.seen.welcome) {
        settings.seen.welcome = true;
        m_pages->want(settings);
    }
}

void WelcomeWindow::showPage(int page)
{
    m_pages->show(page);
}

int WelcomeWindow::page() const
{
    return m_pages->stack->currentIndex();
}

int WelcomeWindow::pages() const
{
    return m_pages->stack->count();
}

void WelcomeWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        auto* button = qobject_cast<QPushButton*>(focusWidget());
        (button != nullptr ? button : static_cast<QPushButton*>(m_pages->forward))->click();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void WelcomeWindow::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    tellSeen();
}

} // namespace limber::ui
