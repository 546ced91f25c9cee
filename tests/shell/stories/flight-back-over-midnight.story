# From Tokyo to Los Angeles it is the same day once more, but not the same evening.
in Asia/Tokyo
set morning off
set breaks off
20:50 starts
21:00 presses start
21:00 does 2 steps
21:05 travels America/Los_Angeles
23:59
2026-03-03
21:00
---
21:00:00 shows evening
21:00:00 the window opens: evening
21:01:00 recorded: evening, due 21:00, started
2026-03-03
21:00:00 shows evening
