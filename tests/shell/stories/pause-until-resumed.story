# A pause without an end ends when the user says so; what waited comes.
set morning off
set evening off
09:00 starts
10:00 pauses on
13:00 next?
14:00 resumes
---
13:00:00 next: paused
14:00:00 shows break
