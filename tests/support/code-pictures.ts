import { crc32, deflateSync } from 'node:zlib';
import { generate } from 'lean-qr';

const WIDTH = 640;
const HEIGHT = 480;
const LIGHT = 235;
const DARK = 16;

/** A code as its dark and light squares, for a page that is to know it again. */
export interface KnownCode {
  readonly text: string;
  readonly rows: readonly string[];
}

export function codeOf(text: string): KnownCode {
  const { size, get } = generate(text);
  const line = (y: number): string => Array.from({ length: size }, (_, x) => (get(x, y) ? '1' : '0')).join('');
  return { text, rows: Array.from({ length: size }, (_, y) => line(y)) };
}

/** One frame for a camera that is fed from a file. @param text of the code that stands before it; `null`: a white wall */
export function filmOf(text: string | null): Buffer {
  const colour = Buffer.alloc((WIDTH * HEIGHT) / 2, 128);
  return Buffer.concat([
    Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420jpeg\nFRAME\n`),
    greyOf(text),
    colour,
  ]);
}

/** The same as a PNG (https://www.w3.org/TR/png/): 8 bits of grey, no filter. */
export function pngOf(text: string | null): Buffer {
  const grey = greyOf(text);
  const lines = Array.from({ length: HEIGHT }, (_, y) =>
    Buffer.concat([Buffer.of(0), grey.subarray(y * WIDTH, (y + 1) * WIDTH)]),
  );
  const head = Buffer.alloc(13);
  head.writeUInt32BE(WIDTH, 0);
  head.writeUInt32BE(HEIGHT, 4);
  head.set([8, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.concat(lines))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

function greyOf(text: string | null): Buffer {
  const grey = Buffer.alloc(WIDTH * HEIGHT, LIGHT);
  if (text === null) return grey;
  const { rows } = codeOf(text);
  const side = Math.floor((HEIGHT - 40) / rows.length);
  const [left, top] = [(WIDTH - side * rows.length) >> 1, (HEIGHT - side * rows.length) >> 1];
  for (const [row, squares] of rows.entries()) {
    for (const [column, square] of [...squares].entries()) {
      if (square !== '1') continue;
      for (let y = 0; y < side; y += 1) {
        const from = (top + row * side + y) * WIDTH + left + column * side;
        grey.fill(DARK, from, from + side);
      }
    }
  }
  return grey;
}
