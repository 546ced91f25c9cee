# With "count on", time goes on while nobody is there.
set morning off
set evening off
set away count-on
09:00 starts
10:00 lock on
10:45 lock off
11:00
---
11:00:00 shows break
