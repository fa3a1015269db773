// Notes every place where the Tab key stops, and whether what has the focus can be seen to have it.
const usable = "a[href], button, input, select, textarea, summary, [tabindex='0']";
const tells = (element) => element.id || element.dataset.action || element.dataset.nav || element.dataset.topic || element.dataset.lang || `${element.tagName} ${element.className} ${element.textContent.trim().slice(0, 40)}`;
const isThere = (element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches(":disabled");
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
const isSame = (one, other) => one === other || (one.type === "radio" && other.type === "radio" && one.name === other.name);

// ---- What can be seen ----

const colour = (told) => {
  const [red, green, blue, clear = 1] = told.match(/^rgba?\((.*)\)$/)[1].split(/[ ,/]+/).map(Number);
  return { rgb: [red, green, blue], clear };
};
const light = ({ rgb }) => {
  const [red, green, blue] = rgb.map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one, other) => {
  const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};
/** What the ring is drawn on: it stands outside the element, but for those that draw it inside. */
const ground = (element, isInside) => {
  for (let at = isInside ? element : element.parentElement; at; at = at.parentElement) {
    const found = colour(getComputedStyle(at).backgroundColor);
    if (found.clear > 0.99) return found;
  }
  return { rgb: [255, 255, 255] };
};
const lookAtRing = (element) => {
  // The whole field is ringed where a circle or a box stands in it.
  const ringed = element.closest(".choice") ?? element;
  const style = getComputedStyle(ringed);
  const width = parseFloat(style.outlineWidth);
  if (!element.matches(":focus-visible") || style.outlineStyle === "none" || width < 2) return `${tells(element)} has no ring when it is reached`;
  const ratio = contrast(colour(style.outlineColor), ground(ringed, parseFloat(style.outlineOffset) < 0));
  return ratio < 3 ? `the ring of ${tells(element)} has a contrast of ${ratio.toFixed(1)}` : null;
};

// ---- The walk ----

let walk = { stops: [], faults: [], isRound: false };
const start = document.createElement("span");
start.tabIndex = -1;
document.body.prepend(start);
const come = ({ target }) => {
  if (target === document.body || target === start || target.id === "page-title" || walk.isRound) return;
  const at = walk.stops.findIndex((stop) => isSame(stop, target));
  if (at === 0 && walk.stops.length > 1) walk.isRound = true;
  else if (at >= 0 && at !== walk.stops.length - 1) walk.faults.push(`${tells(target)} is reached twice`);
  if (at >= 0) return;
  walk.stops.push(target);
  const ring = lookAtRing(target);
  if (ring) walk.faults.push(ring);
};
document.addEventListener("focusin", come);

// Words on a picture of the paper are in the order of the paper, and a sheet that is wider than its frame moves sideways.
const isByItself = (element) => element.matches(".area *, [role=grid] *");
const region = (element) => element.closest("header, nav, main, .pane, [role=dialog]");
/** Where the eye goes: down, or along the line, or into the next column. */
const isReadNext = (before, after) => {
  // What goes over to the next line is met where it begins.
  const [a, b] = [before.getClientRects()[0], after.getClientRects()[0]];
  if (!a || !b) return true;
  const isRtl = getComputedStyle(after.parentElement).direction === "rtl";
  const isForward = isRtl ? b.right <= a.right + 2 : b.left >= a.left - 2;
  const isNextColumn = isRtl ? b.right <= a.left + 2 : b.left >= a.right - 2;
  // Boxes of two lines may overlap a little; what is high reaches over several lines.
  const down = (b.top + b.bottom - a.top - a.bottom) / 2;
  const line = Math.min(a.height, b.height) / 2;
  const [isBelow, isInLine] = [down > line, Math.abs(down) <= line];
  return isBelow || (isInLine && isForward) || isNextColumn;
};

window.tabs = {
  /** Where the walk begins: before everything. */
  begin() {
    getSelection().removeAllRanges();
    window.scrollTo(0, 0);
    start.focus();
    walk = { stops: [], faults: [], isRound: false };
  },
  isRound: () => walk.isRound,
  /** What was wrong with a walk forward. */
  forward() {
    const { stops, faults } = walk;
    const missed = wanted.filter((element) => element.isConnected && !stops.some((stop) => isSame(stop, element)));
    if (missed.length > 0) faults.push(`Tab never reaches ${missed.map(tells).join(", ")}`);
    for (const [index, stop] of stops.entries()) {
      const before = stops[index - 1];
      if (!before) continue;
      if (!(before.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING)) faults.push(`${tells(stop)} comes after ${tells(before)} but stands before it`);
      if (region(before) === region(stop) && !before.contains(stop) && !isByItself(before) && !isByItself(stop) && !isReadNext(before, stop)) faults.push(`${tells(stop)} comes after ${tells(before)}, but the eye meets it before`);
    }
    window.tabs.there = stops;
    return faults;
  },
  /** What was wrong with the rings in other colours; one of each kind of stop is looked at. */
  colours(themes) {
    const kinds = new Map(window.tabs.there.map((stop) => [`${stop.tagName} ${stop.className} ${region(stop)?.tagName}`, stop]));
    const root = document.documentElement;
    const before = root.dataset.theme;
    const faults = [];
    for (const theme of themes) {
      root.dataset.theme = theme;
      for (const stop of kinds.values()) {
        if (!stop.isConnected || !isThere(stop)) continue;
        stop.focus({ preventScroll: true, focusVisible: true });
        const ring = lookAtRing(stop);
        if (ring) faults.push(`${theme}: ${ring}`);
      }
    }
    root.dataset.theme = before;
    return faults;
  },
  /** What was wrong with a walk back over the same page. */
  backward() {
    const [there, back] = [window.tabs.there, walk.stops.toReversed()];
    const faults = walk.faults;
    const missed = there.filter((one) => !back.some((other) => isSame(one, other)));
    if (missed.length > 0) faults.push(`Shift and Tab never reach ${missed.map(tells).join(", ")}`);
    const both = there.filter((one) => back.some((other) => isSame(one, other)));
    const differs = back.findIndex((one, index) => both[index] && !isSame(one, both[index]));
    if (differs >= 0) faults.push(`on the way back ${tells(back[differs])} stands where ${tells(both[differs])} stood on the way there`);
    document.removeEventListener("focusin", come);
    start.remove();
    return faults;
  },
};
// In a sheet every cell is a stop when one of them has been reached.
return wanted.length + document.querySelectorAll("[role=grid] [tabindex='-1']").length;
