#include "main/routine_item_row.hpp"

#include "main/figure_picture.hpp"
#include "main/grip.hpp"
#include "widgets/button.hpp"
#include "widgets/count_field.hpp"
#include "widgets/margins.hpp"
#include "widgets/setting_row.hpp"
#include "widgets/text.hpp"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <utility>

namespace limber::ui {

namespace {

int countOf(core::Seconds seconds)
{
    return static_cast<int>(seconds.count());
}

} // namespace

RoutineItemRow::RoutineItemRow(const core::Catalogue& catalogue, core::RoutineItem item, QWidget* parent)
    : QWidget(parent)
    , m_catalogue{catalogue}
    , m_item{std::move(item)}
    , m_grip{new Grip(tr("Move %1").arg(name()))}
    , m_picture{new FigurePicture}
    , m_sides{caption({})}
    , m_controls{new QWidget}
    , m_details{new QWidget}
    , m_detailRows{new QVBoxLayout(m_details)}
{
    const theme::Tokens t = theme::of(this);
    m_picture->setFixedSize(t.scaled(84), t.scaled(60));
    m_detailRows->setContentsMargins(margins(t.space(4), 0, 0, t.space(1)));
    m_detailRows->setSpacing(0);
    m_details->hide();
    makeControls();
    makeDetails();

    auto* words = new QVBoxLayout;
    words->setSpacing(t.space(0.25));
    words->addStretch();
    words->addWidget(new Text(theme::Type::Strong, name()));
    words->addWidget(m_sides);
    words->addStretch();
    m_line = new QHBoxLayout;
    m_line->setSpacing(t.space(1));
    m_line->addWidget(m_grip);
    m_line->addWidget(m_picture);
    m_line->addLayout(words, 1);
    m_line->addWidget(m_controls);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(margins(t.space(1), t.space(0.75), t.space(1.25), t.space(0.75)));
    m_column->setSpacing(t.space(0.5));
    m_column->addLayout(m_line);
    m_column->addWidget(m_details);
    describe();
}

QString RoutineItemRow::name() const
{
    const core::Stretch* stretch = core::stretchOf(m_catalogue, m_item.stretch);
    return QString::fromStdString(stretch == nullptr ? m_item.stretch : stretch->name);
}

std::vector<QWidget*> RoutineItemRow::stops() const
{
    std::vector<QWidget*> stops{m_grip, m_dose, m_more};
    stops.insert(stops.end(), m_detailFields.begin(), m_detailFields.end());
    stops.push_back(m_remove);
    return stops;
}

void RoutineItemRow::makeControls()
{
    const bool isCycle = m_item.cycles > 0;
    m_dose = isCycle ? new CountField(1, core::mostCycles, 1, tr(" rounds"))
                     : new CountField(countOf(core::shortestHold), countOf(core::longestHold), 5, tr(" s"));
    m_dose->setAccessibleName(isCycle ? tr("Rounds of %1").arg(name()) : tr("Seconds of %1").arg(name()));
    m_dose->show(isCycle ? m_item.cycles : countOf(m_item.hold));
    connect(m_dose, &QSpinBox::valueChanged, this, [this, isCycle](int value) {
        isCycle ? void(m_item.cycles = value) : void(m_item.hold = core::Seconds{value});
        tell();
    });
    m_more = new Button(Look::Round, icons::Glyph::More, tr("More about %1").arg(name()));
    m_more->setCheckable(true);
    m_more->setFlat(true);
    connect(m_more, &Button::toggled, m_details, &QWidget::setVisible);
    m_remove = new Button(Look::Round, icons::Glyph::Close, tr("Take out %1").arg(name()));
    m_remove->setFlat(true);
    connect(m_remove, &Button::clicked, this, &RoutineItemRow::removeWanted);
    auto* layout = new QHBoxLayout(m_controls);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::of(this).space(0.75));
    layout->addWidget(m_dose);
    layout->addWidget(m_more);
    layout->addWidget(m_remove);
}

SettingRow* RoutineItemRow::addDetail(const QString& title, QWidget* field)
{
    auto* row = new SettingRow(title, {}, field);
    m_detailRows->addWidget(row);
    m_detailFields.push_back(field);
    return row;
}

void RoutineItemRow::addCount(const QString& title,
                              int least,
                              core::Seconds most,
                              core::Seconds core::RoutineItem::*seconds)
{
    auto* field = new CountField(least, countOf(most), 1, tr(" s"));
    field->setAccessibleName(tr("%1: %2", "a stretch, and what is changed of it").arg(name(), title));
    field->show(countOf(m_item.*seconds));
    connect(field, &QSpinBox::valueChanged, this, [this, seconds](int value) {
        m_item.*seconds = core::Seconds{value};
        tell();
    });
    auto* row = addDetail(title, field);
    if (seconds == &core::RoutineItem::switchSides) {
        m_switch = row;
    }
}

