// What goes on in a sheet: which cell is at hand, what is marked, what is being written. What is shown comes from the host.
import { tick } from "svelte";
import { SvelteMap } from "svelte/reactivity";
import { room } from "../../lib/room.svelte";
import type { Edit } from "../../types/Edit";
import type { GridCell } from "../../types/GridCell";
import type { GridColumn } from "../../types/GridColumn";
import type { GridLine } from "../../types/GridLine";
import type { GridView } from "../../types/GridView";
import type { Phrase } from "../../types/Phrase";

/** A cell, by line and column; the column after the last takes the line away. */
export type Place = { line: number; column: number };

/** How long a pause ends a word that is spelled to choose. */
const SPELLING_MS = 1200;

export class Sheet {
  /** The sheet as the host tells it. */
  private source: () => { grid: GridView; question: string };
  wanted = $state<Place>({ line: 0, column: 0 });
  corner = $state<Place | null>(null);
  /** What stands in the cell that is being written in. */
  draft = $state<string | null>(null);
  /** What has just been done with a block. */
  told = $state<Phrase | null>(null);
  /** A pointer chooses, not the keys. */
  isPointing = false;
  /** What stood in it before. */
  private before = "";
  private letters = { typed: "", when: 0 };
  /** What has been sent and not come back yet. */
  private sent = new SvelteMap<string, string>();

  constructor(source: () => { grid: GridView; question: string }) {
    this.source = source;
  }

  grid = $derived.by(() => this.source().grid);
  question = $derived.by(() => this.source().question);
  readOnly = $derived(!!room.view?.open?.readOnly);
  lastColumn = $derived(this.grid.columns.length);
  at = $derived<Place>({ line: Math.min(this.wanted.line, this.grid.lines.length - 1), column: Math.min(this.wanted.column, this.lastColumn) });
  here = $derived(this.cellAt(this.at));
  range = $derived.by(() => {
    const other = this.corner ?? this.at;
    const [top, bottom] = [Math.min(this.at.line, other.line), Math.max(this.at.line, other.line)];
    const [first, last] = [Math.min(this.at.column, other.column), Math.max(this.at.column, other.column)];
    return { top, bottom, first, last };
  });
  isRange = $derived(this.corner !== null && (this.range.top !== this.range.bottom || this.range.first !== this.range.last));

  /** The column at hand; nothing at the cell that takes the line away. */
  get column(): GridColumn | undefined {
    return this.grid.columns[this.at.column];
  }

  private get place(): string {
    return `${this.grid.dom}-writing`;
  }

  private cellAt({ line, column }: Place): GridCell | undefined {
    return this.grid.lines[line]?.cells[column];
  }

  isAt(line: number, column: number): boolean {
    return this.at.line === line && this.at.column === column;
  }

  isChosen(line: number, column: number): boolean {
    const { top, bottom, first, last } = this.range;
    return this.isRange && line >= top && line <= bottom && column >= first && column <= last;
  }

  element({ line, column }: Place): HTMLElement | null {
    const id = column === this.lastColumn ? `${this.grid.dom}-${(this.grid.lines[line]?.number ?? 1) - 1}-remove` : this.cellAt({ line, column })?.dom;
    return id ? document.getElementById(id) : null;
  }

