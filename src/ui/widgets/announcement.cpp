#include "widgets/announcement.hpp"

#include <QAccessibleWidget>

namespace limber::ui {

namespace {

QAccessibleInterface* accessibleAnnouncement(const QString&, QObject* object)
{
    auto* announcement = qobject_cast<Announcement*>(object);
    return announcement == nullptr ? nullptr : new QAccessibleWidget(announcement, QAccessible::AlertMessage);
}

} // namespace

Announcement::Announcement(QWidget* parent)
    : QWidget(parent)
{
    QAccessible::installFactory(accessibleAnnouncement);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setGeometry(0, 0, 1, 1);
    hide();
}

void Announcement::say(const QString& text)
{
    hide();
    setAccessibleName(text);
    show();
    lower();
}

} // namespace limber::ui
