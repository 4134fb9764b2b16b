import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { Tick } from '../shell/Tick';

interface MirrorsFieldProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

export function MirrorsField({ checked, onChange }: MirrorsFieldProps): JSX.Element {
  return (
    <>
      <Tick checked={checked} onChange={onChange}>
        {i18n.t('boundary.reach.copies')}
      </Tick>
      <p class="soft small">{i18n.t('boundary.reach.copiesHint')}</p>
    </>
  );
}
