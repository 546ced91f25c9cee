# A snoozed break does not come back into the evening session.
set morning off
set hours 08:00-22:00
18:55 starts
20:55 presses snooze
21:06 presses skip
21:30
---
20:55:00 shows break
21:00:00 shows evening
21:00:00 recorded: break, due 20:55, excused
21:06:00 recorded: evening, due 21:00, skipped