void RoutineItemRow::makeDetails()
{
    const core::Stretch* stretch = core::stretchOf(m_catalogue, m_item.stretch);
    if (stretch != nullptr && stretch->variants.size() > 1) {
        auto* variants = new QComboBox;
        variants->setAccessibleName(tr("%1: how to do it").arg(name()));
        for (const core::Variant& variant : stretch->variants) {
            variants->addItem(QString::fromStdString(variant.title), QString::fromStdString(variant.id));
        }
        variants->setCurrentIndex(variants->findData(QString::fromStdString(m_item.variant)));
        connect(variants, &QComboBox::activated, this, &RoutineItemRow::chooseVariant);
        addDetail(tr("How to do it"), variants);
    }
    auto* repetitions = new CountField(1, core::mostRepetitions, 1, tr(" ×"));
    repetitions->setAccessibleName(tr("%1: how often").arg(name()));
    repetitions->show(m_item.repetitions);
    connect(repetitions, &QSpinBox::valueChanged, this, [this](int value) {
        m_item.repetitions = value;
        tell();
    });
    addDetail(tr("How often"), repetitions);
    auto* order = new QComboBox;
    order->setAccessibleName(tr("%1: order of the sides").arg(name()));
    order->addItem(tr("All on the left, then the right"));
    order->addItem(tr("Left and right in turn"));
    order->setCurrentIndex(m_item.alternate ? 1 : 0);
    connect(order, &QComboBox::activated, this, [this](int index) {
        m_item.alternate = index == 1;
        tell();
    });
    m_order = addDetail(tr("Sides"), order);
    if (m_item.cycles > 0) {
        addCount(tr("One round"), countOf(core::shortestCycle), core::longestCycle,
                 &core::RoutineItem::cycle);
    }
    addCount(tr("Getting into position"), 0, core::longestTransition, &core::RoutineItem::transition);
    addCount(tr("Into the pose and out"), 0, core::longestMove, &core::RoutineItem::move);
    addCount(tr("Changing sides"), 0, core::longestSwitch, &core::RoutineItem::switchSides);
}

void RoutineItemRow::chooseVariant(int index)
{
    const core::Stretch* stretch = core::stretchOf(m_catalogue, m_item.stretch);
    const core::Variant& variant = stretch->variants.at(static_cast<std::size_t>(index));
    m_item.variant = variant.id;
    m_item.bothSides = variant.sided;
    m_item.alternate = m_item.alternate && variant.sided;
    tell();
}

void RoutineItemRow::tell()
{
    describe();
    Q_EMIT changed();
}

void RoutineItemRow::describe()
{
    const core::Stretch* stretch = core::stretchOf(m_catalogue, m_item.stretch);
    const core::Variant* variant = stretch == nullptr ? nullptr : core::variantOf(*stretch, m_item.variant);
    const QString title = QString::fromStdString(variant == nullptr ? m_item.variant : variant->title);
    const bool isInTurn = m_item.alternate && m_item.repetitions > 1;
    m_sides->setText(!m_item.bothSides ? title
                         : isInTurn    ? tr("%1, left and right in turn").arg(title)
                                       : tr("%1, left, then right").arg(title));
    m_picture->setFigure(variant == nullptr ? std::string{} : variant->figure);
    m_order->setVisible(m_item.bothSides && m_item.repetitions > 1);
    m_switch->setVisible(m_item.bothSides);
}

void RoutineItemRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// Small enough for a narrow window: arrange() puts the dose below.
QSize RoutineItemRow::minimumSizeHint() const
{
    const theme::Tokens t = theme::of(this);
    return {m_controls->sizeHint().width() + t.space(2.25), t.scaled(60)};
}

void RoutineItemRow::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(QRect{0, height() - 1, width(), 1}, theme::of(this).line);
}

/// Where there is no room for the dose beside the name, it goes below.
void RoutineItemRow::arrange()
{
    const theme::Tokens t = theme::of(this);
    const int before = m_grip->sizeHint().width() + m_picture->width() + t.space(6);
    const int words = m_sides->fontMetrics().averageCharWidth() * 26;
    m_picture->setVisible(width() > before + words);
    const bool isNarrow = width() < before + words + m_controls->sizeHint().width();
    if (isNarrow == m_isNarrow) {
        return;
    }
    m_isNarrow = isNarrow;
    if (isNarrow) {
        m_line->removeWidget(m_controls);
        m_column->insertWidget(1, m_controls, 0, Qt::AlignTrailing);
    } else {
        m_column->removeWidget(m_controls);
        m_line->addWidget(m_controls);
    }
}

} // namespace limber::ui
