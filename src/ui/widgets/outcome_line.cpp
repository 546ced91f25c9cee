#include "widgets/outcome_line.hpp"

#include "widgets/announcement.hpp"
#include "widgets/button.hpp"
#include "widgets/glyph_view.hpp"
#include "widgets/text.hpp"

#include <QHBoxLayout>

namespace limber::ui {

OutcomeLine::OutcomeLine(QWidget* parent)
    : QWidget(parent)
    , m_done{new GlyphView(icons::Glyph::Check, 18, Tone::Accent)}
    , m_fault{new GlyphView(icons::Glyph::Warning, 18, Tone::Bad)}
    , m_text{new Text(theme::Type::Body)}
    , m_showFile{new Button(Look::Secondary, tr("Show file"))}
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
    layout->addWidget(m_showFile, 0, Qt::AlignVCenter);
    connect(m_showFile, &Button::clicked, this, [this] { Q_EMIT fileWanted(m_file); });
    clear();
}

void OutcomeLine::clear()
{
    hide();
    Q_EMIT shownChanged(false);
}

void OutcomeLine::showBusy(const QString& text)
{
    show(text, nullptr, {});
    m_announcement->say(text);
}

void OutcomeLine::showDone(const QString& text, const QString& file)
{
    show(text, m_done, file);
    m_announcement->say(text);
}

void OutcomeLine::showFault(const QString& text, const QString& file)
{
    show(text, m_fault, file);
    m_announcement->say(text);
}

void OutcomeLine::showStanding(const QString& text, const QString& file)
{
    show(text, m_fault, file);
}

void OutcomeLine::show(const QString& text, QWidget* glyph, const QString& file)
{
    m_done->setVisible(glyph == m_done);
    m_fault->setVisible(glyph == m_fault);
    m_text->setText(text);
    m_file = file;
    m_showFile->setVisible(!file.isEmpty());
    m_showFile->setAccessibleDescription(file);
    // Beside the button, which is higher than a line, the icon goes to the middle as the words do.
    for (QWidget* icon : {m_done, m_fault}) {
        layout()->setAlignment(icon, file.isEmpty() ? Qt::AlignTop : Qt::AlignVCenter);
    }
    QWidget::show();
    Q_EMIT shownChanged(true);
}

} // namespace limber::ui
