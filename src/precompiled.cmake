# limber_precompile(<target> [LIKE target] [HEADERS header...])
# Reads what nearly every source reads, and what never changes, once for the target: the standard library, dates, and
# Qt's modules as far as the target, or the one it is like, links them. HEADERS are more of that kind. Sources include
# what they use all the same: the preset tidy builds without this and would tell.
set(LIMBER_PRECOMPILED
    <algorithm> <array> <chrono> <filesystem> <functional> <map> <memory> <optional> <set> <string> <utility> <variant>
    <vector> <date/date.h> <date/tz.h> <tl/expected.hpp>)
set(LIMBER_PRECOMPILED_Qt6::Core <QCoreApplication> <QObject> <QString> <QStringList> <QTimer>)
set(LIMBER_PRECOMPILED_Qt6::DBus <QDBusConnection> <QDBusMessage> <QDBusPendingCallWatcher> <QDBusPendingReply> <QDBusVariant>)
set(LIMBER_PRECOMPILED_Qt6::Widgets
    <QAccessible> <QApplication> <QBoxLayout> <QEvent> <QLabel> <QLocale> <QPainter> <QPainterPath> <QStyle>
    <QVariantAnimation> <QWidget>)

function(limber_precompile target)
    cmake_parse_arguments(arg "" "LIKE" "HEADERS" ${ARGN})
    set(headers ${LIMBER_PRECOMPILED} ${arg_HEADERS})
    if(NOT arg_LIKE)
        set(arg_LIKE ${target})
    endif()
    get_target_property(links ${arg_LIKE} LINK_LIBRARIES)
    if("Qt6::Widgets" IN_LIST links)
        list(APPEND links Qt6::Core)
    endif()
    foreach(link IN ITEMS Qt6::Core Qt6::DBus Qt6::Widgets)
        if(link IN_LIST links)
            list(APPEND headers ${LIMBER_PRECOMPILED_${link}})
        endif()
    endforeach()
    target_precompile_headers(${target} PRIVATE ${headers})
endfunction()
