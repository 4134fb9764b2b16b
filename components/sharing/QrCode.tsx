import type { JSX } from 'preact';
import { qrPath } from '@/utils/sharing/qr';

interface QrCodeProps {
  readonly text: string;
  readonly label: string;
}

/** Squares of quiet around it, which cameras look for. */
const QUIET = 4;

/** Dark on light in either scheme: not every camera reads the other way. */
export function QrCode({ text, label }: QrCodeProps): JSX.Element {
  const { size, path } = qrPath(text);
  const whole = size + 2 * QUIET;
  return (
    <svg class="qr" role="img" aria-label={label} viewBox={`${-QUIET} ${-QUIET} ${whole} ${whole}`}>
      <rect class="qr__light" x={-QUIET} y={-QUIET} width={whole} height={whole} />
      <path class="qr__dark" d={path} shape-rendering="crispEdges" />
    </svg>
  );
}
