#include "limber/ui/theme.hpp"

#include <QFontInfo>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace limber::ui::theme {

namespace {

struct Face {
    double size;
    QFont::Weight weight;
    double tracking; // per cent of the glyph's advance
    bool isDisplay;
};

Face faceOf(Type type)
{
    switch (type) {
    case Type::Caption:
        return {0.85, QFont::Normal, 100.0, false};
    case Type::Body:
        break;
    case Type::Strong:
        return {1.0, QFont::DemiBold, 100.0, false};
    case Type::Lead:
        return {1.25, QFont::Normal, 100.0, false};
    case Type::Heading:
        return {1.09, QFont::DemiBold, 100.0, false};
    case Type::Title:
        return {1.36, QFont::DemiBold, 98.8, false};
    case Type::Large:
        return {1.9, QFont::Bold, 98.0, true};
    case Type::Cue:
        return {1.95, QFont::DemiBold, 98.2, true};
    case Type::Name:
        return {2.2, QFont::Bold, 98.0, true};
    }
    return {1.0, QFont::Normal, 100.0, false};
}

/// Tracking breaks the joins of connected scripts.
bool isTrackable(QLocale::Script script)
{
    return script == QLocale::LatinScript || script == QLocale::CyrillicScript
        || script == QLocale::GreekScript || script == QLocale::AnyScript;
}

} // namespace

QFont font(Type type, const QFont& system, double textScale)
{
    constexpr double smallestPoints = 8.0;
    const Face face = faceOf(type);
    const double points = system.pointSizeF() > 0 ? system.pointSizeF() : QFontInfo{system}.pointSizeF();
    const double damped = face.isDisplay ? std::sqrt(textScale) : 1.0;
    QFont result = system;
    result.setPointSizeF(std::max(smallestPoints, points * face.size / damped));
    result.setWeight(face.weight);
    if (isTrackable(QLocale{}.script())) {
        result.setLetterSpacing(QFont::PercentageSpacing, face.tracking);
    }
    return result;
}

} // namespace limber::ui::theme
