// Cells as other programs copy and read them.
import { expect, test } from "vitest";
import { block } from "../src/fields/sheet/block";

test("cells are parted by tabs and lines by line breaks", () => {
  expect(block([["Hyra", "12 000"], ["Tid", ""]])).toBe("Hyra\t12 000\nTid\t");
});

test("a cell with a tab, a mark or a line break is kept together", () => {
  expect(block([['Lokal "Ekbacken"', "a\tb", "c\nd"]])).toBe('"Lokal ""Ekbacken"""\t"a\tb"\t"c\nd"');
});
