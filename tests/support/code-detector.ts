import type { KnownCode } from './code-pictures.ts';
import type { Tab } from './driver.ts';

/**
 * Chromium on Linux has no `BarcodeDetector`. This one looks at the picture that it is given, finds the square of dark points, and says which of the codes that it was
 * told of stands there, if any. It also notes every stream that a page was given.
 */
const DETECTOR = `(() => {
  globalThis.knownCodes = [];
  globalThis.streams = [];
  const { mediaDevices } = navigator;
  const ask = mediaDevices?.getUserMedia.bind(mediaDevices);
  if (ask !== undefined) mediaDevices.getUserMedia = async (what) => {
    const stream = await ask(what);
    streams.push(stream);
    return stream;
  };
  function dark(image) {
    const width = image.videoWidth ?? image.width;
    const height = image.videoHeight ?? image.height;
    const canvas = new OffscreenCanvas(width, height).getContext('2d');
    canvas.drawImage(image, 0, 0);
    const { data } = canvas.getImageData(0, 0, width, height);
    return { width, height, at: (x, y) => data[(Math.floor(y) * width + Math.floor(x)) * 4] < 128 };
  }
  globalThis.BarcodeDetector = class {
    static getSupportedFormats = async () => ['qr_code'];
    async detect(image) {
      const { width, height, at } = dark(image);
      let [left, top, right, bottom] = [width, height, -1, -1];
      for (let y = 0; y < height; y += 1)
        for (let x = 0; x < width; x += 1)
          if (at(x, y)) [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)];
      if (right < 0) return [];
      for (const { text, rows } of knownCodes) {
        const side = [(right - left + 1) / rows.length, (bottom - top + 1) / rows.length];
        const wrong = rows.flatMap((row, y) => [...row].filter((square, x) => (square === '1') !== at(left + (x + 0.5) * side[0], top + (y + 0.5) * side[1])));
        if (wrong.length === 0) return [{ rawValue: text }];
      }
      return [];
    }
  };
})()`;

/** Lets a page read codes. */
export async function giveDetector(tab: Tab): Promise<void> {
  await tab.before(DETECTOR);
  await tab.reload();
}

export async function tellCodes(tab: Tab, codes: readonly KnownCode[]): Promise<void> {
  await tab.evaluate(`(knownCodes.push(...${JSON.stringify(codes)}), true)`);
}

/** How each camera stands that the page was given: `live` while its light is on. */
export function cameras(tab: Tab): Promise<readonly string[]> {
  return tab.evaluate<string[]>('streams.flatMap((stream) => stream.getTracks()).map(({ readyState }) => readyState)');
}
