#pragma once

#include "limber/core/settings.hpp"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace limber::ui {

class RowsCard;
class TimeField;

/// One category of the settings. What the user changes is told at once, as the whole of the new settings.
class SettingsSection : public QWidget {
    Q_OBJECT

public:
    explicit SettingsSection(QWidget* parent = nullptr);

    /// Shows these settings without telling.
    void showSettings(const core::Settings& settings);

Q_SIGNALS:
    void changed(const core::Settings& settings);

protected:
    /// Puts `m_settings` into the controls. Signals of controls that fire meanwhile change nothing.
    virtual void fill() = 0;
    /// Tells a changed copy of the settings, and shows it, unless it is the same or the controls are being
    /// filled.
    void tell(const core::Settings& settings);
    /// A card with an optional heading, added below the former ones.
    RowsCard* addCard(const QString& heading = {});
    /// Any other widget, below the former ones.
    void add(QWidget* widget);

    core::Settings m_settings;

private:
    QVBoxLayout* m_column;
    bool m_isFilling = false;
};

/// Two times of a day in a row: "08:00 and 20:00".
class TimeSpan : public QWidget {
    Q_OBJECT

public:
    /// `between` stands between the two; "and" unless it is told.
    TimeSpan(const QString& from, const QString& to, const QString& between = {}, QWidget* parent = nullptr);

    void show(core::TimeOfDay from, core::TimeOfDay to);
    [[nodiscard]] core::TimeOfDay from() const;
    [[nodiscard]] core::TimeOfDay to() const;

Q_SIGNALS:
    void edited();

private:
    void limit();

    TimeField* m_from;
    TimeField* m_to;
};

} // namespace limber::ui
