# The morning is offered half a minute after log-in, again twice, and then it is missed.
set evening off
06:50 starts
07:30
---
06:50:30 shows morning
07:00:30 shows morning again
07:10:30 shows morning again
07:20:30 takes back morning
07:20:30 recorded: morning, due 06:50, missed
