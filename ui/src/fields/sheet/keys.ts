// The keys of a sheet, as in a spreadsheet. Arrows go as the words run.
import { isPress, isTab } from "../../lib/keys";
import type { Place, Sheet } from "./sheet.svelte";

/** How many lines a page key goes. */
const PAGE = 10;

/** A key in the sheet. `leave` goes on past the table. */
export function pressKey(sheet: Sheet, event: KeyboardEvent, leave: () => void): void {
  if (sheet.draft !== null) whileWriting(sheet, event);
  else if (!goes(sheet, event) && !leaves(sheet, event, leave)) writes(sheet, event);
}

/** To the next cell in reading order, or out of the table at its ends. */
function tab(sheet: Sheet, event: KeyboardEvent): void {
  const width = sheet.lastColumn + 1;
  const next = sheet.at.line * width + sheet.at.column + (event.shiftKey ? -1 : 1);
  sheet.commit();
  if (next < 0 || next >= sheet.grid.lines.length * width) return;
  event.preventDefault();
  void sheet.move({ line: Math.floor(next / width), column: next % width });
}

function whileWriting(sheet: Sheet, event: KeyboardEvent): void {
  if (event.key === "Enter" && !event.altKey && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    sheet.commit();
    void sheet.move({ line: sheet.at.line + 1, column: sheet.at.column });
  } else if (isTab(event)) {
    tab(sheet, event);
  } else if (event.key === "Escape") {
    event.preventDefault();
    sheet.cancel();
  } else if (sheet.column?.kind === "choice") {
    sheet.isPointing = false;
    if (event.key.length === 1 && (event.key !== " " || sheet.isSpelling) && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      sheet.spell(event.key);
    }
  }
}

/** The keys that go to another cell. */
function goes(sheet: Sheet, event: KeyboardEvent): boolean {
  const held = event.ctrlKey || event.metaKey;
  const forward = document.documentElement.dir === "rtl" ? "ArrowLeft" : "ArrowRight";
  const { line, column } = sheet.corner === null || !event.shiftKey ? sheet.at : sheet.wanted;
  const [lastLine, lastColumn] = [sheet.grid.lines.length - 1, sheet.lastColumn - 1];
  const ways: Record<string, () => Place> = {
    ArrowLeft: () => across(event.key === forward),
    ArrowRight: () => across(event.key === forward),
    ArrowUp: () => ({ line: held ? 0 : line - 1, column }),
    ArrowDown: () => ({ line: held ? lastLine : line + 1, column }),
    PageUp: () => ({ line: line - PAGE, column }),
    PageDown: () => ({ line: line + PAGE, column }),
    Home: () => ({ line: held ? 0 : line, column: 0 }),
    End: () => ({ line: held ? lastLine : line, column: lastColumn }),
  };
  const across = (on: boolean) => ({ line, column: held ? (on ? lastColumn : 0) : column + (on ? 1 : -1) });
  const way = ways[event.key];
  if (!way) return false;
  event.preventDefault();
  void sheet.move(way(), event.shiftKey);
  return true;
}

function leaves(sheet: Sheet, event: KeyboardEvent, leave: () => void): boolean {
  if (isTab(event)) tab(sheet, event);
  else if (event.key === "Escape") {
    event.preventDefault();
    if (sheet.isRange) sheet.corner = null;
    else leave();
  } else return false;
  return true;
}

/** The keys that change something, or begin to. */
function writes(sheet: Sheet, event: KeyboardEvent): void {
  const held = event.ctrlKey || event.metaKey;
  if (event.key === "Delete") {
    event.preventDefault();
    return sheet.empty();
  }
  if (held && event.key.toLowerCase() === "a") {
    event.preventDefault();
    return sheet.markAll();
  }
  if (held || event.altKey || event.isComposing) return;
  const isChoice = sheet.column?.kind === "choice";
  if (sheet.at.column === sheet.lastColumn) {
    const line = sheet.grid.lines[sheet.at.line];
    if (line && isPress(event)) {
      event.preventDefault();
      void sheet.remove(line);
    }
  } else if (event.key === "Enter" || event.key === "F2" || (event.key === " " && isChoice)) {
    event.preventDefault();
    void sheet.begin(null);
  } else if (event.key === "Backspace") {
    event.preventDefault();
    if (isChoice) sheet.empty();
    else void sheet.begin("");
  } else if (event.key.length === 1) {
    event.preventDefault();
    void sheet.begin(event.key);
  }
}
