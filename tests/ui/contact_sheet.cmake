# Paints every window in every look and puts the pictures of a look on one sheet, and the most telling ones on another.
# Called with UI_TEST, the program; SHEETS, the folder for the sheets; MONTAGE, ImageMagick's program.
cmake_path(GET UI_TEST PARENT_PATH beside)
set(pictures "${beside}/pictures")
file(REMOVE_RECURSE "${pictures}" "${SHEETS}")
file(MAKE_DIRECTORY "${SHEETS}")
set(ENV{QT_QPA_PLATFORM} offscreen)
execute_process(COMMAND "${UI_TEST}" "[pictures]" RESULT_VARIABLE failed)
if(failed)
    message(FATAL_ERROR "the windows could not be painted")
endif()
# The font that montage writes with unless it is told is rarely installed.
find_file(font DejaVuSans.ttf PATHS /usr/share/fonts/truetype/dejavu /usr/share/fonts/dejavu REQUIRED)

# lay_out(SHEET COLUMNS CELL PICTURE…): in full colour, or cards and windows would be one. Each is made smaller while it
# is read: all at their full size would not fit into what ImageMagick may hold in memory.
function(lay_out sheet columns cell)
    list(TRANSFORM ARGN APPEND "[${cell}]" OUTPUT_VARIABLE reduced)
    execute_process(COMMAND "${MONTAGE}" -font "${font}" -label %t ${reduced} -tile ${columns}x -geometry ${cell}+8+8
                            -background "#8a8f8e" -depth 8 -strip -quality 95 "${SHEETS}/${sheet}.png"
        COMMAND_ERROR_IS_FATAL ANY)
    list(LENGTH ARGN count)
    message(STATUS "${count} pictures are on ${SHEETS}/${sheet}.png")
endfunction()

file(GLOB all RELATIVE "${pictures}" "${pictures}/*.png")
list(SORT all COMPARE NATURAL)
# A look, and what the names of its pictures have in them.
foreach(look "light=light" "dark=dark" "contrast=contrast" "text200=text200" "rtl=rtl" "narrow=narrow|least" "tall=tall|1080"
             "full=full|large|wide")
    string(REGEX MATCH "^([^=]+)=(.+)$" parts "${look}")
    set(name "${CMAKE_MATCH_1}")
    set(found ${all})
    list(FILTER found INCLUDE REGEX "(^|_)(${CMAKE_MATCH_2})(_|[.])")
    if(NOT found)
        message(FATAL_ERROR "no picture is ${name}")
    endif()
    list(TRANSFORM found PREPEND "${pictures}/")
    lay_out(${name} 6 480x400 ${found})
endforeach()

set(telling session_hold_light session_transition_light session_hurts_light session_how_to_light
    session_stop_dark session_hold_dark summary_light today_light
    today_dark history_wide history_dark stretches_light
    stretch_dark settings_light settings_routines_light my_body_light
    welcome_1_light welcome_2_dark panel_light panel_due_dark
    rtl_hold contrast_hold text200_hold_1180 shape_narrow)
list(TRANSFORM telling PREPEND "${pictures}/")
list(TRANSFORM telling APPEND .png)
lay_out(overview 4 360x260 ${telling})
