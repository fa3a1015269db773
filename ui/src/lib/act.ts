// Doing something with an initiative, and hearing what came of it.
import { tick } from "svelte";
import type { Deed } from "../types/Deed";
import { leadTo } from "./inSight";
import { room } from "./room.svelte";

/** The row that was acted on may be gone, so the eye and the reader go to what is told about it. */
export const act = (deed: Deed): Promise<void> => thenTold(room.shelve(deed));

/** Goes to what is told about something when it has been done. */
export async function thenTold(done: Promise<void>): Promise<void> {
  await done;
  await tick();
  lead(room.refusal ? "messages" : "done");
}

/** Leads the eye and the reader to what is told. */
export function lead(id: "messages" | "done"): void {
  leadTo(document.getElementById(id), "nearest");
}
