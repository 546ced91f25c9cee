# Who is typing is not interrupted: the break comes with the first pause of fifteen seconds.
set morning off
set evening off
rests
09:00 starts
10:58 types
11:00:30 next?
11:00:40 rests
11:01 presses skip
---
11:00:30 next: waiting-for break typing
11:00:40 shows break
11:01:00 recorded: break, due 11:00, skipped
