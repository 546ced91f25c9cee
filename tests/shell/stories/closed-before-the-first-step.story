# A window that was closed before its first step is no break: the reminder comes again.
set morning off
set evening off
09:00 starts
11:00 presses start
11:00 does 0 steps
11:10
---
11:00:00 shows break
11:00:00 the window opens: break
11:10:00 shows break
