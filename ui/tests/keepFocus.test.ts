// Where somebody is when what they were at has gone away.
import { beforeEach, expect, test } from "vitest";
import { keepFocus, remember } from "../src/lib/keepFocus";

document.addEventListener("focusin", remember);

beforeEach(() => {
  document.body.innerHTML = `<main><h1 id="page-title" tabindex="-1">Sida</h1>
    <section><div class="states"><button id="first">A</button><button id="second">B</button></div><button id="beside">C</button></section>
    <button id="alone">D</button><button id="next">E</button></main>`;
});

const at = () => document.activeElement?.id;
const reach = (id: string) => document.getElementById(id)?.focus();

test("a button that goes away gives its place to one of its group", async () => {
  reach("second");
  document.getElementById("second")?.remove();
  await keepFocus();
  expect(at()).toBe("first");
});

test("one that stands alone gives it to the next", async () => {
  reach("alone");
  document.getElementById("alone")?.remove();
  await keepFocus();
  expect(at()).toBe("next");
});

test("a button that can no longer be pressed gives it on as well", async () => {
  reach("first");
  document.getElementById("first")?.setAttribute("disabled", "");
  await keepFocus();
  expect(at()).toBe("second");
});

test("who has gone somewhere else stays there, and so does who is nowhere by choice", async () => {
  reach("first");
  reach("next");
  document.getElementById("first")?.remove();
  await keepFocus();
  expect(at()).toBe("next");
  (document.activeElement as HTMLElement).blur();
  await keepFocus();
  expect(document.activeElement).toBe(document.body);
});
