import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { qrPath } from '@/utils/sharing/qr-path';

interface QrCodeProps {
  readonly text: string;
  /** What a screen reader says in its place. */
  readonly label: string;
}

/** Dark on light whatever the page's colours are: readers want it so. */
export function QrCode({ text, label }: QrCodeProps): JSX.Element {
  const { size, path } = useMemo(() => qrPath(text), [text]);
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
