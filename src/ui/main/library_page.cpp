#include "main/library_page.hpp"

#include "main/add_own_card.hpp"
#include "main/figure_picture.hpp"
#include "main/routine_words.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"
#include "widgets/flow_grid.hpp"
#include "widgets/scroller.hpp"
#include "widgets/segmented_control.hpp"
#include "widgets/text.hpp"

#include "limber/ui/words.hpp"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace limber::ui {

namespace {

/// A card whose upper part is a stage with the figure on it.
class StretchCard final : public CardButton {
public:
    StretchCard(const core::Stretch& stretch, const core::Variant& variant, const QString& dose)
    {
        const theme::Tokens t = theme::of(this);
        m_picture->setFigure(variant.figure);
        m_picture->setMinimumHeight(t.scaled(170));
        m_picture->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        const QString name = QString::fromStdString(stretch.name);
        const QString summary = QString::fromStdString(stretch.summary);
        auto* words = new QVBoxLayout;
        words->setContentsMargins(t.space(2), t.space(1.5), t.space(2), t.space(1.75));
        words->setSpacing(t.space(0.25));
        words->addWidget(new Text(theme::Type::Strong, name));
        words->addWidget(new Text(theme::Type::Body, summary, Tone::Muted));
        words->addWidget(caption(dose));
        words->addStretch();
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(1, t.space(1), 1, 0);
        layout->setSpacing(t.space(1));
        layout->addWidget(m_picture);
        layout->addLayout(words);
        setAccessibleName(name);
        setAccessibleDescription(words::sentences({summary, dose}));
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        CardButton::paintEvent(event);
        const theme::Tokens t = theme::of(this);
        const double bottom = m_picture->geometry().bottom() + t.space(1);
        QPainterPath card;
        card.addRoundedRect(QRectF{rect()}.adjusted(1, 1, -1, -1), 13, 13);
        QLinearGradient ground(0, 0, 0, bottom);
        ground.setColorAt(0, t.stage0);
        ground.setColorAt(1, t.stage1);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setClipRect(QRectF(0, 0, width(), bottom));
        painter.fillPath(card, ground);
    }

private:
    FigurePicture* m_picture = new FigurePicture(this);
};

/// The dose of the first routine that has this variant, or else this stretch.
QString doseIn(const core::Catalogue& catalogue, const core::Stretch& stretch, const core::Variant& variant)
{
    const core::Routine one = core::routineOfOne(catalogue, stretch.id, variant.id);
    return one.items.empty() ? QString{} : doseOf(one.items.front());
}

} // namespace

LibraryPage::LibraryPage(const MainWindowParts& parts, QWidget* parent)
    : QWidget(parent)
    , m_catalogue{parts.catalogue}
    , m_filter{new SegmentedControl(tr("Show"))}
    , m_cards{new QWidget}
    , m_own{new AddOwnCard(parts, m_cards)}
{
    const theme::Tokens t = theme::of(this);
    m_filter->add(tr("On the floor"), icons::Glyph::Mat);
    m_filter->add(tr("At the desk"), icons::Glyph::Chair);
    m_filter->add(tr("Easier"), icons::Glyph::Release);
    connect(m_filter, &SegmentedControl::chosen, this, [this] { fill(); });
    m_grid = new FlowGrid(t.scaled(280), t.space(1.75), m_cards);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_cards->setSizePolicy(policy);

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(t.space(2.5), t.space(0.5), t.space(2.5), t.space(2.5));
    column->setSpacing(t.space(1.75));
    auto* head = new QHBoxLayout;
    head->addWidget(m_filter, 1);
    column->addLayout(head);
    column->addWidget(m_cards);
    column->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new Scroller(content));
    fill();
}

const core::Variant* LibraryPage::shownVariant(const core::Stretch& stretch) const
{
    const auto filter = static_cast<Filter>(m_filter->current());
    const auto found
        = std::find_if(stretch.variants.begin(), stretch.variants.end(), [&](const core::Variant& v) {
              return filter == Filter::Easier
                  ? isEasier(v)
                  : !isEasier(v) && placeOf(v) == (filter == Filter::Desk ? Place::Desk : Place::Floor);
          });
    return found == stretch.variants.end() ? nullptr : &*found;
}

void LibraryPage::fill()
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        if (item->widget() != m_own) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    QWidget* last = m_filter;
    for (const core::Stretch& stretch : m_catalogue.stretches) {
        const core::Variant* variant = shownVariant(stretch);
        if (variant == nullptr) {
            continue;
        }
        auto* card = new StretchCard(stretch, *variant, doseIn(m_catalogue, stretch, *variant));
        connect(card, &CardButton::clicked, this,
                [this, id = stretch.id, shown = variant->id] { Q_EMIT stretchWanted(id, shown); });
        m_grid->addWidget(card);
        last = card;
    }
    m_grid->addWidget(m_own);
    setTabOrder(last, m_own->open());
}

} // namespace limber::ui
