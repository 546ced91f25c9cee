#include "main/times_editor.hpp"

#include "widgets/button.hpp"
#include "widgets/fields.hpp"
#include "widgets/flow_row.hpp"

#include "limber/ui/words.hpp"

#include <QHBoxLayout>

#include <algorithm>

namespace limber::ui {

namespace {

constexpr core::TimeOfDay firstChoice{9 * 60 + 30};
constexpr core::Minutes laterBy{120};
constexpr core::TimeOfDay lastMinute{24 * 60 - 1};

} // namespace

TimesEditor::TimesEditor(QWidget* parent)
    : QWidget(parent)
    , m_row{new FlowRow(theme::of(this).space(1), this)}
    , m_add{new Button(Look::Quiet, icons::Glyph::Plus, tr("Add a time"))}
{
    connect(m_add, &Button::clicked, this, &TimesEditor::add);
    rebuild();
}

void TimesEditor::show(const std::vector<core::TimeOfDay>& times)
{
    if (times != m_times) {
        m_times = times;
        rebuild();
    }
}

void TimesEditor::rebuild()
{
    while (QLayoutItem* item = m_row->takeAt(0)) {
        delete item;
    }
    for (QWidget* entry : m_entries) {
        entry->hide();
        entry->deleteLater();
    }
    m_entries.clear();
    for (std::size_t i = 0; i < m_times.size(); ++i) {
        auto* entry = new QWidget(this);
        auto* field = new TimeField(tr("Reminder %1").arg(static_cast<int>(i) + 1));
        field->show(m_times[i]);
        auto* remove
            = new Button(Look::Round, icons::Glyph::Close, tr("Remove %1").arg(words::timeOfDay(m_times[i])));
        remove->setDiameter(30);
        auto* layout = new QHBoxLayout(entry);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(4);
        layout->addWidget(field);
        layout->addWidget(remove);
        connect(field, &QTimeEdit::editingFinished, this, [this, i, field] {
            auto times = m_times;
            times[i] = std::min(field->timeOfDay(), lastMinute);
            take(std::move(times));
        });
        connect(remove, &Button::clicked, this, [this, i] {
            auto times = m_times;
            times.erase(times.begin() + static_cast<std::ptrdiff_t>(i));
            take(std::move(times));
        });
        m_row->addWidget(entry);
        m_entries.push_back(entry);
    }
    m_row->addWidget(m_add);
    updateGeometry();
}

void TimesEditor::take(std::vector<core::TimeOfDay> times)
{
    std::sort(times.begin(), times.end());
    times.erase(std::unique(times.begin(), times.end()), times.end());
    if (times != m_times) {
        m_times = std::move(times);
        rebuild();
        Q_EMIT edited();
    }
}

void TimesEditor::add()
{
    auto times = m_times;
    times.push_back(times.empty() ? firstChoice : std::min(times.back() + laterBy, lastMinute));
    take(std::move(times));
}

} // namespace limber::ui
