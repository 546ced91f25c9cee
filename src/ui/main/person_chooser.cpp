#include "main/person_chooser.hpp"

#include "figure/portrait.hpp"
#include "theme/style.hpp"
#include "widgets/flow_row.hpp"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QRadioButton>

#include <algorithm>
#include <optional>

namespace limber::ui {

namespace {

constexpr double corner = 12;
constexpr int labelFlags = Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap;

} // namespace

/// One person, or nobody for everybody in turn.
class PersonChooser::Tile final : public QRadioButton, public theme::Rounded {
public:
    Tile(const QString& label, const std::optional<figure::Person>& person)
        : QRadioButton(label)
        , m_person{person}
    {
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        setFont(theme::fontOf(theme::Type::Caption, this));
    }

    [[nodiscard]] std::string id() const { return m_person ? std::string{m_person->id} : std::string{}; }

    [[nodiscard]] QSize sizeHint() const override
    {
        const theme::Tokens t = theme::of(this);
        const int side = t.scaled(96);
        const QRect room{0, 0, side, side};
        const int label = fontMetrics().boundingRect(room, labelFlags, text()).height();
        return {side, side + t.space(0.75) + label};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] double cornerRadius() const override { return corner; }

protected:
    [[nodiscard]] bool hitButton(const QPoint& position) const override { return rect().contains(position); }

    void paintEvent(QPaintEvent*) override
    {
        const theme::Tokens t = theme::of(this);
        const QRect stage{0, 0, width(), width()};
        const QSize pixels = (QSizeF{stage.size()} * devicePixelRatioF()).toSize();
        if (m_picture.size() != pixels) {
            m_picture = painted(stage.size(), t);
        }
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.drawImage(stage.topLeft(), m_picture);
        painter.setBrush(Qt::NoBrush);
        const double line = isChecked() ? t.focusWidth() : 1;
        painter.setPen(QPen{isChecked() ? t.accent : underMouse() ? t.ctl : t.line, line});
        painter.drawRoundedRect(QRectF{stage}.adjusted(line / 2, line / 2, -line / 2, -line / 2),
                                corner - line / 2, corner - line / 2);
        painter.setPen(isChecked() ? t.text : t.muted);
        painter.drawText(QRect{0, stage.bottom() + t.space(0.75), width(), height()}, labelFlags, text());
    }

    bool event(QEvent* event) override
    {
        if (theme::isNewLook(*event)) {
            setFont(theme::fontOf(theme::Type::Caption, this));
            m_picture = {};
            updateGeometry();
        }
        return QRadioButton::event(event);
    }

private:
    [[nodiscard]] QImage painted(const QSize& size, theme::Tokens t) const
    {
        QImage image((QSizeF{size} * devicePixelRatioF()).toSize(), QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(devicePixelRatioF());
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF all{QPointF{}, QSizeF{size}};
        QPainterPath shape;
        shape.addRoundedRect(all, corner, corner);
        painter.fillPath(shape, t.stage1);
        const auto portrait = [&](const QRectF& place, const figure::Person& person) {
            t.person = person;
            paintPortrait(painter, place, person, FigurePalette::of(t));
        };
        if (m_person) {
            portrait(all, *m_person);
        } else {
            const auto people = figure::people();
            const QSizeF quarter = all.size() / 2;
            for (std::size_t i = 0; i < std::min<std::size_t>(people.size(), 4); ++i) {
                const QPointF origin{i % 2 == 0 ? 0 : quarter.width(), i < 2 ? 0 : quarter.height()};
                portrait({origin, quarter}, people[i]);
            }
        }
        // The clip of a rounded shape has no soft edge; taking away what is outside has.
        QPainterPath outside;
        outside.addRect(all);
        painter.setCompositionMode(QPainter::CompositionMode_DestinationOut);
        painter.fillPath(outside.subtracted(shape), Qt::black);
        return image;
    }

    std::optional<figure::Person> m_person;
    QImage m_picture; ///< null when it must be made anew
};

PersonChooser::PersonChooser(QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new FlowRow(theme::of(this).space(1.5), this);
    layout->setContentsMargins(0, theme::of(this).space(0.75), 0, 0);
    m_tiles.push_back(new Tile(tr("A different one each day"), std::nullopt));
    for (const figure::Person& person : figure::people()) {
        m_tiles.push_back(
            new Tile(QString::fromUtf8(person.name.data(), static_cast<int>(person.name.size())), person));
    }
    m_tiles.front()->setChecked(true);
    for (Tile* tile : m_tiles) {
        layout->addWidget(tile);
        connect(tile, &QRadioButton::clicked, this, [this, tile] { Q_EMIT chosen(tile->id()); });
    }
}

void PersonChooser::setCurrent(const std::string& id)
{
    QRadioButton* known = button(id);
    (known != nullptr ? known : m_tiles.front())->setChecked(true);
}

QRadioButton* PersonChooser::button(const std::string& id) const
{
    const auto found
        = std::find_if(m_tiles.begin(), m_tiles.end(), [&](const Tile* tile) { return tile->id() == id; });
    return found == m_tiles.end() ? nullptr : *found;
}

} // namespace limber::ui
