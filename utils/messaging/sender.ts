import type { RequestType } from './protocol';

/** What the browser says of where a message came from; the page itself cannot forge it. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly incognito: boolean } | undefined;
}

export type SenderRole = 'own-page' | 'guard' | 'stranger';

/**
 * Who sends: a page of ours, our guard in the top frame of a web page, or somebody to whom nothing is answered.
 * @param ownOrigins every origin under which the browser serves our pages, without a closing slash
 */
export function roleOf(sender: Sender, ownId: string, ownOrigins: readonly string[]): SenderRole {
  if (sender.id !== ownId || sender.url === undefined) return 'stranger';
  if (ownOrigins.some((origin) => sender.url?.startsWith(`${origin}/`))) return 'own-page';
  return sender.frameId === 0 && /^https?:/.test(sender.url) && sender.tab !== undefined ? 'guard' : 'stranger';
}

const GUARD_ASKS: readonly RequestType[] = ['guard/check', 'guard/seen'];

/** The guard stands inside other people's pages, so it may only ask what becomes of its own page, and say that it is seen. */
export function mayAsk(role: SenderRole, type: RequestType): boolean {
  switch (role) {
    case 'own-page':
      return !GUARD_ASKS.includes(type);
    case 'guard':
      return GUARD_ASKS.includes(type);
    case 'stranger':
      return false;
  }
}
