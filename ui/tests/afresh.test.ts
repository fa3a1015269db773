// Texts that are taken out and put back: the page is as it was.
import { expect, test } from "vitest";
import { setAfresh } from "../src/lib/afresh";

test("every text stands where it stood, and what somebody writes or has chosen is left alone", () => {
  document.body.innerHTML = "<p>one <b>two</b> three</p><textarea>start</textarea><select><option>a</option></select>";
  const field = document.querySelector("textarea");
  if (field) field.value = "written";
  const before = document.body.innerHTML;
  const texts = [...(document.querySelector("p")?.childNodes ?? [])];
  const away: Node[] = [];
  const watch = new MutationObserver((all) => away.push(...all.flatMap((one) => [...one.removedNodes])));
  watch.observe(document.body, { childList: true, subtree: true });
  setAfresh(document.body);
  away.push(...watch.takeRecords().flatMap((one) => [...one.removedNodes]));
  expect(document.body.innerHTML).toBe(before);
  expect([...(document.querySelector("p")?.childNodes ?? [])]).toEqual(texts);
  expect(away.map((node) => node.textContent)).toEqual(["one ", "two", " three"]);
  expect(field?.value).toBe("written");
});
