import { generate } from 'lean-qr';

/** White around a code, in its own squares, without which readers do not find it. */
const QUIET = 4;

export interface QrPath {
  /** Of one side, in squares. */
  readonly size: number;
  /** The dark squares as the `d` of an SVG path, one square being 1. */
  readonly path: string;
}

/** A QR code of a text. */
export function qrPath(text: string): QrPath {
  const code = generate(text);
  const runs: string[] = [];
  for (let y = 0; y < code.size; y += 1) {
    for (let x = 0; x < code.size; x += 1) {
      const from = x;
      while (code.get(x, y)) x += 1;
      if (x > from) runs.push(`M${from + QUIET} ${y + QUIET}h${x - from}v1h${from - x}z`);
    }
  }
  return { size: code.size + 2 * QUIET, path: runs.join('') };
}
