# Brings translation files up to date with the texts of the program and its catalogue.
#   -Droot= the project  -Dlupdate=  -Dwords= the program that writes the catalogue's texts  -Dwork= a folder for them
#   -Dfiles= the .ts files
file(MAKE_DIRECTORY "${work}")
execute_process(COMMAND "${words}" OUTPUT_FILE "${work}/catalogue_words.cpp" COMMAND_ERROR_IS_FATAL ANY)
execute_process(
    COMMAND "${lupdate}" -no-obsolete -locations none -no-ui-lines -I include -I src -I src/ui
            src include "${work}/catalogue_words.cpp" -ts ${files}
    WORKING_DIRECTORY "${root}" OUTPUT_VARIABLE said ERROR_VARIABLE said RESULT_VARIABLE failed)
# A text in a context that nobody looks in would stay English for ever.
if(failed OR said MATCHES "lacks Q_OBJECT|cannot be called")
    message(FATAL_ERROR "lupdate: ${said}")
endif()
message("${said}")
