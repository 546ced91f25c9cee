# Who is up before the morning begins gets it when it begins, and once.
set evening off
04:30 starts
05:01 presses skip
06:00 lock on
07:10 lock off
07:59
---
05:00:00 shows morning
05:01:00 recorded: morning, due 05:00, skipped
