# Between the morning's hours and the afternoon's nothing comes; what is full then comes at one.
set morning off
set evening off
set hours 08:00-12:00 13:00-18:00
10:30 starts
12:35 next?
13:00
---
12:35:00 next: at-time break 13:00
13:00:00 shows break
