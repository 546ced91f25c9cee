# So does a pause.
set morning off
set evening off
09:00 starts
10:50 pauses 1h
10:55 crashes
10:58 reboots
11:00 next?
11:50
---
11:00:00 next: paused 11:50
11:50:00 shows break
