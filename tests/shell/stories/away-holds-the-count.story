# With "hold", even a long absence only holds the count.
set morning off
set evening off
set away hold
09:00 starts
10:00 lock on
10:45 lock off
11:45
---
11:45:00 shows break
