import type { JSX } from 'preact';
import type { Boundary } from '@/utils/boundary/boundary';

interface PlanViewProps {
  readonly boundaries: readonly Boundary[];
}

/** What the person told themselves, in one place. */
export function PlanView({ boundaries }: PlanViewProps): JSX.Element {
  return (
    <>
      <p class="soft">
        Your own reasons, as you meet them at the pause. You change them where you set your{' '}
        <a href="#/boundaries">boundaries</a>.
      </p>
      {boundaries.length === 0 && <p>There is no boundary yet.</p>}
      <ul class="plain-list" aria-label="Your reasons">
        {boundaries.map(({ id, name, reason }) => (
          <li class="plate" key={id}>
            <h2 dir="auto">{name}</h2>
            <p dir="auto" class={reason === '' ? 'soft' : 'boundary__reason'}>
              {reason === '' ? 'No reason written yet.' : reason}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
