// The one queue in which everything stands that the page asks for.
import { beforeEach, expect, test, vi } from "vitest";
import { asked, calls, settle, window } from "./host";
import { room } from "../src/lib/room.svelte";
import type { Edit } from "../src/types/Edit";

const write = (text: string): Edit => ({ do: "write", at: { question: "seat" }, text });

beforeEach(() => {
  vi.useFakeTimers();
  calls.length = 0;
  room.view = null;
  room.refusal = null;
});

/** Answers everything that is on its way, so that the next test begins with an empty queue. */
async function end(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) {
    calls.splice(0).forEach((call) => call.answer(window("end")));
    await settle();
  }
  expect(room.isSettled).toBe(true);
}

test("what is typed is sent once, when the typing pauses, as it is then", async () => {
  for (const text of ["L", "Li", "Lin"]) {
    room.type("seat", write(text));
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(asked()).toEqual([]);
  expect(room.isSettled).toBe(false);
  await vi.advanceTimersByTimeAsync(400);
  expect(asked()).toEqual([["edit", write("Lin")]]);
  await end();
});

test("who types without a pause has it sent all the same", async () => {
  for (let letter = 0; letter < 8; letter += 1) {
    room.type("seat", write("x".repeat(letter)));
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(calls.length).toBe(1);
  // What was written after that pauses now.
  await vi.advanceTimersByTimeAsync(1000);
  await end();
});

test("an answer that is being typed goes before the page is left, and one thing is asked for at a time", async () => {
  room.type("seat", write("Linköping"));
  void room.go({ at: "result" });
  await settle();
  expect(asked()).toEqual([["edit", write("Linköping")]]);
  calls[0]?.answer(window("answered"));
  await settle();
  expect(asked().map(([command]) => command)).toEqual(["edit", "go"]);
  await end();
});

test("an answer is shown before it is saved, and nothing is claimed to be saved before it is", async () => {
  void room.edit(write("Linköping"));
  await settle();
  calls[0]?.answer(window("answered", "on-its-way"));
  await settle();
  expect([room.view?.title, room.isWaiting, room.isSettled]).toEqual(["answered", false, false]);
  expect(asked().map(([command]) => command)).toEqual(["edit", "keep"]);
  // What is asked for meanwhile comes after.
  void room.go({ at: "result" });
  await settle();
  expect(calls.length).toBe(2);
  calls[1]?.answer(window("kept"));
  await settle();
  expect(asked().map(([command]) => command)).toEqual(["edit", "keep", "go"]);
  await end();
});

test("answers given one upon the other are saved together", async () => {
  void room.edit(write("x"));
  void room.edit(write("y"));
  await settle();
  calls[0]?.answer(window("x", "on-its-way"));
  await settle();
  calls[1]?.answer(window("y", "on-its-way"));
  await settle();
  expect(asked().map(([command]) => command)).toEqual(["edit", "edit", "keep"]);
  await end();
});

test("what is refused is told, what stood there stays, and the next answer takes it away", async () => {
  room.view = window("before");
  void room.edit(write("x"));
  await settle();
  calls[0]?.refuse({ code: "disk-full", message: "Fullt", hint: null, lang: "sv" });
  await settle();
  expect([room.view?.title, room.refusal?.code]).toEqual(["before", "disk-full"]);
  void room.edit(write("y"));
  await settle();
  calls[1]?.answer(window("after"));
  await settle();
  expect([room.view?.title, room.refusal]).toEqual(["after", null]);
  await end();
});

test("a target is gone to once, and not before the page it stands on has come", async () => {
  void room.go({ at: "review" }, "q-seat");
  await settle();
  expect(room.takeTarget()).toBe(null);
  calls[0]?.answer(window("review"));
  await settle();
  expect([room.takeTarget(), room.takeTarget()]).toEqual(["q-seat", null]);
  await end();
});

test("fixed words stay when an answer brings none, and are the very same when they come again", async () => {
  const back = () => ({ text: "Tillbaka", lang: "sv", dir: "ltr" });
  const bringing = (labels: unknown) => ({ ...window("view"), labels }) as unknown as ReturnType<typeof window>;
  void room.look();
  await settle();
  calls.splice(0).forEach((call) => call.answer(bringing({ undo: back() })));
  await settle();
  const before = room.label("undo");
  void room.edit(write("Linköping"));
  await settle();
  calls.splice(0).forEach((call) => call.answer(bringing(null)));
  await settle();
  expect(room.label("undo")).toBe(before);
  void room.look();
  await settle();
  calls.splice(0).forEach((call) => call.answer(bringing({ undo: back() })));
  await settle();
  expect(room.label("undo")).toBe(before);
  await end();
});

test("a window with something that is not in its file stays open, until somebody says that it may close", async () => {
  void room.leave();
  await settle();
  expect(asked()).toEqual([["leave", false]]);
  calls[0]?.answer(window("unsaved", "kept-aside"));
  await settle();
  expect([room.isLeaving, room.isUnsaved, room.view?.title]).toEqual([true, true, "unsaved"]);
  void room.leave(true);
  await settle();
  expect(asked().at(-1)).toEqual(["leave", true]);
  calls.at(-1)?.answer(null);
  await settle();
  expect(room.isLeaving).toBe(false);
  await end();
});

test("what was saved at another place lets the window close, and a dismissed dialog does not", async () => {
  void room.leaveElsewhere();
  await settle();
  calls.at(-1)?.answer(window("dismissed", "failed"));
  await settle();
  expect(asked().map(([command]) => command)).not.toContain("leave");
  calls.splice(0).forEach((call) => call.answer(window("still", "failed")));
  await settle();
  void room.leaveElsewhere();
  await settle();
  calls.at(-1)?.answer(window("saved"));
  await settle();
  expect(asked().map(([command]) => command)).toContain("leave");
  calls.at(-1)?.answer(null);
  await settle();
  await end();
});
