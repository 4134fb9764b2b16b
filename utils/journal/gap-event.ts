import type { ClosedGap } from '../keeper/gaps';
import { toHex, utf8 } from '../vault/bytes';
import type { GapEvent } from './event';

/** The event of a gap. Its id follows from the gap, so that a gap which is sealed again after a dying background counts once. */
export async function closedGapEvent({ cause, from, until, boundary }: ClosedGap, offset: number): Promise<GapEvent> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(`${cause}|${from}|${boundary ?? ''}`)));
  return {
    type: 'gap',
    id: toHex(digest.subarray(0, 8)),
    at: from,
    offset,
    cause,
    until,
    ...(boundary !== undefined && { boundary }),
  };
}
