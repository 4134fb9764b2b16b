import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { WAIT_SECONDS } from '@/utils/boundary/boundary';
import { STEP_UP_SECONDS } from '@/utils/boundary/budget';
import type { DraftText } from '@/utils/boundary/read-draft';
import { Tick } from '../shell/Tick';
import { NumberField } from './NumberField';

interface StepUpFieldProps {
  readonly text: DraftText;
  readonly problems: { readonly step: readonly string[]; readonly stepMost: readonly string[] };
  readonly onChange: (part: Partial<DraftText>) => void;
}

export function StepUpField({ text, problems, onChange }: StepUpFieldProps): JSX.Element {
  return (
    <>
      <Tick checked={text.stepsUp} onChange={(stepsUp) => onChange({ stepsUp })}>
        {i18n.t('boundary.firm.stepUp')}
      </Tick>
      {text.stepsUp && (
        <div class="pair">
          <NumberField
            id="step"
            label={i18n.t('boundary.firm.step')}
            hint={i18n.t('boundary.firm.stepHint', STEP_UP_SECONDS)}
            unit={i18n.t('boundary.form.seconds')}
            range={STEP_UP_SECONDS}
            problems={problems.step}
            value={text.step}
            onChange={(step) => onChange({ step })}
          />
          <NumberField
            id="stepMost"
            label={i18n.t('boundary.firm.stepMost')}
            hint={i18n.t('boundary.firm.stepMostHint')}
            unit={i18n.t('boundary.form.seconds')}
            range={{ least: 1, most: WAIT_SECONDS.most }}
            problems={problems.stepMost}
            value={text.stepMost}
            onChange={(stepMost) => onChange({ stepMost })}
          />
        </div>
      )}
    </>
  );
}
