// The document that is shown while it is written. It is asked for apart from the queue: answering never waits for it.
import * as host from "../lib/host";
import { Long } from "../lib/long.svelte";
import type { Paper } from "../types/Paper";
import type { PreviewView } from "../types/PreviewView";

class Preview {
  /** What was shown last; nothing before the first answer. */
  view = $state.raw<PreviewView | null>(null);
  /** Whether the document that is being made takes a while. */
  readonly long = new Long();
  /** Pictures of pages by their keys. */
  private pictures = new Map<string, string>();
  private isRunning = false;
  private wanted: Paper | null = null;

  /** Shows the document as it is now. While one is being made, only the last wish counts. */
  async refresh(paper: Paper): Promise<void> {
    this.wanted = paper;
    if (this.isRunning) return;
    this.isRunning = true;
    try {
      while (this.wanted) {
        const next: Paper = this.wanted;
        this.wanted = null;
        const view = await this.long.during(() => host.preview(next, [...this.pictures.keys()]));
        if (view) this.show(view);
      }
    } catch {
      // Nothing is open any longer; what went wrong with an answer is told where it is given.
    } finally {
      this.isRunning = false;
    }
  }

  /** The picture of a page. */
  picture(key: string): string {
    return this.pictures.get(key) ?? "";
  }

  private show(view: PreviewView): void {
    const kept = new Map<string, string>();
    for (const sheet of view.sheets) {
      const picture = sheet.svg === null ? this.pictures.get(sheet.key) : `data:image/svg+xml;charset=utf-8,${encodeURIComponent(sheet.svg)}`;
      if (picture) kept.set(sheet.key, picture);
    }
    this.pictures = kept;
    this.view = view;
  }
}

export const preview = new Preview();
