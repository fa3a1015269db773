// In another language nearly every text of the page changes. WebKit mends the lines of a text that is written over, one
// text at a time, and all of that is thrown away when the direction or the font changes as well. Texts that have been out of
// the page are set once (docs/performance.md).

/** Takes every text out of its place and puts it back, which leaves everything as it is but makes WebKit forget its lines. */
export function setAfresh(root: Element): void {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const [parent, next] = [text.parentElement, text.nextSibling];
    // What is written in a box, or chosen, is not the page's.
    if (!parent || parent.matches("textarea, option") || !text.data.trim()) continue;
    text.remove();
    parent.insertBefore(text, next);
  }
}
