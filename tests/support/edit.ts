import type { BoundaryDraft } from '@/utils/boundary/boundary';
import type { Answer, Request } from '@/utils/messaging/protocol';
import type { Edit } from '@/utils/settings/edit';
import { boundary } from './builders.ts';
import type { BrowserUnderTest, Tab } from './driver.ts';

const ids = { next: 1 };

/** Random enough for a test: eleven characters, as ids of boundaries and of waiting changes have. */
export function freshId(): string {
  ids.next += 1;
  return `test${String(ids.next).padStart(7, '0')}`;
}

/** Sends a request from a page of Breakwater's, as the page itself would. */
export async function send<Type extends Request['type']>(tab: Tab, request: Request<Type>): Promise<Answer<Type>> {
  const reply = await tab.evaluate<{ readonly type: string; readonly answer: Answer<Type> }>(
    `(globalThis.browser ?? globalThis.chrome).runtime.sendMessage(${JSON.stringify(request)})`,
  );
  if (reply.type !== 'answered') throw new Error(`no answer to ${request.type}: ${JSON.stringify(reply)}`);
  return reply.answer;
}

export function edit(tab: Tab, what: Edit): Promise<Answer<'settings/edit'>> {
  return send(tab, { type: 'settings/edit', edit: what, id: freshId() as Request<'settings/edit'>['id'] });
}

/** Sets a boundary that a form could have made. Access has to be there already. */
export async function keepBoundary(
  browser: BrowserUnderTest,
  lines: readonly string[],
  overrides: Partial<BoundaryDraft>,
): Promise<void> {
  const { id: _, ...draft } = boundary(lines, { reason: 'my own reason', waitSeconds: 0, ...overrides });
  const tab = await browser.openPage('quiet.html');
  await edit(tab, { type: 'add-boundary', id: freshId() as Extract<Edit, { type: 'add-boundary' }>['id'], draft });
  await tab.close();
}
