# A small notice a minute ahead, for who wants it, once.
set morning off
set evening off
set heads-up on
09:00 starts
11:00 presses skip
12:59
---
10:59:00 tells heads-up
11:00:00 shows break
11:00:00 recorded: break, due 11:00, skipped
12:59:00 tells heads-up
