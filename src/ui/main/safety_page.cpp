#include "main/safety_page.hpp"

#include "main/stretch_words.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"
#include "widgets/flow_grid.hpp"
#include "widgets/glyph_view.hpp"
#include "widgets/scroller.hpp"
#include "widgets/text.hpp"

#include "limber/ui/theme.hpp"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace limber::ui {

namespace {

QString textOf(const core::SafetyLine& line)
{
    return QString::fromStdString(line.text);
}

} // namespace

void fillSafety(QWidget* card, const core::SafetySection& section, Tone tone)
{
    const theme::Tokens t = theme::of(card);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(t.space(2.5), t.space(2), t.space(2.5), t.space(2));
    layout->setSpacing(t.space(0.75));
    layout->addWidget(new Text(theme::Type::Heading, textOf(section.title), tone));
    if (!section.lead.text.empty()) {
        layout->addWidget(new Text(theme::Type::Body, textOf(section.lead)));
    }
    std::vector<std::string> lines;
    std::transform(section.lines.begin(), section.lines.end(), std::back_inserter(lines),
                   [](const core::SafetyLine& line) { return line.text; });
    addDots(lines, *layout);
    for (const core::SafetyLine& line : section.after) {
        layout->addWidget(tone == Tone::Warning ? new Text(theme::Type::Strong, textOf(line))
                                                : new Text(theme::Type::Body, textOf(line), Tone::Muted));
    }
}

SafetyPage::SafetyPage(const core::SafetyTexts& texts, QWidget* parent)
    : QWidget(parent)
{
    const theme::Tokens t = theme::of(this);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(t.space(2.5), t.space(0.5), t.space(2.5), t.space(2.5));
    column->setSpacing(t.space(1.75));
    auto* back = new Button(Look::Round, icons::Glyph::ChevronBack, tr("Back"));
    connect(back, &Button::clicked, this, &SafetyPage::back);
    const core::SafetySection* welcome = core::sectionOf(texts, "welcome");
    auto* words = new QVBoxLayout;
    words->setSpacing(t.space(0.5));
    words->addWidget(new Text(theme::Type::Large,
                              welcome != nullptr ? textOf(welcome->title) : tr("When to get help first")));
    if (welcome != nullptr && !welcome->lead.text.empty()) {
        words->addWidget(new Text(theme::Type::Body, textOf(welcome->lead), Tone::Muted));
    }
    auto* head = new QHBoxLayout;
    head->setSpacing(t.space(1.5));
    head->addWidget(back, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    column->addLayout(head);

    if (const auto* emergency = core::sectionOf(texts, "emergency")) {
        auto* card = new WarningCard;
        fillSafety(card, *emergency, Tone::Warning);
        column->addWidget(card);
    }
    auto* cards = new QWidget;
    auto* grid = new FlowGrid(t.scaled(320), t.space(1.75), cards);
    grid->setMostColumns(2);
    for (const char* id : {"today", "book", "first", "pregnancy", "stop", "pull"}) {
        if (const auto* section = core::sectionOf(texts, id)) {
            auto* card = new Card;
            fillSafety(card, *section, Tone::Text);
            static_cast<QVBoxLayout*>(card->layout())->addStretch();
            grid->addWidget(card);
        }
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    cards->setSizePolicy(policy);
    column->addWidget(cards);
    if (const auto* line = core::sectionOf(texts, "line")) {
        for (const core::SafetyLine& each : line->lines) {
            column->addWidget(new Text(theme::Type::Body, textOf(each), Tone::Muted));
        }
    }
    column->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new Scroller(content));
}

} // namespace limber::ui
