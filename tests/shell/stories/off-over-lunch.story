# Off for an hour is away for an hour: the break is excused, and the count begins anew.
set morning off
set evening off
09:00 starts
11:05 quits
12:00 reboots
14:00
---
11:00:00 shows break
12:00:00 recorded: break, due 11:00, excused
14:00:00 shows break
