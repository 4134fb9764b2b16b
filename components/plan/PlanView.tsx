import type { ComponentChildren, JSX } from 'preact';
import { i18n } from '#i18n';

/** The whole plan, its parts one under the other: what helps most comes first. */
export function PlanView({ children }: { readonly children: ComponentChildren }): JSX.Element {
  return (
    <>
      <p class="lead">{i18n.t('plan.lead')}</p>
      {children}
      <p class="soft small">{i18n.t('plan.sealed')}</p>
    </>
  );
}
