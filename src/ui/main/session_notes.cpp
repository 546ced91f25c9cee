#include "main/session_notes.hpp"

#include "theme/style.hpp"
#include "widgets/button.hpp"
#include "widgets/escape.hpp"
#include "widgets/note_field.hpp"
#include "widgets/rating_row.hpp"
#include "widgets/text.hpp"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace limber::ui {

SessionNotes::SessionNotes(std::optional<int> discomfort, const QString& note, QWidget* parent)
    : QWidget(parent)
    , m_rating{new RatingRow(tr("How did your back feel?"))}
    , m_note{new NoteField}
{
    const theme::Tokens t = theme::of(this);
    m_rating->setValue(discomfort);
    m_note->setText(note);
    auto* save = new Button(Look::Tint, tr("Save"));
    auto* leave = new Button(Look::Quiet, tr("Cancel"));
    connect(save, &Button::clicked, this, [this] { Q_EMIT saved(m_rating->value(), m_note->text()); });
    connect(leave, &Button::clicked, this, &SessionNotes::leftAsItWas);
    onEscape(*this, [this] { Q_EMIT leftAsItWas(); });
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(t.space(1));
    buttons->addWidget(save);
    buttons->addWidget(leave);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, t.space(0.5), 0, t.space(0.5));
    layout->setSpacing(t.space(1));
    layout->addWidget(caption(tr("How did your back feel? 0 is no discomfort, 10 the worst imaginable.")));
    layout->addWidget(m_rating);
    layout->addWidget(m_note);
    layout->addLayout(buttons);
    setFocusProxy(m_rating);
}

} // namespace limber::ui
