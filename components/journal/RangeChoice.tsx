import type { JSX } from 'preact';
import { RANGES, type RangeId } from '@/utils/journal/range';

interface RangeChoiceProps {
  readonly range: RangeId;
  readonly onRange: (range: RangeId) => void;
}

export function RangeChoice({ range, onRange }: RangeChoiceProps): JSX.Element {
  return (
    <div class="ranges" role="radiogroup" aria-label="Show">
      {RANGES.map(({ id, label }) => (
        <label class="ranges__one" key={id}>
          <input type="radio" name="range" value={id} checked={range === id} onChange={() => onRange(id)} />
          {label}
        </label>
      ))}
    </div>
  );
}
