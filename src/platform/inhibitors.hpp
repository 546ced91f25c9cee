#pragma once

#include "bus_source.hpp"

namespace limber::platform {

/// Whether a program keeps GNOME's session from becoming idle, as players and presentations do.
class GnomeInhibitors final : public BusSource {
public:
    explicit GnomeInhibitors(const QDBusConnection& sessionBus);
    [[nodiscard]] QString name() const override { return QStringLiteral("GNOME"); }

protected:
    void follow() override;
};

/// Whether a program keeps Plasma from switching the screen off.
class PlasmaInhibitors final : public BusSource {
public:
    explicit PlasmaInhibitors(const QDBusConnection& sessionBus);
    [[nodiscard]] QString name() const override { return QStringLiteral("Plasma"); }

protected:
    void follow() override;

private:
    void look();
};

} // namespace limber::platform
