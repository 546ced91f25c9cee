# After a call somebody writes down what was agreed. The minute counts from the end of the call.
set morning off
set evening off
rests
09:00 starts
10:30 call on
11:20 call off
11:20:05 types
11:20:50 next?
11:21:30 skip
13:21:30 call on
13:40 rests
13:41 call off
13:42
---
11:20:50 next: waiting-for break typing
11:21:00 shows break
11:21:30 takes back break
11:21:30 recorded: break, due 11:00, skipped
13:41:15 shows break
