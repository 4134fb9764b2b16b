import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { RANGES, type RangeId } from '@/utils/journal/range';

interface RangeChoiceProps {
  readonly range: RangeId;
  readonly onRange: (range: RangeId) => void;
}

export function RangeChoice({ range, onRange }: RangeChoiceProps): JSX.Element {
  return (
    <div class="ranges unprinted" role="radiogroup" aria-label={i18n.t('journal.range.label')}>
      {RANGES.map(({ id, label }) => (
        <label class="ranges__one" key={id}>
          <input type="radio" name="range" value={id} checked={range === id} onChange={() => onRange(id)} />
          {i18n.t(label)}
        </label>
      ))}
    </div>
  );
}
