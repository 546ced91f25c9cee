#include "main/menus.hpp"

#include "limber/ui/words.hpp"

#include <QCoreApplication>
#include <QMenu>

#include <array>

namespace limber::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(limber::ui::MainWindow)
};

constexpr std::array pauses{core::Minutes{30}, core::Minutes{60}, core::Minutes{120}};

/// The first variant that asks for no mat: what one can do right here.
std::string handyVariant(const core::Stretch& stretch)
{
    for (const core::Variant& variant : stretch.variants) {
        if (variant.id == "desk") {
            return variant.id;
        }
    }
    return stretch.variants.empty() ? std::string{} : stretch.variants.front().id;
}

} // namespace

QMenu* makeStartMenu(const MainWindowParts& parts, QWidget* parent)
{
    auto* menu = new QMenu(parent);
    auto& resident = parts.resident;
    for (const auto kind :
         {core::SessionKind::Break, core::SessionKind::Morning, core::SessionKind::Evening}) {
        menu->addAction(words::kindName(kind), menu, [&resident, kind] {
            resident.report(core::StartWanted{kind, {}, {}});
        });
    }
    menu->addSeparator();
    for (const core::Stretch& stretch : parts.catalogue.stretches) {
        menu->addAction(QString::fromStdString(stretch.name), menu,
                        [&resident, id = stretch.id, variant = handyVariant(stretch)] {
                            resident.report(core::StartWanted{core::SessionKind::Manual, id, variant});
                        });
    }
    return menu;
}

void fillPauseMenu(QMenu& menu, const MainWindowParts& parts, const core::Snapshot& snapshot)
{
    menu.clear();
    auto& resident = parts.resident;
    if (snapshot.next.status == core::NextUpStatus::Paused) {
        menu.addAction(Words::tr("Resume"), &menu, [&resident] { resident.report(core::Resumed{}); });
        menu.addSeparator();
    }
    const core::Now now = parts.clock.now();
    const auto pauseUntil = [&](const QString& label, std::optional<core::Instant> until) {
        menu.addAction(label, &menu, [&resident, until] { resident.report(core::Paused{until}); });
    };
    for (const core::Minutes length : pauses) {
        pauseUntil(Words::tr("For %1").arg(words::longInterval(length)), now.wall + length);
    }
    pauseUntil(Words::tr("Until tomorrow"), core::tomorrow(now, snapshot.settings));
    pauseUntil(Words::tr("Until I resume"), std::nullopt);
}

} // namespace limber::ui
