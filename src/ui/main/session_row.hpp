#pragma once

#include "limber/core/catalogue.hpp"
#include "limber/core/history.hpp"

#include <QWidget>

#include <optional>

namespace limber::ui {

class CardButton;

/// One session of the list: what it was and when; opened, its steps, how it felt, and ways to change that and
/// to delete it.
class SessionRow : public QWidget {
    Q_OBJECT

public:
    SessionRow(const core::SessionRecord& session,
               const core::Catalogue& catalogue,
               QWidget* parent = nullptr);

    [[nodiscard]] const core::Uuid& id() const { return m_session.id; }
    [[nodiscard]] bool isOpen() const;
    void open();

Q_SIGNALS:
    void opened(const limber::core::Uuid& session, bool isOpen);
    void deleteWanted(const limber::core::Uuid& session);
    void changeWanted(const limber::core::Uuid& session, std::optional<int> discomfort, const QString& note);

private:
    QWidget* makeDetails();
    QWidget* makeFeeling();
    void change();
    [[nodiscard]] QString whatWasDone() const;

    core::SessionRecord m_session;
    const core::Catalogue& m_catalogue;
    CardButton* m_head;
    QWidget* m_details = nullptr;
    QWidget* m_feeling = nullptr;
};

} // namespace limber::ui
