# Who never pauses is reminded after a minute. What is on screen stays there, typing or not.
set morning off
set evening off
rests
09:00 starts
10:58 types
11:05 rests
11:06 types
11:09 presses skip
---
11:01:00 shows break
11:09:00 recorded: break, due 11:00, skipped
