// What the window shows, and the one queue in which everything it asks for stands.
import { tick } from "svelte";
import { SvelteMap } from "svelte/reactivity";
import type { Deed } from "../types/Deed";
import type { Edit } from "../types/Edit";
import type { Label } from "../types/Label";
import type { Page } from "../types/Page";
import type { Paper } from "../types/Paper";
import type { Phrase } from "../types/Phrase";
import type { Window } from "../types/Window";
import type { Wish } from "../types/Wish";
import { isText } from "./fields";
import { graft, graftInto } from "./graft";
import * as host from "./host";
import type { Refusal } from "./host";
import { Long } from "./long.svelte";

/** How long a pause in typing is before the answer is sent. */
const PAUSE_MS = 350;
/** How long typing without a pause may go on before it is sent all the same: a power cut takes no more than this. */
const LONGEST_MS = 600;

class Room {
  /** What the window shows; nothing before the first answer. */
  view = $state.raw<Window | null>(null);
  /** Its fixed words. Hundreds of places show one, and an answer changes none and brings none. */
  private labels = $state.raw<Window["labels"] | null>(null);
  /** Why the last wish was refused. */
  refusal = $state.raw<Refusal | null>(null);
  /** Something has been asked for and not come yet. */
  isWaiting = $state(false);
  /** The window was to be closed and something is not in the file. */
  isLeaving = $state(false);
  /** A file is being made: it can be stopped. */
  isMaking = $state(false);
  /** Whether what is asked for takes a while. */
  readonly long = new Long();
  /** The question that the person is at. */
  at = $state<string | null>(null);
  /** How often something was refused that had been refused just before: it looks the same, and is said once more. */
  refusedAgain = $state(0);
  /** What had the focus then. */
  private leftAt: HTMLElement | null = null;
  /** The element to move to when the page has changed. */
  private target: string | null = null;
  private queue: Promise<void> = Promise.resolve();
  private pending = new SvelteMap<string, { edit: () => Edit; timer: number; since: number }>();

  /** Everything done has been answered and kept: what the window says is kept is all there is. */
  get isSettled(): boolean {
    return !this.isWaiting && this.pending.size === 0 && this.view?.saving !== "on-its-way";
  }

  /** What was answered could not be saved in its file. */
  get isUnsaved(): boolean {
    const saving = this.view?.saving;
    return saving === "failed" || saving === "kept-aside";
  }

  /** A fixed word of the window. */
  label(name: Label): Phrase {
    const phrase = this.labels?.[name];
    if (!phrase) throw new Error(`no label ${name}`);
    return phrase;
  }

  /** Where to move after the page has changed: an element id, or nothing for the top. */
  takeTarget(): string | null {
    const target = this.target;
    this.target = null;
    return target;
  }

  /** Asks the host for something, after everything asked for before. */
  private ask(wish: () => Promise<Window>): Promise<void> {
    this.isWaiting = true;
    const turn = this.next(async () => {
      const view = await this.long.during(wish);
      this.refusal = null;
      return view;
    });
    void turn.then(() => {
      if (this.queue !== turn) return;
      this.isWaiting = false;
      // What has been answered is saved when it has been shown: nobody waits for the disk.
      if (this.view?.saving && this.view.saving !== "saved") void this.next(host.keep);
    });
    return turn;
  }

  /** Shows what comes of a wish when its turn has come, or why it is refused. */
  private next(wish: () => Promise<Window>): Promise<void> {
    this.queue = this.queue.then(async () => {
      try {
        const view = graftInto(this.view, await wish());
        if (view.labels) this.labels = graft(this.labels, view.labels);
        this.view = view;
      } catch (refused) {
        this.refusal = refused as Refusal;
      }
    });
    return this.queue;
  }

  /** Sends what has been typed and not sent yet. */
  flush(): Promise<void> {
    for (const { edit, timer } of this.pending.values()) {
      clearTimeout(timer);
      void this.answer(edit);
    }
    this.pending.clear();
    return this.queue;
  }

  /** Sends an edit at once. */
  edit(edit: Edit): Promise<void> {
    return this.editAsItIs(() => edit);
  }

  /** Sends an edit that is made when everything asked for before has come: only then a new line has its id. */
  editAsItIs(edit: () => Edit): Promise<void> {
    void this.flush();
    return this.answer(edit);
  }

  private answer(edit: () => Edit): Promise<void> {
    return this.ask(async () => {
      await tick();
      return host.edit(edit());
    });
  }

