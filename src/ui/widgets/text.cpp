#include "widgets/text.hpp"

#include "theme/style.hpp"

#include <QEvent>
#include <QTextDocument>

namespace limber::ui {

QColor colorOf(Tone tone, const theme::Tokens& t)
{
    switch (tone) {
    case Tone::Text:
        break;
    case Tone::Muted:
        return t.muted;
    case Tone::Accent:
        return t.accent;
    case Tone::OnTint:
        return t.onTint;
    case Tone::Morning:
        return t.morning;
    case Tone::Evening:
        return t.evening;
    case Tone::Warning:
        return t.coral;
    case Tone::Bad:
        return t.bad;
    }
    return t.text;
}

Text::Text(theme::Type type, const QString& text, Tone tone, QWidget* parent)
    : QLabel(text, parent)
    , m_type{type}
    , m_tone{tone}
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    dress();
    align();
}

void Text::setTone(Tone tone)
{
    m_tone = tone;
    dress();
}

void Text::setTrailing()
{
    m_isTrailing = true;
    align();
}

void Text::align()
{
    // Absolute: a label aligns by the direction of its words, which may be those of another language.
    const bool isRight = (layoutDirection() == Qt::RightToLeft) != m_isTrailing;
    setAlignment((isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
}

void Text::setSingleLine()
{
    setWordWrap(false);
}

bool Text::event(QEvent* event)
{
    if (theme::isNewLook(*event)) {
        dress();
    } else if (event->type() == QEvent::LayoutDirectionChange) {
        align();
    }
    return QLabel::event(event);
}

void Text::dress()
{
    setFont(theme::fontOf(m_type, this));
    const theme::Tokens t = theme::of(this);
    QPalette colors;
    colors.setColor(QPalette::Active, QPalette::WindowText, colorOf(m_tone, t));
    colors.setColor(QPalette::Inactive, QPalette::WindowText, colorOf(m_tone, t));
    colors.setColor(QPalette::Disabled, QPalette::WindowText, t.ctl);
    setPalette(colors);
}

QString plainToolTip(const QString& text)
{
    return Qt::mightBeRichText(text) ? QStringLiteral("<qt>") + text.toHtmlEscaped() + QStringLiteral("</qt>")
                                     : text;
}

Text* caption(const QString& text, QWidget* parent)
{
    return new Text(theme::Type::Caption, text, Tone::Muted, parent);
}

} // namespace limber::ui
