/// Preloaded into a program, shows it clocks that are as many seconds ahead as the file says that
/// LIMBER_TEST_TIME_AHEAD names, and counts its alarms on them. So a test need not wait for a reminder. An
/// alarm that was set before rings when it would have: whoever moves the time has to make the program look.
#include <sys/syscall.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <fstream>

namespace {

std::time_t secondsAhead()
{
    std::time_t ahead = 0;
    if (const char* file = std::getenv("LIMBER_TEST_TIME_AHEAD")) {
        std::ifstream{file} >> ahead;
    }
    return ahead;
}

} // namespace

// NOLINTBEGIN(readability-identifier-naming): the names are the C library's
extern "C" [[gnu::visibility("default")]] int clock_gettime(clockid_t clock, timespec* time) noexcept
{
    const auto result = static_cast<int>(syscall(SYS_clock_gettime, clock, time));
    if (result == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_BOOTTIME)) {
        time->tv_sec += secondsAhead();
    }
    return result;
}

extern "C" [[gnu::visibility("default")]] int
timerfd_settime(int timer, int flags, const itimerspec* wanted, itimerspec* before) noexcept
{
    itimerspec moved = *wanted;
    const bool isArmed = moved.it_value.tv_sec != 0 || moved.it_value.tv_nsec != 0;
    if (isArmed && (flags & TFD_TIMER_ABSTIME) != 0) {
        moved.it_value.tv_sec = std::max<std::time_t>(moved.it_value.tv_sec - secondsAhead(), 0);
        moved.it_value.tv_nsec = std::max(moved.it_value.tv_nsec, 1L); // all zero would disarm it
    }
    return static_cast<int>(syscall(SYS_timerfd_settime, timer, flags, &moved, before));
}
// NOLINTEND(readability-identifier-naming)
