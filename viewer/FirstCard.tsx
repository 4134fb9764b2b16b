import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { Field } from '@/components/shell/Field';

interface FirstCardProps {
  readonly onMake: () => void;
  /** @param text of a key's file */
  readonly onKey: (text: string) => void;
}

/** A new key, or the one that was saved before. */
export function FirstCard({ onMake, onKey }: FirstCardProps): JSX.Element {
  return (
    <div class="stack">
      <div>
        <button type="button" class="button button--main" onClick={onMake}>
          {i18n.t('sharing.card.make')}
        </button>
      </div>
      <Field
        id="load-key"
        label={i18n.t('viewer.load')}
        hint={i18n.t('viewer.loadHint')}
        problems={[]}
        input={(tied) => (
          <input
            {...tied}
            type="file"
            onChange={({ currentTarget }) => void currentTarget.files?.[0]?.slice(0, 20_000).text().then(onKey)}
          />
        )}
      />
    </div>
  );
}
