#pragma once

#include "limber/ports/doctor.hpp"

#include <QWidget>

namespace limber::ui {

class Button;
class RowsCard;

/// What this computer gives Limber, line by line, as `limber doctor` tells it. Looked for when it is shown.
class FindingsCard : public QWidget {
    Q_OBJECT

public:
    /// `doctor` outlives the card.
    explicit FindingsCard(ports::Doctor& doctor, QWidget* parent = nullptr);

    void look();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void show(const core::Findings& findings);

    ports::Doctor& m_doctor;
    Button* m_again;
    RowsCard* m_rows;
    bool m_hasLooked = false;
};

} // namespace limber::ui
