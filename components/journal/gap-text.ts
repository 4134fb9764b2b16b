import { i18n } from '#i18n';
import type { GapCause } from '@/utils/journal/event';
import { joined } from '../shell/joined';

/** Why part of a time could not be seen. */
export function gapText(gaps: readonly GapCause[], time: 'journal.gap.part' | 'picture.gapPart'): string {
  if (gaps.length === 0) return i18n.t('journal.gap.none');
  const causes = gaps.map((gap) => i18n.t(`journal.gap.${gap}`));
  return i18n.t(time, { what: joined(causes, 'shell.listedAnd') });
}
