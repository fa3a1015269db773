// What can be pressed and is too small, whether the page is wider than the window, and whether words are cut off.
const usable = "a[href], button, input, select, textarea, summary, [tabindex='0']";
const tells = (element) => element.id || element.dataset.action || element.dataset.topic || element.dataset.nav || `${element.tagName} ${element.className} ${element.textContent.trim().slice(0, 40)}`;
const isThere = (element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches(":disabled") && !element.matches(".skip");
// The words beside a box or a circle can be pressed as well.
const box = (element) => (element.matches("[type=radio], [type=checkbox]") && element.labels.length > 0 ? element.labels[0] : element).getBoundingClientRect();
const all = [...document.querySelectorAll(usable)].filter(isThere).map((element) => ({ element, box: box(element) }));
// What leads from a picture of the paper to an answer stands in the words of the paper as well, in full size.
const stands = ({ element }) => !element.matches(".area .change-link");
const small = all.filter(stands).filter(({ box }) => box.width < 24 || box.height < 24);
// A link in a sentence is as high as its line.
const isInSentence = ({ element }) => getComputedStyle(element).display === "inline" && element.parentElement.textContent.trim().length > element.textContent.trim().length + 3;
// A ring of 24 px round what is small may touch nothing else that can be pressed.
const centre = ({ box }) => [box.left + box.width / 2, box.top + box.height / 2];
const isApart = (one) => {
  const [x, y] = centre(one);
  return all.every((other) => {
    if (other === one || other.element.contains(one.element)) return true;
    const [dx, dy] = [Math.max(other.box.left - x, 0, x - other.box.right), Math.max(other.box.top - y, 0, y - other.box.bottom)];
    if (Math.hypot(dx, dy) < 12) return false;
    const [ox, oy] = centre(other);
    return !small.includes(other) || Math.hypot(x - ox, y - oy) >= 24;
  });
};
const faults = small.filter((one) => !isInSentence(one) && !isApart(one)).map((one) => `${tells(one.element)} is ${Math.round(one.box.width)} by ${Math.round(one.box.height)} px`);
for (const part of [document.documentElement, document.querySelector(".scroller")])
  if (part && part.scrollWidth > part.clientWidth + 1) {
    const [left, right] = [part.getBoundingClientRect().left + part.clientLeft, part.getBoundingClientRect().left + part.clientLeft + part.clientWidth];
    const wide = [...part.querySelectorAll("*")].filter((e) => e.getBoundingClientRect().right > right + 1 || e.getBoundingClientRect().left < left - 1).slice(0, 3);
    faults.push(`${part.className || "the page"} is ${part.scrollWidth} px wide in ${part.clientWidth}: ${wide.map(tells).join(", ")}`);
  }
// Nothing moves by itself, whatever the computer wishes for.
for (const moving of document.getAnimations()) faults.push(`${tells(moving.effect.target)} moves`);
// Words that do not fit where they stand and are cut off.
for (const element of document.querySelectorAll("body *:not(.unseen, .unseen *, svg *)")) {
  const { overflowX, overflowY } = getComputedStyle(element);
  const isCut = (overflow) => overflow === "hidden" || overflow === "clip";
  if (element.checkVisibility() && ((isCut(overflowX) && element.scrollWidth > element.clientWidth + 2) || (isCut(overflowY) && element.scrollHeight > element.clientHeight + 2)) && element.textContent.trim() !== "")
    faults.push(`${tells(element)} cuts its words off`);
}
return faults;