  /** Keeps an edit until something else is asked for, or the window closes. */
  hold(place: string, edit: () => Edit): void {
    clearTimeout(this.pending.get(place)?.timer);
    this.pending.set(place, { edit, timer: 0, since: performance.now() });
  }

  /** Forgets what has been held back at `place`. */
  drop(place: string): void {
    clearTimeout(this.pending.get(place)?.timer);
    this.pending.delete(place);
  }

  /** Sends what is typed at `place` when the typing pauses. */
  type(place: string, edit: Edit): void {
    const before = this.pending.get(place);
    if (before) clearTimeout(before.timer);
    const now = performance.now();
    const since = before?.since ?? now;
    const timer = window.setTimeout(() => {
      this.pending.delete(place);
      void this.answer(() => edit);
    }, Math.max(0, Math.min(PAUSE_MS, since + LONGEST_MS - now)));
    this.pending.set(place, { edit: () => edit, timer, since });
  }

  go(page: Page, target: string | null = null): Promise<void> {
    // Who goes on has answered that the window is to stay.
    this.isLeaving = false;
    void this.flush();
    return this.ask(async () => {
      const view = await host.go(page);
      // Not before: answers that were on their way still belong to the old page.
      this.target = target;
      return view;
    });
  }

  private then(wish: () => Promise<Window>): Promise<void> {
    void this.flush();
    return this.ask(wish);
  }

  /** A field that is being typed in would go on showing what was typed. */
  private turn(wish: () => Promise<Window>): Promise<void> {
    const active = document.activeElement;
    if (isText(active)) active.blur();
    return this.then(wish);
  }

  look = () => this.then(host.look);
  speak = (lang: string) => this.then(() => host.speak(lang));
  wish = (wish: Wish) => this.then(() => host.wish(wish));
  undo = () => this.turn(host.undo);
  redo = () => this.turn(host.redo);
  turnTo = (standing: number) => this.turn(() => host.turnTo(standing));
  beginMeeting = (asOpened: boolean) => this.then(() => host.beginMeeting(asOpened));
  endMeeting = () => this.then(host.endMeeting);
  tellPresent = () => this.then(host.tellPresent);
  showLines = (from: number) => this.then(() => host.showLines(from));
  begin = (profile: string) => this.then(() => host.begin(profile));
  openFile = () => this.then(host.openFile);
  openProfile = () => this.then(host.openProfile);
  openRecent = (id: string) => this.then(() => host.openRecent(id));
  shelve = (deed: Deed) => this.then(() => host.shelve(deed));
  openExample = (number: number) => this.then(() => host.openExample(number));
  changeIssuer = (profile: string) => this.then(() => host.changeIssuer(profile));
  saveAs = () => this.then(host.saveAs);
  saveCalendar = () => this.then(host.saveCalendar);
  savePdf = (paper: Paper) => this.make(() => host.savePdf(paper));
  saveDocx = (paper: Paper) => this.make(() => host.saveDocx(paper));
  printPdf = (paper: Paper) => this.make(() => host.printPdf(paper));
  keepRecording = (lang: string, question: string, wav: Uint8Array) => this.then(() => host.keepRecording(lang, question, wav));
  eraseRecording = (lang: string, question: string) => this.then(() => host.eraseRecording(lang, question));
  addRecordings = () => this.then(host.addRecordings);
  stopMaking = () => host.stopMaking();

  private make(wish: () => Promise<Window>): Promise<void> {
    this.isMaking = true;
    return this.then(wish).finally(() => (this.isMaking = false));
  }

  /** Hands over everything and lets the window close, unless something cannot be saved and nobody has said that it may. */
  async leave(anyway = false): Promise<void> {
    const at = document.activeElement;
    // Whoever tries again from the question itself was somewhere else before it.
    if (at instanceof HTMLElement && at !== document.body && !at.closest("#messages")) this.leftAt = at;
    this.isLeaving = false;
    await this.flush();
    const kept = await host.leave(anyway);
    if (!kept) return;
    await this.next(() => Promise.resolve(kept));
    this.isLeaving = true;
  }

  /** Goes on after all, where somebody was when the window was to be closed. */
  async stay(): Promise<void> {
    this.isLeaving = false;
    await tick();
    this.leftAt?.focus({ preventScroll: true });
    this.leftAt?.scrollIntoView({ block: "center" });
  }

  /** Saves at another place and lets the window close. */
  async leaveElsewhere(): Promise<void> {
    await this.saveAs();
    if (this.view?.saving === "saved") await this.leave();
  }
}

export const room = new Room();
