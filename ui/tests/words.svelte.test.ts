import { mount, unmount } from "svelte";
import { expect, test } from "vitest";
import Words from "../src/preview/Words.svelte";

test("the space between a Swedish place and a day belongs to the Arabic line and not to the place", () => {
  const words = { runs: [run("Malmö ", "sv"), run("2026-03-24", "sv"), run(" ", "ar"), run("من", "ar")], links: [] };
  const shown = mount(Words, { target: document.body, props: { words } });
  expect([...document.querySelectorAll("span")].map((span) => span.textContent)).toEqual(["Malmö", "2026-03-24", "", "من"]);
  expect(document.body.textContent).toBe("Malmö 2026-03-24 من");
  void unmount(shown);
});

const run = (text: string, lang: string) => ({ text, lang, dir: lang === "ar" ? ("rtl" as const) : ("ltr" as const), strong: false });
