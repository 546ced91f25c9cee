#include "main/about_page.hpp"

#include "widgets/app_icon.hpp"
#include "widgets/button.hpp"
#include "widgets/glyph_view.hpp"
#include "widgets/rows_card.hpp"
#include "widgets/text.hpp"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace limber::ui {

namespace {

constexpr int iconPixels = 72;

/// A sentence behind its icon, with what one can do about it below; `button` may be null.
QWidget* sentence(icons::Glyph glyph, const QString& text, Button* button)
{
    auto* row = new QWidget;
    const theme::Tokens t = theme::of(row);
    auto* words = new QVBoxLayout;
    words->setSpacing(t.space(1.25));
    words->addWidget(new Text(theme::Type::Body, text));
    if (button != nullptr) {
        words->addWidget(button, 0, Qt::AlignLeading);
    }
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(t.space(2.25), t.space(1.75), t.space(2.25), t.space(1.75));
    layout->setSpacing(t.space(1.75));
    layout->addWidget(new GlyphView(glyph, 22, Tone::Accent), 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    return row;
}

} // namespace

AboutPage::AboutPage(const QString& version, QWidget* parent)
    : QWidget(parent)
{
    const theme::Tokens t = theme::of(this);
    auto* names = new QVBoxLayout;
    names->setSpacing(t.space(0.25));
    names->addWidget(new Text(theme::Type::Large, tr("Limber")));
    names->addWidget(
        new Text(theme::Type::Body, tr("Version %1, under the MIT licence").arg(version), Tone::Muted));
    auto* head = new QHBoxLayout;
    head->setSpacing(t.space(2));
    head->addWidget(new AppIcon(iconPixels));
    head->addLayout(names, 1);
    head->setAlignment(names, Qt::AlignVCenter);
    auto* safety = new Button(Look::Secondary, icons::Glyph::Shield, tr("When to get help first"));
    connect(safety, &Button::clicked, this, &AboutPage::safetyWanted);
    auto* card = new RowsCard;
    card->add(
        sentence(icons::Glyph::Info,
                 tr("Limber shows gentle stretches. It is not medical advice and cannot check your body. "
                    "If you are not sure, ask a doctor or a physio first."),
                 safety));
    card->add(sentence(icons::Glyph::Lock,
                       tr("Everything stays on this computer. Limber never uses the network."), nullptr));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(t.space(2.25));
    column->addLayout(head);
    column->addWidget(card);
    column->addStretch();
}

} // namespace limber::ui
