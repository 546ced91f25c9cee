# A day without active hours has no breaks, but its evening.
2026-03-08
set morning off
set sunday none
09:00 starts
13:00 next?
21:00
---
13:00:00 next: at-time evening 21:00
21:00:00 shows evening
