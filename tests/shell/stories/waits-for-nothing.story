# Whoever has switched the courtesy off is reminded in the middle of a film.
set morning off
set evening off
set waits-for nothing
09:00 starts
10:00 fullscreen on
11:00
---
11:00:00 shows break
