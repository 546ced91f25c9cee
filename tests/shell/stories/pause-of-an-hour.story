# A pause holds the break back to the second, and says nothing when it ends.
set morning off
set evening off
09:00 starts
10:30 pauses 1h
11:15 next?
11:29:59
11:30
---
11:15:00 next: paused 11:30
11:30:00 shows break
