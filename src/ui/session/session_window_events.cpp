#include "session/audible_guide.hpp"
#include "session/control_row.hpp"
#include "session/session_page.hpp"
#include "session/summary_page.hpp"
#include "theme/style.hpp"

#include "limber/ui/session_window.hpp"

#include <QApplication>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace limber::ui {

namespace {

constexpr QSize usualSize{1100, 720};
constexpr double mostZoom = 2.2;

std::optional<Choice> choiceOf(int key, bool isMirrored)
{
    switch (key) {
    case Qt::Key_Space:
        return Choice::PauseOrGoOn;
    case Qt::Key_Right:
        return isMirrored ? Choice::Back : Choice::Next;
    case Qt::Key_Left:
        return isMirrored ? Choice::Next : Choice::Back;
    case Qt::Key_S:
        return Choice::SwitchSides;
    case Qt::Key_M:
        return Choice::Sound;
    case Qt::Key_F:
        return Choice::FullScreen;
    case Qt::Key_H:
        return Choice::Hurts;
    case helpKey:
        return Choice::Help;
    default:
        return {};
    }
}

} // namespace

void SessionWindow::keyPressEvent(QKeyEvent* event)
{
    using Asking = SessionPage::Asking;
    const bool isRunning = this->isRunning();
    const int key = event->key();
    if (event->isAutoRepeat() || (event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) {
        return QWidget::keyPressEvent(event);
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (auto* button = qobject_cast<QPushButton*>(focusWidget()); button != nullptr) {
            button->click();
        }
        return;
    }
    if (key == Qt::Key_Escape) {
        if (!isRunning) {
            close();
        } else if (m_session->isHelpShown()) {
            choose(Choice::Help);
        } else if (m_session->asking() == Asking::Stop) {
            choose(Choice::KeepGoing);
        } else {
            choose(m_session->asking() == Asking::Nothing ? Choice::Stop : Choice::ClosePanel);
        }
        return;
    }
    const bool isAnswering
        = isRunning && (m_session->asking() == Asking::Stop || m_session->asking() == Asking::Hurts);
    const auto choice = choiceOf(key, layoutDirection() == Qt::RightToLeft);
    if (isRunning && key == Qt::Key_R && !isAnswering) {
        act(core::session::RestartWanted{});
    } else if (isRunning && choice
               && (!isAnswering || *choice == Choice::Hurts || *choice == Choice::Help
                   || *choice == Choice::Sound || *choice == Choice::FullScreen)) {
        choose(*choice);
    } else if (key == helpKey) { // before a session and after it
        Q_EMIT pageWanted(core::Page::Safety);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void SessionWindow::closeEvent(QCloseEvent* event)
{
    if (m_player != nullptr) {
        if (!m_player->isOver()) {
            m_isSummaryShown = true; // it would only flash up
            m_player->act(core::session::EndWanted{});
        }
        m_guide->hush();
        m_summary->flush();
        m_frames.stop();
    } else if (!std::exchange(m_isSummaryShown, true)) {
        // It never began, and the resident waits for it.
        m_with.resident.report(
            core::SessionClosed{m_begin.id, core::SessionOutcome::CutShort, m_with.clock.now().wall});
    }
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

void SessionWindow::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void SessionWindow::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    refresh();
}

void SessionWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    zoom();
}

void SessionWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange && m_session != nullptr) {
        m_session->setFullScreen(isFullScreen());
        zoom();
        stayAwake();
    }
}

void SessionWindow::toggleFullScreen()
{
    setWindowState(windowState() ^ Qt::WindowFullScreen);
}

/// Full screen shows the same layout, only larger: it is read from the floor.
void SessionWindow::zoom()
{
    const double fitting = std::min(static_cast<double>(width()) / usualSize.width(),
                                    static_cast<double>(height()) / usualSize.height());
    theme::setZoom(*this, isFullScreen() ? std::clamp(fitting, 1., mostZoom) : 1.);
}

/// Shows pointer and controls; in full screen they go away again when nothing happens.
void SessionWindow::stayAwake()
{
    m_session->setControlsShown(true);
    unsetCursor();
    m_idle.stop();
    qApp->removeEventFilter(this);
    if (isFullScreen() && !m_isSummaryShown) {
        qApp->installEventFilter(this);
        setMouseTracking(true);
        for (QWidget* child : findChildren<QWidget*>()) {
            child->setMouseTracking(true);
        }
        m_idle.start();
    }
}

bool SessionWindow::eventFilter(QObject* watched, QEvent* event)
{
    const auto type = event->type();
    const bool isSign = type == QEvent::MouseMove || type == QEvent::MouseButtonPress
        || type == QEvent::KeyPress || type == QEvent::TouchBegin || type == QEvent::Wheel;
    const auto* widget = qobject_cast<QWidget*>(watched);
    if (isSign && widget != nullptr && widget->window() == this) {
        if (!m_idle.isActive()) {
            m_session->setControlsShown(true);
            unsetCursor();
        }
        m_idle.start();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace limber::ui
