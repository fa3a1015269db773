// Answers everything on the page once and tells how long each answer took, in milliseconds: from the event until the
// host's answer has been read, until the page is drawn anew and laid out, and until the window says that everything is
// saved. Argument: what is done with the numbers.
const done = arguments[arguments.length - 1];
const main = document.querySelector("main");
// Nobody answers while the last answer is still being painted.
const rest = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 120)));

/** When the host's answer had been read. */
let back = 0;
const json = Response.prototype.json;
Response.prototype.json = async function () {
  const value = await json.call(this);
  back ||= performance.now();
  return value;
};

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
      const there = back - begun;
      void saved(begun).then((kept) => resolve({ there, took, kept }));
    });
    watch.observe(main, { attributeFilter: ["aria-busy"] });
    begun = performance.now();
    back = 0;
    act();
  });
}

/** When the window says that everything is saved. */
function saved(begun) {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error("not saved")), 20000);
    const told = document.querySelector("[data-saved]");
    const look = () => {
      if (told.dataset.saved !== "true") return;
      clearTimeout(late);
      watch.disconnect();
      resolve(performance.now() - begun);
    };
    const watch = new MutationObserver(look);
    watch.observe(told, { attributeFilter: ["data-saved"] });
    look();
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
  const times = { press: [], write: [], back: [], saved: [] };
  // A page is read before it is answered.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  for (const deed of deeds()) {
    // An answer may take other questions away.
    if (!deed.isLive()) continue;
    deed.before?.();
    const { there, took, kept } = await timed(deed.act);
    times[deed.kind].push(took);
    times.back.push(there);
    times.saved.push(kept);
    await rest();
  }
  return times;
})().then(done, (error) => done({ error: `${error}` }));
