#pragma once

#include <QWidget>

#include <optional>

namespace limber::ui {

class NoteField;
class RatingRow;

/// How a session felt and what was noted, to be changed.
class SessionNotes : public QWidget {
    Q_OBJECT

public:
    SessionNotes(std::optional<int> discomfort, const QString& note, QWidget* parent = nullptr);

Q_SIGNALS:
    void saved(std::optional<int> discomfort, const QString& note);
    void leftAsItWas();

private:
    RatingRow* m_rating;
    NoteField* m_note;
};

} // namespace limber::ui
