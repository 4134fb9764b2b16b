import { readAddress } from '../boundary/address';
import { decide } from '../boundary/decide';
import type { Standing } from '../boundary/standing';
import type { Answer, Request } from '../messaging/protocol';
import { letThrough, type PauseTab } from '../pause/pause-answers';
import { openFrom } from './allowance';
import type { LiveState } from './live-state';

/** What becomes of an address of which the browser's rules cannot tell whether it is held. Where the settings cannot be read, it is. */
export function checkAddress(
  standing: Standing | string,
  live: LiveState,
  tab: PauseTab,
  request: Request<'address/check'>,
  now: number,
): { readonly answer: Answer<'address/check'>; readonly live: LiveState } {
  const address = readAddress(request.address);
  if (address === null || tab.id === null || typeof standing === 'string') return { answer: 'hold', live };
  const open = openFrom(live.allowances, { tab: tab.id, private: tab.private, page: null });
  return decide(standing, open, address).type === 'open'
    ? { answer: 'open', live: letThrough(live, tab.id, address, now) }
    : { answer: 'hold', live };
}
