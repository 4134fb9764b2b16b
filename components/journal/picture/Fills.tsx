import type { JSX } from 'preact';
import type { Part } from '@/utils/journal/picture/bar';

/** What fills the pieces of a bar: told apart without colour, too. */
export function Fills(): JSX.Element {
  return (
    <defs>
      <pattern id="fill-continued" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="fill__ground" width="6" height="6" />
        <rect class="fill__ink" width="2.6" height="6" />
      </pattern>
      <pattern id="fill-closed" width="6" height="6" patternUnits="userSpaceOnUse">
        <rect class="fill__ground" width="6" height="6" />
        <circle class="fill__ink" cx="3" cy="3" r="1.4" />
      </pattern>
      <pattern id="fill-gap" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
        <rect class="fill__gap" width="2.5" height="9" />
      </pattern>
    </defs>
  );
}

/** A sample of a fill, beside its name. */
export function Swatch({ of }: { readonly of: Part | 'gap' }): JSX.Element {
  return (
    <svg class="picture__swatch" width="18" height="18" aria-hidden="true">
      <rect class={`bar bar--${of}`} x="1" y="1" width="16" height="16" />
    </svg>
  );
}
