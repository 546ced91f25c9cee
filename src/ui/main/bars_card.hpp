#pragma once

#include "widgets/card.hpp"

#include "limber/core/settings.hpp"

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
    };

    explicit BarsCard(const QString& title, QWidget* parent = nullptr);

    /// In the order given. The longest fills the room there is.
    void show(const QString& caption, const std::vector<Bar>& bars);

private:
    Text* m_caption;
    QWidget* m_holder;
    QWidget* m_bars = nullptr;
};

} // namespace limber::ui
