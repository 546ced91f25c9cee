#!/usr/bin/python3
"""Moving the system to another time zone while Limber runs: in a mount namespace with an /etc of its own. Argument: the
program zone."""
import os
import select
import subprocess
import sys
import unittest

ZONE = sys.argv[1]
SKIPPED = 77
LIMIT = 30
ALONE = ["unshare", "--user", "--map-root-user", "--mount", "--propagation", "private", "sh", "-ec"]
OWN_ETC = """mount -t tmpfs tmpfs /mnt
ln -s /usr/share/zoneinfo/Europe/Berlin /mnt/localtime
echo Europe/Berlin > /mnt/timezone
mount --bind /mnt /etc
"""
# What a line on standard input does is what timedatectl does: the link is replaced in one step.
MOVES = """"$0" &
while read -r zone; do
    ln -s "/usr/share/zoneinfo/$zone" /etc/localtime.new
    mv /etc/localtime.new /etc/localtime
done
kill $!
"""


class ZoneTest(unittest.TestCase):
    def setUp(self):
        environment = {name: value for name, value in os.environ.items() if name != "TZ"}
        self.process = subprocess.Popen(ALONE + [OWN_ETC + MOVES, ZONE], env=environment, text=True, bufsize=1,
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.addCleanup(self.end)

    def end(self):
        self.process.stdin.close()
        self.process.wait(LIMIT)
        self.process.stdout.close()

    def line(self):
        self.assertTrue(select.select([self.process.stdout], [], [], LIMIT)[0], "nothing more was said")
        return self.process.stdout.readline().strip()

    def test_the_civil_time_follows_the_system_to_another_zone_and_back(self):
        self.assertEqual(self.line(), "Europe/Berlin")
        for zone in ("Asia/Tokyo", "America/New_York", "Europe/Berlin"):
            self.process.stdin.write(zone + "\n")
            self.assertEqual(self.line(), zone)


if __name__ == "__main__":
    if subprocess.run(ALONE + [OWN_ETC], capture_output=True).returncode != 0:
        print("skipped: this system lets nobody make a mount namespace")
        sys.exit(SKIPPED)
    unittest.main(argv=sys.argv[:1] + sys.argv[2:], verbosity=2)
