import { browser } from 'wxt/browser';
import { askUntilAnswered } from '../messaging/ask-until-answered';
import type { Answer, Request, RequestType } from '../messaging/protocol';
import type { Sender } from '../messaging/sender';

/** The background is there, and could not do what was asked: mostly because the disk takes nothing. */
export class TaskFailed extends Error {
  override readonly name = 'TaskFailed';
}

/** Asks the background once. Rejects where it is not there, or dies before it answers, and with `TaskFailed` where it says that it cannot. */
export async function ask<Type extends RequestType>(request: Request<Type>): Promise<Answer<Type>> {
  const reply: unknown = await browser.runtime.sendMessage(request);
  if (!isReply<Answer<Type>>(reply)) throw new Error(`no answer to ${request.type}`);
  if (reply.type === 'failed') throw new TaskFailed(reply.reason);
  return reply.answer;
}

/** Asks again until there is an answer; for what is safe to ask twice. Throws the last error after about ten seconds. */
export function askSurely<Type extends RequestType>(request: Request<Type>): Promise<Answer<Type>> {
  return askUntilAnswered(
    () => ask(request),
    (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  );
}

/** Listens for messages; `answer` returns `null` for those that are not for it, and then nothing is said. */
export function onMessage(answer: (message: unknown, sender: Sender) => Promise<unknown> | null): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender): Promise<Reply<unknown>> | undefined => {
    const answering = answer(message, sender);
    return answering?.then(
      (value) => ({ type: 'answered', answer: value }),
      (error: unknown) => ({ type: 'failed', reason: String(error) }),
    );
  });
}

type Reply<Value> =
  | { readonly type: 'answered'; readonly answer: Value }
  | { readonly type: 'failed'; readonly reason: string };

/** Replies come from our own background of this very version, so their envelope is all that is looked at. */
function isReply<Value>(reply: unknown): reply is Reply<Value> {
  return (
    typeof reply === 'object' &&
    reply !== null &&
    'type' in reply &&
    (reply.type === 'answered' || reply.type === 'failed')
  );
}
