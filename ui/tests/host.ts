// A host that answers when the test says so.
import { vi } from "vitest";
import type { Window } from "../src/types/Window";

type Call = { command: string; args: Record<string, unknown>; answer: (view: unknown) => void; refuse: (why: unknown) => void };

export const calls: Call[] = [];

vi.mock("@tauri-apps/api/core", () => ({
  invoke: (command: string, args: Record<string, unknown>) =>
    new Promise((answer, refuse) => {
      calls.push({ command, args, answer, refuse });
    }),
}));

/** As much of a window as these tests look at. */
export const window = (title: string, saving = "saved") => ({ title, saving }) as unknown as Window;

/** What has been asked for and not looked at yet. */
export const asked = () => calls.map(({ command, args }) => [command, ...Object.values(args ?? {})]);

/** Lets everything run that waits for nothing but its turn. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}
