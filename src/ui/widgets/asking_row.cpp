#include "widgets/asking_row.hpp"

#include "widgets/button.hpp"
#include "widgets/escape.hpp"
#include "widgets/flow_row.hpp"
#include "widgets/setting_row.hpp"
#include "widgets/text.hpp"

#include <QVBoxLayout>

namespace limber::ui {

AskingRow::AskingRow(const Words& words, QWidget* detail, QWidget* parent)
    : QWidget(parent)
    , m_button{new Button(Look::Secondary, words.button)}
    , m_question{new QWidget}
    , m_no{new Button(Look::Primary, words.no)}
{
    const theme::Tokens t = theme::of(this);
    m_button->setAccessibleName(words.heard.isEmpty() ? words.button : words.heard);
    auto* question = new Text(theme::Type::Body, words.question);
    auto* yes = new Button(Look::Secondary, words.yes);
    auto* answers = new QWidget;
    auto* flow = new FlowRow(t.space(1));
    flow->addWidget(m_no);
    flow->addWidget(yes);
    answers->setLayout(flow);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    answers->setSizePolicy(policy);
    for (Button* answer : {m_no, yes}) {
        answer->setAccessibleDescription(words.question);
    }
    auto* column = new QVBoxLayout(m_question);
    column->setContentsMargins(t.space(2.25), 0, t.space(2.25), t.space(1.75));
    column->setSpacing(t.space(1.25));
    column->addWidget(question);
    if (detail != nullptr) {
        column->addWidget(detail);
    }
    column->addWidget(answers);
    m_question->hide();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new SettingRow(words.title, words.explanation, m_button));
    layout->addWidget(m_question);
    connect(m_button, &Button::clicked, this, &AskingRow::ask);
    connect(m_no, &Button::clicked, this, &AskingRow::close);
    connect(yes, &Button::clicked, this, [this] {
        close();
        Q_EMIT confirmed();
    });
    onEscape(*m_no, [this] { close(); });
    onEscape(*yes, [this] { close(); });
}

bool AskingRow::isAsking() const
{
    return !m_question->isHidden();
}

void AskingRow::ask()
{
    m_question->show();
    m_button->setEnabled(false);
    m_no->setFocus(Qt::OtherFocusReason);
}

void AskingRow::close()
{
    if (!isAsking()) {
        return;
    }
    m_button->setEnabled(true);
    m_button->setFocus(Qt::OtherFocusReason);
    m_question->hide();
}

} // namespace limber::ui
