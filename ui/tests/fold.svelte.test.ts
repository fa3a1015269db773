// What is folded away: not there before somebody opens it, and never closed by anything but a hand.
import { expect, test } from "vitest";
import { createRawSnippet, flushSync, mount } from "svelte";
import Fold from "../src/lib/Fold.svelte";

const words = (text: string) => createRawSnippet(() => ({ render: () => `<span>${text}</span>` }));

function folded(open: boolean) {
  document.body.innerHTML = "";
  const turned: boolean[] = [];
  const props = $state({ open, onturn: (isOpen: boolean) => turned.push(isOpen), summary: words("Note"), children: words("Inside") });
  mount(Fold, { target: document.body, props });
  flushSync();
  const fold = document.querySelector<HTMLElement>(".fold");
  if (!fold) throw new Error("no fold");
  const press = (key: string) => {
    fold.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    flushSync();
  };
  const inside = () => document.querySelector<HTMLElement>(".folded");
  return { props, fold, press, inside, turned };
}

test("what nobody has opened is not there, and what has been opened stays there unseen", () => {
  const { fold, press, inside, turned } = folded(false);
  expect([fold.getAttribute("aria-expanded"), inside()]).toEqual(["false", null]);
  press("Enter");
  expect([fold.getAttribute("aria-expanded"), inside()?.hidden]).toEqual(["true", false]);
  press(" ");
  expect([fold.getAttribute("aria-expanded"), inside()?.hidden]).toEqual(["false", true]);
  expect(turned).toEqual([true, false]);
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
