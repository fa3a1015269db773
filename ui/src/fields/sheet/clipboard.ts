// Blocks that are copied to a spreadsheet and pasted from one.
import { room } from "../../lib/room.svelte";
import type { GridCell } from "../../types/GridCell";
import { block } from "./block";
import type { Sheet } from "./sheet.svelte";

function copied({ grid, range }: Sheet): string {
  const words = (cell: GridCell, column: number): string => (grid.columns[column]?.kind === "choice" ? (cell.shown?.text ?? cell.text) : cell.text);
  const strip = (text: string) => text.replaceAll(/[\u2066-\u2069]/g, "");
  const lines = grid.lines.slice(range.top, range.bottom + 1);
  return block(lines.map((line) => line.cells.slice(range.first, range.last + 1).map((cell, index) => strip(words(cell, range.first + index)))));
}

/** Copies what is marked, and empties it when it is cut. */
export function copy(sheet: Sheet, event: ClipboardEvent, cut: boolean): void {
  if (sheet.draft !== null || sheet.at.column === sheet.lastColumn) return;
  event.preventDefault();
  event.clipboardData?.setData("text/plain", copied(sheet));
  if (cut) sheet.empty();
  sheet.told = room.label("grid-copied");
}

/** Writes a block where the sheet is at. */
export async function paste(sheet: Sheet, event: ClipboardEvent): Promise<void> {
  if (sheet.draft !== null || sheet.readOnly || sheet.at.column === sheet.lastColumn) return;
  event.preventDefault();
  const text = event.clipboardData?.getData("text/plain") ?? "";
  const from = { line: sheet.range.top, column: sheet.range.first };
  if (!text) return;
  const columns = sheet.grid.columns.slice(from.column).map((column) => column.id);
  await room.editAsItIs(() => ({ do: "paste", question: sheet.question, line: sheet.grid.lines[from.line]?.id ?? null, columns, text }));
  sheet.told = room.refusal ? null : room.label("grid-pasted");
  if (room.refusal) document.getElementById("messages")?.scrollIntoView({ block: "nearest" });
}

/** WebKit offers the clipboard where nothing is selected only to those who ask for it. */
export function takesBlocks(sheet: Sheet): (element: HTMLElement) => () => void {
  return (element) => {
    const offer = (event: Event) => sheet.draft === null && event.preventDefault();
    const names = ["beforecopy", "beforecut", "beforepaste"];
    for (const name of names) element.addEventListener(name, offer);
    return () => names.forEach((name) => element.removeEventListener(name, offer));
  };
}
