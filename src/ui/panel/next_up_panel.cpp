#include "limber/ui/next_up_panel.hpp"

#include "panel/panel_content.hpp"
#include "theme/style.hpp"
#include "widgets/button.hpp"

#include <QApplication>
#include <QKeyEvent>
#include <QLayout>
#include <QPainter>
#include <QPainterPath>
#include <QPropertyAnimation>
#include <QScreen>

#include <algorithm>

namespace limber::ui {

namespace {

constexpr int gap = 8;
constexpr int riseBy = 8;
constexpr double radius = 16;
// From the press that takes the focus away until the icon has told of the click.
constexpr std::chrono::milliseconds aClickTakes{400};

bool isOnX()
{
    return QGuiApplication::platformName() == QLatin1String("xcb");
}

/// Only X knows windows that belong to no taskbar and stand where they are put.
Qt::WindowFlags kindOfWindow(bool isPlaced)
{
    const Qt::WindowFlags kind = isOnX() && isPlaced ? Qt::Tool : Qt::Window;
    return isPlaced ? kind | Qt::FramelessWindowHint : kind;
}

} // namespace

QRect placeOfPanel(QPoint icon, QSize size, const QRect& room)
{
    size = size.boundedTo(room.size());
    const bool isBelow = icon.y() < room.center().y();
    const int y = isBelow ? std::max(room.top(), icon.y()) + gap
                          : std::min(room.bottom(), icon.y()) - gap - size.height();
    const int right = room.right() + 1 - size.width();
    const int bottom = room.bottom() + 1 - size.height();
    return {QPoint{std::clamp(icon.x() - size.width() / 2, room.left(), right),
                   std::clamp(y, room.top(), bottom)},
            size};
}

NextUpPanel::NextUpPanel(const MainWindowParts& parts, std::optional<QPoint> icon, QWidget* parent)
    : QWidget(parent, kindOfWindow(icon.has_value()))
    , m_icon{icon}
{
    setWindowTitle(tr("Limber"));
    setAccessibleName(tr("What is next"));
    setWindowIcon(QIcon::fromTheme(QStringLiteral("io.github.limber_app.Limber")));
    m_content = std::make_unique<Content>(*this, parts);
    m_leaving.setSingleShot(true);
    m_leaving.setInterval(aClickTakes);
    connect(&m_leaving, &QTimer::timeout, this, &QWidget::close);
}

NextUpPanel::~NextUpPanel() = default;

void NextUpPanel::setSnapshot(const core::Snapshot& snapshot)
{
    m_content->snapshot = snapshot;
    if (snapshot.next.status == core::NextUpStatus::InSession) {
        close();
        return;
    }
    refresh();
}

void NextUpPanel::historyChanged()
{
    m_content->readHistory();
    place();
}

void NextUpPanel::refresh()
{
    m_content->refresh();
    place();
}

void NextUpPanel::place()
{
    // Wider where the words of a language need it.
    layout()->activate();
    setFixedWidth(std::max(theme::of(this).scaled(panelWidth), layout()->totalMinimumSize().width()));
    const int high = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width())
                                                   : layout()->totalSizeHint().height();
    const QSize wanted{width(), high};
    if (!m_icon) {
        resize(wanted);
        return;
    }
    const QScreen* screen = QGuiApplication::screenAt(*m_icon);
    if (screen == nullptr) {
        screen = QGuiApplication::primaryScreen();
    }
    setGeometry(placeOfPanel(*m_icon, wanted, screen->availableGeometry()));
}

void NextUpPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_content->readHistory();
    place();
    rise();
    m_content->start->setFocus(Qt::OtherFocusReason);
}

/// It comes from the icon.
void NextUpPanel::rise()
{
    const auto time = theme::duration(theme::Motion::Rise, theme::of(this));
    if (!m_icon || time.count() == 0) {
        return;
    }
    const QPoint from = pos() + QPoint{0, pos().y() < m_icon->y() ? riseBy : -riseBy};
    auto* rising = new QPropertyAnimation(this, "pos", this);
    rising->setDuration(static_cast<int>(time.count()));
    rising->setStartValue(from);
    rising->setEndValue(pos());
    rising->setEasingCurve(QEasingCurve::OutCubic);
    rising->start(QAbstractAnimation::DeleteWhenStopped);
}

void NextUpPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange) {
        const bool isMenuOpen = QApplication::activePopupWidget() != nullptr;
        if (m_wasActive && !isActiveWindow() && !isMenuOpen) {
            m_leaving.start();
        } else {
            m_leaving.stop();
        }
        m_wasActive = m_wasActive || isActiveWindow();
    }
}

void NextUpPanel::keyPressEvent(QKeyEvent* event)
{
    auto* button = qobject_cast<QPushButton*>(focusWidget());
    if (event->key() == Qt::Key_Escape) {
        close();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && button != nullptr) {
        button->click();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void NextUpPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_icon && isOnX()) {
        QPainterPath shape;
        shape.addRoundedRect(rect(), radius, radius);
        setMask(QRegion{shape.toFillPolygon().toPolygon()});
    }
}

void NextUpPanel::paintEvent(QPaintEvent*)
{
    const theme::Tokens t = theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), t.card);
    if (m_icon) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(t.isHighContrast ? t.text : t.line, t.isHighContrast ? 2 : 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }
}

} // namespace limber::ui
