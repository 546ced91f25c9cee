"""What a process and its children cost, as the kernel counts it. All memory in KiB, all times in milliseconds."""
import os
import pathlib
import re


def pids():
    return [int(name) for name in os.listdir("/proc") if name.isdigit()]


def _fields(pid):
    """The fields of /proc/PID/stat that come after the program's name."""
    return pathlib.Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()


def family(root):
    """`root`, everything it has started and everything in its session."""
    parents, members = {}, {root}
    for pid in pids():
        try:
            fields = _fields(pid)
        except OSError:
            continue
        parents[pid] = int(fields[1])
        if int(fields[3]) == root:
            members.add(pid)
    before = 0
    while len(members) != before:
        before = len(members)
        members |= {pid for pid, parent in parents.items() if parent in members}
    return members


def running(program, runtime):
    """The processes that run this file and belong to the desktop with this runtime folder."""
    found = []
    for pid in pids():
        try:
            mine = f"XDG_RUNTIME_DIR={runtime}".encode() in pathlib.Path(f"/proc/{pid}/environ").read_bytes()
            if mine and os.readlink(f"/proc/{pid}/exe") == str(program):
                found.append(pid)
        except OSError:
            pass
    return found


def memory(members):
    """(PSS, USS) of all of them: what they share is split among its users, and not counted."""
    pss = uss = 0
    for pid in members:
        try:
            text = pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text()
        except OSError:
            continue
        kib = {name: int(size) for name, size in re.findall(r"^(\w+): +(\d+) kB", text, re.M)}
        pss += kib.get("Pss", 0)
        uss += kib.get("Private_Clean", 0) + kib.get("Private_Dirty", 0)
    return pss, uss


def memory_by_file(pid):
    """{file or kind of memory: PSS}, for looking where it goes."""
    sizes, name = {}, ""
    for line in pathlib.Path(f"/proc/{pid}/smaps").read_text().splitlines():
        header = re.match(r"[0-9a-f]+-[0-9a-f]+ \S+ \S+ \S+ \S+ *(.*)", line)
        if header:
            name = os.path.basename(header[1]) or "[anonymous]"
        elif line.startswith("Pss:"):
            sizes[name] = sizes.get(name, 0) + int(line.split()[1])
    return sizes


class Counters:
    """What has been counted of some processes so far; two of them subtract."""

    def __init__(self, members=()):
        self._threads = {}  # (wake-ups, ms of the processor)
        self._processes = {}  # (ms of children that have ended, bytes written)
        for pid in members:
            try:
                self._add(pid)
            except OSError:
                pass

    def _add(self, pid):
        fields = _fields(pid)
        children = (int(fields[13]) + int(fields[14])) * 1000 / os.sysconf("SC_CLK_TCK")
        io = pathlib.Path(f"/proc/{pid}/io").read_text()
        self._processes[pid] = children, int(re.search(r"^write_bytes: (\d+)", io, re.M)[1])
        for thread in os.listdir(f"/proc/{pid}/task"):
            status = pathlib.Path(f"/proc/{pid}/task/{thread}/status").read_text()
            schedule = pathlib.Path(f"/proc/{pid}/task/{thread}/schedstat").read_text()
            self._threads[thread] = (int(re.search(r"^voluntary_ctxt_switches:\s+(\d+)", status, re.M)[1]),
                                     int(schedule.split()[0]) / 1e6)

    def __sub__(self, before):
        """What has ended in between is left out."""
        difference = Counters()
        for which in ("_threads", "_processes"):
            now, then = getattr(self, which), getattr(before, which)
            getattr(difference, which).update(
                {key: tuple(a - b for a, b in zip(counts, then.get(key, (0, 0)))) for key, counts in now.items()})
        return difference

    wake_ups = property(lambda self: sum(counts[0] for counts in self._threads.values()))
    processor = property(lambda self: sum(counts[1] for counts in self._threads.values()))
    children = property(lambda self: sum(counts[0] for counts in self._processes.values()))
    written = property(lambda self: sum(counts[1] for counts in self._processes.values()))
