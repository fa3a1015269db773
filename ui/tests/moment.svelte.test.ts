// What takes long is told of, calmly: not before half a second, and not while somebody chooses a file.
import { beforeEach, expect, test, vi } from "vitest";
import { calls, settle, window } from "./host";
import { flushSync, mount, unmount } from "svelte";
import Moment from "../src/lib/Moment.svelte";
import { room } from "../src/lib/room.svelte";
import type { Window } from "../src/types/Window";

const working = { text: "A moment", lang: "sv", dir: "ltr" };
const view = () => ({ ...window("a view"), labels: { working } }) as unknown as Window;

beforeEach(() => {
  vi.useFakeTimers();
  calls.length = 0;
  room.view = view();
});

/** The line as it is seen, and whether a screen reader hears it come. */
function line(quiet = false): { says: () => string; role: string | null; away: () => void } {
  const target = document.createElement("div");
  const shown = mount(Moment, { target, props: { long: room.long, quiet } });
  flushSync();
  const says = () => {
    flushSync();
    return target.textContent?.trim() ?? "";
  };
  return { says, role: target.querySelector(".moment")?.getAttribute("role") ?? null, away: () => void unmount(shown) };
}

/** One thing that is asked for, begun. */
async function asked(wish: Promise<void>): Promise<{ answer: () => Promise<void>; refuse: () => Promise<void> }> {
  await settle();
  const call = calls[calls.length - 1];
  const end = async (done: () => void) => {
    done();
    await wish;
    await settle();
  };
  return { answer: () => end(() => call?.answer(view())), refuse: () => end(() => call?.refuse({ code: "e" })) };
}

test("what is done within half a second is never told of", async () => {
  const { says, away } = line();
  const opening = await asked(room.openRecent("a"));
  await vi.advanceTimersByTimeAsync(499);
  expect(says()).toBe("");
  await opening.answer();
  await vi.advanceTimersByTimeAsync(2000);
  expect(says()).toBe("");
  away();
});

test("whatever takes longer is told of until it is done, or refused", async () => {
  const { says, role, away } = line();
  expect(role).toBe("status");
  for (const wish of [() => room.openRecent("a"), () => room.openProfile(), () => room.speak("ar"), () => room.addRecordings(), room.look]) {
    const long = await asked(wish());
    await vi.advanceTimersByTimeAsync(500);
    expect(says()).toBe("A moment");
    await long.answer();
    expect(says()).toBe("");
  }
  const refused = await asked(room.openFile());
  await vi.advanceTimersByTimeAsync(500);
  expect(says()).toBe("A moment");
  await refused.refuse();
  expect(says()).toBe("");
  away();
});

test("many short things after one another are not one long one", async () => {
  const { says, away } = line();
  for (let turn = 0; turn < 4; turn += 1) {
    const short = await asked(room.look());
    await vi.advanceTimersByTimeAsync(300);
    expect(says()).toBe("");
    await short.answer();
  }
  away();
});

test("the time somebody takes to choose is theirs; the half second begins when they have chosen", async () => {
  const { says, away } = line();
  const opening = await asked(room.openFile());
  room.long.hold(true);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(says()).toBe("");
  room.long.hold(false);
  await vi.advanceTimersByTimeAsync(499);
  expect(says()).toBe("");
  await vi.advanceTimersByTimeAsync(1);
  expect(says()).toBe("A moment");
  await opening.answer();
  expect(says()).toBe("");
  away();
});

test("what comes again and again while somebody writes is seen and not heard", () => {
  const { role, away } = line(true);
  expect(role).toBeNull();
  away();
});
