#pragma once

#include "limber/core/body_findings.hpp"
#include "limber/core/safety.hpp"

#include <QWidget>

#include <map>
#include <string>
#include <vector>

class QVBoxLayout;

namespace limber::ui {

class FollowUp;
class RowsCard;
class StillTrue;
class Text;
class TickRow;

/// The questions of "My body", what they lead to, and what Limber makes of it.
class BodyForm : public QWidget {
    Q_OBJECT

public:
    /// Both outlive the form.
    BodyForm(const core::MyBody& myBody,
             const core::SafetyTexts& safety,
             const core::Catalogue& catalogue,
             QWidget* parent = nullptr);

    /// Shows them without telling.
    void show(const core::BodySettings& body, core::CivilDay today);
    using QWidget::show;

Q_SIGNALS:
    void changed(const core::BodySettings& body);

private:
    struct Follower {
        std::string question;
        FollowUp* row;
    };
    /// A question of the page with everything that may be asked because of it.
    struct Group {
        std::string question;
        TickRow* tick;
        QWidget* row;
        std::vector<Follower> followers;
        std::map<std::string, QWidget*> cards; ///< safety texts, shown where they are due
    };

    void addGroup(const core::BodyQuestion& question, RowsCard& card);
    void addFollowers(const std::string& question, Group& group, QVBoxLayout& column);
    void showGroup(const Group& group);
    void showWhatFollows();
    void showResting();
    void reply(const std::string& question, bool yes);
    [[nodiscard]] const core::BodyQuestion* questionNamed(const std::string& id) const;

    const core::MyBody& m_myBody;
    const core::SafetyTexts& m_safety;
    const core::Catalogue& m_catalogue;
    core::BodySettings m_body;
    core::CivilDay m_today;
    std::vector<Group> m_groups;
    QWidget* m_again;
    StillTrue* m_stillTrue;
    RowsCard* m_resting;
    QWidget* m_follows;
    QVBoxLayout* m_followLines;
};

} // namespace limber::ui
