// Notes what is reached with slow keys and hidden where it stands. What had the focus is looked at when the next key
// comes: the page has scrolled by then.
const tells = (element) => element.id || element.dataset.action || element.dataset.nav || element.dataset.topic || element.dataset.lang || `${element.tagName} ${element.className} ${element.textContent.trim().slice(0, 40)}`;
const stops = new Set();
const faults = [];
const look = () => {
  const element = document.activeElement;
  if (!element || element === document.body || element.id === "page-title" || stops.has(element)) return;
  stops.add(element);
  const ringed = element.closest(".choice") ?? element;
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
window.hiddenStops = () => {
  look();
  window.removeEventListener("keydown", listen, true);
  if (stops.size < 20) faults.push(`only ${stops.size} places were reached`);
  return faults;
};
document.activeElement?.blur();
getSelection().removeAllRanges();
window.scrollTo(0, 0);
