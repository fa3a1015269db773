// What is wrong with Swedish that stands in for missing words, on the page as it stands.
const faults = [];
const isSeen = (element) => element.getClientRects().length > 0 && getComputedStyle(element).visibility !== "hidden";
const marks = [...document.querySelectorAll("main .fallback")];
if (!/[\u0600-\u06ff]/.test(document.querySelector("main").innerText)) faults.push("nothing is Arabic, so this proves nothing");
for (const mark of document.querySelectorAll(".fallback")) {
  const said = mark.closest("[lang]");
  const words = said.textContent.replace(mark.textContent, "").trim();
  if (said.lang !== "sv") faults.push(`${said.lang || "no language"} is told for: ${words}`);
  if (words === "") faults.push(`blank beside a mark in ${mark.parentElement.outerHTML.slice(0, 120)}`);
  if (/[\u0600-\u06ff]/.test(words.replace(/\u2068[^\u2069]*\u2069/g, ""))) faults.push(`marked as Swedish and is not: ${words}`);
  if (isSeen(said) && !isSeen(mark) && !mark.closest(".unseen")) faults.push(`no mark is seen at: ${words}`);
}
for (const named of document.querySelectorAll("button, a, h1, h2, h3, label, legend, summary, option:not([value=''])")) {
  const name = named.getAttribute("aria-label") ?? named.textContent;
  if (name.trim() === "") faults.push(`blank: ${named.outerHTML.slice(0, 120)}`);
  if (name.includes("\u27e8")) faults.push(`a name of a message: ${name}`);
}
return { faults: [...new Set(faults)], seen: marks.filter(isSeen).length };
