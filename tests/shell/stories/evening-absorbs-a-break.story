# A break waits in a call when the evening begins: one voice, the evening's.
set morning off
set evening 20:30
set hours 08:00-22:00
18:20 starts
20:15 call on
20:35 call off
20:36
---
20:30:00 recorded: break, due 20:20, excused
20:35:15 shows evening
