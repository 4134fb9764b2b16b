import { i18n } from '#i18n';
import type { Amount, UrgeAmount } from '@/utils/sharing/amount';
import type { SummaryCounts } from '@/utils/sharing/summary';
import { language } from '../shell/language';
import { numberText } from '../shell/number-text';

/** In a table. What was not shared is never a zero. */
export function amountText(amount: Amount | undefined): string {
  if (amount === undefined) return i18n.t('sharing.view.notShown');
  return typeof amount === 'number' ? numberText(amount) : i18n.t(`sharing.view.band.${amount}`);
}

export function urgeText(urge: UrgeAmount): string {
  return typeof urge === 'number'
    ? new Intl.NumberFormat(language(), { maximumFractionDigits: 1 }).format(urge)
    : i18n.t(`sharing.view.urgeBand.${urge}`);
}

/** What was counted, as a few sentences. */
export function totalsText(totals: SummaryCounts): string {
  return (['pauses', 'left', 'continued'] as const)
    .flatMap((count) => {
      const amount = totals[count];
      return amount === undefined ? [] : [totalText(count, amount)];
    })
    .join(' ');
}

function totalText(count: keyof SummaryCounts, amount: Amount): string {
  if (typeof amount !== 'number') return i18n.t(`sharing.view.${count}.${amount}`);
  return amount === 0
    ? i18n.t(`sharing.view.${count}.none`)
    : i18n.t(`sharing.view.${count}.number`, amount, { number: numberText(amount) });
}
