import type { JSX } from 'preact';
import type { BoundaryId } from '@/utils/boundary/boundary';
import type { SelfCheck } from '@/utils/keeper/self-check';
import { FindingItem } from './FindingItem';
import { OpenGaps } from './OpenGaps';

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
      <p class="soft">What should stand, beside what stands. Breakwater looks by itself, too, and repairs its rules.</p>
      <ul class="findings plate" aria-label="What stands">
        {check.findings.map((finding) => (
          <FindingItem key={finding.part} finding={finding}>
            {finding.part === 'access' &&
              check.waiting.map(({ boundary }) => (
                <div class="row" key={boundary}>
                  <p dir="auto">{nameOf(boundary) ?? 'A boundary you removed'}</p>
                  <button type="button" class="button" onClick={() => onAllowAccess(boundary)}>
                    Allow access
                  </button>
                </div>
              ))}
          </FindingItem>
        ))}
      </ul>
      <div class="row">
        <button type="button" class="button button--main" onClick={onRepair}>
          Repair
        </button>
        <p class="soft" role="status">
          {check.lastRepair === null
            ? 'Nothing has needed repair so far.'
            : `Last repair: ${timeText(check.lastRepair)}.`}
        </p>
      </div>
      <OpenGaps gaps={check.openGaps} nameOf={nameOf} timeText={timeText} />
    </>
  );
}
