#!/usr/bin/env python3
"""Sets the same Arabic letter with IOP-guiden, Typst and WeasyPrint, and tells times, ratios and sizes.

    python3 docs/bench/compare.py [--rounds 20] [--directory target/compare]

The letter is the beginning of an Arabic initiative, three pages of it, printed by the example `letter`. All three
programs get the same words, headings, lists and tables, our fonts and sizes, and write tagged PDF. Each is measured
from the composed text to the bytes of the file, inside a process that has loaded its program and fonts. Typst remembers
what it found out as long as its process lives, so each round has a process and a compiler of its own, warmed by another
small document that is not counted. We and WeasyPrint remember nothing between rounds. The lowest time of all rounds
counts. Beside it stands what the first letter takes in a new process, loading and imports included.

The programs to compare with are installed once, in an environment of their own; no check of the project needs them.
"""

import argparse
import html
import json
import os
import subprocess
import sys
import time
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FONTS = ROOT / "src-tauri/crates/typeset/fonts"
PINNED = ["typst==0.15.2", "weasyprint==70.0"]
# What `look.rs` has: Latin letters of 11 points, Arabic ones larger.
LATIN, ARABIC, LEADING, SIDE, UPPER = 11.0, 12.98, 1.72, 70.9, 72.0


def environment(directory: Path) -> Path:
    """The interpreter that has both programs."""
    python = directory / "venv/bin/python"
    stamp = directory / "venv/pinned.txt"
    if not stamp.exists() or stamp.read_text().split() != PINNED:
        print(f"Installing {', '.join(PINNED)} …", file=sys.stderr)
        venv.create(directory / "venv", with_pip=True, clear=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", *PINNED], check=True)
        stamp.write_text("\n".join(PINNED))
    return python


def ours(directory: Path, rounds: int) -> dict:
    """Times of the example, which also leaves the letter for the others."""
    command = ["cargo", "run", "--quiet", "--release", "-p", "iop-pdf", "--example", "letter", "--", str(directory)]
    told = subprocess.run([*command, str(rounds)], cwd=ROOT, check=True, capture_output=True, text=True)
    return json.loads(told.stdout)


# ---- The letter as Typst wants it ----


def typst_text(runs: list) -> str:
    def one(run: dict) -> str:
        text = json.dumps(run["text"], ensure_ascii=False)
        said = f"#text(lang: {json.dumps(run['lang'])}, {text})" if run["lang"] else f"#{text}"
        return f"#strong[{said}]" if run["strong"] else said

    return "".join(one(run) for run in runs)


def typst_cells(row: list) -> str:
    return ", ".join(f"[{typst_text(cell)}]" for cell in row)


def typst_block(block: dict) -> str:
    match block["is"]:
        case "heading":
            return f"#heading(level: {block['level']})[{typst_text(block['text'])}]"
        case "paragraph":
            return typst_text(block["text"])
        case "paragraphs":
            return "\n\n".join(typst_text(text) for text in block["texts"])
        case "list":
            kind = "enum" if block["ordered"] else "list"
            return f"#{kind}(" + ", ".join(f"[{typst_text(text)}]" for text in block["texts"]) + ")"
        case "table":
            columns = max(len(row) for row in [block["head"], *block["rows"]])
            head = f"table.header({typst_cells(block['head'])}), " if block["head"] else ""
            rows = "".join(typst_cells(row) + ", " for row in block["rows"])
            return f"#table(columns: {columns}, stroke: 0.5pt, {head}{rows})"
    raise ValueError(block["is"])


def typst_source(letter: dict) -> str:
    """Latin first for Latin letters, and the Arabic face, larger, for the others, as in our own pages."""
    arabic = r'regex("[\u{600}-\u{6FF}]+")'
    return "\n\n".join(
        [
            f"#set document(title: {json.dumps(letter['title'], ensure_ascii=False)}, "
            "date: datetime(year: 2026, month: 3, day: 1))",
            f'#set page(paper: "a4", margin: (x: {SIDE}pt, y: {UPPER}pt), '
            f"footer: text(size: 8pt)[{typst_text(letter['footer'])}])",
            f'#set text(lang: "ar", size: {LATIN}pt, font: ("Noto Serif", "Noto Naskh Arabic"))',
            f"#show {arabic}: set text(size: {ARABIC / LATIN}em, font: \"Noto Naskh Arabic\")",
            f"#set par(leading: {LEADING - 1}em)",
            *[typst_block(block) for block in letter["blocks"]],
        ]
    )


# ---- The letter as WeasyPrint wants it ----


def html_text(runs: list) -> str:
    def one(run: dict) -> str:
        text = html.escape(run["text"])
        said = f'<span lang="{html.escape(run["lang"])}">{text}</span>' if run["lang"] not in ("", "ar") else text
        return f"<strong>{said}</strong>" if run["strong"] else said

    return "".join(one(run) for run in runs)


def html_row(row: list, cell: str) -> str:
    return "<tr>" + "".join(f"<{cell}>{html_text(text)}</{cell}>" for text in row) + "</tr>"


def html_block(block: dict) -> str:
    match block["is"]:
        case "heading":
            return f"<h{block['level']}>{html_text(block['text'])}</h{block['level']}>"
        case "paragraph":
            return f"<p>{html_text(block['text'])}</p>"
        case "paragraphs":
            return "".join(f"<p>{html_text(text)}</p>" for text in block["texts"])
        case "list":
            kind = "ol" if block["ordered"] else "ul"
            return f"<{kind}>" + "".join(f"<li>{html_text(text)}</li>" for text in block["texts"]) + f"</{kind}>"
        case "table":
            head = f"<thead>{html_row(block['head'], 'th')}</thead>" if block["head"] else ""
            rows = "".join(html_row(row, "td") for row in block["rows"])
            return f"<table>{head}<tbody>{rows}</tbody></table>"
    raise ValueError(block["is"])


def html_source(letter: dict) -> str:
    faces = "".join(
        f"@font-face{{font-family:'{family}';font-weight:{weight};src:url('{(FONTS / file).as_uri()}')}}"
        for family, stem in [("Noto Serif", "NotoSerif"), ("Noto Naskh Arabic", "NotoNaskhArabic")]
        for weight, file in [(400, f"{stem}-Regular.ttf"), (700, f"{stem}-Bold.ttf")]
    )
    footer = "".join(run["text"] for run in letter["footer"]).replace("\\", "").replace('"', "'")
    style = (
        f"{faces}@page{{size:A4;margin:{UPPER}pt {SIDE}pt;@bottom-center{{content:\"{footer}\";font-size:8pt}}}}"
        f"body{{font:{ARABIC}pt/{LEADING * LATIN}pt 'Noto Naskh Arabic','Noto Serif'}}"
        "[lang=sv]{font-family:'Noto Serif','Noto Naskh Arabic';font-size:85%}"
        "p,h1,h2,h3,h4,ul,ol,table{margin:0 0 6pt}h1{font-size:18pt}h2{font-size:14pt}h3,h4{font-size:12pt}"
        "table{font-size:11pt;line-height:16pt;border-collapse:collapse}td,th{border:0.5pt solid;padding:3pt;text-align:start}"
    )
    body = "".join(html_block(block) for block in letter["blocks"])
    title = html.escape(letter["title"])
    head = f'<meta charset="utf-8"><title>{title}</title><style>{style}</style>'
    return f'<!doctype html><html lang="ar" dir="rtl"><head>{head}</head><body>{body}</body></html>'


# ---- Inside the environment ----


def measured(name: str, directory: Path, rounds: int) -> dict:
    """Writes the letter with another program, in this process. The first round also loads what is loaded once."""
    letter = json.loads((directory / "letter.json").read_text())
    begun = time.perf_counter()
    if name == "typst":
        import typst

        def set_with_typst(source: Path) -> tuple[float, bytes]:
            compiler = typst.Compiler(str(source), font_paths=[str(FONTS)], ignore_system_fonts=True)
            at = time.perf_counter()
            pdf = compiler.compile(format="pdf", pdf_standards=["ua-1"])
            return time.perf_counter() - at, pdf

        small, source = directory / "small.typ", directory / "letter.typ"
        words = [{"text": "مرحبا", "lang": "ar", "strong": False}]
        small.write_text(typst_source({"title": "x", "footer": [], "blocks": [{"is": "paragraph", "text": words}]}))
        source.write_text(typst_source(letter))
        set_with_typst(small)
        loaded = time.perf_counter() - begun
        whole, pdf = set_with_typst(source)
        first = loaded + whole
    else:
        import weasyprint
        from weasyprint.text.fonts import FontConfiguration

        page, fonts = html_source(letter), FontConfiguration()
        (directory / "letter.html").write_text(page)

        def set_with_weasyprint() -> tuple[float, bytes]:
            at = time.perf_counter()
            pdf = weasyprint.HTML(string=page, base_url=str(directory)).write_pdf(
                font_config=fonts, pdf_variant="pdf/ua-1", pdf_tags=True
            )
            return time.perf_counter() - at, pdf

        whole, pdf = set_with_weasyprint()
        first = time.perf_counter() - begun
        for _ in range(rounds):
            whole = min(whole, set_with_weasyprint()[0])
    (directory / f"{name}.pdf").write_bytes(pdf)
    return {"first": first * 1000, "whole": whole * 1000, "bytes": len(pdf)}


def other(name: str, python: Path, directory: Path, rounds: int) -> dict:
    """The other program's lowest times."""
    processes = rounds if name == "typst" else 1
    best: dict = {}
    for _ in range(processes):
        command = [str(python), __file__, "--inside", name, "--directory", str(directory), "--rounds", str(rounds)]
        told = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
        best = {key: min(value, best.get(key, value)) for key, value in told.items()}
    return best


def pages(pdf: Path) -> str:
    try:
        told = subprocess.run(["pdfinfo", str(pdf)], check=True, capture_output=True, text=True).stdout
    except (OSError, subprocess.CalledProcessError):
        return "?"
    return next((line.split()[1] for line in told.splitlines() if line.startswith("Pages:")), "?")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--directory", type=Path, default=ROOT / "target/compare")
    parser.add_argument("--inside", choices=["typst", "weasyprint"], help=argparse.SUPPRESS)
    given = parser.parse_args()
    directory = given.directory.resolve()
    if given.inside:
        print(json.dumps(measured(given.inside, directory, given.rounds)))
        return
    directory.mkdir(parents=True, exist_ok=True)
    python = environment(directory)
    us = ours(directory, given.rounds)
    rows = [("IOP-guiden", us, "letter.pdf")]
    for name, label in [("typst", PINNED[0]), ("weasyprint", PINNED[1])]:
        rows.append((label.replace("==", " "), other(name, python, directory, given.rounds), f"{name}.pdf"))
    load = os.getloadavg()[0]
    print(f"Best of {given.rounds}; {os.cpu_count()} processors, load {load:.1f}.\n")
    print("| program | ms | ratio | pages | kB | first letter with loading, ms |\n|---|---|---|---|---|---|")
    for label, times, file in rows:
        ratio = times["whole"] / us["whole"]
        size = f"{times['bytes'] / 1000:.1f}"
        first = times["first"] + times.get("fonts", 0.0)
        print(f"| {label} | {times['whole']:.1f} | {ratio:.1f} | {pages(directory / file)} | {size} | {first:.0f} |")
    print(f"\nOurs: layout {us['layout']:.1f} ms, PDF {us['pdf']:.1f} ms, fonts {us['fonts']:.1f} ms.")


if __name__ == "__main__":
    main()
