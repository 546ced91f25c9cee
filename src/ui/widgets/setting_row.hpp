#pragma once

#include <QWidget>

namespace limber::ui {

class Text;

/// One line of a settings card: a title, perhaps a muted explanation, and a control at the end. Where they do
/// not fit side by side, the control goes below.
class SettingRow : public QWidget {
    Q_OBJECT

public:
    /// Takes the control, and gives it its description for screen readers, and unless it says something
    /// itself its name.
    SettingRow(const QString& title, const QString& explanation, QWidget* control, QWidget* parent = nullptr);

    void setExplanation(const QString& explanation);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] bool fitsBeside(int width) const;
    void arrange();

    Text* m_title;
    Text* m_explanation;
    QWidget* m_control;
};

} // namespace limber::ui
