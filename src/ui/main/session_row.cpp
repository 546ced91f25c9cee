#include "main/session_row.hpp"

#include "main/session_notes.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"
#include "widgets/chip.hpp"
#include "widgets/kind_disc.hpp"
#include "widgets/margins.hpp"
#include "widgets/text.hpp"

#include "limber/ui/words.hpp"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace limber::ui {

namespace {

QString sideOf(core::Side side)
{
    switch (side) {
    case core::Side::Left:
        return SessionRow::tr("left");
    case core::Side::Right:
        return SessionRow::tr("right");
    case core::Side::Both:
        break;
    }
    return {};
}

QString nameOf(const core::StepRecord& step, const core::Catalogue& catalogue)
{
    const core::Stretch* stretch = core::stretchOf(catalogue, step.stretch);
    const QString name = QString::fromStdString(stretch == nullptr ? step.stretch : stretch->name);
    const QString side = sideOf(step.side);
    return side.isEmpty() ? name : SessionRow::tr("%1, %2", "stretch, side").arg(name, side);
}

QString heldOf(const core::StepRecord& step)
{
    if (step.skipped && step.held.count() == 0) {
        return SessionRow::tr("left out");
    }
    return words::total(step.held);
}

} // namespace

SessionRow::SessionRow(const core::SessionRecord& session, const core::Catalogue& catalogue, QWidget* parent)
    : QWidget(parent)
    , m_session{session}
    , m_catalogue{catalogue}
    , m_head{new CardButton}
{
    const theme::Tokens t = theme::of(this);
    const QString kind = words::kindName(session.kind);
    const QString time = words::timeOfDay(core::toCivil(session.started));
    const QString held = words::total(core::heldTime(session));
    m_head->setFlat(true);
    m_head->setCheckable(true);
    m_head->setAccessibleName(SessionRow::tr("%1 at %2", "kind, time").arg(kind, time));
    m_head->setAccessibleDescription(words::sentences({whatWasDone(), held}));
    auto* left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(new Text(theme::Type::Strong, kind));
    left->addWidget(caption(whatWasDone()));
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    for (const QString& text : {time, held}) {
        auto* line = caption(text);
        line->setSingleLine();
        line->setTrailing();
        right->addWidget(line);
    }
    auto* head = new QHBoxLayout(m_head);
    head->setContentsMargins(t.space(1), t.space(0.75), t.space(1), t.space(0.75));
    head->setSpacing(t.space(1.5));
    head->addWidget(new KindDisc(session.kind, 36));
    head->addLayout(left, 1);
    head->addLayout(right);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    connect(m_head, &CardButton::toggled, this, [this, layout](bool isOpen) {
        if (m_details == nullptr) {
            m_details = makeDetails();
            layout->addWidget(m_details);
        }
        m_details->setVisible(isOpen);
        Q_EMIT opened(m_session.id, isOpen);
    });
}

bool SessionRow::isOpen() const
{
    return m_head->isChecked();
}

void SessionRow::open()
{
    m_head->setChecked(true);
}

QString SessionRow::whatWasDone() const
{
    if (m_session.outcome == core::SessionOutcome::Running) {
        return tr("Going on right now");
    }
    return words::stepsDone(m_session);
}

QWidget* SessionRow::makeDetails()
{
    auto* details = new QWidget;
    const theme::Tokens t = theme::of(this);
    auto* column = new QVBoxLayout(details);
    column->setContentsMargins(margins(t.scaled(36) + t.space(2.5), t.space(0.5), t.space(1), t.space(1)));
    column->setSpacing(t.space(0.5));
    for (const core::StepRecord& step : m_session.steps) {
        auto* line = new QHBoxLayout;
        line->addWidget(new Text(theme::Type::Body, nameOf(step, m_catalogue)), 1);
        auto* held = new Text(theme::Type::Body, heldOf(step), Tone::Muted);
        held->setSingleLine();
        line->addWidget(held);
        column->addLayout(line);
    }
    m_feeling = makeFeeling();
    column->addWidget(m_feeling);
    return details;
}

QWidget* SessionRow::makeFeeling()
{
    auto* feeling = new QWidget;
    const theme::Tokens t = theme::of(this);
    auto* column = new QVBoxLayout(feeling);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(t.space(0.5));
    if (m_session.discomfort) {
        column->addWidget(new Chip(tr("Discomfort %1").arg(QLocale{}.toString(*m_session.discomfort))), 0,
                          Qt::AlignLeading);
    }
    if (!m_session.note.empty()) {
        auto* note = new Text(theme::Type::Body, QString::fromStdString(m_session.note));
        note->setTextFormat(Qt::PlainText);
        column->addWidget(note);
    }
    if (m_session.outcome != core::SessionOutcome::Running) {
        auto* buttons = new QHBoxLayout;
        buttons->setSpacing(t.space(0.5));
        auto* edit = new Button(Look::Quiet, icons::Glyph::Pencil, tr("Edit"));
        auto* remove = new Button(Look::Quiet, tr("Delete"));
        connect(edit, &Button::clicked, this, &SessionRow::change);
        connect(remove, &Button::clicked, this, [this] { Q_EMIT deleteWanted(m_session.id); });
        buttons->addWidget(edit);
        buttons->addWidget(remove);
        buttons->addStretch();
        column->addLayout(buttons);
    }
    return feeling;
}

void SessionRow::change()
{
    auto* notes = new SessionNotes(m_session.discomfort, QString::fromStdString(m_session.note));
    m_feeling->hide();
    m_details->layout()->addWidget(notes);
    notes->show();
    notes->setFocus();
    connect(notes, &SessionNotes::saved, this, [this](std::optional<int> discomfort, const QString& note) {
        Q_EMIT changeWanted(m_session.id, discomfort, note);
    });
    connect(notes, &SessionNotes::leftAsItWas, this, [this, notes] {
        notes->deleteLater();
        notes->hide();
        m_feeling->show();
        m_head->setFocus();
    });
}

} // namespace limber::ui
