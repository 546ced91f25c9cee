# A snooze goes on through a reboot and ends when it would have.
set morning off
set evening off
09:00 starts
11:00 presses snooze
11:01 quits
11:04 reboots
11:10
---
11:00:00 shows break
11:10:00 shows break
