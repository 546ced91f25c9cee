#include "session/question_row.hpp"

#include "theme/style.hpp"
#include "widgets/button.hpp"
#include "widgets/text.hpp"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace limber::ui {

QuestionRow::QuestionRow(const QString& question, QWidget* parent)
    : QWidget(parent)
    , m_question{new Text(theme::Type::Title, question, Tone::Text, this)}
    , m_detail{new Text(theme::Type::Body, {}, Tone::Muted, this)}
    , m_answers{new QWidget(this)}
    , m_layout{new QBoxLayout(QBoxLayout::LeftToRight, this)}
{
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(m_question);
    words->addWidget(m_detail);
    words->addStretch();
    auto* answers = new QHBoxLayout(m_answers);
    answers->setContentsMargins(0, 0, 0, 0);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addLayout(words, 1);
    m_layout->addWidget(m_answers, 0, Qt::AlignTrailing | Qt::AlignVCenter);
    setAccessibleName(question);
}

Button* QuestionRow::add(Choice choice, const QString& label)
{
    if (!m_buttons.empty()) {
        m_buttons.back()->setLook(Look::Secondary);
    }
    auto* button = new Button(Look::Primary, label, m_answers);
    m_buttons.push_back(button);
    m_answers->layout()->addWidget(button);
    connect(button, &QAbstractButton::clicked, this, [this, choice] { Q_EMIT chosen(choice); });
    fit();
    return button;
}

void QuestionRow::addHelp()
{
    auto* button = new Button(Look::Quiet, icons::Glyph::Shield, {}, m_answers);
    nameHelp(*button);
    static_cast<QHBoxLayout*>(m_answers->layout())->insertWidget(0, button);
    connect(button, &QAbstractButton::clicked, this, [this] { Q_EMIT chosen(Choice::Help); });
    fit();
}

void QuestionRow::setDetail(const QString& detail)
{
    m_detail->setText(detail);
    setAccessibleDescription(detail);
}

void QuestionRow::ask()
{
    const auto last = std::find_if(m_buttons.rbegin(), m_buttons.rend(),
                                   [](const auto* button) { return !button->isHidden(); });
    if (last != m_buttons.rend()) {
        (*last)->setFocus(Qt::ShortcutFocusReason);
    }
}

QSize QuestionRow::minimumSizeHint() const
{
    return {m_answers->minimumSizeHint().width(), m_layout->minimumSize().height()};
}

void QuestionRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool QuestionRow::event(QEvent* event)
{
    if (theme::isNewLook(*event)) {
        fit();
    }
    return QWidget::event(event);
}

void QuestionRow::fit()
{
    const theme::Tokens t = theme::of(this);
    m_answers->layout()->setSpacing(t.space(1.75));
    m_layout->setSpacing(t.space(1.5));
    const bool isRoomy = width() >= m_answers->sizeHint().width() + t.scaled(140);
    m_layout->setDirection(isRoomy ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace limber::ui
