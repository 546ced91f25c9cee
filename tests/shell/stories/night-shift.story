# Active hours that go on at midnight lose no break to it.
set morning off
set evening off
set breaks by-the-clock
set hours 00:00-04:00 20:00-24:00
21:30 starts
22:01 presses skip
2026-03-03
00:01 presses skip
02:01 presses skip
06:00
---
22:00:00 shows break
22:01:00 recorded: break, due 22:00, skipped
2026-03-03
00:00:00 shows break
00:01:00 recorded: break, due 00:00, skipped
02:00:00 shows break
02:01:00 recorded: break, due 02:00, skipped
