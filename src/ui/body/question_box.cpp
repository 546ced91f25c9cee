#include "body/question_box.hpp"

#include "theme/style.hpp"
#include "widgets/flow_row.hpp"
#include "widgets/margins.hpp"
#include "widgets/text.hpp"

#include <QButtonGroup>
#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace limber::ui {

TickRow::TickRow(const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_box{new QCheckBox}
    , m_text{new Text(theme::Type::Body, text)}
{
    m_box->setAccessibleName(text);
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(m_box, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    connect(m_box, &QCheckBox::toggled, this, &TickRow::ticked);
    arrange();
}

void TickRow::setTicked(bool isTicked)
{
    const QSignalBlocker quiet(m_box);
    m_box->setChecked(isTicked);
}

void TickRow::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos())) {
        m_box->click();
    }
}

bool TickRow::event(QEvent* event)
{
    if (theme::isNewLook(*event)) {
        arrange();
    }
    return QWidget::event(event);
}

void TickRow::arrange()
{
    const theme::Tokens t = theme::of(this);
    layout()->setContentsMargins(t.space(2.25), t.space(1.25), t.space(2.25), t.space(1.25));
    layout()->setSpacing(t.space(1.25));
}

FollowUp::FollowUp(const core::BodyQuestion& question, QWidget* parent)
    : QWidget(parent)
    , m_buttons{new QButtonGroup(this)}
{
    const theme::Tokens t = theme::of(this);
    const QString text = QString::fromStdString(question.text);
    auto* yes
        = new QRadioButton(question.yesLabel.empty() ? tr("Yes") : QString::fromStdString(question.yesLabel));
    auto* no = new QRadioButton(tr("No"));
    auto* buttons = new FlowRow(t.space(2.5));
    for (QRadioButton* button : {yes, no}) {
        button->setAccessibleDescription(text);
        buttons->addWidget(button);
        m_buttons->addButton(button, button == yes ? 1 : 0);
    }
    setAccessibleName(text);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margins(t.space(6), 0, t.space(2.25), t.space(1.5)));
    layout->setSpacing(t.space(0.75));
    layout->addWidget(new Text(theme::Type::Strong, text));
    layout->addLayout(buttons);
    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT answered(id == 1); });
}

void FollowUp::setAnswer(std::optional<bool> answer)
{
    const QSignalBlocker quiet(m_buttons);
    m_buttons->setExclusive(false); // or none could be off
    m_buttons->button(1)->setChecked(answer == true);
    m_buttons->button(0)->setChecked(answer == false);
    m_buttons->setExclusive(true);
}

} // namespace limber::ui
