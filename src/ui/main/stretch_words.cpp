#include "main/stretch_words.hpp"

#include "widgets/button.hpp"
#include "widgets/card.hpp"
#include "widgets/chip.hpp"
#include "widgets/dot.hpp"
#include "widgets/flow_row.hpp"
#include "widgets/glyph_view.hpp"
#include "widgets/text.hpp"

#include "limber/ui/theme.hpp"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace limber::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(limber::ui::StretchPage)
};

void addLine(QWidget* mark, const std::string& line, QVBoxLayout& layout)
{
    const theme::Tokens t = theme::of(mark);
    auto* row = new QHBoxLayout;
    row->setSpacing(t.space(1.25));
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addWidget(new Text(theme::Type::Body, QString::fromStdString(line)), 1);
    layout.addLayout(row);
}

void addHeading(const QString& text, QVBoxLayout& layout)
{
    auto* heading = new Text(theme::Type::Heading, text);
    layout.addSpacing(theme::of(heading).space(1));
    layout.addWidget(heading);
}

void addMuscles(const core::Stretch& stretch, QVBoxLayout& layout)
{
    auto* chips = new QWidget;
    auto* row = new FlowRow(theme::of(chips).space(1), chips);
    for (const std::string& muscle : stretch.muscles) {
        row->addWidget(new Chip(QString::fromStdString(muscle)));
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    chips->setSizePolicy(policy);
    layout.addWidget(chips);
}

Button* addWarning(const core::Stretch& stretch, QVBoxLayout& layout)
{
    auto* card = new WarningCard;
    const theme::Tokens t = theme::of(card);
    auto* words = new QVBoxLayout;
    words->setSpacing(t.space(0.75));
    words->addWidget(new Text(theme::Type::Strong, Words::tr("Leave it out for now if")));
    addDots(stretch.leaveOutIf, *words);
    if (!stretch.goEasierIf.empty()) {
        words->addWidget(new Text(theme::Type::Body, QString::fromStdString(stretch.goEasierIf)));
    }
    auto* safety = new Button(Look::Quiet, Words::tr("When to get help first"));
    words->addWidget(safety, 0, Qt::AlignLeading);
    auto* row = new QHBoxLayout(card);
    row->setContentsMargins(t.space(2), t.space(2), t.space(2), t.space(1.5));
    row->setSpacing(t.space(1.75));
    row->addWidget(new GlyphView(icons::Glyph::Shield, 24, Tone::Warning), 0, Qt::AlignTop);
    row->addLayout(words, 1);
    layout.addWidget(card);
    return safety;
}

} // namespace

void addDots(const std::vector<std::string>& lines, QVBoxLayout& layout)
{
    for (const std::string& line : lines) {
        addLine(new Dot, line, layout);
    }
}

Button* addStretchWords(const core::Stretch& stretch, QVBoxLayout& layout)
{
    layout.setSpacing(8);
    addMuscles(stretch, layout);
    addHeading(Words::tr("How to"), layout);
    int number = 1;
    for (const std::string& line : stretch.howTo) {
        addLine(new Dot(number), line, layout);
        ++number;
    }
    addHeading(Words::tr("Why it may help"), layout);
    layout.addWidget(new Text(theme::Type::Body, QString::fromStdString(stretch.whyItMayHelp)));
    addHeading(Words::tr("Often goes wrong"), layout);
    addDots(stretch.mistakes, layout);
    Button* safety = addWarning(stretch, layout);
    addHeading(Words::tr("Sources"), layout);
    for (const core::Source& source : stretch.sources) {
        auto* text = caption(QString::fromStdString(source.title));
        text->setToolTip(plainToolTip(QString::fromStdString(source.address)));
        layout.addWidget(text);
        if (!source.address.empty()) {
            auto* address = caption(QString::fromStdString(source.address));
            address->setTextInteractionFlags(Qt::TextSelectableByMouse);
            layout.addWidget(address);
        }
    }
    layout.addStretch();
    return safety;
}

} // namespace limber::ui
