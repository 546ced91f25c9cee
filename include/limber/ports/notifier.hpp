#pragma once

#include "limber/core/reminder.hpp"

#include <functional>
#include <string>

namespace limber::ports {

/// An offer in the words the user sees.
struct OfferText {
    std::string title;
    std::string body;
    std::string start;
    std::string snooze;
    std::string skip;
    bool operator==(const OfferText&) const = default;
};

/// What the user did with a notification.
struct NotificationAnswer {
    std::int64_t serial = 0;
    /// None: it was clicked where there are no buttons; show what is due.
    std::optional<core::AnswerKind> answer;
    std::string activationToken; ///< lets the window that follows take the focus; may be empty
};

/// Shows offers and short notices, and tells what the user answered.
class Notifier {
public:
    using Answer = std::function<void(const NotificationAnswer&)>;

    virtual ~Notifier() = default;
    virtual void onAnswer(Answer answer) = 0;
    /// Shows the offer, in place of any former one.
    virtual void offer(std::int64_t serial, const OfferText& text) = 0;
    /// Takes the offer back. Nothing happens if it is gone already.
    virtual void withdraw(std::int64_t serial) = 0;
    /// Tells something that needs no answer.
    virtual void tell(const std::string& title, const std::string& body) = 0;
};

} // namespace limber::ports
