// What is said aloud when something needs a look: what is new, and nothing twice.
import { expect, test } from "vitest";
import { flushSync, mount } from "svelte";
import Announcer from "../src/lib/Announcer.svelte";
import { room } from "../src/lib/room.svelte";
import type { Phrase } from "../src/types/Phrase";
import type { ProblemView } from "../src/types/ProblemView";

const phrase = (text: string) => ({ text, lang: "sv", dir: "ltr" }) as unknown as Phrase;
const problem = (dom: string, code: string) => ({ dom, code, severity: "error", message: phrase(code), hint: null }) as unknown as ProblemView;

test("only what has just come is said, and it is said again when it has been away", () => {
  const props = $state({ problems: [problem("a", "old")] });
  mount(Announcer, { target: document.body, props });
  const said = () => {
    flushSync();
    return document.querySelector("[role=status]")?.textContent?.trim();
  };
  expect(said()).toBe("");
  props.problems = [problem("a", "old"), problem("b", "new")];
  expect(said()).toBe("new");
  // The same view once more, as after another answer.
  props.problems = [problem("a", "old"), problem("b", "new")];
  expect(said()).toBe("new");
  props.problems = [problem("a", "old")];
  expect(said()).toBe("");
  props.problems = [problem("a", "old"), problem("b", "new")];
  expect(said()).toBe("new");
});

test("the same words about another field are said as something new", () => {
  document.body.innerHTML = "";
  const props = $state({ problems: [problem("a", "same")] });
  mount(Announcer, { target: document.body, props });
  flushSync();
  props.problems = [problem("a", "same"), problem("b", "same")];
  flushSync();
  const first = document.querySelector("[role=status] p");
  props.problems = [problem("a", "same"), problem("b", "same"), problem("c", "same")];
  flushSync();
  const second = document.querySelector("[role=status] p");
  expect(first?.textContent?.trim()).toBe("same");
  expect(second).not.toBe(first);
});

test("what is refused once more is said once more", () => {
  document.body.innerHTML = "";
  const props = $state({ problems: [] as ProblemView[] });
  mount(Announcer, { target: document.body, props });
  flushSync();
  props.problems = [problem("a", "refused")];
  flushSync();
  const first = document.querySelector("[role=status] p");
  room.refusedAgain += 1;
  flushSync();
  const second = document.querySelector("[role=status] p");
  expect(second?.textContent?.trim()).toBe("refused");
  expect(second).not.toBe(first);
});
