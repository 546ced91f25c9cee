# Nine minutes away are not at the computer, but nobody has got up.
set morning off
set evening off
09:00 starts
10:55 lock on
10:58 next?
11:04 lock off
11:10
---
10:58:00 next: in-active-time break 5 min 11:03
11:09:00 shows break
