"""Starting a window on a display that nobody sees, and looking at it from outside. Used by `window.py`."""

import json
import mmap
import os
import shutil
import signal
import socket
import struct
import subprocess
import tempfile
import time
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TODAY = "2026-03-24"
# So long must nothing change before the picture counts as finished.
STILL_S = 2.0
MEMORY_AFTER_S = 3.0


def descendants(pid: int) -> list[int]:
    """The process and everything it has started."""
    parents: dict[int, list[int]] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                stat = (entry / "stat").read_text()
            except OSError:
                continue
            parents.setdefault(int(stat.rpartition(")")[2].split()[1]), []).append(int(entry.name))
    found, at = [pid], 0
    while at < len(found):
        found += parents.get(found[at], [])
        at += 1
    return found


def processor_ms(pids: list[int]) -> float:
    """Processor time used by these processes so far."""
    ticks = 0
    for pid in pids:
        try:
            fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        ticks += int(fields[11]) + int(fields[12])
    return ticks * 1000 / os.sysconf("SC_CLK_TCK")


def pss_mb(pids: list[int]) -> float:
    """Memory of these processes; what several share is counted once."""
    kilobytes = 0
    for pid in pids:
        try:
            told = Path(f"/proc/{pid}/smaps_rollup").read_text()
        except OSError:
            continue
        kilobytes += next(int(line.split()[1]) for line in told.splitlines() if line.startswith("Pss:"))
    return kilobytes / 1000


