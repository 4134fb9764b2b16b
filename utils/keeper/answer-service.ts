import { BACKUP_MADE_KEY } from '../backup/reminder';
import { continued, opened, seen, spentAt, sumUsage, type Usage } from '../budget/usage';
import { checkAddress } from '../enforcement/address-check';
import { endAllowance } from '../enforcement/allowance';
import { countingOf, freeAt } from '../enforcement/counting';
import { answerGuard } from '../enforcement/guard-answer';
import type { LiveState } from '../enforcement/live-state';
import type { Answer, NoteKept, Request, RequestType, Saved, VaultReplaced } from '../messaging/protocol';
import { type HelpParts, readHelpBasis } from '../pause/help-service';
import { closePause, continuePause, leavePause, openPause, type PauseTab, showPause } from '../pause/pause-answers';
import { editPlan, sealPlan } from '../plan/plan-service';
import type { Clock } from '../platform/clock';
import { edited } from '../settings/edit';
import { noRoomFor } from '../settings/no-room';
import { editSharing } from '../sharing/sharing-service';
import { unturned } from '../time/steady-clock';
import { fromBase64 } from '../vault/bytes';
import { VaultError } from '../vault/vault-error';
import { replaceHeader } from '../vault/vault-service';
import type { Keeper, Outcome } from './keeper-service';
import { type LockParts, lock } from './lock-service';
import type { Moment } from './moment-service';
import { type SelfCheckParts, selfCheck } from './self-check-service';

type Handlers = { readonly [Type in RequestType]: (request: Request<Type>, from: PauseTab) => Promise<Answer<Type>> };

