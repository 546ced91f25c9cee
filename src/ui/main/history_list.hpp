#pragma once

#include "widgets/card.hpp"

#include "limber/ui/main_window.hpp"

#include <optional>
#include <vector>

class QVBoxLayout;

namespace limber::ui {

class AddSession;
class SessionRow;

/// The sessions of a year by day, each to be opened and changed, and a form for one more.
class HistoryList : public Card {
    Q_OBJECT

public:
    explicit HistoryList(const MainWindowParts& parts, QWidget* parent = nullptr);

    /// Shows the sessions of `year`, newest first, and its rest days among `forgiven`.
    void
    show(date::year year, std::vector<core::SessionRecord> sessions, std::vector<core::CivilDay> forgiven);
    /// Shows this day alone; nothing: every day.
    void showOnly(const std::optional<core::CivilDay>& day);
    /// As at first: every day, and of these the newest.
    void startOver();
    /// Opens the form for a session that was held away from the computer.
    void beginAdding();

Q_SIGNALS:
    void deleteWanted(const core::Uuid& session);
    void exportWanted();
    /// The user wants to see every day again.
    void everyDayShown();
    /// The form has been opened, or is closed again.
    void addingChanged(bool isAdding);

private:
    QWidget* makeHead();
    void endAdding();
    void fill();
    void addDay(core::CivilDay day, const std::vector<const core::SessionRecord*>& sessions);
    void listen(SessionRow& row);
    [[nodiscard]] bool isForgiven(core::CivilDay day) const;
    [[nodiscard]] core::CivilDay today() const;

    const MainWindowParts& m_parts;
    date::year m_year{0};
    std::vector<core::SessionRecord> m_sessions;
    std::vector<core::CivilDay> m_forgiven;
    int m_daysShown;
    std::optional<core::CivilDay> m_onlyDay;
    std::optional<core::Uuid> m_open; ///< the session whose row is open
    QWidget* m_add = nullptr;         ///< in m_head
    QWidget* m_head;
    AddSession* m_adding;
    QWidget* m_rows = nullptr;
};

} // namespace limber::ui
