#include "main/easier_card.hpp"

#include "main/figure_picture.hpp"
#include "main/routine_words.hpp"
#include "widgets/margins.hpp"
#include "widgets/text.hpp"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace limber::ui {

EasierCard::EasierCard(QWidget* parent)
    : CardButton(parent)
    , m_picture{new FigurePicture}
    , m_title{new Text(theme::Type::Strong)}
    , m_how{new Text(theme::Type::Body, {}, Tone::Muted)}
{
    const theme::Tokens t = theme::of(this);
    m_picture->setFixedSize(t.scaled(104), t.scaled(72));
    auto* words = new QVBoxLayout;
    words->setSpacing(t.space(0.25));
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_how);
    words->addStretch();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(margins(t.space(1.5), t.space(1), t.space(2), t.space(1)));
    layout->setSpacing(t.space(1.5));
    layout->addWidget(m_picture);
    layout->addLayout(words, 1);
}

const core::Variant* EasierCard::easierThan(const core::Stretch& stretch, const core::Variant& shown)
{
    const core::Variant* found = nullptr;
    for (const core::Variant& variant : stretch.variants) {
        const bool isBetter
            = found == nullptr || (placeOf(*found) != placeOf(shown) && placeOf(variant) == placeOf(shown));
        if (isEasier(variant) && isBetter) {
            found = &variant;
        }
    }
    return isEasier(shown) ? nullptr : found;
}

void EasierCard::setVariant(const core::Variant& variant)
{
    m_picture->setFigure(variant.figure);
    m_title->setText(tr("Easier: %1").arg(QString::fromStdString(variant.title)));
    m_how->setText(QString::fromStdString(variant.how));
    m_how->setHidden(variant.how.empty());
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_how->text());
}

} // namespace limber::ui
