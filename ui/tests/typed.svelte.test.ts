// Boxes that are written in while answers come back.
import { afterEach, expect, test, vi } from "vitest";
import { flushSync, mount, unmount } from "svelte";
import { asked, calls, settle, window } from "./host";
import TypedArea from "../src/fields/TypedArea.svelte";

const props = $state({
  id: "box",
  text: "Kaffe",
  lang: "sv",
  label: "Vad",
  labelledby: undefined,
  described: undefined,
  rows: 2,
  edit: (text: string) => ({ do: "note" as const, question: "seat", text }),
});
const shown = mount(TypedArea, { target: document.body, props });
flushSync();
const box = document.querySelector("textarea");
if (!box) throw new Error("no box");

function type(text: string): void {
  box!.value = text;
  box!.dispatchEvent(new InputEvent("input", { bubbles: true }));
  flushSync();
}

afterEach(() => vi.useRealTimers());

test("an answer that comes late does not take away what has been written since", async () => {
  vi.useFakeTimers();
  box.focus();
  type("Kaffe och te");
  await vi.advanceTimersByTimeAsync(400);
  expect(asked()).toEqual([["edit", { do: "note", question: "seat", text: "Kaffe och te" }]]);
  type("Kaffe och tebröd");
  props.text = "Kaffe och te";
  flushSync();
  expect(box.value).toBe("Kaffe och tebröd");
});

test("what was written stands until the answer to it has come, and then what the host has kept", async () => {
  box.blur();
  await settle();
  expect(box.value).toBe("Kaffe och tebröd");
  calls.splice(0).forEach((call) => call.answer(window("first")));
  await settle();
  props.text = "Kaffe och tebröd.";
  calls.splice(0).forEach((call) => call.answer(window("second")));
  await settle();
  flushSync();
  expect(box.value).toBe("Kaffe och tebröd.");
  await unmount(shown);
});
