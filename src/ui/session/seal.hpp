#pragma once

#include <QVariantAnimation>
#include <QWidget>

namespace limber::ui {

/// The mark of a session that is over: a ring closes and a check appears. Plain for a part of one.
class Seal : public QWidget {
    Q_OBJECT

public:
    explicit Seal(QWidget* parent = nullptr);

    void show(bool isWhole);
    using QWidget::show;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_isWhole = true;
    QVariantAnimation m_closing;
};

} // namespace limber::ui
