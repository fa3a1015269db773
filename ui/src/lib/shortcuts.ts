// The keys that work on every page.
import { isText } from "./fields";
import { room } from "./room.svelte";

/** Takes back what was written in a field, where there is such a thing; WebKitGTK knows how and has no key for it. */
function inField(event: KeyboardEvent, command: "undo" | "redo"): boolean {
  return isText(event.target) && document.queryCommandEnabled(command) && document.execCommand(command);
}

/** Undo, redo and save. In a field the first two belong to the field, as long as there is something in it to take back. */
export function shortcuts(event: KeyboardEvent): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
  const key = event.key.toLowerCase();
  if (key === "z" && !event.shiftKey) {
    event.preventDefault();
    if (!inField(event, "undo")) void room.undo();
  } else if (key === "z" || key === "y") {
    event.preventDefault();
    if (!inField(event, "redo")) void room.redo();
  } else if (key === "s") {
    event.preventDefault();
    void room.flush();
  }
}
