# The desktop notices after three minutes that nobody types; they do not count.
set morning off
set evening off
09:00 starts
10:03 idle on since 10:00
10:15 idle off
11:15
---
11:15:00 shows break
