# After three in the night there is no evening any more.
set morning off
19:00 starts
19:30 lock on
2026-03-03
03:00 lock off
03:30 next?
---
03:30:00 next: at-time break 08:00
