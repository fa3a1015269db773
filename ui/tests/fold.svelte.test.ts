// What is folded away: not there before somebody opens it, and never closed by anything but a hand.
import { expect, test } from "vitest";
import { createRawSnippet, flushSync, mount, unmount } from "svelte";
import Fold from "../src/lib/Fold.svelte";

const words = (text: string) => createRawSnippet(() => ({ render: () => `<span>${text}</span>` }));

function folded(open: boolean, keep?: string) {
  document.body.innerHTML = "";
  const props = $state({ open, keep, summary: words("Note"), children: words("Inside") });
  const gone = mount(Fold, { target: document.body, props });
  flushSync();
  const fold = document.querySelector<HTMLElement>(".fold");
  if (!fold) throw new Error("no fold");
  const press = (key: string) => {
    fold.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    flushSync();
  };
  const inside = () => document.querySelector<HTMLElement>(".folded");
  return { props, fold, press, inside, leave: () => unmount(gone) };
}

test("what nobody has opened is not there, and what has been opened stays there unseen", () => {
  const { fold, press, inside } = folded(false);
  expect([fold.getAttribute("aria-expanded"), inside()]).toEqual(["false", null]);
  press("Enter");
  expect([fold.getAttribute("aria-expanded"), inside()?.hidden]).toEqual(["true", false]);
  press(" ");
  expect([fold.getAttribute("aria-expanded"), inside()?.hidden]).toEqual(["false", true]);
  press("a");
  expect(fold.getAttribute("aria-expanded")).toBe("false");
});

test("a note that is emptied stays open under the one who writes it", () => {
  const { props, fold, inside } = folded(true);
  expect([fold.getAttribute("aria-expanded"), inside()?.hidden]).toEqual(["true", false]);
  props.open = false;
  flushSync();
  expect(fold.getAttribute("aria-expanded")).toBe("true");
  fold.click();
  flushSync();
  expect(fold.getAttribute("aria-expanded")).toBe("false");
  props.open = true;
  flushSync();
  expect(fold.getAttribute("aria-expanded")).toBe("true");
});

test("who comes back finds what belongs to the page as they left it, whatever it opens by itself", () => {
  const first = folded(true, "first");
  expect(first.fold.getAttribute("aria-expanded")).toBe("true");
  first.press("Enter");
  const second = folded(false, "second");
  second.press("Enter");
  expect(folded(true, "first").fold.getAttribute("aria-expanded")).toBe("false");
  expect(folded(false, "second").fold.getAttribute("aria-expanded")).toBe("true");
});

test("what belongs to the page is there on paper, and a note that nobody has opened is not", async () => {
  const page = folded(false, "page");
  window.dispatchEvent(new Event("beforeprint"));
  flushSync();
  expect([page.fold.getAttribute("aria-expanded"), page.inside()?.hidden]).toEqual(["false", true]);
  await page.leave();
  const note = folded(false);
  window.dispatchEvent(new Event("beforeprint"));
  flushSync();
  expect(note.inside()).toBe(null);
});
