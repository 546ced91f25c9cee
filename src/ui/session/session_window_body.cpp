#include "session/session_page.hpp"

#include "limber/ui/session_window.hpp"

#include <algorithm>

// What the user's body asks for while a session runs: swaps, and what is done when it hurts.
namespace limber::ui {

namespace {

using namespace core::session;

constexpr date::days restFor{7};
constexpr int easierFrom = 2; ///< hurt so often: the easier variant
constexpr int restFrom = 3;   ///< hurt so often: not for a week

} // namespace

/// Why the stretch at hand is not done as usual, or null.
const core::VariantChoice* SessionWindow::swapNow() const
{
    const auto at = static_cast<std::size_t>(m_player->view().step);
    const core::Step& step = m_player->session().steps[at];
    const auto found = std::ranges::find_if(m_swaps, [&](const core::VariantChoice& swap) {
        return swap.stretch == step.stretch && swap.variant == step.variant;
    });
    return found == m_swaps.end() ? nullptr : &*found;
}

void SessionWindow::useTheUsual()
{
    const core::VariantChoice* const swap = swapNow();
    const core::Stretch* const current = stretch();
    const core::Variant* const usual
        = swap == nullptr || current == nullptr ? nullptr : core::variantOf(*current, swap->usual);
    if (usual != nullptr && swap->usualAnyway) {
        act(VariantWanted{usual->id, usual->sided});
    }
}

void SessionWindow::askWhatHurts()
{
    act(PauseWanted{});
    const core::Stretch* const current = stretch();
    if (m_player->isOver() || current == nullptr) {
        return;
    }
    const bool isAskedAlready = m_session->asking() == SessionPage::Asking::Hurts;
    const int times = isAskedAlready ? m_hurt[current->id] : ++m_hurt[current->id];
    SessionPage::Hurt hurt;
    hurt.signs = core::sectionOf(m_with.safety, times >= restFrom ? "book" : "stop");
    hurt.hasEasier = easier() != nullptr && times < restFrom;
    if (times >= restFrom) {
        if (!isAskedAlready) {
            rest(*current);
        }
        hurt.detail
            = tr("%1 rests for a week now. What you did counts.").arg(QString::fromStdString(current->name));
    } else if (times >= easierFrom) {
        hurt.detail = hurt.hasEasier ? tr("The second time, so it goes on in the easier version.")
                                     : tr("The second time. There is nothing easier: leave it out today.");
    } else {
        hurt.detail = tr("Nothing runs. What you did counts.");
    }
    m_session->askWhatHurts(hurt);
    showNow();
}

void SessionWindow::rest(const core::Stretch& stretch)
{
    auto& resting = m_snapshot.settings.body.resting;
    std::erase_if(resting, [&](const core::RestingStretch& one) { return one.stretch == stretch.id; });
    resting.push_back({stretch.id, today() + restFor});
    tellSettings();
}

/// The panel was closed without a choice: what hurt again does not simply go on.
void SessionWindow::afterHurt()
{
    const core::Stretch* const current = stretch();
    const int times = current == nullptr ? 0 : m_hurt[current->id];
    if (times >= restFrom || (times >= easierFrom && easier() == nullptr)) {
        choose(Choice::SkipStretch);
    } else if (times >= easierFrom) {
        choose(Choice::Easier);
    } else {
        m_session->ask();
        showNow();
    }
}

void SessionWindow::takeEasier()
{
    const core::Variant* const variant = easier();
    m_session->ask();
    if (variant != nullptr) {
        act(VariantWanted{variant->id, variant->sided});
    }
}

} // namespace limber::ui
