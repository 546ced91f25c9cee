#include "catalogue/pose_files.hpp"

#include "limber/figure/draw.hpp"
#include "limber/ui/figure/figure_svg.hpp"
#include "limber/ui/figure/figure_view.hpp"
#include "support/catch.hpp"

#include <QApplication>
#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

using namespace limber;

namespace {

figure::Choreography sampleNamed(std::string_view id)
{
    const auto all = test::ownChoreographies();
    return *std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.id == id; });
}

QImage painted(const figure::Choreography& choreography,
               const figure::Moment& moment,
               core::Side side,
               const QSize& size = {320, 240})
{
    QImage image{size, QImage::Format_ARGB32_Premultiplied};
    image.fill(Qt::transparent);
    QPainter painter{&image};
    ui::paintFigure(painter, QRectF{QPointF{}, size}, choreography, moment, side,
                    ui::FigurePalette::lightTheme());
    return image;
}

QImage onWhite(const QImage& picture)
{
    QImage image{picture.size(), QImage::Format_RGB32};
    image.fill(Qt::white);
    QPainter painter{&image};
    painter.drawImage(0, 0, picture);
    return image;
}

/// The largest difference of a channel, 0 to 255.
int distance(QRgb a, QRgb b)
{
    return std::max(
        {std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
}

/// The share of pixels that are more than a breath of shadow.
double covered(const QImage& image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            count += qAlpha(image.pixel(x, y)) > 8 ? 1 : 0;
        }
    }
    return static_cast<double>(count) / (image.width() * image.height());
}

} // namespace

TEST_CASE("a figure stands on a transparent ground and inside its picture")
{
    for (const figure::Choreography& choreography : test::ownChoreographies()) {
        CAPTURE(choreography.id);
        const QImage image
            = painted(choreography, figure::momentOf(choreography, choreography.hero), core::Side::Right);
        CHECK(covered(image) > 0.05);
        CHECK(covered(image) < 0.9);
        CHECK(covered(image.copy(0, 0, image.width(), 2)) == 0);
        CHECK(covered(image.copy(0, image.height() - 2, image.width(), 2)) == 0);
    }
}

TEST_CASE("what the view keeps from frame to frame does not show: each is the picture painted afresh")
{
    for (const char* id : {"trunk-rotation_floor-easy", "hamstring_floor", "trunk-rotation_desk"}) {
        const figure::Choreography choreography = sampleNamed(id);
        const QSize size{320, 240};
        ui::FigureRenderer renderer{
            {choreography, core::Side::Left, ui::FigurePalette::lightTheme(), {}, size}};
        for (const double progress : {0.0, 0.9, 0.4}) {
            const figure::Moment moment{figure::Moment::Phase::In, progress, 0.5};
            CAPTURE(id, progress);
            const QImage afresh = onWhite(painted(choreography, moment, core::Side::Left, size));
            const QImage kept = onWhite(renderer.paint(moment));
            int different = 0;
            for (int y = 0; y < size.height(); ++y) {
                for (int x = 0; x < size.width(); ++x) {
                    different += distance(afresh.pixel(x, y), kept.pixel(x, y)) > 24 ? 1 : 0;
                }
            }
            CHECK(different < 40);
        }
    }
}

TEST_CASE("the same moment paints the same picture")
{
    const figure::Choreography cat = sampleNamed("cat-camel_floor");
    const figure::Moment moment{figure::Moment::Phase::Cycle, 0.3, 0.5};
    CHECK(painted(cat, moment, core::Side::Both) == painted(cat, moment, core::Side::Both));
}

TEST_CASE("the left side is drawn as the mirror image of the right one")
{
    const figure::Choreography rotation = sampleNamed("trunk-rotation_floor");
    const figure::Moment hold = figure::momentOf(rotation, rotation.hero);
    figure::View view;
    const figure::Drawing right = figure::draw(rotation, hold, view);
    view.mirrored = true;
    const figure::Drawing left = figure::draw(rotation, hold, view);
    const figure::Point& r = right.ground.front().shape.points.front();
    const figure::Point& l = left.ground.front().shape.points.front();
    CHECK(l.x == Approx(view.width - r.x));
    CHECK(l.y == Approx(r.y));
    CHECK(painted(rotation, hold, core::Side::Left) != painted(rotation, hold, core::Side::Right));
}

