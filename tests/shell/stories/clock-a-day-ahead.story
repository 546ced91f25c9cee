# A clock that was a day ahead for a moment costs no morning, today's or tomorrow's.
set evening off
set breaks off
06:50 starts
06:50 clock 2026-03-03 06:50
06:50 clock 2026-03-02 06:50
06:51 presses skip
06:52 lock on
2026-03-03
07:00 lock off
07:01
---
06:50:30 shows morning
06:51:00 recorded: morning, due 06:50, skipped
2026-03-03
07:00:30 shows morning
