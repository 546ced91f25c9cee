# The computer sleeps for three hours, and says so.
set morning off
set evening off
09:00 starts
10:00 sleep on
10:00 unseen until 13:00
13:00 sleep off
15:00
---
15:00:00 shows break
