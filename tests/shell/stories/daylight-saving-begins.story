# Berlin leaves out 02:30 on 29 March 2026: it comes at the first moment that there is.
2026-03-29
set evening off
set morning 02:30-06:00
00:30 starts
03:05 presses skip
05:00
---
03:00:00 shows morning
03:05:00 recorded: morning, due 03:00, skipped
