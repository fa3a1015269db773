// Answers one question after another and tells how long each took, in milliseconds: from the event to the page drawn
// anew and laid out. Arguments: how many answers, and what is done with the numbers.
const [wanted, done] = [arguments[0], arguments[arguments.length - 1]];
const main = document.querySelector("main");
// Nobody answers while the last answer is still being painted.
const rest = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 120)));

/** Calls `act` and waits until everything asked for has been answered and drawn. */
function timed(act) {
  return new Promise((resolve, reject) => {
    let begun = 0;
    const late = setTimeout(() => reject(new Error("no answer")), 20000);
    const watch = new MutationObserver(() => {
      if (main.getAttribute("aria-busy") !== "false") return;
      void document.body.offsetHeight;
      const took = performance.now() - begun;
      clearTimeout(late);
      watch.disconnect();
      resolve(took);
    });
    watch.observe(main, { attributeFilter: ["aria-busy"] });
    begun = performance.now();
    act();
  });
}

/** Everything that can be answered on the page, as deeds that change something each time. */
function deeds() {
  const inputs = [...document.querySelectorAll("main .choice input")].filter((input) => input.type === "checkbox" || !input.checked);
  const presses = [...inputs, ...document.querySelectorAll("main .states [data-state]")].map((input) => ({ kind: "press", isLive: () => input.isConnected && !(input.type === "radio" && input.checked), act: () => input.click() }));
  const fields = [...document.querySelectorAll("main .question textarea, main .question input.line:not([inputmode=numeric])")].filter((field) => field.checkVisibility());
  const texts = fields.map((field) => ({
    kind: "write",
    isLive: () => field.isConnected,
    before: () => {
      field.focus({ preventScroll: true });
      field.value = field.value.endsWith(" ja") ? field.value.slice(0, -3) : `${field.value} ja`;
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    },
    // The pause after the last key is no part of it: leaving the field sends at once.
    act: () => field.blur(),
  }));
  return [...presses, ...texts];
}

(async () => {
  const times = { press: [], write: [] };
  let left = wanted;
  while (left > 0) {
    const all = deeds();
    if (all.length === 0) break;
    for (const deed of all) {
      // An answer may take other questions away.
      if (left === 0 || !deed.isLive()) continue;
      left -= 1;
      deed.before?.();
      times[deed.kind].push(await timed(deed.act));
      await rest();
    }
  }
  return times;
})().then(done, (error) => done({ error: `${error}` }));
