#include "session/side_panel.hpp"

#include "session/words.hpp"
#include "widgets/button.hpp"
#include "widgets/margins.hpp"
#include "widgets/scroller.hpp"
#include "widgets/text.hpp"

#include "limber/ui/theme.hpp"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace limber::ui {

namespace {

constexpr int closePixels = 34;
constexpr double cardRadius = 14;

QScrollArea* scrollIn(QWidget* parent)
{
    auto* scroll = new QScrollArea(parent);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    return scroll;
}

} // namespace

SidePanel::SidePanel(Ground ground, QWidget* parent)
    : QFrame(parent)
    , m_ground{ground}
    , m_title{new Text(theme::Type::Title, {}, ground == Ground::Warning ? Tone::Warning : Tone::Text, this)}
    , m_close{new Button(Look::Round, icons::Glyph::Close, tr("Close"), this)}
    , m_layout{new QVBoxLayout(this)}
    , m_scroll{scrollIn(this)}
{
    const theme::Tokens t = theme::of(this);
    m_close->setDiameter(closePixels);
    connect(m_close, &QAbstractButton::clicked, this, &SidePanel::closeWanted);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    m_layout->addLayout(head);
    m_layout->addWidget(m_scroll, 1);
    m_layout->setSpacing(t.space(1));
    m_layout->setContentsMargins(margins(t.space(2), t.space(2), t.space(1), t.space(2)));
}

void SidePanel::restart(const QString& title)
{
    const theme::Tokens t = theme::of(this);
    m_title->setText(title);
    setAccessibleName(title);
    auto* content = new QWidget;
    content->setAutoFillBackground(false);
    m_content = new QVBoxLayout(content);
    m_content->setContentsMargins(margins(0, 0, t.space(1), 0));
    m_content->setSpacing(t.space(0.75));
    auto* scroll = static_cast<QScrollArea*>(m_scroll);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    scroll->verticalScrollBar()->setValue(0);
}

void SidePanel::addHeading(const QString& heading, Tone tone)
{
    m_content->addSpacing(theme::of(this).space(1));
    m_content->addWidget(new Text(theme::Type::Strong, heading, tone));
}

void SidePanel::addText(const QString& text)
{
    m_content->addWidget(new Text(theme::Type::Body, text));
}

void SidePanel::addPoint(const QString& mark, const QString& text)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(theme::of(this).space(1));
    auto* point = new Text(theme::Type::Body, mark, Tone::Muted);
    point->setSingleLine();
    line->addWidget(point, 0, Qt::AlignTop);
    line->addWidget(new Text(theme::Type::Body, text), 1);
    m_content->addLayout(line);
}

void SidePanel::showHowTo(const core::Stretch& stretch, const core::Variant& variant)
{
    const QString bullet{QChar{0x2022}};
    const auto points = [&](const QString& heading, const std::vector<std::string>& texts) {
        if (!texts.empty()) {
            addHeading(heading);
        }
        for (const std::string& text : texts) {
            addPoint(bullet, QString::fromStdString(text));
        }
    };
    restart(QString::fromStdString(stretch.name));
    addText(QString::fromStdString(variant.title + ". " + variant.how));
    addHeading(tr("How to"));
    for (std::size_t i = 0; i < stretch.howTo.size(); ++i) {
        addPoint(words::number(static_cast<int>(i) + 1), QString::fromStdString(stretch.howTo[i]));
    }
    points(tr("You feel it in"), stretch.muscles);
    addHeading(tr("Why it may help"));
    addText(QString::fromStdString(stretch.whyItMayHelp));
    points(tr("Often goes wrong"), stretch.mistakes);
    points(tr("Leave it out for now if"), stretch.leaveOutIf);
    if (!stretch.goEasierIf.empty()) {
        addText(QString::fromStdString(stretch.goEasierIf));
    }
    if (!stretch.sources.empty()) {
        addHeading(tr("Sources"));
    }
    for (const core::Source& source : stretch.sources) {
        m_content->addWidget(caption(QString::fromStdString(source.title)));
    }
    finish();
}

void SidePanel::showSafety(const core::SafetySection& section)
{
    restart(QString::fromStdString(section.title.text));
    if (!section.lead.text.empty()) {
        addText(QString::fromStdString(section.lead.text));
    }
    for (const core::SafetyLine& line : section.lines) {
        addPoint(QString{QChar{0x2022}}, QString::fromStdString(line.text));
    }
    m_content->addSpacing(theme::of(this).space(1));
    for (const core::SafetyLine& line : section.after) {
        addText(QString::fromStdString(line.text));
    }
    auto* help = new Button(Look::Secondary, tr("When to get help"));
    help->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // or large text would widen the panel
    connect(help, &Button::clicked, this, &SidePanel::helpWanted);
    m_content->addWidget(help);
    finish();
}

void SidePanel::addSection(const core::SafetySection& section, Tone tone)
{
    addHeading(QString::fromStdString(section.title.text), tone);
    if (!section.lead.text.empty()) {
        addText(QString::fromStdString(section.lead.text));
    }
    for (const core::SafetyLine& line : section.lines) {
        addPoint(QString{QChar{0x2022}}, QString::fromStdString(line.text));
    }
    for (const core::SafetyLine& line : section.after) {
        m_content->addWidget(new Text(theme::Type::Strong, QString::fromStdString(line.text)));
    }
}

void SidePanel::showHelp(const core::SafetyTexts& texts)
{
    const auto* welcome = core::sectionOf(texts, "welcome");
    restart(welcome == nullptr ? tr("When to get help") : QString::fromStdString(welcome->title.text));
    if (welcome != nullptr) {
        addText(QString::fromStdString(welcome->lead.text));
    }
    for (const char* id : {"emergency", "today", "book", "first", "pregnancy", "stop", "pull"}) {
        if (const auto* section = core::sectionOf(texts, id)) {
            addSection(*section, section->id == "emergency" ? Tone::Warning : Tone::Text);
        }
    }
    finish();
}

/// What is written there is complete.
void SidePanel::finish()
{
    m_content->addStretch();
    scrollByWidth(*m_content->parentWidget());
}

void SidePanel::takeFocus()
{
    m_close->setFocus(Qt::ShortcutFocusReason);
}

void SidePanel::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
        QCoreApplication::sendEvent(static_cast<QScrollArea*>(m_scroll)->verticalScrollBar(), event);
        return;
    default:
        QFrame::keyPressEvent(event);
    }
}

void SidePanel::paintEvent(QPaintEvent*)
{
    const theme::Tokens t = theme::of(this);
    const bool isWarning = m_ground == Ground::Warning;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(isWarning ? t.coralTint : t.card);
    painter.setPen(QPen(isWarning ? t.coral : t.line, 1));
    painter.drawRoundedRect(QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5), cardRadius, cardRadius);
}

} // namespace limber::ui
