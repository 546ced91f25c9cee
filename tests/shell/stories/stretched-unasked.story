# A session of one's own restarts the two hours.
set morning off
set evening off
09:00 starts
10:00 wants break
10:00 does 2 steps
12:01
---
10:00:00 the window opens: break
12:01:00 shows break
