// What is alike stays the same object.
import { expect, test } from "vitest";
import { graft, graftInto } from "../src/lib/graft";

const view = (answer: string) => ({ labels: { next: { text: "Nästa" } }, page: { questions: [{ id: "a", answer }, { id: "b", answer: "" }] }, status: null });

test("what differs is new, and so is everything it stands in; the rest is the very same", () => {
  const [before, after] = [view("x"), view("y")];
  const shown = graft(before, after);
  expect(shown).toEqual(view("y"));
  expect(shown.labels).toBe(before.labels);
  expect(shown.page).not.toBe(before.page);
  expect(shown.page.questions[0]).not.toBe(before.page.questions[0]);
  expect(shown.page.questions[1]).toBe(before.page.questions[1]);
});

test("what has an id is compared with what had the same: one more before it, and it is still the very same", () => {
  const before = [{ id: "a" }, { id: "b", n: 1 }, { id: "c" }, "x", null];
  const after = [{ id: "new" }, { id: "c" }, { id: "a" }, { id: "b", n: 2 }, "x", null];
  const shown = graft<unknown[]>(before, structuredClone(after));
  expect(shown).toStrictEqual(after);
  expect(shown[1]).toBe(before[2]);
  expect(shown[2]).toBe(before[0]);
  expect(shown[3]).not.toBe(before[1]);
});

test("what was there before leaves no trace: longer, shorter, another kind, nothing", () => {
  const all: unknown[] = [[1, 2], [1], [], {}, { a: 1 }, { a: 1, b: undefined }, { b: 1 }, null, "a", 0, [{ a: 1 }], [{ a: 1 }, { a: 1 }], { a: [1] }, [{ id: 1 }], [{ id: 2 }, { id: 1 }], [{ id: 1 }, { id: 1, a: 2 }], [{ id: null }]];
  for (const before of all) for (const after of all) expect(graft(structuredClone(before), structuredClone(after))).toStrictEqual(after);
});

test("a window that is alike in everything is another window with the same parts", () => {
  const before = view("x");
  const shown = graftInto(before, view("x"));
  expect(shown).not.toBe(before);
  expect(shown.page).toBe(before.page);
  expect(graftInto(null, before)).toBe(before);
});
