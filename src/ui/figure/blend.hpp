#pragma once

#include <QRgb>

#include <cstdint>

/// One premultiplied pixel over another.
namespace limber::ui {

/// From `under` to `over`, all four channels, `share` of 256.
inline QRgb blended(QRgb under, QRgb over, std::uint32_t share)
{
    constexpr std::uint32_t odd = 0x00FF00FFU;
    const std::uint32_t rest = 256 - share;
    const std::uint32_t redBlue = (((under & odd) * rest + (over & odd) * share) >> 8U) & odd;
    const std::uint32_t alphaGreen = (((under >> 8U) & odd) * rest + ((over >> 8U) & odd) * share) & ~odd;
    return redBlue | alphaGreen;
}

/// `over` on top of `under`, as much as `over` is opaque.
inline QRgb laidOver(QRgb under, QRgb over)
{
    const int alpha = qAlpha(over);
    if (alpha == 255 || under == 0) {
        return over;
    }
    // 255 as 256: what is opaque lets nothing through.
    const auto through = static_cast<std::uint32_t>(255 - alpha + ((255 - alpha) >> 7));
    return alpha == 0 ? under : over + blended(0, under, through);
}

} // namespace limber::ui
