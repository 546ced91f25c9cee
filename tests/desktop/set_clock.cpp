/// Preloaded into a program, shows it a wall clock that is as many seconds ahead as the file says that
/// LIMBER_TEST_CLOCK_AHEAD names, and counts its alarms on that clock. So a test can set the clock by hours
/// for one program alone.
#include <sys/syscall.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include <cstdlib>
#include <ctime>
#include <fstream>

namespace {

std::time_t secondsAhead()
{
    std::time_t ahead = 0;
    if (const char* file = std::getenv("LIMBER_TEST_CLOCK_AHEAD")) {
        std::ifstream{file} >> ahead;
    }
    return ahead;
}

} // namespace

// NOLINTBEGIN(readability-identifier-naming): the names are the C library's
extern "C" [[gnu::visibility("default")]] int clock_gettime(clockid_t clock, timespec* time) noexcept
{
    const auto result = static_cast<int>(syscall(SYS_clock_gettime, clock, time));
    if (result == 0 && clock == CLOCK_REALTIME) {
        time->tv_sec += secondsAhead();
    }
    return result;
}

extern "C" [[gnu::visibility("default")]] int
timerfd_settime(int timer, int flags, const itimerspec* wanted, itimerspec* before) noexcept
{
    itimerspec moved = *wanted;
    if ((flags & TFD_TIMER_CANCEL_ON_SET) != 0) { // the kernel knows it on the wall clock alone
        moved.it_value.tv_sec -= secondsAhead();
    }
    return static_cast<int>(syscall(SYS_timerfd_settime, timer, flags, &moved, before));
}
// NOLINTEND(readability-identifier-naming)
