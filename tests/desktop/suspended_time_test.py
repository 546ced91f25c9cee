#!/usr/bin/python3
"""Time that the computer has slept counts: in a time namespace whose CLOCK_BOOTTIME is two hours ahead of
CLOCK_MONOTONIC, as after two hours of sleep. Argument: the program uptime."""
import subprocess
import sys
import time
import unittest

UPTIME = sys.argv[1]
ASLEEP = 7200
SKIPPED = 77
IN_NAMESPACE = ["unshare", "--user", "--map-root-user", "--time", "--boottime", str(ASLEEP), "--fork"]


class SuspendedTimeTest(unittest.TestCase):
    def test_uptime_and_alarms_are_on_the_clock_that_runs_through_sleep(self):
        before = time.clock_gettime_ns(time.CLOCK_BOOTTIME) // 1_000_000
        out = subprocess.run(IN_NAMESPACE + [UPTIME], capture_output=True, text=True, timeout=60, check=True).stdout
        after = time.clock_gettime_ns(time.CLOCK_BOOTTIME) // 1_000_000
        set_at, rang_at = map(int, out.split())
        self.assertLessEqual(before + ASLEEP * 1000, set_at)
        self.assertLessEqual(set_at + 50, rang_at)
        self.assertLessEqual(rang_at, after + ASLEEP * 1000)


if __name__ == "__main__":
    if subprocess.run(IN_NAMESPACE + ["true"], capture_output=True).returncode != 0:
        print("skipped: this system lets nobody make a time namespace")
        sys.exit(SKIPPED)
    unittest.main(argv=sys.argv[:1] + sys.argv[2:], verbosity=2)
