# Every two hours from eight, however long one has been there.
set morning off
set evening off
set breaks by-the-clock
09:10 starts
09:10 next?
10:00 presses skip
12:05 presses start
12:05 does 2 steps
14:00
---
09:10:00 next: at-time break 10:00
10:00:00 shows break
10:00:00 recorded: break, due 10:00, skipped
12:00:00 shows break
12:05:00 the window opens: break
12:06:00 recorded: break, due 12:00, started
14:00:00 shows break
