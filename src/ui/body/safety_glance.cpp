#include "body/safety_glance.hpp"

#include "main/safety_page.hpp"
#include "main/stretch_words.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"
#include "widgets/flow_grid.hpp"
#include "widgets/glyph_view.hpp"
#include "widgets/margins.hpp"
#include "widgets/text.hpp"

#include "limber/ui/theme.hpp"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace limber::ui {

namespace {

constexpr int discPixels = 56;
constexpr int glyphPixels = 26;
constexpr int leastCard = 300;

/// The shield on its coral disc.
class ShieldDisc : public QWidget {
public:
    ShieldDisc()
    {
        const int side = theme::of(this).scaled(discPixels);
        setFixedSize(side, side);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const theme::Tokens t = theme::of(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(t.isHighContrast ? QPen{t.text, 1} : QPen{Qt::NoPen});
        painter.setBrush(t.coralTint);
        painter.drawEllipse(QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5));
        const double side = t.scaled(glyphPixels);
        icons::draw(painter, icons::Glyph::Shield,
                    QRectF{(width() - side) / 2, (height() - side) / 2, side, side}, t.coral);
    }
};

QString textOf(const core::SafetyLine& line)
{
    return QString::fromStdString(line.text);
}

/// A box of the welcome. What stands after its lines leads to `whole`, the full text, in its place.
QWidget* cardOf(core::SafetySection section, const core::SafetySection* whole)
{
    auto* card = new Card;
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    const std::vector<core::SafetyLine> more = std::exchange(section.after, {});
    auto* glance = new QWidget;
    fillSafety(glance, section, Tone::Text);
    layout->addWidget(glance);
    if (!more.empty() && whole != nullptr) {
        auto* full = new QWidget;
        fillSafety(full, *whole, Tone::Text);
        full->hide();
        layout->addWidget(full);
        auto* button = new Button(Look::Quiet, textOf(more.front()));
        button->setStartAligned(true);
        QObject::connect(button, &Button::clicked, card, [glance, full] {
            full->show();
            full->setFocusPolicy(Qt::StrongFocus); // or the focus would go with the button
            full->setFocus(Qt::OtherFocusReason);
            glance->hide();
        });
        // Its words stand under those of the lines.
        auto* indented = new QHBoxLayout;
        indented->setContentsMargins(margins(theme::of(card).space(0.75), 0, 0, 0));
        indented->addWidget(button);
        static_cast<QVBoxLayout*>(glance->layout())->addLayout(indented);
    }
    layout->addStretch();
    return card;
}

} // namespace

SafetyGlance::SafetyGlance(const core::SafetyTexts& texts, QWidget* parent)
    : QWidget(parent)
{
    const theme::Tokens t = theme::of(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(t.space(1.75));
    const core::SafetySection* const welcome = core::sectionOf(texts, "welcome");
    if (welcome == nullptr) {
        return;
    }
    auto* words = new QVBoxLayout;
    words->setSpacing(t.space(0.25));
    words->addWidget(new Text(theme::Type::Large, textOf(welcome->title)));
    words->addWidget(new Text(theme::Type::Lead, textOf(welcome->lead), Tone::Muted));
    auto* head = new QHBoxLayout;
    head->setSpacing(t.space(2.25));
    head->addWidget(new ShieldDisc, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    column->addLayout(head);

    if (const auto* emergency = core::sectionOf(texts, "welcome.emergency")) {
        auto* card = new WarningCard;
        fillSafety(card, *emergency, Tone::Warning);
        column->addWidget(card);
    }
    auto* cards = new QWidget;
    auto* grid = new FlowGrid(t.scaled(leastCard), t.space(1.75), cards);
    grid->setMostColumns(2);
    for (const char* id : {"welcome.today", "welcome.first"}) {
        if (const auto* section = core::sectionOf(texts, id)) {
            grid->addWidget(cardOf(*section, core::sectionOf(texts, "today")));
        }
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    cards->setSizePolicy(policy);
    column->addWidget(cards);

    const auto addMuted = [&](const core::SafetyLine& line) {
        column->addWidget(new Text(theme::Type::Body, textOf(line), Tone::Muted));
    };
    std::ranges::for_each(welcome->after, addMuted);
    if (const auto* line = core::sectionOf(texts, "line")) {
        std::ranges::for_each(line->lines, addMuted);
    }
    column->addStretch();
}

} // namespace limber::ui
