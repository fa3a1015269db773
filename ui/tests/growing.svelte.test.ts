// What an answer brings comes a few in each frame.
import { flushSync } from "svelte";
import { afterEach, expect, test, vi } from "vitest";
import { Growing } from "../src/lib/growing.svelte";

const named = (...ids: string[]) => ids.map((id) => ({ id }));
afterEach(() => void vi.unstubAllGlobals());

test("what is there is drawn at once, and what comes later a few in each frame, in its place", () => {
  const frames: (() => void)[] = [];
  vi.stubGlobal("requestAnimationFrame", (then: () => void) => frames.push(then));
  vi.stubGlobal("cancelAnimationFrame", () => undefined);
  const nextFrame = () => flushSync(() => frames.splice(0).forEach((then) => then()));
  let list = $state.raw(named("a", "d"));
  let growing: Growing<{ id: string }> | undefined;
  const end = $effect.root(() => {
    growing = new Growing(() => list);
  });
  const shown = () => [growing?.shown.map((one) => one.id).join(""), growing?.isGrowing];
  flushSync();
  expect(shown()).toEqual(["ad", false]);

  flushSync(() => (list = named("a", "b", "c", "d", "e", "f")));
  expect(shown()).toEqual(["abd", true]);
  nextFrame();
  expect(shown()).toEqual(["abcdef", false]);

  // What has gone and comes back is new again.
  flushSync(() => (list = named("a")));
  expect([shown(), frames.length]).toEqual([["a", false], 0]);
  flushSync(() => (list = named("a", "b", "c", "d")));
  expect(shown()).toEqual(["ab", true]);
  nextFrame();
  expect(shown()).toEqual(["abcd", false]);
  end();
});
