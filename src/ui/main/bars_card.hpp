#pragma once

#include "widgets/card.hpp"

#include "limber/core/settings.hpp"

#include <optional>
#include <vector>

class QGridLayout;

namespace limber::ui {

class Text;

/// Amounts side by side as bars, with their numbers.
class BarsCard : public Card {
    Q_OBJECT

public:
    /// Told apart by shape, not by colour alone.
    enum class Pattern { Solid, Light, Outline };
    struct Bar {
        QString name;
        std::int64_t size = 0;
        QString amount; ///< `size` in words
        Pattern pattern = Pattern::Solid;
        std::optional<std::int64_t> second = std::nullopt; ///< so much of `size` is drawn lighter, at the end
        std::optional<std::int64_t> line = std::nullopt;   ///< where to draw a line across
        QString detail = {};                               ///< under the bar; "" for nothing
    };

    explicit BarsCard(const QString& title, QWidget* parent = nullptr);

    /// In the order given. The longest fills the room there is. `below` explains them.
    void show(const QString& caption, const std::vector<Bar>& bars, const QString& below = {});

private:
    Text* m_caption;
    Text* m_below;
    QWidget* m_holder;
    QWidget* m_bars = nullptr;
};

} // namespace limber::ui
