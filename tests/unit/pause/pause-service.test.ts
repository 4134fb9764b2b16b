import { expect, test } from 'vitest';
import type { PauseOpened, Request } from '@/utils/messaging/protocol';
import { toPauseId } from '@/utils/pause/pause-id';
import { type PauseActions, type PauseShown, runPause } from '@/utils/pause/pause-service';
import type { PauseTab } from '@/utils/platform/pause-tab';
import { HELP, id } from '../../support/builders';

const HOLD: PauseOpened = {
  type: 'hold',
  boundary: { id: id('a'), name: 'a.test', reason: '' },
  waitSeconds: 0,
  allowMinutes: 10,
  opens: null,
  changesInMs: 60_000,
  stepUp: null,
  help: HELP,
};

interface Page {
  readonly actions: PauseActions;
  readonly asked: Request[];
  shown(): PauseShown;
  lockChanges(): Promise<void>;
  /** Lets all that waits for time go on. */
  awake(): Promise<void>;
}

/** @param answer to each request, by its type and how many of it came before; an error is thrown */
async function page(answer: (type: Request['type'], before: number) => unknown): Promise<Page> {
  const asked: Request[] = [];
  let sleeping: (() => void)[] = [];
  let shown: PauseShown | null = null;
  let lockChanged = (): void => undefined;
  const tab: PauseTab = {
    arrived: { address: 'http://a.test/', pause: toPauseId(new Uint8Array(8)), travelled: false },
    onTime: () => undefined,
    onDeparture: () => undefined,
    onLock: (changed) => {
      lockChanged = changed;
    },
    open: () => undefined,
    back: async () => undefined,
    sleep: () => new Promise((resolve) => sleeping.push(resolve)),
    cue: () => undefined,
  };
  const ask = async (request: Request): Promise<never> => {
    const before = asked.filter(({ type }) => type === request.type).length;
    asked.push(request);
    return answer(request.type, before) as never;
  };
  const actions = runPause(tab, ask as Parameters<typeof runPause>[1], 'quiet.html', (next) => {
    shown = next;
  });
  const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
  await settle();
  return {
    actions,
    asked,
    shown() {
      if (shown === null) throw new Error('nothing was shown');
      return shown;
    },
    async lockChanges() {
      lockChanged();
      await settle();
    },
    async awake() {
      const waiting = sleeping;
      sleeping = [];
      for (const wake of waiting) wake();
      await settle();
    },
  };
}

const opens = ({ asked }: Page): number => asked.filter(({ type }) => type === 'pause/open').length;

test('what may change by itself is followed, also when somebody was told to wait longer meanwhile', async () => {
  let letGoOn: (answer: unknown) => void = () => undefined;
  const one = await page((type) => {
    if (type === 'pause/open') return HOLD;
    if (type === 'pause/continue')
      return new Promise((resolve) => {
        letGoOn = resolve;
      });
    return 'done';
  });
  one.actions.goOn();
  await one.awake();
  expect(opens(one)).toBe(1);
  letGoOn({ type: 'wait', waitSeconds: 30 });
  await one.awake();
  await one.awake();
  expect(opens(one)).toBe(2);
  expect(one.shown().state.type).toBe('pausing');
});

test('the second rating is told with the exercise that it came after, whatever is tried next', async () => {
  const one = await page((type) => (type === 'pause/open' ? HOLD : 'done'));
  one.actions.tellUrge(8);
  one.actions.chooseExercise('breathing');
  one.actions.exercise({ type: 'start' });
  one.actions.exercise({ type: 'stop' });
  one.actions.tellUrge(4);
  one.actions.chooseExercise('muscles');
  one.actions.exercise({ type: 'start' });
  one.actions.leave();
  expect(one.asked.find(({ type }) => type === 'pause/leave')).toMatchObject({
    told: { urge: 8, urgeAfter: 4, exercise: { name: 'breathing' } },
  });
});

test('what may be shown comes and goes with the lock, and the wait goes on as it was', async () => {
  const words = { ...HOLD, waitSeconds: 60, boundary: { ...HOLD.boundary, reason: 'my own reason' } };
  const opened = await page((type, before) => {
    if (type !== 'pause/open') return 'done';
    return before === 1 ? { ...words, boundary: { ...words.boundary, name: '', reason: '' } } : words;
  });
  const reason = (): string | undefined => {
    const { state } = opened.shown();
    return state.type === 'pausing' ? state.boundary?.reason : undefined;
  };
  expect(reason()).toBe('my own reason');
  await opened.lockChanges();
  expect(reason()).toBe('');
  await opened.lockChanges();
  expect(reason()).toBe('my own reason');
});
