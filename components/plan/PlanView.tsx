import type { JSX } from 'preact';
import type { Boundary } from '@/utils/boundary/boundary';

interface PlanViewProps {
  readonly boundaries: readonly Boundary[];
}

/** What the person told themselves, in one place. */
export function PlanView({ boundaries }: PlanViewProps): JSX.Element {
  if (boundaries.length === 0) {
    return (
      <p>
        Your reasons will stand here, in your own words. They begin with a boundary:{' '}
        <a href="#/boundaries">set your first one</a>.
      </p>
    );
  }
  return (
    <>
      <p class="soft">
        Your reasons, as you meet them at the pause. You change them where you set your{' '}
        <a href="#/boundaries">boundaries</a>.
      </p>
      <ul class="plain-list" aria-label="Your reasons">
        {boundaries.map(({ id, name, reason }) => (
          <li class="plate" key={id}>
            <h2 dir="auto">{name}</h2>
            {reason === '' ? (
              <p class="soft">No reason written yet.</p>
            ) : (
              <p class="own-words" dir="auto">
                {reason}
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
