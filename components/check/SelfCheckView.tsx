import type { JSX } from 'preact';
import { i18n } from '#i18n';
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
  if (check === null) return <p role="status">{i18n.t('check.looking')}</p>;
  return (
    <>
      <p class="soft">{i18n.t('check.about')}</p>
      <ul class="findings plate" aria-label={i18n.t('check.label')}>
        {check.findings.map((finding) => (
          <FindingItem key={finding.part} finding={finding}>
            {finding.part === 'access' &&
              check.waiting.map(({ boundary }) => (
                <div class="row" key={boundary}>
                  <p dir="auto">{nameOf(boundary) ?? i18n.t('boundary.removedOne')}</p>
                  <button type="button" class="button" onClick={() => onAllowAccess(boundary)}>
                    {i18n.t('shell.allowAccess')}
                  </button>
                </div>
              ))}
          </FindingItem>
        ))}
      </ul>
      <div class="row">
        <button type="button" class="button button--main" onClick={onRepair}>
          {i18n.t('check.repair')}
        </button>
        <p class="soft" role="status">
          {check.lastRepair === null
            ? i18n.t('check.noRepair')
            : i18n.t('check.lastRepair', { time: timeText(check.lastRepair) })}
        </p>
      </div>
      <OpenGaps gaps={check.openGaps} nameOf={nameOf} timeText={timeText} />
    </>
  );
}
