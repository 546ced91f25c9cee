# Snoozed from the reminder for ten minutes, from the tray for an hour, and then skipped.
set morning off
set evening off
09:00 starts
11:00 presses snooze
11:11 snooze 60m
12:12 presses skip
14:12
---
11:00:00 shows break
11:10:00 shows break
11:11:00 takes back break
12:11:00 shows break
12:12:00 recorded: break, due 11:00, skipped
14:12:00 shows break
