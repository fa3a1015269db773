// What somebody is at stays where it is on the screen when something above it gets another height: in another language all
// of it does, and a long page would be off by several screens at its end. WebKit does not see to this by itself.

/** What is read stands about here in what can be seen, from its top. */
const READ_AT = 0.25;
const STEP_PX = 24;

/** Whether the whole window scrolls, as with large text and on the wall. */
export const scrollsWhole = (scroller: HTMLElement): boolean => getComputedStyle(scroller).overflowY === "visible";

/** What of the page can be seen. */
export function seenIn(scroller: HTMLElement): DOMRect {
  return scrollsWhole(scroller) ? new DOMRect(0, 0, window.innerWidth, window.innerHeight) : scroller.getBoundingClientRect();
}

/** Notes what somebody is at, and hands over what brings it back to where it was. */
export function keepPlace(scroller: HTMLElement): () => void {
  const box = scrollsWhole(scroller) ? (document.scrollingElement ?? scroller) : scroller;
  // Whoever is at the top wants to see the top.
  if (box.scrollTop <= 0) return () => undefined;
  const seen = seenIn(scroller);
  const content = scroller.querySelector("main");
  const at = content && (focused(content, seen) ?? read(content, seen));
  if (!at) return () => undefined;
  const tops: [Element, number][] = [];
  for (let element: Element | null = at; element && element !== content; element = element.parentElement) tops.push([element, element.getBoundingClientRect().top]);
  return () => {
    const kept = tops.find(([element]) => element.isConnected && element.getClientRects().length > 0);
    if (kept) box.scrollTop += kept[0].getBoundingClientRect().top - kept[1];
  };
}

/** What has the focus, where it can be seen. */
function focused(content: Element, seen: DOMRect): Element | null {
  const element = document.activeElement;
  if (!element || element === content || !content.contains(element)) return null;
  const { top, bottom } = element.getBoundingClientRect();
  return top >= seen.top && bottom <= seen.bottom ? element : null;
}

/** What stands where people read. */
function read(content: Element, seen: DOMRect): Element | null {
  const { left, width } = content.getBoundingClientRect();
  for (let y = seen.top + seen.height * READ_AT; y < seen.bottom; y += STEP_PX) {
    const element = document.elementFromPoint(left + width / 2, y);
    // Between two cards there is only what holds them all.
    if (element && content.contains(element) && element !== content && !element.querySelector(".card")) return element;
  }
  return null;
}
