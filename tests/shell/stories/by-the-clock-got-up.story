# The clock struck ten while the person was up and about for forty minutes.
set morning off
set evening off
set breaks by-the-clock
09:00 starts
09:50 lock on
10:30 lock off
12:00
---
10:30:00 recorded: break, due 10:00, excused
12:00:00 shows break
