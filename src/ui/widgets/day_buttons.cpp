#include "widgets/day_buttons.hpp"

#include "theme/style.hpp"
#include "widgets/flow_row.hpp"

#include "limber/ui/words.hpp"

#include <QCheckBox>
#include <QPainter>
#include <QSignalBlocker>

#include <algorithm>

namespace limber::ui {

class DayButtons::Day final : public QCheckBox, public theme::Rounded {
public:
    explicit Day(int fromMonday)
        : m_letter{words::weekdayLetter(fromMonday)}
    {
        setAccessibleName(words::weekdayName(fromMonday));
        setToolTip(words::weekdayName(fromMonday));
        setAttribute(Qt::WA_Hover);
        setFont(theme::fontOf(theme::Type::Strong, this));
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const int side = std::max(theme::of(this).scaled(34), fontMetrics().height() + 8);
        return {side, side};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] double cornerRadius() const override { return height() / 2.0; }

protected:
    [[nodiscard]] bool hitButton(const QPoint& position) const override { return rect().contains(position); }

    void paintEvent(QPaintEvent*) override
    {
        const theme::Tokens t = theme::of(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(isChecked() ? QPen{Qt::NoPen} : QPen{t.ctl, 1});
        painter.setBrush(isChecked() ? QBrush{t.accent} : underMouse() ? QBrush{t.fill7} : QBrush{t.card});
        painter.drawEllipse(QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5));
        painter.setPen(isChecked() ? t.onAccent : t.muted);
        painter.drawText(rect(), Qt::AlignCenter, m_letter);
    }

private:
    QString m_letter;
};

DayButtons::DayButtons(QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new FlowRow(theme::of(this).space(0.75), this);
    for (int i = 0; i < 7; ++i) {
        auto* day = new Day(i);
        m_days[static_cast<std::size_t>(i)] = day;
        layout->addWidget(day);
        connect(day, &QCheckBox::toggled, this, [this, i](bool isOn) { Q_EMIT toggled(i, isOn); });
    }
}

void DayButtons::show(const std::array<bool, 7>& days)
{
    for (std::size_t i = 0; i < days.size(); ++i) {
        const QSignalBlocker quiet(m_days[i]);
        m_days[i]->setChecked(days[i]);
        m_days[i]->update();
    }
}

QCheckBox* DayButtons::day(int fromMonday) const
{
    return m_days.at(static_cast<std::size_t>(fromMonday));
}

} // namespace limber::ui
