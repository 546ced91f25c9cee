#include "main/settings_section.hpp"

#include "widgets/fields.hpp"
#include "widgets/margins.hpp"
#include "widgets/rows_card.hpp"
#include "widgets/text.hpp"

#include "limber/ui/theme.hpp"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace limber::ui {

namespace {

constexpr core::Minutes shortestSpan{5};
constexpr core::TimeOfDay wholeDay{24 * 60};

} // namespace

SettingsSection::SettingsSection(QWidget* parent)
    : QWidget(parent)
    , m_column{new QVBoxLayout(this)}
{
    const theme::Tokens t = theme::of(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(t.space(1.25));
    m_column->addStretch();
}

void SettingsSection::showSettings(const core::Settings& settings)
{
    m_settings = settings;
    m_isFilling = true;
    fill();
    m_isFilling = false;
}

void SettingsSection::tell(const core::Settings& settings)
{
    if (m_isFilling || settings == m_settings) {
        return;
    }
    showSettings(settings);
    Q_EMIT changed(settings);
}

RowsCard* SettingsSection::addCard(const QString& heading)
{
    const theme::Tokens t = theme::of(this);
    int place = m_column->count() - 1;
    if (!heading.isEmpty()) {
        auto* text = new Text(theme::Type::Heading, heading);
        text->setContentsMargins(margins(t.space(0.5), place > 0 ? t.space(1) : 0, 0, 0));
        m_column->insertWidget(place++, text);
    }
    auto* card = new RowsCard;
    m_column->insertWidget(place, card);
    return card;
}

void SettingsSection::add(QWidget* widget)
{
    m_column->insertWidget(m_column->count() - 1, widget);
}

TimeSpan::TimeSpan(const QString& from, const QString& to, const QString& between, QWidget* parent)
    : QWidget(parent)
    , m_from{new TimeField(from)}
    , m_to{new TimeField(to)}
{
    auto* word = new Text(theme::Type::Body,
                          between.isEmpty() ? tr("and", "between two times of day") : between, Tone::Muted);
    word->setSingleLine();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::of(this).space(1.25));
    layout->addWidget(m_from);
    layout->addWidget(word);
    layout->addWidget(m_to);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    for (TimeField* field : {m_from, m_to}) {
        connect(field, &QTimeEdit::timeChanged, this, [this] {
            limit();
            Q_EMIT edited();
        });
    }
}

void TimeSpan::show(core::TimeOfDay from, core::TimeOfDay to)
{
    m_from->setLimits(core::TimeOfDay{0}, wholeDay);
    m_to->setLimits(core::TimeOfDay{0}, wholeDay);
    m_from->show(from);
    m_to->show(to);
    limit();
}

core::TimeOfDay TimeSpan::from() const
{
    return m_from->timeOfDay();
}

core::TimeOfDay TimeSpan::to() const
{
    return m_to->timeOfDay();
}

void TimeSpan::limit()
{
    m_from->setLimits(core::TimeOfDay{0}, to() - shortestSpan);
    m_to->setLimits(from() + shortestSpan, wholeDay);
}

} // namespace limber::ui
