# A morning that was skipped is not offered again by the next start.
set evening off
06:50 starts
06:52 presses skip
06:53 quits
07:30 reboots
08:30
---
06:50:30 shows morning
06:52:00 recorded: morning, due 06:50, skipped