/** Answers every request of the protocol. Who may ask what was looked at before. */
export function createAnswers(
  keeper: Keeper,
  parts: SelfCheckParts & HelpParts & LockParts & { readonly clock: Clock; readonly privateBackground: boolean },
): (request: Request, from: PauseTab) => Promise<unknown> {
  const offsetAt = parts.clock.offset;
  const handlers: Handlers = {
    'pause/open': (request, from) =>
      keeper.during(async ({ standing, live, now }) => {
        const step = openPause(standing, live, from, request, now, await readHelpBasis(parts));
        return { ...step, enforce: step.answer.type === 'open' };
      }),
    'pause/shown': (request) => keeper.during(({ live }) => showPause(live, request)),
    'pause/leave': (request, from) => keeper.during(({ live, now }) => leavePause(live, request, from, now)),
    'pause/continue': (request, from) =>
      keeper.during((moment) => {
        const { continued: on = [], ...step } = continuePause(moment.standing, moment.live, from, request, moment.now);
        const counted = countUse(moment, step.live, from.private, (usage) =>
          continued(usage, on, timeOf(moment), offsetAt),
        );
        return { ...step, ...counted, enforce: step.answer.type === 'go' };
      }),
    'pause/closing': (request) => keeper.during(({ live, now }) => closePause(live, request, now)),
    'exercise/practised': ({ id, told }, from) =>
      keeper.during(({ live, now }) => ({
        answer: 'done',
        live,
        event: from.private
          ? null
          : { id, at: now, make: (offset) => ({ type: 'practised', id, at: now, offset, ...told }) },
      })),
    'look-back/done': ({ id, told }, from) =>
      keeper.during(({ live, now }) => ({
        answer: 'done',
        live,
        event: from.private
          ? null
          : { id, at: now, make: (offset) => ({ type: 'looked-back', id, at: now, offset, ...told }) },
      })),
    'journal/note': ({ id, about, text }, from) =>
      keeper.during<NoteKept>(({ live, now }) =>
        from.private
          ? { answer: { type: 'refused', sentence: { key: 'note.private' } }, live }
          : {
              answer: { type: 'saved' },
              live,
              event: { id, at: now, make: (offset) => ({ type: 'note', id, at: now, offset, about, text }) },
            },
      ),
    'address/check': (request, from) =>
      keeper.during(({ standing, live, now }) => {
        const checked = checkAddress(standing, live, from, request, now);
        return { ...checked, enforce: checked.answer === 'open' };
      }),
    'guard/check': async (request, from) => {
      const { id } = from;
      if (id === null) return { type: 'stay', remainingMs: null, counting: null };
      const { answer, send, usedUp } = await keeper.during((moment) => {
        const { standing, live, now } = moment;
        const tab = { id, private: from.private };
        const decision = answerGuard(typeof standing === 'string' ? null : standing, live, tab, request, now);
        const usedUp = waitingOnces(live) !== waitingOnces(decision.live);
        const opens = request.how === 'loaded' || request.how === 'travelled';
        const counted = countUse(moment, decision.live, from.private, (usage) =>
          opens ? opened(usage, decision.free, timeOf(moment), offsetAt) : usage,
        );
        return { answer: { answer: decision.answer, send: decision.send, usedUp }, ...counted };
      });
      if (send === 'pause') await parts.tabs.send(id, `${parts.pausePage}#${request.address}`);
      if (send === 'quiet') await parts.tabs.send(id, parts.quietPage);
      // The rule that let this page load must not let it load again; the page need not wait for that.
      if (usedUp) void keeper.settle('time');
      if (answer.type === 'stay' && request.hidden && request.how !== 'pushed' && request.how !== 'replaced')
        await parts.tabs.reveal(id);
      return answer;
    },
    'guard/seen': async (request, from) => {
      const { id } = from;
      const heard = request.heard && id !== null && (await parts.tabs.isAudible(id));
      return keeper.during((moment) => {
        const { standing, live } = moment;
        if (typeof standing === 'string' || id === null) return { answer: null, live };
        const at = timeOf(moment);
        const free = freeAt(standing, live, { id, private: from.private }, request.address);
        const counts = free.filter(
          ({ budget }) => !request.heard || (heard && budget?.type === 'time' && budget.audible),
        );
        const ids = counts.map((boundary) => boundary.id);
        const counted = countUse(moment, live, from.private, (usage) =>
          seen(usage, ids, at - request.ms, at, offsetAt),
        );
        const used = sumUsage(counted.usage ?? moment.usage, counted.live.privateUsage);
        const { answer, over } = countingOf(free, ({ id, budget }) =>
          budget === null ? null : spentAt(budget, used[id], at, offsetAt),
        );
        return { answer, ...counted, enforce: over };
      });
    },
    'settings/edit': ({ edit, id }) =>
      keeper.during<Saved>(async ({ settings, live, clock, locked }) => {
        if (typeof settings === 'string') {
          return { answer: { type: 'refused', sentence: { key: 'settings.notWritten' } }, live };
        }
        // What tightens is welcome at any time; the rest is seen and changed by who can unlock.
        if (locked && edit.type !== 'strict')
          return { answer: { type: 'refused', sentence: { key: 'vault.locked' } }, live };
        const sentence = noRoomFor(settings, edit);
        if (sentence !== null) return { answer: { type: 'refused', sentence }, live };
        const after = edited(settings, edit, clock.steady, id);
        const due = after.waiting.find((each) => each.id === id)?.due;
        const waitsMs = due === undefined ? null : due - clock.steady;
        if (edit.type === 'lock-shows') await sealPlan(parts.journal, after.lock.shows);
        return { answer: { type: 'saved', waitsMs }, live, settings: after, enforce: true };
      }),
    'plan/edit': ({ edit }) =>
      keeper.during(async ({ settings, live }) => {
        const shows = typeof settings === 'string' ? [] : settings.lock.shows;
        return { answer: await editPlan(parts.journal, edit, shows), live };
      }),
    'sharing/edit': ({ edit }) =>
      keeper.during(async ({ live }) => ({ answer: await editSharing(parts.journal, edit), live })),
    'vault/replace': ({ header, vaultKey }) =>
      keeper.during<VaultReplaced>(async ({ live }) => ({
        answer: await replaceHeader(parts.journal, header, fromBase64(vaultKey)).then(
          () => ({ type: 'replaced' as const }),
          (error: unknown) => ({
            type: 'refused' as const,
            sentence: { key: error instanceof VaultError ? error.sentence : ('vault.notOpened' as const) },
          }),
        ),
        live,
      })),
    'vault/lock': async () => {
      await lock(keeper, parts);
      return 'done';
    },
    'backup/made': ({ day }) =>
      keeper.during(async ({ live }) => {
        await parts.local.set(BACKUP_MADE_KEY, day);
        return { answer: 'done', live };
      }),
    'erase/everything': async () => {
      if (parts.privateBackground) return 'private';
      await keeper.erase();
      return 'done';
    },
    'allowance/end': ({ boundary }) =>
      keeper.during(({ live }) => ({
        answer: 'done',
        live: { ...live, allowances: endAllowance(live.allowances, boundary) },
        enforce: true,
      })),
    'check/read': () =>
      keeper.during(async (moment) => ({ answer: await selfCheck(parts, moment), live: moment.live })),
    'check/repair': async () => {
      await keeper.settle('repair');
      return keeper.during(async (moment) => ({ answer: await selfCheck(parts, moment), live: moment.live }));
    },
  };

  return <Type extends RequestType>(request: Request<Type>, from: PauseTab) => {
    const handler = handlers[request.type as Type];
    return handler(request, from);
  };
}

/** How many pages may still load once. */
function waitingOnces({ allowances, passes }: LiveState): number {
  return passes.length + allowances.standing.filter(({ scope }) => scope.type === 'once' && scope.page === null).length;
}

/** What private windows use of a budget stays in memory. */
function countUse(
  moment: Moment,
  live: LiveState,
  inPrivate: boolean,
  count: (usage: Usage) => Usage,
): Pick<Outcome<never>, 'live' | 'usage'> & { readonly live: LiveState } {
  if (!inPrivate) return { live, usage: count(moment.usage) };
  const privateUsage = count(live.privateUsage);
  return { live: privateUsage === live.privateUsage ? live : { ...live, privateUsage } };
}

/** Time for budgets: a clock that was set back gives none of it back. Unix milliseconds. */
function timeOf({ clock, now }: Moment): number {
  return unturned(clock) ?? now;
}
