# The same where nobody tells of sleep.
set morning off
set evening off
09:00 starts
10:00 unseen until 13:00
15:00
---
15:00:00 shows break
