// What somebody types stands in its box until the host's answer to it has come back.

/** What is being typed in one box. */
export class Typing {
  /** What was typed last. */
  typed = $state("");
  private isHere = $state(false);
  private isSettling = $state(false);

  /** `kept`: what stands there when nobody types. */
  constructor(private readonly kept: () => string) {}

  /** What the box shows. */
  get shown(): string {
    return this.isHere || this.isSettling ? this.typed : this.kept();
  }

  /** Somebody has come to the box. */
  enter(): void {
    this.typed = this.shown;
    this.isHere = true;
  }

  /** Somebody has left it; `send` ends when what they typed has been answered. */
  async leave(send: () => Promise<void>): Promise<void> {
    this.isHere = false;
    this.isSettling = true;
    await send();
    this.isSettling = false;
  }
}
