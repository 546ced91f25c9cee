# A morning without anybody at the computer leaves no trace; the day's count begins with the first activity.
set evening off
22:00 starts
22:05 lock on
2026-03-03
11:05 lock off
13:06
---
13:05:00 shows break
