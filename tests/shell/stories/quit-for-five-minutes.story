# Quitting Limber for five minutes keeps the count.
set morning off
set evening off
09:00 starts
10:40 quits
10:45 starts
11:05
---
11:05:00 shows break
