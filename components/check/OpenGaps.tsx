import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { BoundaryId } from '@/utils/boundary/boundary';
import type { GapCause } from '@/utils/journal/event';
import type { OpenGap } from '@/utils/keeper/self-check';
import type { SentenceKey } from '@/utils/sentence/sentence';
import { Said } from '../shell/Said';

interface OpenGapsProps {
  readonly gaps: readonly OpenGap[];
  readonly nameOf: (boundary: BoundaryId) => string | null;
  readonly timeText: (at: number) => string;
}

const CAUSE_TEXT = {
  off: 'check.gaps.off',
  access: 'check.gaps.access',
  update: 'check.gaps.update',
} as const satisfies Readonly<Record<GapCause, SentenceKey>>;

/** Times that nothing could see, and that are not over. */
export function OpenGaps({ gaps, nameOf, timeText }: OpenGapsProps): JSX.Element {
  const nameOfGap = (boundary: BoundaryId | undefined): JSX.Element | string => {
    if (boundary === undefined) return i18n.t('check.gaps.everything');
    const name = nameOf(boundary);
    return name === null ? i18n.t('boundary.removedOne') : <bdi>{name}</bdi>;
  };
  return (
    <section class="stack" aria-labelledby="gaps-title">
      <h2 id="gaps-title">{i18n.t('check.gaps.title')}</h2>
      {gaps.length === 0 && <p>{i18n.t('check.gaps.none')}</p>}
      {gaps.map(({ cause, from, boundary }) => (
        <p key={`${cause} ${boundary}`}>
          <Said of={CAUSE_TEXT[cause]} places={{ name: nameOfGap(boundary), time: timeText(from) }} />
        </p>
      ))}
    </section>
  );
}
