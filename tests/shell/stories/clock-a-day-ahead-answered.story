# What was answered by a clock that was a day ahead was not tomorrow's. (Its record keeps the date of that clock.)
set evening off
set breaks off
06:50 starts
06:51 clock 2026-03-03 06:51
06:52 presses skip
06:53 clock 2026-03-02 12:00
2026-03-03
07:00
---
06:50:30 shows morning
2026-03-03
05:00:00 shows morning
05:10:00 shows morning again
05:20:00 shows morning again
05:30:00 takes back morning
05:30:00 recorded: morning, due 05:00, missed
06:52:00 recorded: morning, due 06:51, skipped