TEST_CASE("an SVG shows what is painted, in every theme")
{
    constexpr QSize size{320, 240};
    const figure::Choreography hamstring = sampleNamed("hamstring_floor");
    const figure::Moment hold = figure::momentOf(hamstring, hamstring.hero);
    for (const ui::FigureTheme theme : ui::everyFigureTheme) {
        const auto palette = ui::FigurePalette::of(theme, figure::people().front());
        QBuffer svg;
        REQUIRE(svg.open(QIODevice::ReadWrite));
        REQUIRE(ui::writeFigureSvg(svg, size, {}, hamstring, hold, core::Side::Left, palette));
        QImage shown{size, QImage::Format_RGB32};
        QImage wanted = shown;
        shown.fill(Qt::magenta);
        QPainter onShown{&shown};
        QSvgRenderer{svg.data()}.render(&onShown);
        wanted.fill(palette.page());
        QPainter onWanted{&wanted};
        ui::paintFigure(onWanted, QRectF{QPointF{}, size}, hamstring, hold, core::Side::Left, palette);
        double off = 0;
        for (int y = 0; y < size.height(); ++y) {
            for (int x = 0; x < size.width(); ++x) {
                off += std::abs(qGray(shown.pixel(x, y)) - qGray(wanted.pixel(x, y)));
            }
        }
        CAPTURE(ui::name(theme));
        CHECK(off / (size.width() * size.height()) < 0.5);
    }
}

TEST_CASE("the view says in words what it shows")
{
    ui::FigureView view;
    CHECK(view.accessibleName().isEmpty());
    const figure::Choreography rotation = sampleNamed("trunk-rotation_floor");
    view.setChoreography(rotation);
    CHECK(view.accessibleName() == QString::fromStdString(rotation.keys[0].words));
    view.setMoment({figure::Moment::Phase::Hold, 0, 0});
    CHECK(view.accessibleName() == QString::fromStdString(rotation.keys[1].words));
}

TEST_CASE("a held pose is painted as often as its breath can be seen to move, and a movement every time")
{
    struct CountPaints : QObject {
        int count = 0;
        bool eventFilter(QObject* watched, QEvent* event) override
        {
            count += event->type() == QEvent::Paint ? 1 : 0;
            return QObject::eventFilter(watched, event);
        }
    } paints;
    ui::FigureView view;
    view.resize(800, 600);
    view.setChoreography(sampleNamed("trunk-rotation_floor"));
    view.show();
    QApplication::processEvents();
    view.installEventFilter(&paints);
    const auto breatheIn = [&](figure::Moment::Phase phase) {
        paints.count = 0;
        constexpr int pictures = 120; // four seconds of them
        for (int i = 0; i <= pictures; ++i) {
            const double share = static_cast<double>(i) / pictures;
            view.setMoment({phase, share, 2 * share - 1});
            QApplication::processEvents();
        }
        return paints.count;
    };
    CHECK(breatheIn(figure::Moment::Phase::In) == 121);
    const int held = breatheIn(figure::Moment::Phase::Hold);
    CHECK(held >= 10);
    CHECK(held <= 40);
}

TEST_CASE("with reduced motion the view shows key poses only")
{
    ui::FigureView view;
    view.resize(320, 240);
    view.setChoreography(sampleNamed("trunk-rotation_floor"));
    view.setReducedMotion(true);
    view.setMoment({figure::Moment::Phase::In, 0.3, 0.7});
    const QImage early = view.grab().toImage();
    view.setMoment({figure::Moment::Phase::Hold, 0.9, -0.7});
    CHECK(view.grab().toImage() == early);
    view.setReducedMotion(false);
    CHECK(view.grab().toImage() != early);
}
