#include "main/routine_list.hpp"

#include "main/figure_picture.hpp"
#include "main/routine_words.hpp"
#include "widgets/button.hpp"
#include "widgets/chip.hpp"
#include "widgets/margins.hpp"
#include "widgets/rows_card.hpp"
#include "widgets/text.hpp"

#include "limber/ui/words.hpp"

#include <QApplication>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace limber::ui {

namespace {

constexpr const char* takeTurns = "take-turns";
constexpr std::size_t mostPictures = 3;

/// A choice with what it is, some of its figures, and a way to change it.
class RoutineRow final : public QWidget {
public:
    RoutineRow(const QString& name, const QString& explanation, const QString& remark)
        : m_choice{new QRadioButton}
        , m_pictures{new QWidget}
    {
        const theme::Tokens t = theme::of(this);
        m_choice->setAccessibleName(name);
        m_choice->setAccessibleDescription(explanation);
        auto* words = new QVBoxLayout;
        words->setSpacing(t.space(0.25));
        words->addStretch();
        words->addWidget(new Text(theme::Type::Strong, name));
        words->addWidget(caption(explanation));
        if (!remark.isEmpty()) {
            auto* chip = new Chip(remark, ChipTone::Tint);
            chip->setType(theme::Type::Caption);
            words->addWidget(chip, 0, Qt::AlignLeading);
        }
        words->addStretch();
        auto* pictures = new QHBoxLayout(m_pictures);
        pictures->setContentsMargins(0, 0, 0, 0);
        pictures->setSpacing(0);
        m_line = new QHBoxLayout(this);
        m_line->setContentsMargins(margins(t.space(2.25), t.space(1), t.space(1.25), t.space(1)));
        m_line->setSpacing(t.space(1));
        m_line->addWidget(m_choice);
        m_line->addLayout(words, 1);
        m_line->addWidget(m_pictures);
    }

    [[nodiscard]] QRadioButton* choice() const { return m_choice; }

    void addPicture(const std::string& figure)
    {
        const theme::Tokens t = theme::of(this);
        auto* picture = new FigurePicture;
        picture->setFigure(figure);
        picture->setFixedSize(t.scaled(72), t.scaled(52));
        m_pictures->layout()->addWidget(picture);
    }
    void addEnd(QWidget* widget) { m_line->addWidget(widget); }

    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const theme::Tokens t = theme::of(this);
        return {t.scaled(240), t.scaled(58)};
    }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QWidget::resizeEvent(event);
        m_pictures->setVisible(width() > theme::of(this).scaled(560));
    }
    /// All of the row chooses.
    void mouseReleaseEvent(QMouseEvent* event) override
    {
        if (event->button() == Qt::LeftButton && rect().contains(event->pos())) {
            m_choice->click();
        }
    }

private:
    QRadioButton* m_choice;
    QWidget* m_pictures;
    QHBoxLayout* m_line = nullptr;
};

QString remarkOn(const core::Routine& routine, const core::Catalogue& catalogue)
{
    switch (routine.origin) {
    case core::RoutineOrigin::Limber:
        return {};
    case core::RoutineOrigin::File:
        return RoutineList::tr("Your file");
    case core::RoutineOrigin::Made:
        return core::changedRoutine(catalogue, routine.id) == nullptr ? RoutineList::tr("Yours")
                                                                      : RoutineList::tr("Changed by you");
    }
    return {};
}

} // namespace

RoutineList::RoutineList(const core::Catalogue& catalogue, QWidget* parent)
    : QWidget(parent)
    , m_catalogue{catalogue}
    , m_card{new RowsCard}
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
}

std::vector<const core::Routine*> RoutineList::routinesFor(const core::Catalogue& catalogue,
                                                           core::SessionKind kind)
{
    std::vector<const core::Routine*> found;
    for (const core::SessionKind wanted : {kind, core::SessionKind::Manual}) {
        for (const core::Routine& routine : catalogue.routines) {
            if (routine.kind == wanted) {
                found.push_back(&routine);
            }
        }
    }
    return found;
}

void RoutineList::show(core::SessionKind kind, const std::string& chosen)
{
    if (m_group == nullptr || kind != m_kind || m_routines != m_catalogue.routines) {
        m_kind = kind;
        m_routines = m_catalogue.routines;
        fill();
    }
    const bool isTurns = kind == core::SessionKind::Break && chosen == takeTurns;
    const core::Routine* used = isTurns ? nullptr : core::routineFor(m_catalogue, kind, chosen, 0);
    const std::string id = isTurns ? std::string{takeTurns} : used == nullptr ? std::string{} : used->id;
    for (const auto& [each, choice] : m_choices) {
        if (each == id) {
            const QSignalBlocker quiet(choice);
            choice->setChecked(true);
        }
    }
}

void RoutineList::fill()
{
    const QWidget* const focused = QApplication::focusWidget();
    const bool hadFocus = focused != nullptr && isAncestorOf(focused);
    m_card->clear();
    m_choices.clear();
    if (m_group != nullptr) {
        m_group->deleteLater(); // a button of it may be what has been pressed
    }
    m_group = new QButtonGroup(this);
    if (m_kind == core::SessionKind::Break) {
        add(takeTurns, tr("Take turns"), tr("The short ones, one after the other"), nullptr);
    }
    for (const core::Routine* routine : routinesFor(m_catalogue, m_kind)) {
        add(routine->id, QString::fromStdString(routine->name),
            words::sentences({lengthAndPlace(*routine, m_catalogue), stretchesOf(*routine, m_catalogue)}),
            routine);
    }
    if (hadFocus && !m_choices.empty()) {
        m_choices.front().second->setFocus(Qt::OtherFocusReason);
    }
}

void RoutineList::add(const std::string& id,
                      const QString& name,
                      const QString& explanation,
                      const core::Routine* routine)
{
    auto* row
        = new RoutineRow(name, explanation, routine == nullptr ? QString{} : remarkOn(*routine, m_catalogue));
    m_group->addButton(row->choice());
    m_choices.emplace_back(id, row->choice());
    // Not clicked(): a screen reader's own way to choose does not click.
    connect(row->choice(), &QRadioButton::toggled, this, [this, id](bool isOn) {
        if (isOn) {
            Q_EMIT chosen(id);
        }
    });
    if (routine != nullptr) {
        for (std::size_t i = 0; i < std::min(mostPictures, routine->items.size()); ++i) {
            const core::RoutineItem& item = routine->items[i];
            const core::Stretch* stretch = core::stretchOf(m_catalogue, item.stretch);
            const core::Variant* variant
                = stretch == nullptr ? nullptr : core::variantOf(*stretch, item.variant);
            row->addPicture(variant == nullptr ? std::string{} : variant->figure);
        }
        auto* edit = new Button(Look::Round, icons::Glyph::Pencil, tr("Look into %1").arg(name));
        connect(edit, &Button::clicked, this, [this, id] { Q_EMIT editWanted(id); });
        row->addEnd(edit);
    }
    m_card->add(row);
}

} // namespace limber::ui
