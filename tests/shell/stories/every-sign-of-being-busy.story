# One sign takes over from the next; the break comes after the last.
set morning off
set evening off
09:00 starts
10:50 camera on
11:10 quiet on
11:10 next?
11:11 camera off
11:20 fullscreen on
11:21 quiet off
11:25 next?
11:30 presentation on
11:31 fullscreen off
11:35 next?
11:40 presentation off
11:41
---
11:10:00 next: waiting-for break do-not-disturb camera
11:25:00 next: waiting-for break full-screen
11:35:00 next: waiting-for break inhibited
11:40:15 shows break
