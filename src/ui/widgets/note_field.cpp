#include "widgets/note_field.hpp"

#include "theme/style.hpp"

#include <QEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace limber::ui {

namespace {

constexpr double radius = 9;
constexpr int longest = 2000;

} // namespace

NoteField::NoteField(QWidget* parent)
    : QFrame(parent)
    , m_edit{new QPlainTextEdit(this)}
{
    m_edit->setFrameShape(QFrame::NoFrame);
    m_edit->viewport()->setAutoFillBackground(false);
    m_edit->setPlaceholderText(tr("Anything to remember? A note for yourself."));
    m_edit->setAccessibleName(tr("Note"));
    m_edit->setTabChangesFocus(true);
    m_edit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &NoteField::changed);
    fit();
}

QString NoteField::text() const
{
    return m_edit->toPlainText().left(longest);
}

void NoteField::setText(const QString& text)
{
    m_edit->setPlainText(text);
}

void NoteField::fit()
{
    const theme::Tokens t = theme::of(this);
    m_edit->setMinimumHeight(t.scaled(64));
    layout()->setContentsMargins(t.space(1), t.space(1), t.space(1), t.space(1));
}

void NoteField::paintEvent(QPaintEvent*)
{
    const theme::Tokens t = theme::of(this);
    const double width = m_edit->hasFocus() ? t.focusWidth() : 1;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(width > 1 ? t.accent : t.ctl, width));
    painter.setBrush(t.card);
    painter.drawRoundedRect(QRectF{rect()}.adjusted(width / 2, width / 2, -width / 2, -width / 2), radius,
                            radius);
}

bool NoteField::event(QEvent* event)
{
    if (theme::isNewLook(*event) && layout() != nullptr) {
        fit();
    }
    return QFrame::event(event);
}

bool NoteField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        update();
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace limber::ui
