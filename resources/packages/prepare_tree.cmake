# CPack runs this on the installed tree, before it makes a package of it.
set(share "${CPACK_TEMPORARY_INSTALL_DIRECTORY}/share")
if(CPACK_GENERATOR STREQUAL "DEB")
    set(share "${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr/share")
    # As Debian's policy wants it: small, and without the time and the name in the compressed file.
    execute_process(COMMAND gzip -9n "${share}/man/man1/limber.1" "${share}/doc/limber/changelog"
        COMMAND_ERROR_IS_FATAL ANY)
    # Debian's zsh looks for the completions of packages here and not in site-functions.
    file(RENAME "${share}/zsh/site-functions" "${share}/zsh/vendor-completions")
elseif(CPACK_GENERATOR STREQUAL "TGZ")
    # It would have to name the folder that somebody will unpack the archive in.
    file(REMOVE_RECURSE "${share}/dbus-1")
endif()
