# An evening that is snoozed over midnight is still that evening's, and the next has its own.
set morning off
set breaks off
set evening 23:30
22:00 starts
23:31 snooze 60m
2026-03-03
00:32 presses start
00:32 does 2 steps
23:30
---
23:30:00 shows evening
23:31:00 takes back evening
2026-03-03
00:31:00 shows evening
00:32:00 the window opens: evening
00:33:00 recorded: evening, due 23:30, started
23:30:00 shows evening
