# Nobody answers: again after ten minutes, twice, then missed, and the count begins anew.
set morning off
set evening off
09:00 starts
13:31
---
11:00:00 shows break
11:10:00 shows break again
11:20:00 shows break again
11:30:00 takes back break
11:30:00 recorded: break, due 11:00, missed
13:30:00 shows break
