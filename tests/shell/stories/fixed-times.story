# Times of one's own; one passed during a short absence and comes on the return, one lies outside the hours.
set morning off
set evening off
set breaks fixed-times
set times 09:30 11:30 21:30
09:10 starts
09:25 lock on
09:40 lock off
09:41 presses start
09:41 does 2 steps
11:31 presses skip
23:00
---
09:40:30 shows break
09:41:00 the window opens: break
09:42:00 recorded: break, due 09:30, started
11:30:00 shows break
11:31:00 recorded: break, due 11:30, skipped
