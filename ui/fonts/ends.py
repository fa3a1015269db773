#!/usr/bin/env python3
"""Makes the Arabic fonts of the window from those of the documents. To be run when Noto's fonts are replaced.

    pip install fonttools==4.68.0 && python3 ui/fonts/ends.py

WebKit draws a line of Arabic too low, by up to a quarter of a letter, when its last letter has dots: Noto keeps the dots apart
from the letter, they come first in a line from the right, and how far the dots are moved is taken for the beginning of the
line. So a glyph that draws nothing and takes no room is put after the dots. Nothing else changes; the test
`window_fonts` of the crate `typeset` shapes every Arabic text of ours with both.
"""

from pathlib import Path

from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import Glyph

HERE = Path(__file__).parent
NOTO = HERE / "../../src-tauri/crates/typeset/fonts"
END = "zeroend"
MARK, APART = 3, 2


def with_ends(font: TTFont) -> None:
    """Puts the end after the dots wherever a letter is taken apart into itself and its dots."""
    font.setGlyphOrder([*font.getGlyphOrder(), END])
    font["glyf"].glyphOrder = font.getGlyphOrder()
    font["glyf"].glyphs[END] = Glyph()
    font["hmtx"][END] = (0, 0)
    classes = font["GDEF"].table.GlyphClassDef.classDefs
    # As a mark it is passed over wherever dots are, and letters join across it.
    classes[END] = MARK
    for lookup in font["GSUB"].table.LookupList.Lookup:
        if lookup.LookupType == APART:
            for table in lookup.SubTable:
                for parts in table.mapping.values():
                    if parts and classes.get(parts[-1]) == MARK:
                        parts.append(END)


for weight in ["Regular", "Bold"]:
    font = TTFont(NOTO / f"NotoSansArabic-{weight}.ttf", recalcTimestamp=False)
    with_ends(font)
    font.save(HERE / f"NotoSansArabic-{weight}.ttf")
