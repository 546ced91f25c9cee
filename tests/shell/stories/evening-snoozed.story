# The evening comes at its time, and after a snooze again.
set morning off
19:00 starts
21:00 snooze 30m
21:10 next?
21:31 presses start
21:31 does 2 steps
23:59
---
21:00:00 shows evening
21:00:00 takes back evening
21:10:00 next: snoozed evening 21:30
21:30:00 shows evening
21:31:00 the window opens: evening
21:32:00 recorded: evening, due 21:00, started
