#include "catalogue/pose_files.hpp"

#include "limber/ui/figure/figure_painter.hpp"
#include "support/catch.hpp"

#include <QDir>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cstdlib>

/// Every hero picture looks as it did when somebody last looked at it.
///
/// After a change that is meant to be seen: run ui_test with LIMBER_WRITE_GOLDEN=1 in the environment, look
/// at the pictures in tests/ui/golden/figure, and commit them with the change.

using namespace limber;

namespace {

constexpr QSize pictureSize{240, 180};

QImage heroOf(const figure::Choreography& choreography, bool dark)
{
    QImage image{pictureSize, QImage::Format_RGB32};
    image.fill(dark ? QColor{0x21, 0x27, 0x2D} : QColor{0xFB, 0xFA, 0xF6});
    QPainter painter{&image};
    ui::paintFigure(painter, QRectF{QPointF{}, pictureSize}, choreography,
                    figure::momentOf(choreography, choreography.hero),
                    dark ? core::Side::Left : core::Side::Right,
                    dark ? ui::FigurePalette::darkTheme() : ui::FigurePalette::lightTheme());
    return image;
}

/// The largest difference of a channel, 0 to 255.
int difference(QRgb a, QRgb b)
{
    return std::max(
        {std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
}

struct Comparison {
    double mean = 0;  ///< difference over all pixels
    double share = 0; ///< of the pixels that anybody would see are different
    QImage picture;   ///< white where they are
};

Comparison compare(const QImage& a, const QImage& b)
{
    constexpr int visible = 40; // antialiasing differs by less between versions of Qt
    Comparison result;
    result.picture = QImage{a.size(), QImage::Format_Grayscale8};
    const double pixels = static_cast<double>(a.width()) * a.height();
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const int off = difference(a.pixel(x, y), b.pixel(x, y));
            result.mean += off / pixels;
            result.share += off > visible ? 1 / pixels : 0;
            result.picture.setPixel(x, y, qRgb(off, off, off));
        }
    }
    return result;
}

} // namespace

TEST_CASE("every hero picture looks as it did when somebody last looked at it")
{
    const QDir folder{QStringLiteral(LIMBER_SOURCE_DIR "/tests/ui/golden/figure")};
    const bool write = std::getenv("LIMBER_WRITE_GOLDEN") != nullptr;
    for (const figure::Choreography& choreography : test::ownChoreographies()) {
        for (const bool dark : {false, true}) {
            const QString name = QString::fromStdString(choreography.id)
                + (dark ? QStringLiteral("_dark.png") : QStringLiteral("_light.png"));
            const QImage now = heroOf(choreography, dark);
            if (write) {
                REQUIRE(now.save(folder.filePath(name)));
                continue;
            }
            const QImage then{folder.filePath(name)};
            CAPTURE(name.toStdString());
            REQUIRE(then.size() == pictureSize);
            const Comparison difference = compare(then, now);
            const bool same = difference.mean < 1.0 && difference.share < 0.002;
            if (!same) {
                const QString seen = QDir::temp().filePath(QStringLiteral("limber-difference-") + name);
                difference.picture.save(seen);
                WARN("the difference is in " << seen.toStdString());
            }
            CAPTURE(difference.mean, difference.share);
            CHECK(same);
        }
    }
}
