#include "main/add_session.hpp"

#include "widgets/button.hpp"
#include "widgets/escape.hpp"
#include "widgets/fields.hpp"
#include "widgets/note_field.hpp"
#include "widgets/rating_row.hpp"
#include "widgets/text.hpp"

#include <QDateEdit>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QSpinBox>
#include <QUuid>
#include <QVBoxLayout>

#include <chrono>

namespace limber::ui {

namespace {

constexpr int mostMinutes = 60;
constexpr core::Minutes ago{60};

QDate toDate(core::CivilDay day)
{
    const date::year_month_day ymd{day};
    return {static_cast<int>(ymd.year()), static_cast<int>(static_cast<unsigned>(ymd.month())),
            static_cast<int>(static_cast<unsigned>(ymd.day()))};
}

core::CivilDay toDay(const QDate& date)
{
    return core::CivilDay{date::year{date.year()} / date.month() / date.day()};
}

} // namespace

AddSession::AddSession(const core::Catalogue& catalogue, const ports::Clock& clock, QWidget* parent)
    : Card(parent)
    , m_catalogue{catalogue}
    , m_clock{clock}
    , m_rating{new RatingRow(tr("How did your back feel?"))}
    , m_note{new NoteField}
    , m_fault{new Text(theme::Type::Body, {}, Tone::Bad)}
{
    const theme::Tokens t = theme::of(this);
    auto* save = new Button(Look::Primary, tr("Add"));
    auto* leave = new Button(Look::Quiet, tr("Cancel"));
    connect(save, &Button::clicked, this, &AddSession::save);
    connect(leave, &Button::clicked, this, &AddSession::leftAsItWas);
    onEscape(*this, [this] { Q_EMIT leftAsItWas(); });
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(t.space(1));
    buttons->addWidget(save);
    buttons->addWidget(leave);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(t.space(2), t.space(1.5), t.space(2), t.space(1.5));
    layout->setSpacing(t.space(1.25));
    layout->addWidget(new Text(theme::Type::Heading, tr("A session away from the computer")));
    layout->addWidget(makeWhen());
    layout->addWidget(makeStretches());
    layout->addWidget(caption(tr("How did your back feel? 0 is no discomfort, 10 the worst imaginable.")));
    layout->addWidget(m_rating);
    layout->addWidget(m_note);
    layout->addWidget(m_fault);
    layout->addLayout(buttons);
    m_fault->hide();
}

QWidget* AddSession::makeWhen()
{
    auto* when = new QWidget;
    const theme::Tokens t = theme::of(this);
    m_day = new QDateEdit;
    m_day->setAccessibleName(tr("Day"));
    m_day->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_day->setAlignment(Qt::AlignCenter);
    m_time = new TimeField(tr("Began at"));
    auto* row = new QHBoxLayout(when);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(t.space(1));
    row->addWidget(m_day);
    row->addWidget(m_time);
    row->addStretch();
    return when;
}

QWidget* AddSession::makeStretches()
{
    auto* all = new QWidget;
    const theme::Tokens t = theme::of(this);
    auto* grid = new QGridLayout(all);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(t.space(1));
    grid->setVerticalSpacing(t.space(0.75));
    grid->setColumnStretch(0, 1);
    for (const core::Stretch& stretch : m_catalogue.stretches) {
        const QString name = QString::fromStdString(stretch.name);
        auto* minutes = new QSpinBox;
        minutes->setRange(0, mostMinutes);
        minutes->setSuffix(tr(" min", "after a number"));
        minutes->setSpecialValueText(tr("not done"));
        minutes->setAlignment(Qt::AlignCenter);
        minutes->setAccessibleName(tr("%1, minutes").arg(name));
        const int row = grid->rowCount();
        auto* label = new Text(theme::Type::Body, name);
        label->setBuddy(minutes);
        grid->addWidget(label, row, 0);
        grid->addWidget(minutes, row, 1);
        m_amounts.push_back({&stretch, minutes});
    }
    return all;
}

void AddSession::begin()
{
    const core::Now now = m_clock.now();
    const core::CivilTime before = core::toCivil(now.wall - ago, now.zone);
    const core::CivilDay day = date::floor<date::days>(before);
    m_day->setMaximumDate(toDate(date::floor<date::days>(core::toCivil(now.wall, now.zone))));
    m_day->setDate(toDate(day));
    m_time->show(std::chrono::floor<core::TimeOfDay>(before - day));
    for (const Amount& amount : m_amounts) {
        amount.minutes->setValue(0);
    }
    m_rating->setValue(std::nullopt);
    m_note->setText({});
    m_fault->hide();
    m_amounts.empty() ? m_day->setFocus() : m_amounts.front().minutes->setFocus();
}

core::HandMade AddSession::session() const
{
    const core::Now now = m_clock.now();
    core::HandMade made;
    made.id.text = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
    const core::Instant began
        = core::toInstant(core::CivilTime{toDay(m_day->date()) + m_time->timeOfDay()}, now.zone);
    made.started = core::livedTime({began, now.up, now.zone});
    made.discomfort = m_rating->value();
    made.note = m_note->text().toStdString();
    for (const Amount& amount : m_amounts) {
        const core::Minutes minutes{amount.minutes->value()};
        if (minutes.count() == 0 || amount.stretch->variants.empty()) {
            continue;
        }
        const core::HandMadeStretch whole{amount.stretch->id, amount.stretch->variants.front().id,
                                          core::Side::Both, minutes};
        if (!amount.stretch->sided) {
            made.stretches.push_back(whole);
            continue;
        }
        // Half of it on each side.
        for (const core::Side side : {core::Side::Left, core::Side::Right}) {
            core::HandMadeStretch half = whole;
            half.side = side;
            half.held /= 2;
            made.stretches.push_back(half);
        }
    }
    return made;
}

void AddSession::save()
{
    const core::HandMade made = session();
    if (const auto fault = core::faultIn(made, m_clock.now().wall)) {
        m_fault->setText(QString::fromStdString(*fault));
        m_fault->show();
        return;
    }
    Q_EMIT added(made);
}

} // namespace limber::ui
