// What takes long is told of, and what does not is not: a word that only flashes by disturbs.

/** How long something may take before it is told of. */
const LONG_MS = 500;

/** Whether something goes on that has gone on for a while. */
export class Long {
  is = $state(false);
  private running = 0;
  private isHeld = false;
  private timer = 0;

  /** Looks on while something is done, and hands over what comes of it. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    this.running += 1;
    if (this.running === 1) this.start();
    try {
      return await work();
    } finally {
      this.running -= 1;
      if (this.running === 0) this.stop();
    }
  }

  /** The time somebody takes to choose a file is theirs; the half second begins anew when they have chosen. */
  hold(isHeld: boolean): void {
    this.isHeld = isHeld;
    this.stop();
    this.start();
  }

  private start(): void {
    if (this.running > 0 && !this.isHeld) this.timer = window.setTimeout(() => (this.is = true), LONG_MS);
  }

  private stop(): void {
    clearTimeout(this.timer);
    this.is = false;
  }
}
