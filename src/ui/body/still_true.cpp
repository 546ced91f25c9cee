#include "body/still_true.hpp"

#include "widgets/button.hpp"
#include "widgets/flow_row.hpp"
#include "widgets/text.hpp"

#include "limber/ui/theme.hpp"

#include <QVBoxLayout>

#include <algorithm>

namespace limber::ui {

StillTrue::StillTrue(const core::MyBody& myBody, QWidget* parent)
    : QWidget(parent)
    , m_myBody{myBody}
    , m_column{new QVBoxLayout(this)}
{
    const theme::Tokens t = theme::of(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(t.space(2));
}

bool StillTrue::show(const core::BodySettings& body, core::CivilDay today)
{
    m_body = body;
    m_today = today;
    while (QLayoutItem* item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto old = core::toAskAgain(m_myBody, body.replies, today);
    for (const std::string& id : old) {
        ask(*std::ranges::find(m_myBody.questions, id, &core::BodyQuestion::id));
    }
    return !old.empty();
}

void StillTrue::ask(const core::BodyQuestion& question)
{
    const theme::Tokens t = theme::of(this);
    const QString text = QString::fromStdString(question.text);
    auto* still = new Button(Look::Tint, tr("Yes, still true"));
    auto* over = new Button(Look::Secondary, tr("Not any more"));
    for (Button* button : {still, over}) {
        button->setAccessibleDescription(text);
    }
    connect(still, &Button::clicked, this, [this, id = question.id] {
        m_body.replies = core::saidAgain(m_myBody, m_body.replies, id, m_today);
        Q_EMIT changed(core::BodySettings{m_body});
    });
    connect(over, &Button::clicked, this, [this, id = question.id] {
        m_body.replies = core::withReply(m_myBody, m_body.replies, id, false, m_today);
        Q_EMIT changed(core::BodySettings{m_body});
    });
    auto* asked = new QWidget;
    auto* buttons = new FlowRow(t.space(1));
    buttons->addWidget(still);
    buttons->addWidget(over);
    auto* column = new QVBoxLayout(asked);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(t.space(1));
    column->addWidget(new Text(theme::Type::Body, text));
    column->addLayout(buttons);
    m_column->addWidget(asked);
}

} // namespace limber::ui
