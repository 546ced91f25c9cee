#include "main/routine_editor.hpp"

#include "main/grip.hpp"
#include "main/routine_item_row.hpp"
#include "main/routine_words.hpp"
#include "widgets/announcement.hpp"
#include "widgets/asking_row.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"
#include "widgets/count_field.hpp"
#include "widgets/margins.hpp"
#include "widgets/outcome_line.hpp"
#include "widgets/rows_card.hpp"
#include "widgets/setting_row.hpp"
#include "widgets/text.hpp"

#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace limber::ui {

namespace {

constexpr int longestName = 60;

int countOf(core::Seconds seconds)
{
    return static_cast<int>(seconds.count());
}

} // namespace

RoutineEditor::RoutineEditor(const core::Catalogue& catalogue, QWidget* parent)
    : QWidget(parent)
    , m_catalogue{catalogue}
    , m_outcome{new OutcomeLine}
    , m_announcement{new Announcement(this)}
{
    const theme::Tokens t = theme::of(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(t.space(1.25));
    makeHead(*column);
    m_card = new Card;
    m_list = new QVBoxLayout(m_card);
    m_list->setContentsMargins(0, 1, 0, 1);
    m_list->setSpacing(0);
    m_add = new Button(Look::Quiet, icons::Glyph::Plus, tr("Add a stretch"));
    m_add->setStartAligned(true);
    m_menu = new QMenu(this);
    m_add->setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &RoutineEditor::fillMenu);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(t.space(1), t.space(0.75), t.space(1), t.space(0.75));
    foot->addWidget(m_add, 0, Qt::AlignLeading);
    m_list->addLayout(foot);
    column->addWidget(m_card);
    column->addWidget(m_outcome);
    makeTimes(*column);
    m_fate = new RowsCard;
    column->addWidget(m_fate);
}

void RoutineEditor::makeHead(QVBoxLayout& column)
{
    m_name = new QLineEdit;
    const theme::Tokens t = theme::of(this);
    m_name->setMaxLength(longestName);
    m_name->setTextMargins(t.space(1), 0, t.space(1), 0);
    m_name->setAccessibleName(tr("Name of the routine"));
    m_name->setPlaceholderText(tr("Name of the routine"));
    connect(m_name, &QLineEdit::editingFinished, this, &RoutineEditor::rename);
    m_total = caption({});
    m_elsewhere
        = caption(tr("This one stands in a file of yours. Change it there, or make a copy to change here."));
    auto* heading = new Text(theme::Type::Heading, tr("What is in it"));
    for (Text* text : {heading, m_total, m_elsewhere}) {
        text->setContentsMargins(margins(t.space(0.5), text == heading ? t.space(1) : 0, 0, 0));
    }
    column.addWidget(heading);
    column.addWidget(m_name);
    column.addWidget(m_total);
    column.addWidget(m_elsewhere);
}

void RoutineEditor::makeTimes(QVBoxLayout& column)
{
    m_times = new RowsCard;
    m_intro = new CountField(0, countOf(core::longestIntro), 5, tr(" s"));
    m_outro = new CountField(0, countOf(core::longestIntro), 5, tr(" s"));
    m_times->add(new SettingRow(tr("Before the first stretch"), tr("To get ready"), m_intro));
    m_times->add(new SettingRow(tr("After the last one"), tr("To come to rest"), m_outro));
    connect(m_intro, &QSpinBox::valueChanged, this, [this](int value) {
        m_routine.intro = core::Seconds{value};
        tell();
    });
    connect(m_outro, &QSpinBox::valueChanged, this, [this](int value) {
        m_routine.outro = core::Seconds{value};
        tell();
    });
    column.addWidget(m_times);
}

void RoutineEditor::show(const core::Routine& routine)
{
    m_outcome->clear();
    if (routine == m_routine && m_rows.size() == routine.items.size()) {
        fillFate();
        return;
    }
    m_routine = routine;
    m_name->setText(QString::fromStdString(routine.name));
    m_intro->show(countOf(routine.intro));
    m_outro->show(countOf(routine.outro));
    fillRows();
    fillFate();
    describe();
}

void RoutineEditor::fillRows()
{
    for (RoutineItemRow* row : m_rows) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    for (const core::RoutineItem& item : m_routine.items) {
        append(item);
    }
    const bool isElsewhere = m_routine.origin == core::RoutineOrigin::File;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_name, m_card, m_times}) {
        widget->setEnabled(!isElsewhere);
    }
    m_elsewhere->setVisible(isElsewhere);
    orderStops();
}

/// The Tab key goes from row to row as they stand, and then on.
void RoutineEditor::orderStops()
{
    QWidget* before = m_name;
    const auto then = [&](QWidget* widget) {
        setTabOrder(before, widget);
        before = widget;
    };
    for (const RoutineItemRow* row : m_rows) {
        for (QWidget* stop : row->stops()) {
            then(stop);
        }
    }
    for (QWidget* stop : std::initializer_list<QWidget*>{m_add, m_intro, m_outro}) {
        then(stop);
    }
}

void RoutineEditor::append(const core::RoutineItem& item)
{
    auto* row = new RoutineItemRow(m_catalogue, item);
    m_list->insertWidget(static_cast<int>(m_rows.size()), row);
    m_rows.push_back(row);
    connect(row, &RoutineItemRow::changed, this, [this] { tell(); });
    connect(row, &RoutineItemRow::removeWanted, this, [this, row] { remove(row); });
    connect(row->grip(), &Grip::stepped, this, [this, row](int by) { step(row, by); });
    connect(row->grip(), &Grip::dragged, this, [this, row](int globalY) { drag(row, globalY); });
    connect(row->grip(), &Grip::dropped, this, [this] {
        if (std::exchange(m_isDragged, false)) {
            tell();
        }
    });
}