class Child:
    """A program in a process group of its own, surely stopped. It stays in our session: whoever gave that one
    precedence over the rest of the machine gave it to the windows too."""

    def __init__(self, command: list[str], **more) -> None:
        self.process = subprocess.Popen(command, process_group=0, **more)

    def stop(self) -> None:
        try:
            os.killpg(self.process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        self.process.wait()

    def __enter__(self):
        return self

    def __exit__(self, *_) -> None:
        self.stop()


class Display(Child):
    """A display whose picture lies in a file."""

    def __init__(self, directory: Path) -> None:
        self.folder = tempfile.mkdtemp(dir=directory)
        command = ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp", "-fbdir", self.folder]
        super().__init__(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.name = f":{self.process.stdout.readline().strip()}"
        self.file = open(Path(self.folder) / "Xvfb_screen0", "rb")
        self.memory = mmap.mmap(self.file.fileno(), 0, prot=mmap.PROT_READ)
        self.head = struct.unpack(">I", self.memory[:4])[0]

    def picture(self) -> int:
        """A number that is another when the picture is; every third line is looked at. The edges, where scroll bars
        fade away seconds after everything is there, do not count."""
        line = 1280 * 4
        left, right = 40 * 4, 1150 * 4
        lines = range(len(self.memory) - 900 * line, len(self.memory), 3 * line)
        return hash(b"".join(self.memory[at + left : at + right] for at in lines))

    def stop(self) -> None:
        super().stop()
        self.memory.close()
        self.file.close()
        shutil.rmtree(self.folder)


class Bus(Child):
    """A message bus of our own: the second start of a program asks on it for the first."""

    def __init__(self) -> None:
        command = ["dbus-daemon", "--session", "--print-address=1", "--nofork", "--nopidfile"]
        super().__init__(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.address = self.process.stdout.readline().strip()


def shelve(data: Path, cases: list[str]) -> None:
    """A data folder as somebody has who used the program before."""
    (data / "initiatives").mkdir(parents=True)
    (data / "settings.json").write_text('{"lang": "sv"}')
    for case in cases:
        shutil.copy(ROOT / f"tests/cases/{case}.iop", data / "initiatives")


def started(program: Path, directory: Path, bus: Bus, home: Path) -> tuple[float, float, float]:
    """Milliseconds until the picture is finished, processor time until then, and memory."""
    with Display(directory) as display:
        time.sleep(0.3)
        surroundings = {
            "DISPLAY": display.name,
            "DBUS_SESSION_BUS_ADDRESS": bus.address,
            "NO_AT_BRIDGE": "1",
            "HOME": str(home),
            "XDG_DATA_HOME": str(home / "data"),
            "XDG_CACHE_HOME": str(home / "cache"),
            "XDG_CONFIG_HOME": str(home / "config"),
            "XDG_RUNTIME_DIR": str(home),
            "PATH": os.environ["PATH"],
            "LANG": os.environ.get("LANG", "C.UTF-8"),
        }
        before = display.picture()
        begun = time.perf_counter()
        with Child([str(program)], env=surroundings, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as app:
            seen, finished, used = before, 0.0, 0.0
            while True:
                time.sleep(0.004)
                now, picture = time.perf_counter(), display.picture()
                if picture != seen:
                    seen, finished = picture, now
                    used = processor_ms(descendants(app.process.pid))
                if finished and now - finished > STILL_S:
                    break
                if now - begun > 60:
                    raise RuntimeError(f"{program.name} shows nothing")
            time.sleep(max(0.0, MEMORY_AFTER_S - (time.perf_counter() - begun)))
            memory = pss_mb(descendants(app.process.pid))
    return (finished - begun) * 1000, used, memory


class App:
    """The data folder of a window that is driven, and what its processes have used."""

    def __init__(self, program: Path, directory: Path, display: Display, cases: list[str]) -> None:
        self.home = Path(tempfile.mkdtemp(dir=directory))
        shelve(self.home / "data", cases)
        self.surroundings = os.environ | {
            "DISPLAY": display.name,
            "DBUS_SESSION_BUS_ADDRESS": "disabled:",
            "NO_AT_BRIDGE": "1",
            "TAURI_WEBVIEW_AUTOMATION": "true",
            "IOP_GUIDEN_DATA": str(self.home / "data"),
            "IOP_GUIDEN_TODAY": TODAY,
        }

    def processor_ms(self, driver: "Driver") -> float:
        """Of the program and WebKit's processes, without the driver's own."""
        return processor_ms(descendants(driver.process.pid)[1:])

    def __enter__(self):
        return self

    def __exit__(self, *_) -> None:
        shutil.rmtree(self.home)


class Driver(Child):
    """WebKit's driver with the program in it."""

    def __init__(self, program: Path, app: App) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self.base = f"http://127.0.0.1:{port}"
        command = ["WebKitWebDriver", f"--port={port}", "--host=127.0.0.1"]
        super().__init__(command, env=app.surroundings, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for _ in range(200):
            try:
                socket.create_connection(("127.0.0.1", port)).close()
                break
            except OSError:
                time.sleep(0.05)
        options = {"webkitgtk:browserOptions": {"binary": str(program), "args": []}}
        told = self.post("/session", {"capabilities": {"alwaysMatch": options}})
        self.base += f"/session/{told['sessionId']}"
        self.post("/timeouts", {"script": 600_000})

    def post(self, path: str, body: dict):
        request = urllib.request.Request(self.base + path, json.dumps(body).encode(), {"Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=700) as answer:
            return json.load(answer)["value"]

    def wait(self, script: str, *args):
        """What a script hands to its last argument."""
        told = self.post("/execute/async", {"script": script, "args": list(args)})
        if isinstance(told, dict) and "error" in told:
            raise RuntimeError(told["error"])
        return told

    def tell(self, expression: str):
        """What something is in the page."""
        return self.post("/execute/sync", {"script": f"return {expression}", "args": []})

    def until(self, condition: str) -> None:
        """Waits until something is so in the page."""
        begun = time.perf_counter()
        while not self.tell(f"!!({condition})"):
            if time.perf_counter() - begun > 30:
                raise RuntimeError(f"it is never so: {condition}")
            time.sleep(0.05)

    def click(self, css: str) -> None:
        """Presses something when it is there."""
        self.until(f"document.querySelector(\"{css}\")")
        self.post("/execute/sync", {"script": f"document.querySelector(\"{css}\").click()", "args": []})

    def go(self, page: dict) -> None:
        """Shows a page."""
        go = "const done = arguments[1]; window.__TAURI_INTERNALS__.invoke('go', { page: arguments[0] })"
        # The page asks for itself when another language is chosen; nothing has to be loaded anew.
        self.wait(f"{go}.then(() => {{ document.querySelector('.language[aria-pressed=true]').click(); done(null); }}, (error) => done({{ error }}));", page)
        self.until("document.querySelector(\"main[aria-busy='false']\")")
        if page["at"] == "topic":
            self.until(f"document.querySelector(\"nav [data-topic='{page['topic']}'][aria-current=page]\")")
            if page.get("section"):
                self.until(f"document.querySelector(\"[data-section='{page['section']}'][aria-current=page]\")")
