import type { JSX } from 'preact';

interface SwellProps {
  /** Which way the water goes; `null` where it lies still. */
  readonly breath: 'in' | 'out' | null;
}

/** A low sun over three waves. Each reaches far below the picture, so that none of them shows its end when it rises. */
export function Swell({ breath }: SwellProps): JSX.Element {
  return (
    <svg
      class={`swell${breath === null ? '' : ` swell--${breath}`}`}
      viewBox="0 0 480 160"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      <circle class="swell__sun" cx="336" cy="70" r="30" />
      <path
        class="swell__far"
        d="M0 112Q30 104 60 112T120 112 180 112 240 112 300 112 360 112 420 112 480 112V320H0Z"
      />
      <path class="swell__mid" d="M0 126Q40 114 80 126T160 126 240 126 320 126 400 126 480 126V320H0Z" />
      <path class="swell__near" d="M0 142Q60 126 120 142T240 142 360 142 480 142V320H0Z" />
    </svg>
  );
}
