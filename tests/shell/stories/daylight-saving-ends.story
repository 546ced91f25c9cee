# Berlin has 02:30 twice on 25 October 2026: it comes once.
2026-10-25
set evening off
set morning 02:30-06:00
01:00 starts
after 95m presses skip
after 2h next?
---
02:30:00 shows morning
02:35:00 recorded: morning, due 02:30, skipped
03:35:00 next: at-time break 08:00
