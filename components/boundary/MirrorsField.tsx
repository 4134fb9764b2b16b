import type { JSX } from 'preact';
import { Tick } from '../shell/Tick';

interface MirrorsFieldProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

export function MirrorsField({ checked, onChange }: MirrorsFieldProps): JSX.Element {
  return (
    <>
      <Tick checked={checked} onChange={onChange}>
        Hold copies of these pages, too
      </Tick>
      <p class="soft small">
        In web archives, translators, search engines’ caches and AMP caches. It needs access to those. A site’s number
        instead of its name, copies that nobody knows of, and other browsers cannot be covered.
      </p>
    </>
  );
}
