import { expect, test } from 'vitest';
import { type PractiseActions, type PractiseShown, runPractise } from '@/utils/exercise/practise-service';
import type { Request } from '@/utils/messaging/protocol';
import { changeOf } from '@/utils/pause/asking';
import { toPauseId } from '@/utils/pause/pause-id';

interface Page {
  readonly actions: PractiseActions;
  readonly asked: Request[];
  shown(): PractiseShown | null;
  pass(ms: number): void;
  leave(): void;
}

function page(): Page {
  const asked: Request[] = [];
  let shown: PractiseShown | null = null;
  let pass = (_ms: number): void => undefined;
  let leave = (): void => undefined;
  let ids = 0;
  const actions = runPractise(
    {
      ask: async (request) => {
        asked.push(request as Request);
        return 'done' as never;
      },
      onTime: (passed) => {
        pass = passed;
      },
      onDeparture: (departed) => {
        leave = departed;
      },
      newId: () => toPauseId(Uint8Array.from([0, 0, 0, 0, 0, 0, 0, ids++])),
      cue: () => undefined,
      comfort: { still: false, sound: false, vibration: false },
      plain: false,
      first: 'breathing',
    },
    (next) => {
      shown = next;
    },
  );
  return { actions, asked, shown: () => shown, pass: (ms) => pass(ms), leave: () => leave() };
}

const toldBy = ({ asked }: Page): unknown[] => asked.map((request) => ('told' in request ? request.told : null));

test('a run is told once, with the ratings around it, however the page goes on', () => {
  const one = page();
  one.actions.tellUrge(3);
  one.actions.exercise({ type: 'start' });
  one.actions.exercise({ type: 'stop' });
  one.actions.tellUrge(2);
  const told = { exercise: { name: 'breathing', finished: false }, urge: 3, urgeAfter: 2 };
  expect(toldBy(one)).toMatchObject([told]);
  one.leave();
  one.actions.choose('surf');
  one.leave();
  expect(toldBy(one)).toHaveLength(1);
});

test('what was told stays on the page, for the answer to it, until another run begins', () => {
  const one = page();
  one.actions.tellUrge(3);
  one.actions.exercise({ type: 'start' });
  one.actions.exercise({ type: 'stop' });
  one.actions.tellUrge(5);
  expect(changeOf(one.shown()?.telling ?? { urge: null, urgeAfter: null, trigger: null, skipped: [] })).toBe('higher');
  one.actions.exercise({ type: 'again' });
  expect(one.shown()?.telling.urge).toBeNull();
  one.leave();
  expect(toldBy(one)[1]).toMatchObject({ exercise: { name: 'breathing', finished: false } });
  expect(toldBy(one)[1]).not.toHaveProperty('urge');
});

test('nothing is told of what was not begun', () => {
  const one = page();
  one.actions.tellUrge(4);
  one.actions.choose('muscles');
  one.actions.exercise({ type: 'way', way: 1 });
  one.leave();
  expect(one.asked).toEqual([]);
});
