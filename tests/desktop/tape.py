"""What was played on a sound server: recorded, and told apart into chimes and words."""
import array
import math
import pathlib
import time

from desktop import until

RATE = 16_000
FRAME = RATE // 100  # samples, 10 ms

# The notes of Limber's chimes, in Hz.
NOTES = {"c5": 523.25, "d5": 587.33, "g5": 783.99, "a5": 880.00, "c6": 1046.50}
CHIMES = {("c5", "g5"): "ready", ("g5",): "start", ("a5", "a5"): "halfway", ("c6",): "tick", ("d5",): "round",
          ("g5", "c5"): "let go", ("c5", "g5", "c6"): "finished"}


class Tape:
    def __init__(self, desktop):
        self.desktop = desktop
        self.file = pathlib.Path(desktop.folder) / "tape"
        desktop.start("tape", "parecord", "--raw", "--format=s16le", f"--rate={RATE}", "--channels=1",
                      "--latency-msec=20", "--device=null.monitor", str(self.file))
        until("something is recorded", lambda: self.file.exists() and self.file.stat().st_size > 0)
        self.began = time.time() - self.file.stat().st_size / 2 / RATE

    def samples(self):
        samples = array.array("h")
        raw = self.file.read_bytes()
        samples.frombytes(raw[:len(raw) // 2 * 2])
        return samples

    def loudness(self):
        """The loudest sample of every 10 ms."""
        samples = self.samples()
        return [max(map(abs, samples[i:i + FRAME])) for i in range(0, len(samples) - FRAME, FRAME)]

    def spoken(self):
        """When something was heard, as (from, to) in seconds of the wall clock; pauses in a sentence do not end it."""
        pause = 60  # frames
        spans = []
        for i, loud in enumerate(self.loudness()):
            if loud < 300:
                continue
            if spans and i - spans[-1][1] < pause:
                spans[-1][1] = i
            else:
                spans.append([i, i])
        return [(self.began + start / 100, self.began + end / 100) for start, end in spans]

    def chimes(self):
        """The chimes that were heard, as (name, when). One that is none of Limber's is told by its notes."""
        samples = self.samples()
        heard = []
        for at, note in struck(samples):
            if heard and at - heard[-1][1][-1][0] < 0.3:
                heard[-1][1].append((at, note))
            else:
                heard.append((at, [(at, note)]))
        return [(CHIMES.get(tuple(note for _, note in notes), str(notes)), self.began + at) for at, notes in heard]


def strength(samples, pitch):
    """How much of `pitch` there is."""
    turn = 2 * math.pi * pitch / RATE
    along = sum(s * math.cos(turn * i) for i, s in enumerate(samples))
    across = sum(s * math.sin(turn * i) for i, s in enumerate(samples))
    return math.hypot(along, across) / max(1, len(samples))


def strengths(samples):
    return {note: strength(samples, pitch) for note, pitch in NOTES.items()}


def struck(samples):
    """When which note was struck: there is suddenly more of it than just before."""
    window = RATE * 4 // 100
    hop = RATE * 2 // 100
    longer = RATE // 10  # long enough to tell one note from the next
    least = 150
    silence = dict.fromkeys(NOTES, 0.0)
    before = silence
    last = -1.0
    for start in range(0, len(samples) - longer - hop, hop):
        piece = samples[start:start + window]
        if max(map(abs, piece)) < least:
            before = silence
            continue
        now = strengths(piece)
        at = start / RATE
        if at - last > 0.12 and any(now[n] > 1.8 * before[n] and now[n] - before[n] > least for n in NOTES):
            sounding = strengths(samples[start + hop:start + hop + longer])
            grown = {note: sounding[note] - before[note] for note in NOTES}
            note = max(grown, key=grown.get)
            if grown[note] > least and sounding[note] > 0.5 * max(sounding.values()):
                last = at
                yield at, note
        before = now
