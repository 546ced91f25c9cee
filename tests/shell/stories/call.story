# A break that falls due in a call waits, says why, and comes when the call is over.
set morning off
set evening off
09:00 starts
10:30 call on
11:05 next?
11:20 call off
11:21
---
11:05:00 next: waiting-for break microphone
11:20:15 shows break
