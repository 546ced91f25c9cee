# CPack reads this before each kind of package. Every file in it gets the time of the release, unless the caller has
# decided otherwise.
if(NOT DEFINED ENV{SOURCE_DATE_EPOCH})
    set(ENV{SOURCE_DATE_EPOCH} "${CPACK_LIMBER_RELEASED_AT}")
endif()
