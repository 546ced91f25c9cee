# A call carries the break over the end of the morning's hours. It is not lost: the afternoon begins with it.
set morning off
set evening off
set hours 08:00-12:00 13:00-18:00
09:30 starts
11:00 call on
12:05 call off
13:00
---
12:00:00 recorded: break, due 11:30, excused
13:00:00 shows break
