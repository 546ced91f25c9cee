#pragma once

#include "widgets/card.hpp"

#include "limber/core/catalogue.hpp"
#include "limber/core/hand_made.hpp"
#include "limber/ports/clock.hpp"

#include <vector>

class QDateEdit;
class QSpinBox;

namespace limber::ui {

class NoteField;
class RatingRow;
class Text;
class TimeField;

/// Puts down a session that was held away from the computer: when, which stretches for how long, how it felt.
class AddSession : public Card {
    Q_OBJECT

public:
    /// Both must outlive it.
    AddSession(const core::Catalogue& catalogue, const ports::Clock& clock, QWidget* parent = nullptr);

    /// Empty fields, and the hour that has just passed.
    void begin();

Q_SIGNALS:
    void added(const limber::core::HandMade& session);
    void leftAsItWas();

private:
    struct Amount {
        const core::Stretch* stretch;
        QSpinBox* minutes;
    };
    QWidget* makeWhen();
    QWidget* makeStretches();
    [[nodiscard]] core::HandMade session() const;
    void save();

    const core::Catalogue& m_catalogue;
    const ports::Clock& m_clock;
    QDateEdit* m_day = nullptr;
    TimeField* m_time = nullptr;
    std::vector<Amount> m_amounts;
    RatingRow* m_rating;
    NoteField* m_note;
    Text* m_fault;
};

} // namespace limber::ui
