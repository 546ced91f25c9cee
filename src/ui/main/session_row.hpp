#pragma once

#include "limber/core/catalogue.hpp"
#include "limber/core/history.hpp"

#include <QWidget>

namespace limber::ui {

class CardButton;

/// One session of the list: what it was and when; opened, its steps, how it felt, and a way to delete it.
class SessionRow : public QWidget {
    Q_OBJECT

public:
    SessionRow(const core::SessionRecord& session,
               const core::Catalogue& catalogue,
               QWidget* parent = nullptr);

    [[nodiscard]] const core::Uuid& id() const { return m_session.id; }
    [[nodiscard]] bool isOpen() const;

Q_SIGNALS:
    void deleteWanted(const core::Uuid& session);

private:
    QWidget* makeDetails();
    [[nodiscard]] QString whatWasDone() const;

    core::SessionRecord m_session;
    const core::Catalogue& m_catalogue;
    CardButton* m_head;
    QWidget* m_details = nullptr;
};

} // namespace limber::ui
