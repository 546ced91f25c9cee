# Limber ran through the night; the morning comes with the first activity, not with the clock.
set evening off
22:00 starts
22:05 lock on
2026-03-03
07:12 lock off
07:13 presses start
07:13 does 2 steps
---
07:12:30 shows morning
07:13:00 the window opens: morning
07:14:00 recorded: morning, due 07:12, started
