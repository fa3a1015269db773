// Sound as it comes from the microphone, put together as a WAV file: no codec is needed, and everything can play it.

/** Half the rate that microphones give is plenty for speech and makes the file half as large. */
const ENOUGH_HZ = 32_000;
const HEADER_BYTES = 44;
const SAMPLE_BYTES = 2;

/** Samples between -1 and 1, brought down to a rate that is enough for speech. */
export function forSpeech(samples: Float32Array, rate: number): { samples: Float32Array; rate: number } {
  if (rate < ENOUGH_HZ) return { samples: samples.slice(), rate };
  const half = new Float32Array(Math.floor(samples.length / 2));
  for (let i = 0; i < half.length; i += 1) half[i] = ((samples[2 * i] ?? 0) + (samples[2 * i + 1] ?? 0)) / 2;
  return { samples: half, rate: rate / 2 };
}

/** One channel of 16 bits. */
export function wav(chunks: Float32Array[], rate: number): Uint8Array<ArrayBuffer> {
  const length = chunks.reduce((sum, chunk) => sum + chunk.length, 0) * SAMPLE_BYTES;
  const bytes = new Uint8Array(HEADER_BYTES + length);
  const view = new DataView(bytes.buffer);
  const write = (at: number, letters: string) => [...letters].forEach((letter, i) => view.setUint8(at + i, letter.charCodeAt(0)));
  write(0, "RIFF");
  view.setUint32(4, HEADER_BYTES - 8 + length, true);
  write(8, "WAVEfmt ");
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate * SAMPLE_BYTES, true);
  view.setUint16(32, SAMPLE_BYTES, true);
  view.setUint16(34, 8 * SAMPLE_BYTES, true);
  write(36, "data");
  view.setUint32(40, length, true);
  let at = HEADER_BYTES;
  for (const chunk of chunks) {
    for (const sample of chunk) {
      view.setInt16(at, Math.max(-1, Math.min(1, sample)) * 0x7fff, true);
      at += SAMPLE_BYTES;
    }
  }
  return bytes;
}
