# CPack runs this when a package is made. It packs an archive in the order in which the file system happens to list a
# folder; packed in the order of the names, the same files always give the same archive.
if(CPACK_GENERATOR STREQUAL "TGZ")
    execute_process(
        COMMAND tar -C "${CPACK_TOPLEVEL_DIRECTORY}" --sort=name --mtime=@$ENV{SOURCE_DATE_EPOCH} --owner=root:0
            --group=root:0 --format=gnu -c "${CPACK_PACKAGE_FILE_NAME}"
        COMMAND gzip -9n
        OUTPUT_FILE "${CPACK_PACKAGE_FILES}" COMMAND_ERROR_IS_FATAL ANY)
endif()
