#pragma once

#include "limber/core/catalogue.hpp"

#include <QWidget>

#include <vector>

class QBoxLayout;
class QComboBox;
class QVBoxLayout;

namespace limber::ui {

class Button;
class CountField;
class FigurePicture;
class Grip;
class SettingRow;
class Text;

/// One stretch of a routine that is being changed: its dose in sight, the rest of it behind a button.
class RoutineItemRow : public QWidget {
    Q_OBJECT

public:
    RoutineItemRow(const core::Catalogue& catalogue, core::RoutineItem item, QWidget* parent = nullptr);

    [[nodiscard]] const core::RoutineItem& item() const { return m_item; }
    [[nodiscard]] QString name() const;
    [[nodiscard]] Grip* grip() const { return m_grip; }
    [[nodiscard]] Button* removeButton() const { return m_remove; }
    /// What the Tab key stops at, in this order.
    [[nodiscard]] std::vector<QWidget*> stops() const;

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// item() is another one now.
    void changed();
    void removeWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void makeControls();
    void makeDetails();
    SettingRow* addDetail(const QString& title, QWidget* field);
    void
    addCount(const QString& title, int least, core::Seconds most, core::Seconds core::RoutineItem::*seconds);
    void chooseVariant(int index);
    void tell();
    void describe();
    void arrange();

    const core::Catalogue& m_catalogue;
    core::RoutineItem m_item;
    Grip* m_grip;
    FigurePicture* m_picture;
    Text* m_sides;
    QWidget* m_controls;
    CountField* m_dose = nullptr;
    Button* m_remove = nullptr;
    Button* m_more = nullptr;
    QWidget* m_details;
    QVBoxLayout* m_detailRows;
    std::vector<QWidget*> m_detailFields;
    SettingRow* m_order = nullptr; ///< of the sides; only where there are several rounds of both
    SettingRow* m_switch = nullptr;
    QBoxLayout* m_line = nullptr;
    QVBoxLayout* m_column = nullptr;
    bool m_isNarrow = false;
};

} // namespace limber::ui
