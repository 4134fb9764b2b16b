import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { Card } from '@/utils/plan/plan';

/** A card as the person meets it. */
export function CardWords({ card }: { readonly card: Pick<Card, 'if' | 'then'> }): JSX.Element {
  return (
    <dl class="if-then">
      <dt>{i18n.t('plan.cards.if')}</dt>
      <dd class="own-words" dir="auto">
        {card.if}
      </dd>
      <dt>{i18n.t('plan.cards.then')}</dt>
      <dd class="own-words" dir="auto">
        {card.then}
      </dd>
    </dl>
  );
}
