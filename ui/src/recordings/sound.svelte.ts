// The one recording that is heard at a time.

class Sound {
  /** Which is heard; nothing while it is silent. */
  playing = $state<string | null>(null);
  /** Which could not be heard. */
  failed = $state<string | null>(null);
  private audio: HTMLAudioElement | null = null;
  private address: string | null = null;

  /** Plays a recording, or stops it. */
  async toggle(name: string, kind: string, load: () => Promise<BlobPart>): Promise<void> {
    const isHeard = this.playing === name;
    this.stop();
    if (isHeard) return;
    // Before anything is waited for, so that a second press stops it.
    this.playing = name;
    try {
      const blob = new Blob([await load()], { type: kind });
      if (this.playing !== name) return;
      this.address = URL.createObjectURL(blob);
      this.audio = new Audio(this.address);
      this.audio.onended = () => this.stop();
      this.audio.onerror = () => this.fail(name);
      await this.audio.play();
    } catch {
      this.fail(name);
    }
  }

  stop(): void {
    this.audio?.pause();
    if (this.address) URL.revokeObjectURL(this.address);
    [this.audio, this.address, this.playing, this.failed] = [null, null, null, null];
  }

  private fail(name: string): void {
    if (this.playing !== name) return;
    this.stop();
    this.failed = name;
  }
}

export const sound = new Sound();
