#include "main/findings_card.hpp"

#include "widgets/button.hpp"
#include "widgets/glyph_view.hpp"
#include "widgets/rows_card.hpp"
#include "widgets/text.hpp"

#include <QHBoxLayout>
#include <QPointer>
#include <QVBoxLayout>

namespace limber::ui {

namespace {

using Grade = core::Finding::Grade;

GlyphView* glyphOf(Grade grade)
{
    switch (grade) {
    case Grade::Fine:
        return new GlyphView(icons::Glyph::Check, 20, Tone::Accent);
    case Grade::Lacking:
        return new GlyphView(icons::Glyph::Minus, 20, Tone::Muted);
    case Grade::Wrong:
        return new GlyphView(icons::Glyph::Warning, 20, Tone::Bad);
    }
    return nullptr;
}

/// What the glyph shows, for those who hear the page.
QString heard(const core::Finding& finding)
{
    const QString title = QString::fromStdString(finding.title);
    switch (finding.grade) {
    case Grade::Fine:
        return FindingsCard::tr("%1: works").arg(title);
    case Grade::Lacking:
        return FindingsCard::tr("%1: not offered here").arg(title);
    case Grade::Wrong:
        return FindingsCard::tr("%1: does not work").arg(title);
    }
    return title;
}

QWidget* rowOf(const core::Finding& finding)
{
    auto* row = new QWidget;
    const theme::Tokens t = theme::of(row);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(t.space(2.25), t.space(1.25), t.space(2.25), t.space(1.25));
    layout->setSpacing(t.space(1.5));
    layout->addWidget(glyphOf(finding.grade), 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(t.space(0.25));
    auto* title = new Text(theme::Type::Strong, QString::fromStdString(finding.title));
    title->setAccessibleName(heard(finding));
    words->addWidget(title);
    for (const std::string& text : {finding.text, finding.remedy}) {
        if (!text.empty()) {
            auto* line = caption(QString::fromStdString(text));
            line->setTextInteractionFlags(Qt::TextSelectableByMouse);
            words->addWidget(line);
        }
    }
    layout->addLayout(words, 1);
    return row;
}

} // namespace

FindingsCard::FindingsCard(ports::Doctor& doctor, QWidget* parent)
    : QWidget(parent)
    , m_doctor{doctor}
    , m_again{new Button(Look::Secondary, tr("Look again"))}
    , m_rows{new RowsCard}
{
    const theme::Tokens t = theme::of(this);
    auto* head = new QHBoxLayout;
    head->addWidget(new Text(theme::Type::Heading, tr("What this computer gives Limber")), 1);
    head->addWidget(m_again);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(t.space(1.25));
    column->addLayout(head);
    column->addWidget(m_rows);
    connect(m_again, &Button::clicked, this, &FindingsCard::look);
}

void FindingsCard::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_hasLooked) {
        look();
    }
}

void FindingsCard::look()
{
    m_hasLooked = true;
    m_again->setEnabled(false);
    m_doctor.examine([card = QPointer{this}](const core::Findings& findings) {
        if (card) {
            card->show(findings);
        }
    });
}

void FindingsCard::show(const core::Findings& findings)
{
    m_rows->clear();
    for (const core::Finding& finding : findings) {
        m_rows->add(rowOf(finding));
    }
    m_again->setEnabled(true);
}

} // namespace limber::ui
