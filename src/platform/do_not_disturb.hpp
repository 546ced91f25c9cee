#pragma once

#include "bus_source.hpp"

#include <memory>

namespace limber::platform {

/// Whether the user wants no notifications, as whoever shows them keeps it.
///
/// Only the present notification server is asked: what another desktop's settings say may be years old.
class DoNotDisturbSource final : public BusSource {
public:
    explicit DoNotDisturbSource(const QDBusConnection& sessionBus);
    [[nodiscard]] QString name() const override;
    bool ask() override;

protected:
    void follow() override;
    void lose() override { m_way.reset(); }
    [[nodiscard]] std::string whyAbsent() const override;

private:
    void followServer(const QString& server);
    [[nodiscard]] std::unique_ptr<Source> wayOf(const QString& server);

    std::unique_ptr<Source> m_way;
};

/// The switch of Xfce's notification server, which keeps it in its settings.
class XfceDoNotDisturb final : public BusSource {
public:
    explicit XfceDoNotDisturb(const QDBusConnection& sessionBus);
    [[nodiscard]] QString name() const override;

protected:
    void follow() override;
};

/// The mode of mako. An old one (1.7) sends no signal when it changes, so it has to be asked.
class MakoMode final : public BusSource {
public:
    explicit MakoMode(const QDBusConnection& sessionBus);
    [[nodiscard]] QString name() const override;
    bool ask() override;

protected:
    void follow() override;

private:
    void inquireMode();

    bool m_tells = false; ///< this mako has sent a signal
};

} // namespace limber::platform
