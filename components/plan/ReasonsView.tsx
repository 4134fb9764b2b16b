import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { Boundary } from '@/utils/boundary/boundary';
import { PlanSection } from './PlanSection';

interface ReasonsViewProps {
  readonly boundaries: readonly Pick<Boundary, 'id' | 'name' | 'reason'>[];
}

/** The reason of each boundary. They are written in the boundary's form. */
export function ReasonsView({ boundaries }: ReasonsViewProps): JSX.Element {
  const about = boundaries.length === 0 ? i18n.t('plan.reasons.nothing') : i18n.t('plan.reasons.about');
  return (
    <PlanSection id="reasons" title={i18n.t('plan.reasons.title')} about={about} said="">
      {boundaries.length > 0 && (
        <ul class="plain-list" aria-label={i18n.t('plan.reasons.list')}>
          {boundaries.map(({ id, name, reason }) => (
            <li key={id}>
              <p class="soft small" dir="auto">
                {name}
              </p>
              {reason === '' ? (
                <p class="soft">{i18n.t('plan.reasons.none')}</p>
              ) : (
                <p class="own-words" dir="auto">
                  {reason}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href="#/boundaries">{i18n.t('plan.reasons.change')}</a>
      </p>
    </PlanSection>
  );
}
