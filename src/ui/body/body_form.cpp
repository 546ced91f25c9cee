#include "body/body_form.hpp"

#include "body/question_box.hpp"
#include "body/still_true.hpp"
#include "main/safety_page.hpp"
#include "main/stretch_words.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"
#include "widgets/margins.hpp"
#include "widgets/rows_card.hpp"
#include "widgets/setting_row.hpp"
#include "widgets/text.hpp"

#include "limber/ui/theme.hpp"
#include "limber/ui/words.hpp"

#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace limber::ui {

namespace {

/// Takes everything out of a layout and frees it.
void clear(QLayout& layout)
{
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        if (item->layout() != nullptr) {
            clear(*item->layout());
        }
        delete item;
    }
}

QVBoxLayout* columnIn(QWidget* card)
{
    const theme::Tokens t = theme::of(card);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(t.space(2.25), t.space(1.75), t.space(2.25), t.space(1.75));
    column->setSpacing(t.space(1));
    return column;
}

std::optional<bool> answerTo(const std::vector<core::BodyReply>& replies, const std::string& question)
{
    const auto found = std::ranges::find(replies, question, &core::BodyReply::question);
    return found == replies.end() ? std::nullopt : std::optional{found->yes};
}

} // namespace

BodyForm::BodyForm(const core::MyBody& myBody,
                   const core::SafetyTexts& safety,
                   const core::Catalogue& catalogue,
                   QWidget* parent)
    : QWidget(parent)
    , m_myBody{myBody}
    , m_safety{safety}
    , m_catalogue{catalogue}
    , m_again{new Card}
    , m_stillTrue{new StillTrue(myBody)}
    , m_resting{new RowsCard}
    , m_follows{new Card}
    , m_followLines{new QVBoxLayout}
{
    const theme::Tokens t = theme::of(this);
    auto* again = columnIn(m_again);
    again->addWidget(new Text(theme::Type::Heading, tr("Still true?")));
    again->addWidget(m_stillTrue);
    connect(m_stillTrue, &StillTrue::changed, this, &BodyForm::changed);
    auto* follows = columnIn(m_follows);
    follows->addWidget(new Text(theme::Type::Heading, tr("What Limber does about it")));
    follows->addLayout(m_followLines);

    auto* questions = new RowsCard;
    for (const core::BodyQuestion& question : m_myBody.questions) {
        if (question.onPage) {
            addGroup(question, *questions);
        }
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(t.space(1.5));
    column->addWidget(m_again);
    column->addWidget(
        new Text(theme::Type::Body, tr("Tick what is true. Tick nothing if nothing fits."), Tone::Muted));
    column->addWidget(questions);
    column->addWidget(m_follows);
    column->addWidget(m_resting);
    column->addWidget(caption(tr("Kept in your settings on this computer. Nothing leaves it.")));
}

const core::BodyQuestion* BodyForm::questionNamed(const std::string& id) const
{
    const auto found = std::ranges::find(m_myBody.questions, id, &core::BodyQuestion::id);
    return found == m_myBody.questions.end() ? nullptr : &*found;
}

void BodyForm::addGroup(const core::BodyQuestion& question, RowsCard& card)
{
    Group group{question.id, new TickRow(QString::fromStdString(question.text)), new QWidget, {}, {}};
    auto* column = new QVBoxLayout(group.row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(group.tick);
    addFollowers(question.id, group, *column);
    connect(group.tick, &TickRow::ticked, this,
            [this, id = question.id](bool isTicked) { reply(id, isTicked); });
    card.add(group.row);
    m_groups.push_back(std::move(group));
}

void BodyForm::addFollowers(const std::string& question, Group& group, QVBoxLayout& column)
{
    const core::BodyQuestion* const asked = questionNamed(question);
    if (asked == nullptr) {
        return;
    }
    const std::array<const core::BodyOutcome*, 2> outcomes{&asked->yes, &asked->no};
    for (const core::BodyOutcome* outcome : outcomes) {
        const core::SafetySection* const section = core::sectionOf(m_safety, outcome->card);
        if (section == nullptr || group.cards.contains(outcome->card)) {
            continue;
        }
        auto* card = new WarningCard;
        fillSafety(card, *section, Tone::Warning);
        auto* indented = new QWidget;
        const theme::Tokens t = theme::of(this);
        auto* around = new QVBoxLayout(indented);
        around->setContentsMargins(margins(t.space(6), 0, t.space(2.25), t.space(1.5)));
        around->addWidget(card);
        column.addWidget(indented);
        group.cards.emplace(outcome->card, indented);
    }
    for (const core::BodyOutcome* outcome : outcomes) {
        const core::BodyQuestion* const next = questionNamed(outcome->ask);
        const bool isThere
            = std::ranges::find(group.followers, outcome->ask, &Follower::question) != group.followers.end();
        if (next == nullptr || isThere) {
            continue;
        }
        auto* row = new FollowUp(*next);
        connect(row, &FollowUp::answered, this, [this, id = next->id](bool yes) { reply(id, yes); });
        column.addWidget(row);
        group.followers.push_back({next->id, row});
        addFollowers(next->id, group, column);
    }
}

void BodyForm::show(const core::BodySettings& body, core::CivilDay today)
{
    m_body = body;
    m_today = today;
    for (const Group& group : m_groups) {
        showGroup(group);
    }
    m_again->setVisible(m_stillTrue->show(body, today));
    showWhatFollows();
    showResting();
}

void BodyForm::showGroup(const Group& group)
{
    group.tick->setTicked(answerTo(m_body.replies, group.question) == true);
    std::vector<std::string> path = core::followUpsOf(m_myBody, group.question, m_body.replies);
    for (const Follower& follower : group.followers) {
        follower.row->setVisible(std::ranges::find(path, follower.question) != path.end());
        follower.row->setAnswer(answerTo(m_body.replies, follower.question));
    }
    path.push_back(group.question);
    std::vector<std::string> cards;
    for (const std::string& id : path) {
        const core::BodyQuestion* const question = questionNamed(id);
        if (const auto answer = answerTo(m_body.replies, id); question != nullptr && answer) {
            cards.push_back(*answer ? question->yes.card : question->no.card);
        }
    }
    for (const auto& [id, card] : group.cards) {
        card->setVisible(std::ranges::find(cards, id) != cards.end());
    }
}

void BodyForm::showWhatFollows()
{
    clear(*m_followLines);
    const core::BodyFindings findings = core::findingsOf(m_myBody, m_body.replies);
    std::vector<std::string> lines;
    if (!findings.open.empty()) {
        lines.push_back(
            tr("A question is still open. Until it is answered, there are no stretches.").toStdString());
    } else if (findings.wait) {
        lines.push_back(
            tr("No stretches for now. Limber reminds you to stand up and walk a little.").toStdString());
    } else {
        for (const core::BodyAnswer& answer : m_myBody.answers) {
            if (std::ranges::find(findings.answers, answer.id) != findings.answers.end()) {
                lines.push_back(answer.sentence);
            }
        }
    }
    m_follows->setHidden(lines.empty());
    addDots(lines, *m_followLines);
}

void BodyForm::showResting()
{
    m_resting->clear();
    const auto resting = core::stillResting(m_body.resting, m_today);
    m_resting->setHidden(resting.empty());
    for (const core::RestingStretch& one : resting) {
        const core::Stretch* const stretch = core::stretchOf(m_catalogue, one.stretch);
        const QString name = QString::fromStdString(stretch == nullptr ? one.stretch : stretch->name);
        auto* again = new Button(Look::Secondary, tr("Do it again"));
        connect(again, &Button::clicked, this, [this, id = one.stretch] {
            std::erase_if(m_body.resting,
                          [&](const core::RestingStretch& rest) { return rest.stretch == id; });
            Q_EMIT changed(core::BodySettings{m_body});
        });
        m_resting->add(new SettingRow(
            tr("%1 rests").arg(name),
            tr("It hurt three times. It comes back on %1.").arg(words::fullDay(one.until)), again));
    }
}

void BodyForm::reply(const std::string& question, bool yes)
{
    m_body.replies = core::withReply(m_myBody, m_body.replies, question, yes, m_today);
    Q_EMIT changed(core::BodySettings{m_body});
}

} // namespace limber::ui
