import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { Comfort } from '@/utils/plan/plan';
import { Tick } from '../shell/Tick';
import { PlanSection } from './PlanSection';

interface ComfortViewProps {
  readonly comfort: Comfort;
  readonly said: string;
  readonly onChange: (comfort: keyof Comfort, on: boolean) => void;
}

const KINDS = ['still', 'sound', 'vibration'] as const;

export function ComfortView({ comfort, said, onChange }: ComfortViewProps): JSX.Element {
  return (
    <PlanSection id="comfort" title={i18n.t('plan.comfort.title')} about={i18n.t('plan.comfort.about')} said={said}>
      <fieldset class="choice">
        <legend class="visually-hidden">{i18n.t('plan.comfort.title')}</legend>
        {KINDS.map((kind) => (
          <Tick key={kind} checked={comfort[kind]} onChange={(on) => onChange(kind, on)}>
            {i18n.t(`plan.comfort.${kind}`)}
          </Tick>
        ))}
      </fieldset>
    </PlanSection>
  );
}
