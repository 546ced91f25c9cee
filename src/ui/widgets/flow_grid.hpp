#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace limber::ui {

/// Cells of equal width in as many columns as fit; the cells of a row share the tallest one's height.
class FlowGrid : public QLayout {
    Q_OBJECT

public:
    /// No column is narrower than `leastWidth` pixels, unless the whole grid is.
    FlowGrid(int leastWidth, int gap, QWidget* parent = nullptr);
    ~FlowGrid() override;

    void setLeastWidth(int pixels);
    void setMostColumns(int columns);
    /// The cells of a last row with fewer of them share all of its width.
    void setLastRowFilled();
    /// All cells stand in one row, and share its width like this, wherever each then has room for what is in
    /// it and no less than the least width.
    void setShares(std::vector<int> shares);

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    [[nodiscard]] int columnsFor(int width) const;
    [[nodiscard]] std::vector<int> sharedOut(const std::vector<QLayoutItem*>& shown, int width) const;
    int arrange(const QRect& rect, bool isForReal) const;

    int m_leastWidth;
    int m_gap;
    int m_mostColumns = 100;
    bool m_isLastRowFilled = false;
    std::vector<int> m_shares;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace limber::ui