/// What one can do with the routine as a whole.
void RoutineEditor::fillFate()
{
    const bool isChanged = core::changedRoutine(m_catalogue, m_routine.id) != nullptr;
    const Fate fate{m_routine.id, m_routine.origin, isChanged, m_routine.items.empty()};
    if (m_shownFate == fate) {
        return;
    }
    m_shownFate = fate;
    m_fate->clear();
    m_fate->setVisible(!m_routine.items.empty());
    auto* copy = new Button(Look::Secondary, tr("Make a copy"));
    connect(copy, &Button::clicked, this, [this] { Q_EMIT copyWanted(m_routine); });
    m_fate->add(new SettingRow(tr("Copy"), tr("A routine of its own, to change as you like"), copy));
    if (m_routine.origin == core::RoutineOrigin::Made) {
        auto* row = isChanged
            ? new AskingRow({tr("Limber's own"),
                             tr("As it came, without your changes"),
                             tr("Take it back…"),
                             {},
                             tr("Your changes to this routine go."),
                             tr("Take Limber's own"),
                             tr("Keep my changes")})
            : new AskingRow({tr("Delete"),
                             {},
                             tr("Delete the routine…"),
                             {},
                             tr("The routine goes; what you have done of it stays in the history."),
                             tr("Delete it"),
                             tr("Keep it")});
        connect(row, &AskingRow::confirmed, this, [this] { Q_EMIT removeWanted(m_routine.id); });
        m_fate->add(row);
    }
}

void RoutineEditor::fillMenu()
{
    m_menu->clear();
    for (const core::Stretch& stretch : m_catalogue.stretches) {
        m_menu->addAction(QString::fromStdString(stretch.name), this, [this, id = stretch.id] { add(id); });
    }
}

void RoutineEditor::add(const std::string& id)
{
    const core::Stretch* stretch = core::stretchOf(m_catalogue, id);
    const bool isAtDesk = m_routine.kind == core::SessionKind::Break;
    const auto fits
        = std::find_if(stretch->variants.begin(), stretch->variants.end(), [&](const core::Variant& variant) {
              return !isEasier(variant) && (ui::placeOf(variant) == Place::Desk) == isAtDesk;
          });
    const core::Variant& variant = fits == stretch->variants.end() ? stretch->variants.front() : *fits;
    append(core::itemFor(m_catalogue, m_routine.kind, id, variant.id));
    orderStops();
    m_rows.back()->show();
    m_rows.back()->grip()->setFocus(Qt::OtherFocusReason);
    tell();
}

void RoutineEditor::remove(RoutineItemRow* row)
{
    if (m_rows.size() == 1) {
        tellFault(tr("A routine needs at least one stretch. Add another one first."));
        return;
    }
    const std::size_t place = placeOf(row);
    m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(place));
    m_rows[std::min(place, m_rows.size() - 1)]->removeButton()->setFocus(Qt::OtherFocusReason);
    row->hide();
    row->deleteLater();
    m_announcement->say(tr("%1 is taken out").arg(row->name()));
    tell();
}

void RoutineEditor::step(RoutineItemRow* row, int by)
{
    const auto to = static_cast<std::ptrdiff_t>(placeOf(row)) + by;
    if (to >= 0 && to < static_cast<std::ptrdiff_t>(m_rows.size())) {
        place(row, static_cast<std::size_t>(to));
        tell();
    }
}

/// A row goes past its neighbour once the pointer is beyond the middle of it.
void RoutineEditor::drag(RoutineItemRow* row, int globalY)
{
    const int y = m_card->mapFromGlobal(QPoint{0, globalY}).y();
    std::size_t to = placeOf(row);
    while (to > 0 && y < m_rows[to - 1]->geometry().center().y()) {
        --to;
    }
    while (to + 1 < m_rows.size() && y > m_rows[to + 1]->geometry().center().y()) {
        ++to;
    }
    if (to != placeOf(row)) {
        m_isDragged = true;
        place(row, to);
        m_list->activate();
    }
}

void RoutineEditor::place(RoutineItemRow* row, std::size_t to)
{
    m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(placeOf(row)));
    m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(to), row);
    m_list->removeWidget(row);
    m_list->insertWidget(static_cast<int>(to), row);
    orderStops();
    m_announcement->say(tr("%1, %2 of %3", "a stretch, its place, and how many there are")
                            .arg(row->name())
                            .arg(to + 1)
                            .arg(m_rows.size()));
}

void RoutineEditor::rename()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty()) {
        m_name->setText(QString::fromStdString(m_routine.name));
        tellFault(tr("A routine needs a name."));
    } else if (name.toStdString() != m_routine.name) {
        m_routine.name = name.toStdString();
        tell();
    }
}

void RoutineEditor::tell()
{
    m_outcome->clear();
    m_routine.items.clear();
    for (const RoutineItemRow* row : m_rows) {
        m_routine.items.push_back(row->item());
    }
    describe();
    if (!m_routine.items.empty()) {
        m_routine.origin = core::RoutineOrigin::Made;
        Q_EMIT changed(m_routine);
    }
}

void RoutineEditor::describe()
{
    m_total->setText(m_routine.items.empty() ? tr("Nothing in it yet") : stepsAndTime(m_routine));
}

void RoutineEditor::tellFault(const QString& fault)
{
    m_outcome->showFault(fault);
}

void RoutineEditor::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

std::size_t RoutineEditor::placeOf(const RoutineItemRow* row) const
{
    return static_cast<std::size_t>(std::find(m_rows.begin(), m_rows.end(), row) - m_rows.begin());
}

} // namespace limber::ui
