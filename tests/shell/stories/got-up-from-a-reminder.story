# The reminder was on screen, but its user had left already, and got up for long enough.
set morning off
set evening off
09:00 starts
11:02 idle on since 10:59
11:25 idle off
13:25
---
11:00:00 shows break
11:02:00 takes back break
11:25:00 recorded: break, due 11:00, excused
13:25:00 shows break
