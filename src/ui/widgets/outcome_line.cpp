#include "widgets/outcome_line.hpp"

#include "widgets/announcement.hpp"
#include "widgets/glyph_view.hpp"
#include "widgets/text.hpp"

#include <QHBoxLayout>

namespace limber::ui {

OutcomeLine::OutcomeLine(QWidget* parent)
    : QWidget(parent)
    , m_done{new GlyphView(icons::Glyph::Check, 18, Tone::Accent)}
    , m_fault{new GlyphView(icons::Glyph::Warning, 18, Tone::Bad)}
    , m_text{new Text(theme::Type::Body)}
    , m_announcement{new Announcement(this)}
{
    const theme::Tokens t = theme::of(this);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(t.space(2.25), t.space(1.25), t.space(2.25), t.space(1.25));
    layout->setSpacing(t.space(1.25));
    layout->addWidget(m_done, 0, Qt::AlignTop);
    layout->addWidget(m_fault, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    clear();
}

void OutcomeLine::clear()
{
    hide();
    Q_EMIT shownChanged(false);
}

void OutcomeLine::showBusy(const QString& text)
{
    show(text, nullptr);
}

void OutcomeLine::showDone(const QString& text)
{
    show(text, m_done);
}

void OutcomeLine::showFault(const QString& text)
{
    show(text, m_fault);
}

void OutcomeLine::show(const QString& text, QWidget* glyph)
{
    m_done->setVisible(glyph == m_done);
    m_fault->setVisible(glyph == m_fault);
    m_text->setText(text);
    QWidget::show();
    Q_EMIT shownChanged(true);
    m_announcement->say(text);
}

} // namespace limber::ui
