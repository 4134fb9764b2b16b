import type { JSX } from 'preact';
import type { BoundaryId } from '@/utils/boundary/boundary';
import type { GapCause } from '@/utils/journal/event';
import type { OpenGap } from '@/utils/keeper/self-check';

interface OpenGapsProps {
  readonly gaps: readonly OpenGap[];
  readonly nameOf: (boundary: BoundaryId) => string | null;
  readonly timeText: (at: number) => string;
}

const CAUSE_TEXT: Readonly<Record<GapCause, string>> = {
  off: 'Breakwater off',
  access: 'access missing',
  update: 'Breakwater being updated',
};

/** Times that nothing could see, and that are not over. */
export function OpenGaps({ gaps, nameOf, timeText }: OpenGapsProps): JSX.Element {
  return (
    <section class="stack" aria-labelledby="gaps-title">
      <h2 id="gaps-title">Gaps</h2>
      {gaps.length === 0 && <p>No gap is open. Earlier ones stand in your journal.</p>}
      {gaps.map(({ cause, from, boundary }) => (
        <p key={`${cause} ${boundary}`}>
          <bdi>{(boundary === undefined ? null : nameOf(boundary)) ?? 'Everything'}</bdi>: {CAUSE_TEXT[cause]} since{' '}
          {timeText(from)}.
        </p>
      ))}
    </section>
  );
}
