#include "main/stretch_page.hpp"

#include "main/add_to_routine.hpp"
#include "main/easier_card.hpp"
#include "main/figure_player.hpp"
#include "main/stretch_words.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"
#include "widgets/margins.hpp"
#include "widgets/outcome_line.hpp"
#include "widgets/scroller.hpp"
#include "widgets/text.hpp"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace limber::ui {

StretchPage::StretchPage(const MainWindowParts& parts, QWidget* parent)
    : QWidget(parent)
    , m_parts{parts}
    , m_catalogue{parts.catalogue}
{
    const theme::Tokens t = theme::of(this);
    m_stage = makeStage();
    m_holder = new QWidget;
    m_wordsHolder = new QVBoxLayout(m_holder);
    m_wordsHolder->setContentsMargins(margins(0, 0, t.space(1.5), t.space(1)));
    m_both = new QWidget(this);
    m_both->hide();
    m_bothLayout = new QVBoxLayout(m_both);
    m_bothLayout->setContentsMargins(margins(0, 0, t.space(1), 0));
    m_bothLayout->setSpacing(t.space(2));
    m_scroller = new Scroller(m_holder);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setContentsMargins(margins(t.space(2.5), t.space(0.5), t.space(1), 0));
    m_columns->setSpacing(t.space(3.5));
    m_columns->addWidget(m_stage, 1);
    m_columns->addWidget(m_scroller, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(t.space(1.25));
    layout->addWidget(makeHead());
    layout->addLayout(m_columns, 1);
    m_outcome = new OutcomeLine;
    layout->addWidget(m_outcome);
    layout->addWidget(makeFoot());
}

StretchPage::~StretchPage() = default;

QWidget* StretchPage::makeHead()
{
    const theme::Tokens t = theme::of(this);
    auto* head = new QWidget;
    auto* back = new Button(Look::Round, icons::Glyph::ChevronBack, tr("Back to all stretches"));
    m_name = new Text(theme::Type::Large);
    connect(back, &Button::clicked, this, &StretchPage::back);
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(t.space(2.5), 0, t.space(2.5), 0);
    layout->setSpacing(t.space(1.5));
    layout->addWidget(back);
    layout->addWidget(m_name, 1);
    return head;
}

QWidget* StretchPage::makeStage()
{
    const theme::Tokens t = theme::of(this);
    auto* side = new QWidget;
    m_player = new FigurePlayer;
    m_variants = new QComboBox;
    m_variants->setAccessibleName(tr("How to do it"));
    m_how = new Text(theme::Type::Body, {}, Tone::Muted);
    connect(m_variants, &QComboBox::activated, this, [this](int index) {
        m_variant = m_stretch->variants.at(static_cast<std::size_t>(index)).id;
        showVariant(false);
    });
    auto* card = new Card;
    auto* choice = new QVBoxLayout(card);
    choice->setContentsMargins(t.space(2), t.space(2), t.space(2), t.space(2));
    choice->setSpacing(t.space(1));
    choice->addWidget(m_variants);
    choice->addWidget(m_how);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(t.space(1.75));
    m_easier = new EasierCard;
    connect(m_easier, &EasierCard::clicked, this, [this] {
        m_variant = EasierCard::easierThan(*m_stretch, variant())->id;
        showVariant(false);
        m_variants->setFocus(Qt::OtherFocusReason);
    });
    layout->addWidget(m_player, 1);
    layout->addWidget(card);
    layout->addWidget(m_easier);
    return side;
}

QWidget* StretchPage::makeFoot()
{
    const theme::Tokens t = theme::of(this);
    auto* foot = new QWidget;
    m_previous = new Button(Look::Quiet, icons::Glyph::Back, {});
    m_next = new Button(Look::Quiet, icons::Glyph::Next, {});
    m_try = new Button(Look::Primary, icons::Glyph::Play, tr("Try it now"));
    connect(m_try, &Button::clicked, this, [this] {
        Q_EMIT startWanted(core::StartWanted{core::SessionKind::Manual, m_stretch->id, m_variant});
    });
    const auto step = [this](std::ptrdiff_t by) {
        const auto& all = m_catalogue.stretches;
        const auto count = static_cast<std::ptrdiff_t>(all.size());
        const auto place = (m_stretch - all.data() + by + count) % count;
        show(all.at(static_cast<std::size_t>(place)).id);
    };
    connect(m_previous, &Button::clicked, this, [step] { step(-1); });
    connect(m_next, &Button::clicked, this, [step] { step(1); });
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(t.space(2), 0, t.space(2.5), t.space(2));
    layout->setSpacing(t.space(1));
    m_add = new AddToRoutine(m_parts, *m_outcome);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addStretch();
    layout->addWidget(m_add);
    layout->addWidget(m_try);
    QWidget::setTabOrder(m_try, m_add);
    QWidget::setTabOrder(m_add, m_previous);
    QWidget::setTabOrder(m_previous, m_next);
    return foot;
}

bool StretchPage::show(const std::string& id, const std::string& variant)
{
    const core::Stretch* stretch = core::stretchOf(m_catalogue, id);
    if (stretch == nullptr || stretch->variants.empty()) {
        return false;
    }
    m_player->stop();
    m_stretch = stretch;
    m_variant = core::variantOf(*stretch, variant) != nullptr ? variant : stretch->variants.front().id;
    m_name->setText(QString::fromStdString(stretch->name));
    m_variants->clear();
    for (const core::Variant& each : stretch->variants) {
        m_variants->addItem(QString::fromStdString(each.title));
    }
    const auto& all = m_catalogue.stretches;
    const auto place = static_cast<std::size_t>(stretch - all.data());
    m_previous->say(QString::fromStdString(all[(place + all.size() - 1) % all.size()].name));
    m_next->say(QString::fromStdString(all[(place + 1) % all.size()].name));
    fillWords();
    showVariant(true);
    fitFoot();
    return true;
}

/// The neighbours are the first to be shown by their icons alone, then the routine.
void StretchPage::fitFoot()
{
    const theme::Tokens t = theme::of(this);
    int needed = t.space(2) + t.space(2.5) + 4 * t.space(1);
    for (const Button* button : {m_try, static_cast<Button*>(m_add), m_previous, m_next}) {
        needed += button->labelledWidth();
    }
    const bool isTight = needed > width();
    for (Button* button : {m_previous, m_next}) {
        button->setCompact(isTight);
        needed += button->sizeHint().width() - button->labelledWidth();
    }
    m_add->setCompact(needed > width());
}

void StretchPage::hear(const core::Instruction& instruction)
{
    m_add->hear(instruction);
}

bool StretchPage::hear(const core::NotStored& refused)
{
    return m_add->hear(refused);
}

void StretchPage::fillWords()
{
    delete m_words;
    m_words = new QWidget;
    auto* layout = new QVBoxLayout(m_words);
    layout->setContentsMargins(0, 0, 0, 0);
    Button* safety = addStretchWords(*m_stretch, *layout);
    connect(safety, &Button::clicked, this, &StretchPage::safetyWanted);
    m_wordsHolder->addWidget(m_words);
}

const core::Variant& StretchPage::variant() const
{
    return *core::variantOf(*m_stretch, m_variant);
}

void StretchPage::showVariant(bool isNew)
{
    const core::Variant& shown = variant();
    m_add->setStretch(m_stretch->id, m_variant);
    m_variants->setCurrentIndex(static_cast<int>(&shown - m_stretch->variants.data()));
    m_how->setText(QString::fromStdString(shown.how));
    m_how->setHidden(shown.how.empty());
    m_player->setFigure(shown.figure, shown.sided, isNew);
    const core::Variant* easier = EasierCard::easierThan(*m_stretch, shown);
    m_easier->setVisible(easier != nullptr);
    if (easier != nullptr) {
        m_easier->setVariant(*easier);
    }
}

void StretchPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
    fitFoot();
}

void StretchPage::arrange()
{
    const bool isNarrow = width() < theme::of(this).scaled(820);
    if (isNarrow == m_isNarrow) {
        return;
    }
    m_isNarrow = isNarrow;
    m_player->setFigureHeight(isNarrow ? theme::of(this).scaled(240) : QWIDGETSIZE_MAX);
    m_scroller->takeWidget();
    if (isNarrow) {
        m_columns->removeWidget(m_stage);
        m_bothLayout->addWidget(m_stage);
        m_bothLayout->addWidget(m_holder);
        m_scroller->setContent(m_both);
        m_both->show();
    } else {
        m_both->setParent(this);
        m_both->hide();
        m_columns->insertWidget(0, m_stage, 1);
        m_scroller->setContent(m_holder);
    }
    m_stage->show();
    m_holder->show();
}

void StretchPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_player->stop();
}

} // namespace limber::ui
