// Notes every place where the Tab key stops. What had the focus is looked at when the next key comes. With slow keys the
// page has scrolled by then, and what is hidden can be told.
const isSlow = arguments[0];
const usable = "a[href], button, input, select, textarea, summary, [tabindex='0']";
const tells = (element) => element.id || element.dataset.action || element.dataset.nav || element.dataset.topic || element.dataset.lang || `${element.tagName} ${element.className} ${element.textContent.trim().slice(0, 40)}`;
const isThere = (element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches(":disabled");
for (const folded of document.querySelectorAll("details")) folded.open = true;
const groups = new Set();
const wanted = [...document.querySelectorAll(usable)].filter((element) => {
  if (!isThere(element) || element.tabIndex < 0) return false;
  // A group of circles has one stop.
  if (element.type !== "radio") return true;
  const group = element.name;
  const chosen = document.querySelector(`input[type=radio][name="${CSS.escape(group)}"]:checked`);
  if (chosen ? chosen !== element : groups.has(group)) return false;
  groups.add(group);
  return true;
});
const isSameStop = (one, other) => one === other || (one.type === "radio" && other.type === "radio" && one.name === other.name);
const stops = [];
const faults = [];
const look = () => {
  const element = document.activeElement;
  if (!element || element === document.body || element.id === "page-title") return;
  if (stops.includes(element)) return;
  stops.push(element);
  // The whole field is ringed where a circle or a box stands in it.
  const ringed = element.closest(".choice") ?? element;
  const style = getComputedStyle(ringed);
  if (!element.matches(":focus-visible") || style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) faults.push(`${tells(element)} has no ring when it is reached`);
  if (!isSlow) return;
  const rect = ringed.getBoundingClientRect();
  const part = (at, from, size) => Math.min(Math.max(from + 2, from + size * at), from + size - 2);
  const points = [0.02, 0.5, 0.98].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [part(x, rect.left, rect.width), part(y, rect.top, rect.height)]));
  const isSeen = points.some(([x, y]) => {
    const top = document.elementFromPoint(x, y);
    return top && (ringed.contains(top) || top.contains(ringed));
  });
  if (!isSeen) faults.push(`${tells(element)} is hidden when it is reached (${Math.round(rect.left)}, ${Math.round(rect.top)}, ${Math.round(rect.width)} by ${Math.round(rect.height)})`);
};
const listen = (event) => {
  if (event.key === "Tab") look();
};
window.addEventListener("keydown", listen, true);
window.endOfStops = () => {
  look();
  window.removeEventListener("keydown", listen, true);
  // Slow keys go a part of the way.
  const missed = isSlow ? [] : wanted.filter((element) => element.isConnected && !stops.some((stop) => isSameStop(stop, element)));
  if (missed.length > 0) faults.push(`Tab never reaches ${missed.map(tells).join(", ")}`);
  for (const [index, stop] of stops.entries()) {
    const before = stops[index - 1];
    if (before && !(before.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING) && stop !== wanted[0]) faults.push(`${tells(stop)} comes after ${tells(before)} but stands before it`);
  }
  return { faults, stops: stops.length };
};
document.activeElement?.blur();
getSelection().removeAllRanges();
window.scrollTo(0, 0);
// In a sheet every cell is a stop when one of them has been reached.
return wanted.length + document.querySelectorAll("[tabindex='-1']").length;
