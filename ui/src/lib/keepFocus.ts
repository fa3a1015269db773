// Nobody is left nowhere: when what had the focus goes away or can no longer be used, what stands nearest to it has it.
import { tick } from "svelte";

const USABLE = "a[href], button, input, select, textarea, [tabindex='0']";

/** What had the focus last, with everything it stood in, and what came after and before it. */
let had: HTMLElement[] = [];
let neighbours: HTMLElement[] = [];

const isThere = (element: HTMLElement) => element.isConnected && element.checkVisibility() && !element.matches(":disabled");
const usableIn = (element: ParentNode) => [...element.querySelectorAll<HTMLElement>(USABLE)];

/** Remembers where somebody is. */
export function remember(event: FocusEvent): void {
  if (!(event.target instanceof HTMLElement) || event.target === document.body) return;
  had = [];
  for (let at: HTMLElement | null = event.target; at && !at.matches("main, header, nav, body"); at = at.parentElement) had.push(at);
  const all = usableIn(document);
  const place = all.indexOf(event.target);
  neighbours = place < 0 ? [] : [...all.slice(place + 1), ...all.slice(0, place).reverse()];
}

/** Gives the focus on when it was lost with what had it. To be called when the page has been drawn anew. */
export async function keepFocus(): Promise<void> {
  await tick();
  // Whoever knows a better place goes there first.
  await new Promise(requestAnimationFrame);
  const [element, ...around] = had;
  const now = document.activeElement;
  const isLost = !now || now === document.body || now.matches(":disabled");
  if (!element || !isLost || isThere(element)) return;
  const group = around.find(isThere);
  const near = (group && usableIn(group).find(isThere)) ?? neighbours.find(isThere) ?? document.getElementById("page-title");
  near?.focus({ preventScroll: true });
}
