#pragma once

#include <QWidget>

#include <string>
#include <vector>

class QRadioButton;

namespace limber::ui {

/// Who the figure is: everybody in turn, or one of the people, each with a small picture. Radio buttons to
/// screen readers and the keyboard.
class PersonChooser : public QWidget {
    Q_OBJECT

public:
    explicit PersonChooser(QWidget* parent = nullptr);

    /// Chooses without telling: somebody's id, or "" for everybody in turn. An id that nobody has is that
    /// too.
    void setCurrent(const std::string& id);
    /// The button for `id`; null if there is none.
    [[nodiscard]] QRadioButton* button(const std::string& id) const;

Q_SIGNALS:
    /// The user chose another one: an id, or "".
    void chosen(const std::string& id);

private:
    class Tile;

    std::vector<Tile*> m_tiles;
};

} // namespace limber::ui
