#!/usr/bin/env python3
"""Tells how whole the same Arabic letter comes out when it is copied: from our file, Typst's, WeasyPrint's and Chromium's.

    cargo verify                                   once, for the readers it installs
    python3 docs/bench/compare.py                  makes the letter with all but Chromium
    python3 docs/bench/copied.py [--directory target/compare] [--tools target/archive-tools]

The words of the letter's blocks are counted as `tests/archive/words.rs` counts them: a word ends at white space, at
punctuation and where the script changes, and counts when it comes out letter for letter, marks included. Headers and
footers do not count, since each program has its own. Chromium prints WeasyPrint's page, if there is a Chromium.
"""

import argparse
import json
import re
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SORTS = {
    "Latin": re.compile(r"['A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+"),
    "digits": re.compile(r"[0-9]+"),
    "Arabic": re.compile(r"[\u0620-\u065f\u066e-\u06d3]+"),
}
READERS = ["pdftotext", "pdftotext -raw", "PDFium", "PyMuPDF", "pypdf", "pdf.js"]


def counted(text: str, sort: str) -> Counter:
    words = (word.strip("'") for word in SORTS[sort].findall(text))
    return Counter(word for word in words if word)


def texts(block: dict) -> list:
    """The texts of a block, each a list of runs."""
    match block["is"]:
        case "heading" | "paragraph":
            return [block["text"]]
        case "paragraphs" | "list":
            return block["texts"]
        case "table":
            return [cell for row in [block["head"], *block["rows"]] for cell in row]
    raise ValueError(block["is"])


def wanted(directory: Path) -> str:
    letter = json.loads((directory / "letter.json").read_text())
    runs = ("".join(run["text"] for run in text) for block in letter["blocks"] for text in texts(block))
    return "\n".join(runs)


def chromium(directory: Path) -> Path | None:
    program = next((found for name in ["chromium", "chromium-browser", "google-chrome"] if (found := shutil.which(name))), None)
    if program is None:
        return None
    out = directory / "chromium.pdf"
    options = ["--headless", "--no-sandbox", "--disable-gpu", "--allow-file-access-from-files", f"--print-to-pdf={out}"]
    subprocess.run([program, *options, (directory / "letter.html").as_uri()], check=True, capture_output=True)
    return out


def read(pdf: Path, tools: Path) -> dict:
    """What each reader finds in the file."""
    tests = ROOT / "tests/archive"
    subprocess.run([tools / "venv/bin/python", tests / "extract.py", pdf], check=True, capture_output=True)
    folder = tools / "node_modules/pdfjs-dist"
    subprocess.run(["node", tests / "extract.mjs", folder, pdf], check=True, capture_output=True)
    found = {}
    for reader, ending in [("PDFium", "pdfium"), ("PyMuPDF", "pymupdf"), ("pypdf", "pypdf"), ("pdf.js", "pdfjs")]:
        found[reader] = pdf.with_suffix(f".{ending}.txt").read_text()
    for reader, options in [("pdftotext", []), ("pdftotext -raw", ["-raw"])]:
        command = ["pdftotext", "-enc", "UTF-8", *options, str(pdf), "-"]
        found[reader] = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--directory", type=Path, default=ROOT / "target/compare")
    parser.add_argument("--tools", type=Path, default=ROOT / "target/archive-tools")
    given = parser.parse_args()
    if not (given.directory / "weasyprint.pdf").exists() or not given.tools.exists():
        sys.exit("First: cargo verify, then python3 docs/bench/compare.py")
    text = wanted(given.directory)
    files = {"IOP-guiden": "letter.pdf", "Typst": "typst.pdf", "WeasyPrint": "weasyprint.pdf"}
    pdfs = {name: given.directory / file for name, file in files.items()}
    if printed := chromium(given.directory):
        pdfs["Chromium"] = printed
    found = {name: read(pdf, given.tools) for name, pdf in pdfs.items()}
    print("| reader | words | " + " | ".join(pdfs) + " |\n|---|---|" + "---|" * len(pdfs))
    for reader in READERS:
        for sort in SORTS:
            there = counted(text, sort)
            shares = []
            for name in pdfs:
                out = counted(found[name][reader], sort)
                kept = sum(min(times, out[word]) for word, times in there.items())
                shares.append(f"{100 * kept / sum(there.values()):.1f} %")
            print(f"| {reader} | {sort} | " + " | ".join(shares) + " |")
    print("\nOf " + ", ".join(f"{sum(counted(text, sort).values())} {sort}" for sort in SORTS) + ".")


if __name__ == "__main__":
    main()
