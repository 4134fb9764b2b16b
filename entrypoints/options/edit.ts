import { i18n } from '#i18n';
import type { Saved } from '@/utils/messaging/protocol';

type Kept = Extract<Saved, { readonly type: 'saved' }>;

/** What to say of a boundary that is kept, or of whose change a part has to wait. */
export function keptText(name: string, { waitsMs }: Kept): string {
  return waitsMs === null
    ? i18n.t('boundary.kept', { name })
    : i18n.t('boundary.keptLater', hoursOf(waitsMs), { name });
}

/** The same of a choice in the settings. */
export function choiceKeptText({ waitsMs }: Kept): string {
  return waitsMs === null ? i18n.t('settings.choiceKept') : i18n.t('settings.choiceKeptLater', hoursOf(waitsMs));
}

/** Of what will be removed after a wait. */
export function removedLaterText(name: string, waitsMs: number): string {
  return i18n.t('boundary.removedLater', hoursOf(waitsMs), { name });
}

function hoursOf(ms: number): number {
  return Math.max(1, Math.round(ms / 3_600_000));
}
