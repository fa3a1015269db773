// Goes to a page in a language. The answer to a click on the language is the whole window, so nothing has to be loaded anew.
const [page, lang, done] = [arguments[0], arguments[1], arguments[arguments.length - 1]];
const isDrawn = () => {
  if (document.querySelector("main[aria-busy='true']") || document.documentElement.lang !== lang) return false;
  return page.at !== "document" || document.querySelector(`[data-document='${page.kind} ${page.lang} ']`);
};
window.__TAURI_INTERNALS__.invoke("go", { page }).then(
  () => {
    document.querySelector(`.language[data-lang='${lang}']`).click();
    const begun = performance.now();
    const wait = () => {
      if (isDrawn()) requestAnimationFrame(() => requestAnimationFrame(() => done(null)));
      else if (performance.now() - begun > 30000) done("the page is not drawn");
      else setTimeout(wait, 10);
    };
    setTimeout(wait, 10);
  },
  (error) => done(`the page is refused: ${JSON.stringify(error)}`),
);
