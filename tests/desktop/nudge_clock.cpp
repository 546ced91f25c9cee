/// Moves the computer's wall clock by one nanosecond, at which the kernel tells every program that waits for
/// it that the clock was set. The kernel adds it itself, so the clock stays right however busy the computer
/// is. Returns 77 where nobody may set the clock.
#include <sys/timex.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <ctime>

int main()
{
    constexpr int skipped = 77;
    timex change{};
    change.modes = ADJ_SETOFFSET | ADJ_NANO;
    change.time.tv_usec = 1; // nanoseconds
    if (clock_adjtime(CLOCK_REALTIME, &change) >= 0) {
        return EXIT_SUCCESS;
    }
    const bool isRefused = errno == EPERM;
    std::perror("clock_adjtime");
    return isRefused ? skipped : EXIT_FAILURE;
}
