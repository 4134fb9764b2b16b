import type { JSX } from 'preact';
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
        Wait longer after each “Continue” of a day
      </Tick>
      {text.stepsUp && (
        <div class="pair">
          <NumberField
            id="step"
            label="Longer by"
            hint={`From ${STEP_UP_SECONDS.least} to ${STEP_UP_SECONDS.most} seconds each time.`}
            unit="seconds"
            range={STEP_UP_SECONDS}
            problems={problems.step}
            value={text.step}
            onChange={(step) => onChange({ step })}
          />
          <NumberField
            id="stepMost"
            label="At most"
            hint="The wait never grows beyond this."
            unit="seconds"
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
