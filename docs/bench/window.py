#!/usr/bin/env python3
"""Measures the window: an answer, a change of language, the start, the memory and the size of the page.

    python3 docs/bench/window.py [--rounds 9] [--directory target/window] [--only answers,elsewhere,seen,start,size]

Everything is a release build with the page inside, on a display that nobody sees. What is counted:

- **an answer**: from the event in the page (a press on an option, or leaving a field with new words) until the answer
  has been judged, drawn and laid out. `back` ends when the page has read what the host answers, and `saved` when the
  window says that everything is on the disk. Everything that can be answered is answered once, on every page of
  questions of two cases. The page is the real one and so is its host; WebKit's driver only starts it, and WebKit paints as it does for everybody. WebKit's
  clock shows whole milliseconds. The pause that the page leaves after the last key is not counted.
- **processor time**: what the program and its web process have used meanwhile, divided by the number of answers. It
  counts the driver's own work too, but not what other programs take.
- **a change of language**: from the click until the page stands there in the other language.
- **on the screen**: from the event in the page until the picture on the display has changed for the last time, which the
  page itself cannot tell: what is laid out is not painted yet. Looked at every other millisecond, from outside.
- **the start**: from starting the program until the picture on the display no longer changes, in a new process with its
  files in the system's memory, beside an empty Tauri window built the same way (`empty-window`). No driver is there
  then. They take turns, so that what else the machine does meets both.
- **memory**: the sum of PSS over the program and WebKit's processes, three seconds after the start.
- **the page**: every file of script and style with gzip, fonts apart.

Medians are told where one figure stands; `p99` is the time that one in a hundred was above.
"""

import argparse
import gzip
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from window_run import App, Bus, Display, Driver, shelve, started  # noqa: E402

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).parent
CASES = ["mammakraft", "kitchen-sink", "stadsmissionen", "varldens-mammor"]
ANSWERED = ["mammakraft", "kitchen-sink"]
TURNS = 12
PLAIN = ["start", "overview", "review", "result", "chairs", "session", "history", "glossary", "recordings", "questions"]
ELSEWHERE = [
    *({"at": name} for name in PLAIN),
    {"at": "to-do", "only": None},
    {"at": "group", "question": ""},
    {"at": "paper-entry", "number": "", "ask": False},
    {"at": "document", "kind": "initiative", "lang": "sv", "beside": None},
]
SEEN = [("mammakraft", "need", "need"), ("mammakraft", "party", "basics"), ("kitchen-sink", "dialogue", "open")]
# What is done in the page; nothing of it may lie outside of the picture.
DEEDS = {
    "an option": """const inSight = (input) => { const { top } = input.getBoundingClientRect(); return top > 100 && top < 700; };
        [...document.querySelectorAll("main .choice input")].find((input) => inSight(input) && !(input.type === "radio" && input.checked))?.click();""",
    "scrolling": """const scroller = document.querySelector(".scroller"); scroller.scrollTop = scroller.scrollTop > 400 ? 300 : 500;""",
    "another language": """document.querySelector(".language[aria-pressed=false]").click();""",
}
TIMES_EACH = 12
# Longer than anything takes.
LOOKED_AT_S = 0.6


def built() -> tuple[Path, Path]:
    """Our window and the empty one."""
    target = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")).resolve()
    subprocess.run(["npm", "run", "--silent", "build"], cwd=ROOT / "ui", check=True)
    windows = ["--bin", "iop-guiden", "--bin", "empty-window", "--features", "empty-window"]
    subprocess.run(["cargo", "build", "--release", "-p", "iop-guiden", *windows], cwd=ROOT, check=True)
    return target / "release/iop-guiden", target / "release/empty-window"


def share(times: list[float], part: float) -> float:
    """The time that this part of all is not above."""
    return sorted(times)[min(len(times) - 1, int(len(times) * part))]


def answers(ours: Path, directory: Path) -> None:
    print("\n## An answer and a change of language\n")
    print("| case | page | what | number | median, ms | p99, ms | processor, ms |\n|---|---|---|---|---|---|---|")
    script, turns = (HERE / "answers.js").read_text(), (HERE / "languages.js").read_text()
    everything: dict[str, list[float]] = {"answers": [], "answers until they are back": [], "turns of language": []}
    with Display(directory) as display:
        for case in ANSWERED:
            with App(ours, directory, display, [case]) as app, Driver(ours, app) as driver:
                open_case(driver)
                for page in pages(driver):
                    name = " ".join([page["topic"], page["section"] or ""]).strip()
                    driver.go(page)
                    before = app.processor_ms(driver)
                    times = driver.wait(script)
                    took = app.processor_ms(driver) - before
                    both = times["press"] + times["write"]
                    everything["answers"] += both
                    everything["answers until they are back"] += times["back"]
                    for what, some in times.items():
                        row(case, name, what, some, took / max(1, len(both)))
                    before = app.processor_ms(driver)
                    some = driver.wait(turns, TURNS)
                    everything["turns of language"] += some
                    row(case, name, "language", some, (app.processor_ms(driver) - before) / len(some))
    for (what, times), aim in zip(everything.items(), [16.7, 16.7, 50]):
        within = sum(time <= aim for time in times) / len(times)
        told = f"median {statistics.median(times):.0f} ms, p99 {share(times, 0.99):.0f} ms, longest {max(times):.0f} ms"
        print(f"\nAll {len(times)} {what}: {told}; {within:.0%} within {aim} ms.")


def open_case(driver: Driver) -> None:
    driver.click("[data-recent]")
    driver.until("document.querySelector('nav [data-topic]')")


