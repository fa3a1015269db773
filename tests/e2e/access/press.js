// Presses one thing on the page that has not been pressed before, as the Enter key would, and tells where the focus is
// when everything has been answered. Nothing is told when all has been pressed. What opens a file or sound of the system
// is passed over.
const [known, at, done] = [arguments[0], arguments[1], arguments[arguments.length - 1]];
const passedOver = ["open-file", "open-profile", "add-recordings", "record", "listen"];
const kind = (element) => {
  const { action, nav, state, deed, filter, term, lang } = element.dataset;
  const told = action ?? (nav && "nav") ?? (state && "state") ?? deed ?? (filter && "filter") ?? (term && "term") ?? (lang && "lang") ?? element.className;
  return `${at}: ${told || element.tagName}`;
};
const isThere = (element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches(":disabled");
for (const folded of document.querySelectorAll("details")) folded.open = true;
const places = document.querySelectorAll("button, a[href], main .choice input, .rows a");
const element = [...places].filter(isThere).find((one) => !passedOver.includes(one.dataset.action ?? "") && !known.includes(kind(one)));
const frames = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
(async () => {
  if (!element) return null;
  const pressed = kind(element);
  element.focus();
  element.click();
  const begun = performance.now();
  do await frames();
  while (document.querySelector("main[aria-busy='true']") && performance.now() - begun < 20000);
  await frames();
  const has = document.activeElement;
  const isLost = !has || has === document.body || !has.isConnected || !has.checkVisibility() || has.matches(":disabled");
  return { pressed, fault: isLost ? "the focus is nowhere" : null };
})().then(done, (error) => done({ pressed: "?", fault: `${error}` }));
