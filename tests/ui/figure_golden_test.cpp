#include "catalogue/pose_files.hpp"

#include "limber/ui/figure/figure_painter.hpp"
#include "support/catch.hpp"

#include <QDir>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

/// Every pose, side and theme looks as it did when somebody last looked at it.
///
/// tests/ui/golden/figure has a sheet for each choreography: a row for each pose and side, a column for each
/// theme; the people take turns. docs/testing.md says how to renew them.

using namespace limber;

namespace {

constexpr QSize cell{160, 120};
constexpr int smallest = 0; // quality of a PNG: how hard it is compressed

/// One row of a sheet.
struct Row {
    std::size_t key;
    core::Side side;
};

std::vector<Row> rowsOf(const figure::Choreography& choreography)
{
    std::vector<Row> rows;
    for (std::size_t key = 0; key < choreography.keys.size(); ++key) {
        rows.push_back({key, core::Side::Right});
        if (choreography.sided) {
            rows.push_back({key, core::Side::Left});
        }
    }
    return rows;
}

QRect placeOf(std::size_t row, std::size_t column)
{
    return {QPoint{static_cast<int>(column) * cell.width(), static_cast<int>(row) * cell.height()}, cell};
}

QImage sheetOf(const figure::Choreography& choreography)
{
    const std::vector<Row> rows = rowsOf(choreography);
    const auto people = figure::people();
    QImage sheet{cell.width() * static_cast<int>(ui::everyFigureTheme.size()),
                 cell.height() * static_cast<int>(rows.size()), QImage::Format_RGB32};
    QPainter painter{&sheet};
    for (std::size_t row = 0; row < rows.size(); ++row) {
        for (std::size_t column = 0; column < ui::everyFigureTheme.size(); ++column) {
            ui::FigureOptions options;
            options.person = people[(row + column) % people.size()];
            const auto palette = ui::FigurePalette::of(ui::everyFigureTheme[column], options.person);
            const QRect place = placeOf(row, column);
            painter.setClipRect(place);
            painter.fillRect(place, palette.page());
            ui::paintFigure(painter, place, choreography, figure::momentOf(choreography, rows[row].key),
                            rows[row].side, palette, options);
        }
    }
    return sheet;
}

/// With five bits a channel, which nobody sees and which takes a third of the room.
QImage coarse(QImage image)
{
    constexpr QRgb kept = 0xFFF8F8F8;
    constexpr QRgb middle = 0x00040404;
    for (int y = 0; y < image.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        std::transform(line, line + image.width(), line, [](QRgb pixel) { return (pixel & kept) | middle; });
    }
    return image;
}

/// A colour in CIELAB (D65): distances in it are about as large as they look.
struct Lab {
    float l = 0;
    float a = 0;
    float b = 0;
};

Lab labOf(QRgb colour)
{
    static const auto linear = [] {
        std::array<float, 256> table{};
        for (std::size_t i = 0; i < table.size(); ++i) {
            const float c = static_cast<float>(i) / 255;
            table[i] = c <= 0.04045F ? c / 12.92F : std::pow((c + 0.055F) / 1.055F, 2.4F);
        }
        return table;
    }();
    const float r = linear[static_cast<std::size_t>(qRed(colour))];
    const float g = linear[static_cast<std::size_t>(qGreen(colour))];
    const float b = linear[static_cast<std::size_t>(qBlue(colour))];
    const auto f = [](float t) { return t > 0.008856F ? std::cbrt(t) : 7.787F * t + 16.0F / 116; };
    const float x = f((0.4124F * r + 0.3576F * g + 0.1805F * b) / 0.9505F);
    const float y = f(0.2126F * r + 0.7152F * g + 0.0722F * b);
    const float z = f((0.0193F * r + 0.1192F * g + 0.9505F * b) / 1.0890F);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

float distance(const Lab& a, const Lab& b)
{
    return std::hypot(a.l - b.l, a.a - b.a, a.b - b.b);
}

struct Comparison {
    double mean = 0;  ///< difference over all pixels, in units of CIELAB
    double share = 0; ///< of the pixels that look different
};

/// How different one cell of two sheets looks; what is different becomes red in `marked`. Edges are smoothed
/// a little differently by each version of Qt, so a pixel is different only if all of its neighbours in the
/// other picture are, too.
Comparison compare(const QImage& then, const QImage& now, const QRect& place, QImage& marked)
{
    constexpr float visible = 5;
    Comparison result;
    const double pixels = static_cast<double>(place.width()) * place.height();
    for (int y = place.top(); y <= place.bottom(); ++y) {
        for (int x = place.left(); x <= place.right(); ++x) {
            if (then.pixel(x, y) == now.pixel(x, y)) {
                continue;
            }
            const Lab seen = labOf(now.pixel(x, y));
            result.mean += static_cast<double>(distance(labOf(then.pixel(x, y)), seen)) / pixels;
            float nearest = visible + 1;
            for (int v = std::max(y - 1, place.top()); v <= std::min(y + 1, place.bottom()); ++v) {
                for (int u = std::max(x - 1, place.left()); u <= std::min(x + 1, place.right()); ++u) {
                    nearest = std::min(nearest, distance(labOf(then.pixel(u, v)), seen));
                }
            }
            if (nearest > visible) {
                result.share += 1 / pixels;
                marked.setPixel(x, y, qRgb(255, 0, 0));
            }
        }
    }
    return result;
}

/// Then, now, and now with the difference in red, side by side.
QImage besides(const QImage& then, const QImage& now, const QImage& marked)
{
    QImage all{then.width() * 3, then.height(), QImage::Format_RGB32};
    QPainter painter{&all};
    painter.drawImage(0, 0, then);
    painter.drawImage(then.width(), 0, now);
    painter.drawImage(2 * then.width(), 0, marked);
    return all;
}

} // namespace

TEST_CASE("every pose, side and theme looks as it did when somebody last looked at it")
{
    const QDir folder{QStringLiteral(LIMBER_SOURCE_DIR "/tests/ui/golden/figure")};
    const bool write = std::getenv("LIMBER_WRITE_GOLDEN") != nullptr;
    for (const figure::Choreography& choreography : test::ownChoreographies()) {
        const QString name = QString::fromStdString(choreography.id) + QStringLiteral(".png");
        const QImage now = coarse(sheetOf(choreography));
        if (write) {
            REQUIRE(now.save(folder.filePath(name), "PNG", smallest));
            continue;
        }
        CAPTURE(name.toStdString());
        const QImage then = QImage{folder.filePath(name)}.convertToFormat(QImage::Format_RGB32);
        REQUIRE(then.size() == now.size());
        QImage marked = now;
        bool isSame = true;
        const std::vector<Row> rows = rowsOf(choreography);
        for (std::size_t row = 0; row < rows.size(); ++row) {
            for (std::size_t column = 0; column < ui::everyFigureTheme.size(); ++column) {
                CAPTURE(choreography.keys[rows[row].key].name, core::name(rows[row].side),
                        ui::name(ui::everyFigureTheme[column]));
                const Comparison off = compare(then, now, placeOf(row, column), marked);
                CHECK(off.mean < 0.25);
                CHECK(off.share < 0.001);
                isSame = isSame && off.mean < 0.25 && off.share < 0.001;
            }
        }
        if (!isSame) {
            const QString seen = QDir::temp().filePath(QStringLiteral("limber-difference-") + name);
            REQUIRE(besides(then, now, marked).save(seen));
            WARN("then, now and the difference are in " << seen.toStdString());
        }
    }
}
