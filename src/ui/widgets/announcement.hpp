#pragma once

#include <QWidget>

namespace limber::ui {

/// Says something to screen readers once, and shows nothing. It is an alert that appears anew for each text,
/// which is what screen readers read out by themselves wherever the focus is.
class Announcement : public QWidget {
    Q_OBJECT

public:
    explicit Announcement(QWidget* parent);

    void say(const QString& text);
};

} // namespace limber::ui
