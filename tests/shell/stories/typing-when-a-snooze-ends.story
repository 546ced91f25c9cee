# A snooze that ends in the middle of a sentence waits for its end.
set morning off
set evening off
rests
09:00 starts
11:00:30 presses snooze
11:09 types
11:10:45 rests
11:11 set waits-for-typing off
11:11 snooze 10m
11:20 types
11:21 set waits-for-typing on
11:22
---
11:00:01 shows break
11:10:45 shows break
11:11:00 takes back break
11:21:00 shows break
