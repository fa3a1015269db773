// What an answer brings is drawn a few in each frame, so that the answer itself is seen at once.

/** How many new ones are drawn with the answer itself, and in each frame after. */
const FIRST = 1;
const THEN = 3;

/** A list that stands on the page as it is and grows a few at a time. */
export class Growing<T extends { id: string }> {
  private readonly list: () => T[] = () => [];
  private isAfter = $state(false);
  private drawn = $state.raw<ReadonlySet<string>>(new Set());
  /** What is drawn now, in the order of the list. */
  readonly shown: T[] = $derived.by(() => {
    let room = this.isAfter ? THEN : FIRST;
    return this.list().filter((one) => this.drawn.has(one.id) || room-- > 0);
  });
  /** Whether some are still to come. */
  readonly isGrowing: boolean = $derived(this.shown.length < this.list().length);

  /** To be made with its component. What there is from the beginning is drawn at once. */
  constructor(list: () => T[]) {
    this.list = list;
    this.drawn = new Set(list().map((one) => one.id));
    $effect(() => {
      const now = new Set(this.shown.map((one) => one.id));
      if (this.isGrowing) {
        const frame = requestAnimationFrame(() => {
          this.isAfter = true;
          this.drawn = now;
        });
        return () => cancelAnimationFrame(frame);
      }
      this.isAfter = false;
      if (now.size !== this.drawn.size || [...now].some((id) => !this.drawn.has(id))) this.drawn = now;
    });
  }
}