def pages(driver: Driver):
    """The pages of questions, the last of each topic first: an answer may take away those that come after it."""
    listed = "[...document.querySelectorAll('main [data-section]')].map((link) => link.dataset.section)"
    for topic in driver.tell("[...document.querySelectorAll('nav [data-topic]')].map((link) => link.dataset.topic)"):
        driver.go({"at": "topic", "topic": topic})
        for section in reversed(driver.tell(listed) or [None]):
            yield {"at": "topic", "topic": topic, "section": section}


def elsewhere(ours: Path, directory: Path) -> None:
    print("\n## Another language on the other pages\n\n| case | page | number | median, ms | longest, ms |\n|---|---|---|---|---|")
    turns = (HERE / "languages.js").read_text()
    with Display(directory) as display:
        for case in ANSWERED:
            with App(ours, directory, display, [case]) as app, Driver(ours, app) as driver:
                open_case(driver)
                for page in ELSEWHERE:
                    driver.go(page)
                    # A document is made meanwhile.
                    time.sleep(1)
                    times = driver.wait(turns, TURNS)
                    print(f"| {case} | {page['at']} | {len(times)} | {statistics.median(times):.0f} | {max(times):.0f} |")


def seen(ours: Path, directory: Path) -> None:
    print("\n## On the screen\n\n| case | page | what | number | median, ms | longest, ms |\n|---|---|---|---|---|---|")
    with Display(directory) as display:
        for case, topic, section in SEEN:
            with App(ours, directory, display, [case]) as app, Driver(ours, app) as driver:
                driver.post("/window/rect", {"x": 0, "y": 0, "width": 1280, "height": 850})
                open_case(driver)
                driver.go({"at": "topic", "topic": topic, "section": section})
                driver.tell("void document.querySelector('.scroller').scrollTo(0, 500)")
                time.sleep(1)
                for what, deed in DEEDS.items():
                    times = [took for took in (on_screen(driver, display, deed) for _ in range(TIMES_EACH)) if took]
                    if times:
                        print(f"| {case} | {topic} {section} | {what} | {len(times)} | {statistics.median(times):.0f} | {max(times):.0f} |")


def on_screen(driver: Driver, display: Display, deed: str) -> float | None:
    """Milliseconds until the picture has changed for the last time; nothing when it has not."""
    picture, changed = display.picture(), None
    # The driver has its answer before anything is done.
    driver.tell(f"void setTimeout(() => {{ window.done = performance.timeOrigin + performance.now(); {deed} }}, 40)")
    until = time.time() + LOOKED_AT_S
    while time.time() < until:
        time.sleep(0.002)
        now = display.picture()
        if now != picture:
            picture, changed = now, time.time() * 1000
    return changed and changed - driver.tell("window.done")


def row(case: str, page: str, what: str, times: list[float], processor: float) -> None:
    if times:
        figures = f"{statistics.median(times):.0f} | {share(times, 0.99):.0f} | {processor:.1f}"
        print(f"| {case} | {page} | {what} | {len(times)} | {figures} |")


def start(ours: Path, empty: Path, directory: Path, rounds: int) -> None:
    print("\n## The start, and memory\n")
    kinds = [("an empty window", empty, None), ("the choice of language", ours, []), ("four initiatives", ours, CASES)]
    found: dict[str, list[tuple[float, float, float]]] = {name: [] for name, _, _ in kinds}
    with Bus() as bus, tempfile.TemporaryDirectory(dir=directory) as homes:
        for number in range(rounds + 1):
            for name, program, cases in kinds:
                home = Path(homes) / name.replace(" ", "-")
                if number == 0:
                    home.mkdir()
                if number == 0 and cases:
                    shelve(home / "data/se.iopguiden.desktop", cases)
                one = started(program, directory, bus, home)
                # The first of each has nothing in the system's memory yet, and no lists of fonts and players in its home.
                if number > 0:
                    found[name].append(one)
    print("| window | start, ms | ratio | processor, ms | ratio | PSS, MB | ratio |\n|---|---|---|---|---|---|---|")
    least = [statistics.median(one) for one in zip(*found["an empty window"])]
    for name, all_rounds in found.items():
        middle = [statistics.median(one) for one in zip(*all_rounds)]
        cells = [f"{value:.0f} | {value / base:.2f}" for value, base in zip(middle, least)]
        print(f"| {name} | {' | '.join(cells)} |")
    print(f"\nMedians of {rounds} rounds. Aim: 1.3 times the empty window, in time and in memory.")


def size() -> None:
    print("\n## The page\n\n| file | kB | gzip, kB |\n|---|---|---|")
    total = 0
    for path in sorted((ROOT / "ui/dist").rglob("*")):
        if path.suffix in {".js", ".css", ".html"}:
            packed = len(gzip.compress(path.read_bytes(), 9))
            total += packed
            print(f"| {path.name.split('-')[0]}{path.suffix} | {path.stat().st_size / 1000:.1f} | {packed / 1000:.1f} |")
    print(f"\nTogether {total / 1000:.1f} kB compressed (aim: 150 kB).")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--directory", type=Path, default=ROOT / "target/window")
    parser.add_argument("--only", default="answers,elsewhere,seen,start,size")
    parser.add_argument("--built", action="store_true", help="measure what is built already")
    given = parser.parse_args()
    directory = given.directory.resolve()
    directory.mkdir(parents=True, exist_ok=True)
    target = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")).resolve() / "release"
    ours, empty = (target / "iop-guiden", target / "empty-window") if given.built else built()
    print(f"{os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}.")
    if "answers" in given.only:
        answers(ours, directory)
    if "elsewhere" in given.only:
        elsewhere(ours, directory)
    if "seen" in given.only:
        seen(ours, directory)
    if "start" in given.only:
        start(ours, empty, directory, given.rounds)
    if "size" in given.only:
        size()


if __name__ == "__main__":
    main()
