import { generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';

/** A QR code as the path of an SVG element, one unit for each of its squares. */
export interface QrPath {
  readonly size: number;
  readonly path: string;
}

export function qrPath(text: string): QrPath {
  const code = generate(text);
  return { size: code.size, path: toSvgPath(code) };
}
