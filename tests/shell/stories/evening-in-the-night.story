# Who comes back at night still gets the evening before; the next evening comes all the same.
set morning off
19:00 starts
19:30 lock on
2026-03-03
01:40 lock off
01:41 presses skip
01:45 lock on
20:00 lock off
21:01
---
01:40:30 shows evening
01:41:00 recorded: evening, due 21:00, skipped
21:00:00 shows evening
