import type { JSX } from 'preact';
import type { BoundaryId } from '@/utils/boundary/boundary';
import type { Finding, SelfCheck } from '@/utils/enforcement/self-check';
import { FINDING_TEXT, STATE_TEXT } from './finding-text';

interface SelfCheckViewProps {
  readonly check: SelfCheck | null;
  readonly nameOf: (boundary: BoundaryId) => string | null;
  readonly timeText: (at: number) => string;
  readonly onRepair: () => void;
  readonly onAllowAccess: (boundary: BoundaryId) => void;
}

/** What should be, beside what is. */
export function SelfCheckView({ check, nameOf, timeText, onRepair, onAllowAccess }: SelfCheckViewProps): JSX.Element {
  if (check === null) return <p role="status">Looking</p>;
  return (
    <>
      <ul class="plain-list" aria-label="What stands">
        {check.findings.map((finding) => (
          <li class="plate" key={finding.part}>
            <FindingLines finding={finding} />
            {finding.part === 'access' &&
              check.waiting.map(({ boundary }) => (
                <div class="row" key={boundary}>
                  <p dir="auto">{nameOf(boundary)}</p>
                  <button type="button" class="button" onClick={() => onAllowAccess(boundary)}>
                    Allow access
                  </button>
                </div>
              ))}
          </li>
        ))}
      </ul>
      <section class="stack" aria-labelledby="gaps-title">
        <h2 id="gaps-title">Gaps</h2>
        {check.openGaps.length === 0 && <p>No gap is open. Earlier ones stand in your journal.</p>}
        {check.openGaps.map(({ from, boundary }) => (
          <p key={`${from} ${boundary}`}>
            <bdi>{(boundary === undefined ? null : nameOf(boundary)) ?? 'Everything'}</bdi>: access missing since{' '}
            {timeText(from)}.
          </p>
        ))}
      </section>
      <div class="row">
        <button type="button" class="button" onClick={onRepair}>
          Repair
        </button>
        <p class="soft" role="status">
          {check.lastRepair === null
            ? 'Nothing has needed repair so far.'
            : `Last repair: ${timeText(check.lastRepair)}.`}
        </p>
      </div>
    </>
  );
}

function FindingLines({ finding }: { readonly finding: Finding }): JSX.Element {
  const { part, state, desired, actual } = finding;
  const text = FINDING_TEXT[part];
  return (
    <>
      <h2>{text.title}</h2>
      <p>
        <strong>{STATE_TEXT[state]}</strong> {text[state]}
      </p>
      {desired !== undefined && actual !== undefined && (
        <p class="soft">
          Should be: {desired}. Is: {actual}.
        </p>
      )}
    </>
  );
}
