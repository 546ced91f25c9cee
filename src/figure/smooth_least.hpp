#pragma once

#include <cmath>

namespace limber::figure {

/// The least of heights in metres, but for a few millimetres where several are nearly the least: a body that
/// rolls from one rib to the next does so without a change of speed.
class SmoothLeast {
public:
    void see(double height)
    {
        // Relative to the least so far, so that no exponential overflows.
        if (height < m_least) {
            m_sum = 1 + m_sum * std::exp((height - m_least) / softness);
            m_least = height;
        } else {
            m_sum += std::exp((m_least - height) / softness);
        }
    }
    [[nodiscard]] double value() const { return m_least - softness * std::log(m_sum); }

private:
    static constexpr double softness = 0.003;
    double m_least = 1e9;
    double m_sum = 0;
};

} // namespace limber::figure
