// Which file a letter is read from: the whole fonts are large, and are read only for letters that no text of ours has.
import { expect, test } from "vitest";
import css from "../src/look/fonts.css?raw";

const texts = Object.values(import.meta.glob<string>("../../locales/**/*.ftl", { query: "?raw", import: "default", eager: true }));
const faces = css
  .split("@font-face")
  .slice(1)
  .map((face) => ({
    name: `${/font-family: "(.*?)"/.exec(face)?.[1]} ${/font-weight: (\d+)/.exec(face)?.[1]}`,
    isCut: face.includes('url("./fonts/'),
    ranges: [...face.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].map(([, first = "", last = first]) => [parseInt(first, 16), parseInt(last, 16)] as const),
  }));
const holds = (face: (typeof faces)[number], code: number) => face.ranges.some(([first, last]) => first <= code && code <= last);

/** Every letter of every text that comes with the program. */
const letters = () => {
  expect(texts.length).toBeGreaterThan(60);
  return new Set(texts.flatMap((text) => [...text].map((letter) => letter.codePointAt(0) ?? 0)));
};

test("every letter of our own texts is in a cut font, in both weights", () => {
  for (const weight of ["400", "700"]) {
    const cut = faces.filter((face) => face.isCut && face.name.endsWith(weight));
    expect(cut.length).toBe(2);
    // Else a whole font would be read for Arabic.
    const latin = faces.filter((face) => face.name === `Noto Sans ${weight}`);
    expect([...Array(0x100).keys()].filter((at) => latin.some((face) => holds(face, 0x600 + at)))).toEqual([]);
    const missing = [...letters()].filter((code) => !cut.some((face) => holds(face, code)));
    expect(missing.map((code) => `U+${code.toString(16)}`)).toEqual([]);
  }
});

// A letter in two ranges of a font would have both files read for it.
test("a letter belongs to one file of a font", () => {
  for (const name of new Set(faces.map((face) => face.name))) {
    const all = faces.filter((face) => face.name === name).flatMap((face) => face.ranges);
    const twice = all.filter(([first, last], at) => all.some(([from, to], other) => other !== at && from <= last && first <= to));
    expect(twice).toEqual([]);
    expect(all.length).toBeGreaterThan(4);
  }
});
