# A break that falls due just before the active hours end does not wait for a pause: it would be lost.
set morning off
set evening off
rests
17:59:30 starts
19:58 types
20:01 rests
20:03 presses skip
---
19:59:30 shows break
20:03:00 recorded: break, due 19:59, skipped
