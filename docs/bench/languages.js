// Turns from language to language and tells how long each turn took, in milliseconds: from the click to the page drawn
// anew and laid out. Arguments: how many turns, and what is done with the numbers.
const [wanted, done] = [arguments[0], arguments[arguments.length - 1]];
// Nobody answers while the last answer is still being painted.
const rest = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 120)));
const langs = [...document.querySelectorAll(".language")].map((button) => button.dataset.lang);

function turn(lang) {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`${lang} does not come`)), 20000);
    const isThere = () => document.documentElement.lang === lang && document.querySelector("main").getAttribute("aria-busy") === "false";
    const watch = new MutationObserver(() => {
      if (!isThere()) return;
      void document.body.offsetHeight;
      const took = performance.now() - begun;
      clearTimeout(late);
      watch.disconnect();
      resolve(took);
    });
    watch.observe(document.documentElement, { attributeFilter: ["aria-busy", "lang"], subtree: true });
    const begun = performance.now();
    document.querySelector(`.language[data-lang='${lang}']`).click();
  });
}

(async () => {
  const times = [];
  for (let turned = 0; turned < wanted; turned += 1) {
    const others = langs.filter((lang) => lang !== document.documentElement.lang);
    times.push(await turn(others[turned % others.length]));
    await rest();
  }
  return times;
})().then(done, (error) => done({ error: `${error}` }));
