# A reminder on screen makes way for a call and comes back after it; its ten minutes begin anew.
set morning off
set evening off
09:00 starts
11:02 call on
11:30 call off
11:41
---
11:00:00 shows break
11:02:00 takes back break
11:30:15 shows break
11:40:15 shows break again
