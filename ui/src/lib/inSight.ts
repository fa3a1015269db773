// Whoever goes through a page with the keys sees what they have come to. WebKit scrolls no further than it must: a long text
// shows its first line, a button lies at the very edge, and an option chosen by an arrow stays out of sight.
import { isTab } from "./keys";

let isByTab = false;

/** Notes whether the next thing is reached with the Tab key: what a pointer presses must not move away under it. */
export function noteHow(event: KeyboardEvent | PointerEvent): void {
  isByTab = event instanceof KeyboardEvent && isTab(event);
}

/** Leads the eye and the reader to something. */
export function leadTo(target: HTMLElement | null | undefined, block: ScrollLogicalPosition): void {
  target?.scrollIntoView({ block });
  target?.focus({ preventScroll: true });
}

/** Brings what was reached into sight, with the room round it that the style gives. */
export function bringInSight(target: EventTarget | null): void {
  if (!(target instanceof HTMLElement)) return;
  const isByArrow = target instanceof HTMLInputElement && target.type === "radio";
  if (isByTab || isByArrow) target.scrollIntoView({ block: "nearest" });
  isByTab = false;
}
