# The break that was on screen at eight in the evening is still answered; after that there are none.
set morning off
set evening off
17:58 starts
20:05 presses skip
23:59
---
19:58:00 shows break
20:05:00 recorded: break, due 19:58, skipped
