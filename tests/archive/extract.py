"""Extracts text as people's programs do: extract.py FILE.pdf ...

Writes what each reader finds to FILE.READER.txt beside the file.
"""

import sys
from pathlib import Path

import pymupdf
import pypdf
import pypdfium2


def pdfium(path):
    with pypdfium2.PdfDocument(path) as file:
        return [page.get_textpage().get_text_range() for page in file]


def pymupdf_text(path):
    with pymupdf.open(path) as file:
        return [page.get_text() for page in file]


def pypdf_text(path):
    return [page.extract_text() for page in pypdf.PdfReader(path).pages]


READERS = {"pdfium": pdfium, "pymupdf": pymupdf_text, "pypdf": pypdf_text}

for name in sys.argv[1:]:
    path = Path(name)
    for reader, read in READERS.items():
        path.with_suffix(f".{reader}.txt").write_text("\n".join(read(path)), encoding="utf-8")
