import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { Budget } from '@/utils/boundary/budget';
import { createAnswers } from '@/utils/keeper/answer-service';
import { createKeeper } from '@/utils/keeper/keeper-service';
import type { Answer, Request, RequestType } from '@/utils/messaging/protocol';
import { toWaitingId } from '@/utils/settings/waiting-id';
import { boundary } from '../../support/builders';
import { type MemoryBrowser, memoryBrowser } from '../../support/memory-browser';

const NOON = Date.UTC(2026, 10, 25, 12);
const MINUTE = 60_000;

let it_: MemoryBrowser;
let ask: <Type extends RequestType>(request: Request<Type>, inPrivate?: boolean) => Promise<Answer<Type>>;

beforeEach(() => {
  it_ = memoryBrowser(NOON);
  const answers = createAnswers(createKeeper(it_.parts), it_.parts);
  ask = async <Type extends RequestType>(request: Request<Type>, inPrivate = false) =>
    (await answers(request as Request, { id: 1, private: inPrivate })) as Answer<Type>;
});

async function keep(budget: Budget): Promise<void> {
  const { id, ...draft } = boundary(['a.test'], { budget });
  await ask({ type: 'settings/edit', edit: { type: 'add-boundary', id, draft }, id: toWaitingId(new Uint8Array(8)) });
}

/** The page was seen, or only heard, for so long up to now. */
function seen(ms: number, heard = false, inPrivate = false): Promise<Answer<'guard/seen'>> {
  it_.pass(ms);
  return ask({ type: 'guard/seen', visit: 'one', address: 'http://a.test/x', ms, heard }, inPrivate);
}

test('time that a page is seen is taken off, and at its end the page comes to the pause', async () => {
  await keep({ type: 'time', minutes: 2, per: 'day', audible: false });
  expect(await seen(MINUTE)).toEqual({ leftMs: MINUTE, audible: false });
  it_.open.set(1, 'http://a.test/x');
  await seen(MINUTE);
  expect(it_.sent).toEqual(['1 x://pause.html#http://a.test/x']);
});

test('a page that is not seen counts only where it can be heard, and only where the person chose that', async () => {
  await keep({ type: 'time', minutes: 10, per: 'day', audible: true });
  expect(await seen(MINUTE, true)).toMatchObject({ leftMs: 10 * MINUTE });
  it_.audible.add(1);
  expect(await seen(MINUTE, true)).toMatchObject({ leftMs: 9 * MINUTE });
});

test('a page that can be heard costs nothing where only seeing counts', async () => {
  await keep({ type: 'time', minutes: 10, per: 'day', audible: false });
  it_.audible.add(1);
  expect(await seen(MINUTE, true)).toMatchObject({ leftMs: 10 * MINUTE });
});

test('what a private window uses counts, and is not written down', async () => {
  await keep({ type: 'time', minutes: 10, per: 'day', audible: false });
  expect(await seen(MINUTE, false, true)).toMatchObject({ leftMs: 9 * MINUTE });
  expect(await it_.parts.local.get('usage')).toBeUndefined();
  expect(await seen(MINUTE)).toMatchObject({ leftMs: 8 * MINUTE });
});
