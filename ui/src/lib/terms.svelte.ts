// The word whose meaning is shown, and the place in the text it was opened from.
class Terms {
  /** Which word; nothing while no note is open. */
  id = $state<string | null>(null);
  /** Where the note belongs. */
  anchor = $state.raw<HTMLElement | null>(null);

  /** Shows what a word means, or puts it away again. */
  toggle(id: string, anchor: HTMLElement): void {
    if (this.anchor === anchor) this.close();
    else [this.id, this.anchor] = [id, anchor];
  }

  close(): void {
    [this.id, this.anchor] = [null, null];
  }
}

export const terms = new Terms();
