# What was on screen comes back half a minute after Limber.
set morning off
set evening off
09:00 starts
11:02 crashes
11:03 starts
11:04
---
11:00:00 shows break
11:03:30 shows break
