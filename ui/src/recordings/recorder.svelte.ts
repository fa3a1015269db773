// Reading a question aloud into the microphone. Nothing is kept before somebody says so.
import { forSpeech, wav } from "./wav";

/** A recording stops by itself, so that one that was forgotten fills no disk. */
const LONGEST_MS = 180_000;
const BLOCK = 4096;

class Recorder {
  /** The question that is being read aloud, or whose recording waits to be kept. */
  question = $state<string | null>(null);
  /** The microphone is on. */
  isOn = $state(false);
  /** What has been recorded and is not kept yet. */
  made = $state.raw<Uint8Array<ArrayBuffer> | null>(null);
  /** The question for which the microphone could not be used. */
  failed = $state<string | null>(null);
  private end: (() => void) | null = null;

  async start(question: string): Promise<void> {
    this.discard();
    this.question = question;
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      const context = new AudioContext();
      const source = context.createMediaStreamSource(stream);
      // A worklet would need a script of its own that WebKitGTK does not load from a program.
      const tap = context.createScriptProcessor(BLOCK, 1, 1);
      const chunks: Float32Array[] = [];
      let rate = context.sampleRate;
      tap.onaudioprocess = (event) => {
        const heard = forSpeech(event.inputBuffer.getChannelData(0), context.sampleRate);
        chunks.push(heard.samples);
        rate = heard.rate;
      };
      source.connect(tap);
      // It runs only while it leads somewhere; it passes nothing on.
      tap.connect(context.destination);
      await context.resume();
      const timer = window.setTimeout(() => this.stop(), LONGEST_MS);
      this.end = () => {
        clearTimeout(timer);
        tap.disconnect();
        source.disconnect();
        for (const track of stream.getTracks()) track.stop();
        void context.close();
        if (chunks.length > 0) this.made = wav(chunks, rate);
      };
      // Somebody may have gone on while the microphone was being asked for.
      if (this.question === question) this.isOn = true;
      else this.release();
    } catch {
      if (this.question === question) this.question = null;
      this.failed = question;
    }
  }

  /** Ends the recording; what was heard waits to be kept. */
  stop(): void {
    this.release();
    if (!this.made) this.question = null;
  }

  /** Throws away what was heard. */
  discard(): void {
    this.release();
    [this.question, this.made, this.failed] = [null, null, null];
  }

  private release(): void {
    this.end?.();
    this.end = null;
    this.isOn = false;
  }
}

export const recorder = new Recorder();
