// Marks in a text that somebody is changing.
import type { RemarkKind } from "../types/RemarkKind";
import type { TextMark } from "../types/TextMark";

/** A piece of a text, with what the remarks on it are about. */
export type Piece = { text: string; kinds: RemarkKind[] };

/** How a box holds a text: with one kind of break between lines. */
export function asHeld(text: string): string {
  return text.replaceAll(/\r\n?/g, "\n");
}

/** The marks on `before` that still stand on `now`: those that end before the first change or begin after the last. What
 *  touches the change may be another word by now, so its mark is gone until the answer comes. */
export function standing(before: string, now: string, marks: TextMark[]): TextMark[] {
  if (before === now) return marks;
  const shorter = Math.min(before.length, now.length);
  let first = 0;
  while (first < shorter && before.charCodeAt(first) === now.charCodeAt(first)) first += 1;
  let last = 0;
  while (last < shorter - first && before.charCodeAt(before.length - 1 - last) === now.charCodeAt(now.length - 1 - last)) last += 1;
  const by = now.length - before.length;
  return marks.flatMap((mark) => {
    if (mark.end < first) return mark;
    return mark.start > before.length - last ? { ...mark, start: mark.start + by, end: mark.end + by } : [];
  });
}

/** The text in pieces, marked and unmarked. */
export function pieces(text: string, marks: TextMark[]): Piece[] {
  const all: Piece[] = [];
  let at = 0;
  for (const mark of marks) {
    if (mark.start > at) all.push({ text: text.slice(at, mark.start), kinds: [] });
    all.push({ text: text.slice(mark.start, mark.end), kinds: mark.kinds });
    at = mark.end;
  }
  if (at < text.length) all.push({ text: text.slice(at), kinds: [] });
  return all;
}
