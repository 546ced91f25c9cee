# A shorter interval counts from what has been counted; without breaks the one on screen goes.
set morning off
set evening off
09:00 starts
09:40 set interval 45m
09:46 set breaks off
12:00 next?
---
09:45:00 shows break
09:46:00 takes back break
09:46:00 recorded: break, due 09:45, excused
12:00:00 next: off
