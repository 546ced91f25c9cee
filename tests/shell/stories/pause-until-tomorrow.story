# Paused at four in the afternoon: no break, no evening, and the next morning as ever.
15:00 starts
16:00 pauses tomorrow
16:00 next?
22:00 lock on
2026-03-03
07:00 lock off
07:01
---
16:00:00 next: paused 05:00
20:00:00 recorded: break, due 17:00, excused
2026-03-03
05:00:00 recorded: evening, due 21:00, excused
07:00:30 shows morning