  async move(to: Place, extend = false): Promise<void> {
    this.told = null;
    this.corner = extend ? (this.corner ?? this.at) : null;
    this.wanted = { line: Math.max(0, Math.min(to.line, this.grid.lines.length - 1)), column: Math.max(0, Math.min(to.column, this.lastColumn)) };
    if (extend) this.wanted.column = Math.min(this.wanted.column, this.lastColumn - 1);
    await tick();
    const cell = this.element(this.wanted);
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  /** The cell has got the focus by other means than the keys of the sheet. */
  reach(line: number, column: number): void {
    if (this.draft !== null || this.isAt(line, column)) return;
    this.wanted = { line, column };
    this.corner = null;
  }

  /** Marks every cell. */
  markAll(): void {
    this.wanted = { line: this.grid.lines.length - 1, column: this.lastColumn - 1 };
    this.corner = { line: 0, column: 0 };
    void tick().then(() => this.element(this.at)?.focus({ preventScroll: true }));
  }

  /** What a cell reads, with what is on its way. */
  reads(cell: GridCell, column: number): Phrase | string {
    const waiting = this.sent.get(cell.dom);
    if (waiting === undefined) return cell.shown ?? cell.text;
    return this.grid.columns[column]?.options.find((option) => option.id === waiting)?.label ?? waiting;
  }

  /** The edit, made when its turn comes: a line that has just been begun has its id only then. */
  private filling({ line, column }: Place, text: string): () => Edit {
    return () => ({ do: "fill", question: this.question, line: this.grid.lines[line]?.id ?? null, column: this.grid.columns[column]?.id ?? "", text });
  }

  async begin(text: string | null): Promise<void> {
    if (this.readOnly || !this.here || this.draft !== null) return;
    this.corner = null;
    this.told = null;
    this.before = this.here.text;
    this.draft = text ?? this.before;
    this.letters = { typed: "", when: 0 };
    const isList = this.column?.kind === "choice";
    if (isList) this.draft = this.here.text;
    if (isList && text !== null) this.spell(text);
    else if (text !== null) this.write(text);
    await tick();
    const editor = this.element(this.at)?.querySelector<HTMLElement>("input, textarea, select");
    editor?.focus();
    if (editor instanceof HTMLInputElement || editor instanceof HTMLTextAreaElement) editor.setSelectionRange(editor.value.length, editor.value.length);
  }

  /** A word is being spelled, so a space belongs to it. */
  get isSpelling(): boolean {
    return this.letters.typed !== "" && performance.now() - this.letters.when < SPELLING_MS;
  }

  /** Chooses by the letters an option begins with, typed without a pause. */
  spell(letter: string): void {
    const now = performance.now();
    const typed = (this.isSpelling ? this.letters.typed : "") + letter.toLocaleLowerCase();
    this.letters = { typed, when: now };
    const options = this.column?.options ?? [];
    const beginning = (letters: string) => options.filter(({ label }) => [label.text, label.also?.text ?? ""].some((text) => text.replace(/^[\u2066-\u2068]+/, "").toLocaleLowerCase().startsWith(letters)));
    // The same letter again goes on to the next that begins with it, as in every list.
    const isAgain = typed.length > 1 && [...typed].every((one) => one === typed[0]);
    const same = isAgain && beginning(typed).length === 0 ? beginning(typed[0] ?? "") : [];
    const found = same.length > 0 ? same[(same.findIndex((option) => option.id === this.draft) + 1) % same.length] : beginning(typed)[0];
    this.told = found ? null : room.label("grid-no-option");
    if (found) this.write(found.id);
  }

  write(text: string): void {
    this.draft = text;
    const line = this.grid.lines[this.at.line]?.id;
    // Longer texts are kept while they are written; half an amount is not.
    if (line && this.column?.kind === "words") room.type(this.place, { do: "fill", question: this.question, line, column: this.column.id, text });
    else room.hold(this.place, this.filling({ ...this.at }, text));
  }

  /** Sends what has been written. The cell goes on showing it until the answer comes. */
  commit(): void {
    if (this.draft === null || !this.here) return;
    const [text, cell] = [this.draft, this.here];
    const isNew = text !== (this.sent.get(cell.dom) ?? cell.text);
    this.draft = null;
    room.drop(this.place);
    if (!isNew) return;
    this.sent.set(cell.dom, text);
    void room.editAsItIs(this.filling({ ...this.at }, text)).then(() => {
      if (this.sent.get(cell.dom) === text) this.sent.delete(cell.dom);
    });
  }

  cancel(): void {
    if (this.draft === null || !this.here) return;
    const before = this.before;
    this.draft = null;
    room.drop(this.place);
    // Longer texts may have been kept already.
    if (this.column?.kind === "words" && this.grid.lines[this.at.line]?.id) void room.editAsItIs(this.filling({ ...this.at }, before));
    void this.move(this.at);
  }

  /** Empties what is marked. */
  empty(): void {
    const lines = this.grid.lines.slice(this.range.top, this.range.bottom + 1).flatMap((line) => line.id ?? []);
    const columns = this.grid.columns.slice(this.range.first, this.range.last + 1).map((column) => column.id);
    if (!this.readOnly && lines.length > 0 && columns.length > 0) void room.edit({ do: "empty", question: this.question, lines, columns });
  }

  async remove(line: GridLine): Promise<void> {
    if (this.readOnly || !line.id) return;
    await room.edit({ do: "remove-row", question: this.question, row: line.id });
    await this.move({ line: this.at.line, column: 0 });
  }

  /** Gives a year a column, and goes there. */
  async addYear(year: number, column: string): Promise<void> {
    await room.edit({ do: "add-year", question: this.question, year });
    await tick();
    const at = this.grid.columns.findIndex((known) => known.id === column);
    if (at >= 0) await this.move({ line: this.at.line, column: at });
  }

  /** Takes the empty column of a year away. */
  async removeYear(year: number): Promise<void> {
    await room.edit({ do: "remove-year", question: this.question, year });
    await this.move(this.at);
  }
}
