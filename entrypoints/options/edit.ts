import type { Saved } from '@/utils/messaging/protocol';
import { askSurely } from '@/utils/platform/messages';
import type { Edit } from '@/utils/settings/edit';
import { toWaitingId } from '@/utils/settings/waiting-id';

const NOT_ANSWERING: Saved = {
  type: 'refused',
  sentence: 'Breakwater is not answering just now. What you typed is still here: please try again.',
};

/** Sends a change that the person made; never rejects. */
export function sendEdit(edit: Edit): Promise<Saved> {
  const id = toWaitingId(crypto.getRandomValues(new Uint8Array(8)));
  return askSurely({ type: 'settings/edit', edit, id }).catch(() => NOT_ANSWERING);
}

type Kept = Extract<Saved, { readonly type: 'saved' }>;

/** What to say of a change that is kept, and may have to wait. */
export function keptText(what: string, { waitsMs }: Kept): string {
  return waitsMs === null
    ? `${what} is kept.`
    : `${what}: what tightens holds now, what loosens waits ${hoursText(waitsMs)}.`;
}

export function removedText(what: string, { waitsMs }: Kept): string {
  return waitsMs === null ? `${what} is removed.` : `${what} will be removed in ${hoursText(waitsMs)}.`;
}

function hoursText(ms: number): string {
  const hours = Math.max(1, Math.round(ms / 3_600_000));
  return hours === 1 ? '1 hour' : `${hours} hours`;
}
