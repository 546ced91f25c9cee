#pragma once

#include "source.hpp"

#include <memory>

namespace limber::platform {

/// GNOME's do-not-disturb: its setting whether banners are shown.
class GnomeBanners final : public Source {
public:
    GnomeBanners();
    ~GnomeBanners() override;

    [[nodiscard]] QString name() const override { return QStringLiteral("GNOME"); }
    void start() override;

private:
    class Settings;

    std::unique_ptr<Settings> m_settings;
};

} // namespace limber::platform
