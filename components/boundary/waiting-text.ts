import { i18n } from '#i18n';
import type { BoundaryDraft, BoundaryId } from '@/utils/boundary/boundary';
import type { ListId } from '@/utils/list/list-id';
import type { Loosening } from '@/utils/settings/waiting';
import { joined } from '../shell/joined';

/** Names of what a waiting change is about; `null` where it is there no more. */
export interface NamesOf {
  readonly boundary: (id: BoundaryId) => string | null;
  readonly list: (id: ListId) => string | null;
}

/** What a change that waits will do, in one sentence. */
export function waitingText(change: Exclude<Loosening, { readonly type: 'strict-end' }>, names: NamesOf): string {
  const nameOf = (id: BoundaryId): string => names.boundary(id) ?? i18n.t('waiting.unnamed');
  switch (change.type) {
    case 'change-boundary': {
      const fields = (Object.keys(change.fields) as (keyof BoundaryDraft)[]).map((each) =>
        i18n.t(`waiting.field.${each}`),
      );
      return i18n.t('waiting.change', { name: nameOf(change.boundary), what: joined(fields) });
    }
    case 'remove-boundary':
      return i18n.t('waiting.removal', { name: nameOf(change.boundary) });
    case 'remove-list':
      return i18n.t('waiting.listRemoval', { name: names.list(change.list) ?? i18n.t('waiting.unnamedList') });
    case 'safe-search-off':
      return i18n.t('waiting.safeSearchOff');
    case 'wait-less':
      return change.hours === 0 ? i18n.t('waiting.noWait') : i18n.t('waiting.wait', change.hours);
  }
}
