#include "session/spoken.hpp"

#include "session/words.hpp"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace limber::ui {

namespace {

using core::HowMuch;
using core::session::CueKind;

QStringList saidIf(bool isWanted, const QString& sentence)
{
    QStringList said;
    if (isWanted) {
        said << sentence;
    }
    return said;
}

/// Says one cue; holds what all of its sentences need.
class Speaker {
    Q_DECLARE_TR_FUNCTIONS(limber::ui::Speaker)

public:
    Speaker(const core::Catalogue& catalogue,
            const core::session::Session& session,
            int step,
            core::HowMuch howMuch)
        : m_session{session}
        , m_index{static_cast<std::size_t>(step)}
        , m_step{session.steps[m_index]}
        , m_stretch{core::stretchOf(catalogue, m_step.stretch)}
        , m_variant{m_stretch == nullptr ? nullptr : core::variantOf(*m_stretch, m_step.variant)}
        , m_howMuch{howMuch}
    { }

    [[nodiscard]] QStringList sentences(CueKind cue) const;

    /// With a full stop, where there is nothing of the kind: voices breathe there.
    static QString closed(const QString& sentence)
    {
        static const QRegularExpression end{QStringLiteral("[.!?…。！？।؟]$")};
        return end.match(sentence).hasMatch() ? sentence : tr("%1.", "a spoken sentence").arg(sentence);
    }

private:
    [[nodiscard]] QStringList getReady() const;
    [[nodiscard]] QStringList movement() const;
    [[nodiscard]] QStringList start() const;
    [[nodiscard]] QString nextRound() const;
    [[nodiscard]] QString inWords(const std::string& cue) const { return words::filled(cue, m_step.side); }
    [[nodiscard]] bool saysUsual() const { return m_howMuch != HowMuch::Short; }
    [[nodiscard]] bool saysEverything() const { return m_howMuch == HowMuch::Everything; }
    /// The step before, if it is the same stretch.
    [[nodiscard]] const core::Step* sameBefore() const;

    const core::session::Session& m_session;
    std::size_t m_index;
    const core::Step& m_step;
    const core::Stretch* m_stretch;
    const core::Variant* m_variant;
    HowMuch m_howMuch;
};

const core::Step* Speaker::sameBefore() const
{
    if (m_index == 0) {
        return nullptr;
    }
    const core::Step& before = m_session.steps[m_index - 1];
    return before.stretch == m_step.stretch && before.variant == m_step.variant ? &before : nullptr;
}

QStringList Speaker::sentences(CueKind cue) const
{
    switch (cue) {
    case CueKind::GetReady:
        return getReady();
    case CueKind::EaseIn:
        return saysUsual() ? movement() : QStringList();
    case CueKind::Start:
        return start();
    case CueKind::Halfway:
        return saidIf(saysUsual(), tr("Halfway"));
    case CueKind::NextRound:
        return saidIf(true, nextRound());
    case CueKind::Three:
        return saidIf(saysEverything(), tr("Three"));
    case CueKind::Two:
        return saidIf(saysEverything(), tr("Two"));
    case CueKind::One:
        return saidIf(saysEverything(), tr("One"));
    case CueKind::LetGo:
        return saidIf(true, saysUsual() ? tr("And come out slowly") : tr("Let go"));
    case CueKind::Finished:
        return saidIf(true, saysUsual() ? tr("That was all. Get up when you are ready") : tr("Done"));
    }
    return {};
}

QStringList Speaker::getReady() const
{
    if (const core::Step* before = sameBefore()) {
        const bool isOtherSide = before->side != m_step.side && m_step.side != core::Side::Both;
        QStringList said
            = saidIf(true, isOtherSide ? words::nowTheSide(m_step.side) : tr("The same once more"));
        if (saysEverything() && m_variant != nullptr && isOtherSide) {
            said << inWords(m_variant->getReady);
        }
        return said;
    }
    const QString name = QString::fromStdString(m_stretch == nullptr ? m_step.stretch : m_stretch->name);
    QStringList said = saidIf(true,
                              m_step.side == core::Side::Left        ? tr("%1, left side").arg(name)
                                  : m_step.side == core::Side::Right ? tr("%1, right side").arg(name)
                                                                     : name);
    if (saysUsual() && m_variant != nullptr) {
        said << inWords(m_variant->getReady);
    }
    if (saysEverything() && m_variant != nullptr) {
        said << inWords(m_variant->getReadyMore);
    }
    return said;
}

QStringList Speaker::movement() const
{
    QStringList said;
    if (m_variant != nullptr) {
        said << inWords(m_variant->cue);
    }
    if (m_variant != nullptr && m_step.cycles > 0) {
        said << inWords(m_variant->cueThen);
    }
    return said;
}

QStringList Speaker::start() const
{
    QStringList said;
    if (m_step.moveIn <= core::Seconds{0} && saysUsual()) {
        said << movement();
    }
    if (m_step.cycles > 0) {
        said << words::rounds(m_step.cycles);
    } else {
        said << (saysUsual() ? tr("Hold for %1").arg(words::seconds(m_step.hold)) : tr("Hold"));
    }
    if (saysEverything() && m_variant != nullptr) {
        said << inWords(m_variant->cueMore);
    }
    return said;
}

QString Speaker::nextRound() const
{
    const int round = static_cast<int>(m_session.elapsed / m_step.cycle) + 1;
    if (round >= m_step.cycles) {
        return tr("The last one");
    }
    return saysEverything() ? words::number(round) : QString{};
}

} // namespace

QString spokenAt(const core::Catalogue& catalogue,
                 const core::session::Session& session,
                 const core::session::Cue& cue,
                 core::HowMuch howMuch)
{
    const auto last = static_cast<int>(session.steps.size()) - 1;
    QString text;
    for (QString sentence :
         Speaker(catalogue, session, std::min(cue.step, last), howMuch).sentences(cue.kind)) {
        sentence = sentence.trimmed();
        if (sentence.isEmpty()) {
            continue;
        }
        text += (text.isEmpty() ? QString{} : QStringLiteral(" ")) + Speaker::closed(sentence);
    }
    return text;
}

} // namespace limber::ui
