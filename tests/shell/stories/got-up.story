# Twenty minutes away: the person got up, and the two hours begin anew.
set morning off
set evening off
09:00 starts
10:00 lock on
10:20 lock off
12:20
---
12:20:00 shows break
