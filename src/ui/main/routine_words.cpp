#include "main/routine_words.hpp"

#include "limber/ui/words.hpp"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace limber::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(limber::ui::Words)
};

const core::Variant* variantOfItem(const core::RoutineItem& item, const core::Catalogue& catalogue)
{
    const core::Stretch* stretch = core::stretchOf(catalogue, item.stretch);
    return stretch == nullptr ? nullptr : core::variantOf(*stretch, item.variant);
}

} // namespace

QString stretchesOf(const core::Routine& routine, const core::Catalogue& catalogue)
{
    const bool nounsKeepTheirCapital = QLocale{}.language() == QLocale::German;
    QStringList names;
    for (const core::RoutineItem& item : routine.items) {
        const core::Stretch* stretch = core::stretchOf(catalogue, item.stretch);
        QString name = QString::fromStdString(stretch == nullptr ? item.stretch : stretch->name);
        if (!names.isEmpty() && !nounsKeepTheirCapital) {
            name = QLocale{}.toLower(name.left(1)) + name.mid(1);
        }
        if (!names.contains(name)) {
            names << name;
        }
    }
    return names.join(Words::tr(", ", "between the items of a list"));
}

QString lengthAndPlace(const core::Routine& routine, const core::Catalogue& catalogue)
{
    bool isOnFloor = false;
    for (const core::RoutineItem& item : routine.items) {
        const core::Variant* variant = variantOfItem(item, catalogue);
        isOnFloor = isOnFloor || (variant != nullptr && placeOf(*variant) == Place::Floor);
    }
    const QString length = words::about(core::duration(routine));
    return isOnFloor ? Words::tr("%1, on the floor").arg(length) : Words::tr("%1, at the desk").arg(length);
}

QString stepsAndLength(const core::Routine& routine)
{
    const auto steps = static_cast<int>(core::unfold(routine).size());
    const QString length = words::about(core::duration(routine));
    return steps == 1 ? Words::tr("1 step, about %1").arg(length)
                      : Words::tr("%Ln steps, about %1", nullptr, steps).arg(length);
}

QString stepsAndTime(const core::Routine& routine)
{
    const QLocale locale;
    const auto steps = static_cast<int>(core::unfold(routine).size());
    const auto seconds = core::duration(routine).count();
    const QString rest = Words::tr("%1 s").arg(locale.toString(static_cast<int>(seconds % 60)));
    const QString time = seconds < 60 ? rest
                                      : Words::tr("%1 min %2", "minutes, and seconds with their unit")
                                            .arg(locale.toString(static_cast<int>(seconds / 60)), rest);
    return steps == 1 ? Words::tr("1 step, %1").arg(time)
                      : Words::tr("%Ln steps, %1", nullptr, steps).arg(time);
}

std::string figureOf(const core::Routine& routine, const core::Catalogue& catalogue)
{
    for (const core::RoutineItem& item : routine.items) {
        if (const core::Variant* variant = variantOfItem(item, catalogue)) {
            return variant->figure;
        }
    }
    return {};
}

QString doseOf(const core::RoutineItem& item)
{
    const QLocale locale;
    if (item.cycles > 0) {
        return item.bothSides ? Words::tr("%Ln slow rounds each side", nullptr, item.cycles)
                              : Words::tr("%Ln slow rounds", nullptr, item.cycles);
    }
    const QString hold = item.repetitions > 1
        ? Words::tr("%Ln times %1 s", nullptr, item.repetitions)
              .arg(locale.toString(static_cast<int>(item.hold.count())))
        : Words::tr("%1 s").arg(locale.toString(static_cast<int>(item.hold.count())));
    return item.bothSides ? Words::tr("%1 each side").arg(hold) : hold;
}

Place placeOf(const core::Variant& variant)
{
    const bool isUpright
        = variant.posture == core::Posture::Sitting || variant.posture == core::Posture::Standing;
    return isUpright ? Place::Desk : Place::Floor;
}

bool isEasier(const core::Variant& variant)
{
    return variant.id.find("easy") != std::string::npos || variant.id == "bed" || variant.id == "look";
}

} // namespace limber::ui
