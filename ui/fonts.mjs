// Cuts from each font what nearly all words need: a window that only begins has a tenth to read. The rest of the font is
// read when a letter of it is met; fonts.css says where the one ends and the other begins.
import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import subset from "subset-font";

/** The documents' fonts; the Arabic ones as fonts/ends.py has made them for the window. */
const FONTS = { NotoSans: new URL("../src-tauri/crates/typeset/fonts/", import.meta.url), NotoSansArabic: new URL("fonts/", import.meta.url) };
const CSS = new URL("src/look/fonts.css", import.meta.url);
const CUT = new URL("src/look/fonts/", import.meta.url);
/** What a browser asks for by itself, and figures of one width; small capitals and the like are not used. */
const FEATURES = ["ccmp", "locl", "mark", "mkmk", "kern", "liga", "clig", "calt", "rlig", "isol", "init", "medi", "fina", "curs", "tnum"];
/** Copyright and licence stay in the file. */
const LEGAL_NAMES = [0, 7, 13, 14];

/** The ranges that fonts.css gives a file, so that they stand in one place. */
function letters(css, file) {
  const face = css.split("@font-face").find((face) => face.includes(`url("./fonts/${file}"`));
  const ranges = [...face.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)];
  const codes = ranges.map(([, first, last]) => [parseInt(first, 16), parseInt(last ?? first, 16)]);
  return codes.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => first + at));
}

const age = (file) => stat(file).then((found) => found.mtimeMs, () => 0);

const css = await readFile(CSS, "utf8");
await mkdir(CUT, { recursive: true });
for (const file of ["NotoSans-Regular.ttf", "NotoSans-Bold.ttf", "NotoSansArabic-Regular.ttf", "NotoSansArabic-Bold.ttf"]) {
  const [whole, cut] = [new URL(file, FONTS[file.split("-")[0]]), new URL(file, CUT)];
  const newest = Math.max(...(await Promise.all([whole, CSS, new URL(import.meta.url)].map(age))));
  if ((await age(cut)) > newest) continue;
  const text = String.fromCodePoint(...letters(css, file));
  await writeFile(cut, await subset(await readFile(whole), text, { targetFormat: "sfnt", keepFeatures: FEATURES, preserveNameIds: LEGAL_NAMES }));
}
