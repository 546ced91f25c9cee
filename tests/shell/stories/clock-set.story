# Two hours are two hours, whatever the clock is set to.
set morning off
set evening off
09:00 starts
10:00 clock 13:00
14:00
---
14:00:00 shows break
