#include "render/render.hpp"

#include "limber/catalogue/load.hpp"
#include "limber/catalogue/poses.hpp"
#include "limber/figure/person.hpp"
#include "limber/ui/figure/figure_painter.hpp"
#include "limber/ui/figure/figure_svg.hpp"

#include <QFileInfo>
#include <QImage>
#include <QImageWriter>
#include <QPainter>
#include <QSaveFile>

#include <algorithm>
#include <iostream>
#include <iterator>

namespace limber::app {

namespace {

constexpr int failed = 1;

/// Why there is no picture, and what to exit with.
struct Refusal {
    std::string text;
    int status = UsageError::exitCode;
};

using Found = tl::expected<void, Refusal>;

/// Everything that the names on the command line stand for.
struct Picture {
    QByteArray format;
    core::Stretch stretch;
    figure::Choreography choreography;
    figure::Moment moment;
    ui::FigureTheme theme = ui::FigureTheme::Light;
    figure::Person person = figure::people().front();
};

tl::unexpected<Refusal> refused(std::string text)
{
    return tl::unexpected{Refusal{std::move(text)}};
}

/// "a, b and c", of what `nameOf` calls each.
template <typename Range, typename NameOf>
std::string choices(const Range& range, const NameOf& nameOf)
{
    std::string text;
    auto left = static_cast<std::size_t>(std::size(range));
    for (const auto& each : range) {
        text += nameOf(each);
        --left;
        text += left > 1 ? ", " : left == 1 ? " and " : "";
    }
    return text;
}

/// How the file's name ends tells the format: "svg", or one that Qt can write here.
Found findFormat(const Render& wanted, const core::Catalogue&, Picture& picture)
{
    QList<QByteArray> known{"svg", "png", "jpg", "jpeg", "webp", "gif", "bmp"};
    const QList<QByteArray> writable = QImageWriter::supportedImageFormats();
    known.removeIf([&](const QByteArray& each) { return each != "svg" && !writable.contains(each); });
    picture.format = QFileInfo{QString::fromStdString(wanted.file)}.suffix().toLower().toLatin1();
    if (!known.contains(picture.format)) {
        return refused(wanted.file + " is no name of a picture that can be written here. Its end can be "
                       + choices(known, [](const QByteArray& each) { return "." + each.toStdString(); })
                       + ".");
    }
    return {};
}

Found findStretch(const Render& wanted, const core::Catalogue& catalogue, Picture& picture)
{
    const core::Stretch* stretch = core::stretchOf(catalogue, wanted.stretch);
    if (stretch == nullptr) {
        return refused("there is no stretch \"" + wanted.stretch + "\". There are "
                       + choices(catalogue.stretches, [](const auto& each) { return each.id; }) + ".");
    }
    const core::Variant* variant = wanted.variant.empty() && !stretch->variants.empty()
        ? &stretch->variants.front()
        : core::variantOf(*stretch, wanted.variant);
    if (variant == nullptr) {
        return refused(stretch->id + " has no variant \"" + wanted.variant + "\". There are "
                       + choices(stretch->variants, [](const auto& each) { return each.id; }) + ".");
    }
    auto choreography = catalogue::choreographyOf(variant->figure);
    if (!choreography) {
        return tl::unexpected{
            Refusal{"nobody has drawn " + stretch->id + ", variant " + variant->id + ", yet.", failed}};
    }
    if (wanted.side != core::Side::Both && !choreography->sided) {
        return refused(stretch->id + ", variant " + variant->id + ", has no sides. Leave out --side.");
    }
    picture.stretch = *stretch;
    picture.choreography = std::move(*choreography);
    return {};
}

Found findMoment(const Render& wanted, const core::Catalogue&, Picture& picture)
{
    using Phase = figure::Moment::Phase;
    const figure::Choreography& choreography = picture.choreography;
    const auto& keys = choreography.keys;
    if (wanted.progress) {
        picture.moment = {choreography.cycles ? Phase::Cycle : Phase::In, *wanted.progress, 0};
        return {};
    }
    const auto key = wanted.pose.empty()
        ? keys.begin() + static_cast<std::ptrdiff_t>(choreography.hero)
        : std::find_if(keys.begin(), keys.end(),
                       [&](const figure::Key& each) { return each.name == wanted.pose; });
    if (key == keys.end()) {
        return refused("there is no pose \"" + wanted.pose + "\" here. There are "
                       + choices(keys, [](const auto& each) { return each.name; })
                       + "; a number from 0 to 1 is any moment between them.");
    }
    picture.moment = figure::momentOf(choreography, static_cast<std::size_t>(key - keys.begin()));
    return {};
}

Found findTheme(const Render& wanted, const core::Catalogue&, Picture& picture)
{
    const auto theme = wanted.theme.empty() ? picture.theme : ui::figureThemeNamed(wanted.theme);
    if (!theme) {
        return refused("there is no theme \"" + wanted.theme + "\". There are "
                       + choices(ui::everyFigureTheme, [](auto each) { return name(each); }) + ".");
    }
    picture.theme = *theme;
    return {};
}

Found findPerson(const Render& wanted, const core::Catalogue&, Picture& picture)
{
    const auto person = wanted.person.empty() ? picture.person : figure::personNamed(wanted.person);
    if (!person) {
        return refused("there is no person \"" + wanted.person + "\". There are "
                       + choices(figure::people(), [](const auto& each) { return each.id; }) + ".");
    }
    picture.person = *person;
    return {};
}

/// Writes the picture; false if the device does not take it.
bool write(const Picture& picture, const Render& wanted, QIODevice& file)
{
    const QSize size{wanted.width, wanted.height};
    const auto palette = ui::FigurePalette::of(picture.theme, picture.person);
    ui::FigureOptions options;
    options.person = picture.person;
    if (picture.format == "svg") {
        const std::size_t key = figure::stanceAt(picture.choreography, picture.moment).key;
        const ui::SvgText text{QString::fromStdString(picture.stretch.name),
                               QString::fromStdString(picture.choreography.keys[key].words)};
        return ui::writeFigureSvg(file, size, text, picture.choreography, picture.moment, wanted.side,
                                  palette, options);
    }
    QImage image{size, QImage::Format_RGB32};
    image.fill(palette.page());
    QPainter painter{&image};
    ui::paintFigure(painter, QRectF{QPointF{}, QSizeF{size}}, picture.choreography, picture.moment,
                    wanted.side, palette, options);
    painter.end();
    return image.save(&file, picture.format.constData());
}

Found drawPicture(const Render& wanted, const core::Catalogue& catalogue)
{
    Picture picture;
    for (const auto& find : {findFormat, findStretch, findMoment, findTheme, findPerson}) {
        if (Found found = find(wanted, catalogue, picture); !found) {
            return found;
        }
    }
    QSaveFile file{QString::fromStdString(wanted.file)};
    const bool isWritten = file.open(QIODevice::WriteOnly) && write(picture, wanted, file) && file.commit();
    if (!isWritten) {
        return tl::unexpected{Refusal{wanted.file + ": " + file.errorString().toStdString(), failed}};
    }
    return {};
}

} // namespace

int renderPicture(const Render& wanted, const platform::Paths& paths)
{
    const catalogue::Loaded loaded = catalogue::loadWith(paths.data / "catalogue");
    const Found drawn = drawPicture(wanted, loaded.catalogue);
    if (drawn) {
        return 0;
    }
    std::cerr << "limber render: " << drawn.error().text << '\n';
    return drawn.error().status;
}

} // namespace limber::app
