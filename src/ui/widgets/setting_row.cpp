#include "widgets/setting_row.hpp"

#include "theme/style.hpp"
#include "widgets/text.hpp"

#include <QAbstractButton>
#include <QEvent>
#include <QStyle>

#include <algorithm>

namespace limber::ui {

namespace {

struct Margins {
    int side;
    int top;
    int gap;
};

Margins marginsOf(const QWidget* widget)
{
    const theme::Tokens t = theme::of(widget);
    return {t.space(2.25), t.space(1.25), t.space(2)};
}

} // namespace

SettingRow::SettingRow(const QString& title, const QString& explanation, QWidget* control, QWidget* parent)
    : QWidget(parent)
    , m_title{new Text(theme::Type::Strong, title, Tone::Text, this)}
    , m_explanation{caption(explanation, this)}
    , m_control{control}
{
    m_control->setParent(this);
    const auto* button = qobject_cast<const QAbstractButton*>(m_control);
    const bool saysItself = button != nullptr && !button->text().isEmpty();
    if (m_control->accessibleName().isEmpty() && !saysItself) {
        m_control->setAccessibleName(title);
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setExplanation(explanation);
}

void SettingRow::setExplanation(const QString& explanation)
{
    m_explanation->setText(explanation);
    m_explanation->setVisible(!explanation.isEmpty());
    m_control->setAccessibleDescription(explanation);
    updateGeometry();
    arrange();
}

bool SettingRow::fitsBeside(int width) const
{
    const Margins m = marginsOf(this);
    const int title = m_title->fontMetrics().horizontalAdvance(m_title->text());
    const int words = m_explanation->isHidden()
        ? title
        : std::max(title,
                   std::min(m_explanation->fontMetrics().horizontalAdvance(m_explanation->text()),
                            m_title->fontMetrics().averageCharWidth() * 28));
    return words + m.gap + m_control->sizeHint().width() + 2 * m.side <= width;
}

int SettingRow::heightForWidth(int width) const
{
    const Margins m = marginsOf(this);
    const bool isBeside = fitsBeside(width);
    const QSize control = m_control->sizeHint();
    const int room = std::max(1, width - 2 * m.side - (isBeside ? control.width() + m.gap : 0));
    int words = m_title->heightForWidth(room);
    if (!m_explanation->isHidden()) {
        words += m_explanation->heightForWidth(room);
    }
    const int least = isBeside ? theme::of(this).scaled(58) : 0;
    const int below
        = m_control->hasHeightForWidth() ? m_control->heightForWidth(width - 2 * m.side) : control.height();
    return std::max(least,
                    isBeside ? std::max(words, control.height()) + 2 * m.top
                             : words + m.top / 2 + below + 2 * m.top);
}

QSize SettingRow::sizeHint() const
{
    const Margins m = marginsOf(this);
    const int words = std::max(m_title->fontMetrics().horizontalAdvance(m_title->text()),
                               m_explanation->isHidden()
                                   ? 0
                                   : m_explanation->fontMetrics().horizontalAdvance(m_explanation->text()));
    const int width = words + m.gap + m_control->sizeHint().width() + 2 * m.side;
    return {width, heightForWidth(width)};
}

QSize SettingRow::minimumSizeHint() const
{
    const Margins m = marginsOf(this);
    const int width
        = std::max(m_control->minimumSizeHint().width(), theme::of(this).scaled(120)) + 2 * m.side;
    return {width, theme::of(this).scaled(58)};
}

void SettingRow::arrange()
{
    const Margins m = marginsOf(this);
    const bool isBeside = fitsBeside(width());
    const QSize hint = m_control->sizeHint().expandedTo(m_control->minimumSizeHint());
    const int room = std::max(1, width() - 2 * m.side - (isBeside ? hint.width() + m.gap : 0));
    const int title = m_title->heightForWidth(room);
    const int more = m_explanation->isHidden() ? 0 : m_explanation->heightForWidth(room);
    int y = isBeside ? (height() - title - more) / 2 : m.top;
    const auto place = [&](QWidget* widget, const QRect& rect) {
        widget->setGeometry(QStyle::visualRect(layoutDirection(), this->rect(), rect));
    };
    place(m_title, {m.side, y, room, title});
    y += title;
    place(m_explanation, {m.side, y, room, more});
    if (isBeside) {
        place(m_control,
              {width() - m.side - hint.width(), (height() - hint.height()) / 2, hint.width(), hint.height()});
        return;
    }
    const int wide = m_control->sizePolicy().horizontalPolicy() == QSizePolicy::Fixed
        ? hint.width()
        : std::min(std::max(hint.width(), 1), room);
    const int high = m_control->hasHeightForWidth() ? m_control->heightForWidth(wide) : hint.height();
    place(m_control, {m.side, y + more + m.top / 2, std::min(wide, room), high});
}

void SettingRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool SettingRow::event(QEvent* event)
{
    if (theme::isNewLook(*event) || event->type() == QEvent::LayoutRequest
        || event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry();
        arrange();
    }
    return QWidget::event(event);
}

} // namespace limber::ui
