# A break comes after two hours at the computer, and the next one two hours after it was done.
set morning off
set evening off
09:00 starts
10:59 next?
11:00 presses start
11:00 does 2 steps
13:02
---
10:59:00 next: in-active-time break 1 min 11:00
11:00:00 shows break
11:00:00 the window opens: break
11:01:00 recorded: break, due 11:00, started
13:01:00 shows break
