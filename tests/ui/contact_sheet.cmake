# Paints every window in every look and puts the pictures of a look on one sheet.
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
foreach(look light dark contrast text200 rtl narrow full)
    file(GLOB found "${pictures}/*${look}*.png")
    list(SORT found COMPARE NATURAL)
    execute_process(COMMAND "${MONTAGE}" -font "${font}" -label %t ${found} -tile 6x -geometry 480x400+8+8 -background "#8a8f8e"
                            "${SHEETS}/${look}.png"
        COMMAND_ERROR_IS_FATAL ANY)
    list(LENGTH found count)
    message(STATUS "${count} pictures are on ${SHEETS}/${look}.png")
endforeach()
