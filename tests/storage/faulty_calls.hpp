#pragma once

/// Lets the system calls that change files fail, on purpose: the program that links this has them instead of
/// the C library's. Every call that writes, truncates, syncs, makes, names or removes something is counted,
/// SQLite's too.
namespace limber::storage::test {

enum class Fault {
    NoSpace,      ///< ENOSPC, and nothing is written
    HalfWritten,  ///< half of what was to be written, then ENOSPC; other calls: ENOSPC
    InputOutput,  ///< EIO
    NoRight,      ///< EROFS, as on a disk that the kernel has made read-only
    KilledBefore, ///< the process dies by SIGKILL before the call does anything
    KilledHalf,   ///< after half of what was to be written
    KilledAfter,  ///< once it is done
};

/// What goes wrong, and when.
struct FaultPlan {
    int at = 0; ///< the number of the call, from 1
    Fault fault = Fault::NoSpace;
    bool lasting = false; ///< all calls after it too, until there is another plan
};

/// Counts from 1 again.
void planFault(const FaultPlan& plan);
/// Everything works, and nothing is counted.
void endFaults();
/// How many calls there were since the last plan.
[[nodiscard]] int countedCalls();

} // namespace limber::storage::test
