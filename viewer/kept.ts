import { readSharing } from '@/utils/sharing/read-sharing';
import type { Sharing } from '@/utils/sharing/sharing';

const KEY = 'breakwater-viewer';

/** What this browser was asked to keep; `null` where nothing is, or nothing can be read. */
export function readKept(): Sharing | null {
  try {
    const text = localStorage.getItem(KEY);
    const read = text === null ? null : readSharing(JSON.parse(text));
    return read?.type === 'sharing' ? read.sharing : null;
  } catch {
    return null;
  }
}

/** @param sharing `null`: nothing is to be kept any more @returns whether the browser took it */
export function keep(sharing: Sharing | null): boolean {
  try {
    if (sharing === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(sharing));
    return true;
  } catch {
    return false;
  }
}
