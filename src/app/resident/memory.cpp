#include "resident/memory.hpp"

#include <malloc.h>

namespace limber::app {

void giveBackMemory()
{
#ifdef __GLIBC__
    ::malloc_trim(0);
#endif
}

} // namespace limber::app
