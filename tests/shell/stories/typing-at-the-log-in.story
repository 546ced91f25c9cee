# Half a minute after the log-in for who looks on; a pause in the typing, or a minute, for who types at once.
set evening off
rests
2026-03-02
04:00 starts
04:01 lock on
07:00 types
07:00 lock off
07:00:50 rests
07:01 skip
07:02 lock on
2026-03-03
07:00 rests
07:00 lock off
07:01 skip
---
07:00:50 shows morning
07:01:00 takes back morning
07:01:00 recorded: morning, due 07:00, skipped
2026-03-03
07:00:30 shows morning
07:01:00 takes back morning
07:01:00 recorded: morning, due 07:00, skipped
