import { endAllowance } from '../enforcement/allowance';
import { answerGuard } from '../enforcement/guard-answer';
import type { LiveState } from '../enforcement/live-state';
import type { Answer, Request, RequestType, Saved } from '../messaging/protocol';
import { closePause, continuePause, leavePause, openPause, type PauseTab, showPause } from '../pause/pause-answers';
import { addBoundary, changeBoundary, removeBoundary } from '../settings/boundary-changes';
import type { Settings } from '../settings/settings';
import { changeSettings } from '../settings/settings-service';
import type { Keeper } from './keeper-service';
import { type SelfCheckParts, selfCheck } from './self-check-service';

type Handlers = { readonly [Type in RequestType]: (request: Request<Type>, from: PauseTab) => Promise<Answer<Type>> };

/** Answers every request of the protocol. Who may ask what was looked at before. */
export function createAnswers(
  keeper: Keeper,
  parts: SelfCheckParts,
): (request: Request, from: PauseTab) => Promise<unknown> {
  const change = (edit: (settings: Settings) => Settings): Promise<boolean> =>
    keeper.during(async ({ live }) => ({ answer: await changeSettings(parts.local, edit), live, enforce: true }));
  const save = async (id: Request<'boundary/add'>['id'], edit: (settings: Settings) => Settings): Promise<Saved> =>
    (await change(edit))
      ? { type: 'saved', id }
      : {
          type: 'refused',
          sentence: 'Breakwater cannot read what you set before, so it will not write over it. Nothing was changed.',
        };

  const handlers: Handlers = {
    'pause/open': (request, from) =>
      keeper.during(({ settings, live, now }) => {
        const step = openPause(settings, live, from, request, now);
        return { ...step, enforce: step.answer.type === 'open' };
      }),
    'pause/shown': (request) => keeper.during(({ live }) => showPause(live, request)),
    'pause/leave': (request, from) => keeper.during(({ live, now }) => leavePause(live, request, from, now)),
    'pause/continue': (request, from) =>
      keeper.during(({ settings, live, now }) => {
        const step = continuePause(settings, live, from, request, now);
        return { ...step, enforce: step.answer.type === 'go' };
      }),
    'pause/closing': (request) => keeper.during(({ live, now }) => closePause(live, request, now)),
    'guard/check': async (request, from) => {
      const { id } = from;
      if (id === null) return { type: 'stay', remainingMs: null };
      const { answer, send, usedUp } = await keeper.during(({ settings, live, now }) => {
        const decision = answerGuard(
          typeof settings === 'string' ? null : settings,
          live,
          { id, private: from.private },
          request,
          now,
        );
        const usedUp = waitingOnces(live) !== waitingOnces(decision.live);
        return { answer: { answer: decision.answer, send: decision.send, usedUp }, live: decision.live };
      });
      if (send === 'pause') await parts.tabs.send(id, `${parts.pausePage}#${request.address}`);
      if (send === 'quiet') await parts.tabs.send(id, parts.quietPage);
      // The rule that let this page load must not let it load again; the page need not wait for that.
      if (usedUp) void keeper.settle('time');
      if (answer.type === 'stay' && request.how !== 'pushed' && request.how !== 'replaced') await parts.tabs.reveal(id);
      return answer;
    },
    'boundary/add': ({ id, draft }) => save(id, (settings) => addBoundary(settings, id, draft)),
    'boundary/change': ({ id, draft }) => save(id, (settings) => changeBoundary(settings, id, draft)),
    'boundary/remove': async ({ id }) => {
      await change((settings) => removeBoundary(settings, id));
      return 'done';
    },
    'allowance/end': ({ boundary }) =>
      keeper.during(({ live }) => ({
        answer: 'done',
        live: { ...live, allowances: endAllowance(live.allowances, boundary) },
        enforce: true,
      })),
    'check/read': () =>
      keeper.during(async ({ settings, live }) => ({ answer: await selfCheck(parts, settings, live), live })),
    'check/repair': async () => {
      await keeper.settle('time');
      return keeper.during(async ({ settings, live }) => ({ answer: await selfCheck(parts, settings, live), live }));
    },
  };

  return <Type extends RequestType>(request: Request<Type>, from: PauseTab) => {
    const handler = handlers[request.type as Type];
    return handler(request, from);
  };
}

/** How many pages may still load once. */
function waitingOnces({ allowances }: LiveState): number {
  return allowances.standing.filter(({ scope }) => scope.type === 'once' && scope.page === null).length;
}
