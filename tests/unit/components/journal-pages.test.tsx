import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { NotePlace, type Notes } from '@/components/journal/day/NotePlace';
import { PauseItem } from '@/components/journal/day/PauseItem';
import Pictures from '@/components/journal/picture/Pictures';
import { RetentionView } from '@/components/settings/RetentionView';
import type { DayCount, PauseRow } from '@/utils/journal/count';
import { noteKey } from '@/utils/journal/note/notes';
import { bucketsOf } from '@/utils/journal/picture/bucket';
import { hourMap } from '@/utils/journal/picture/hour-map';
import { id } from '../../support/builders';

const nothing = (): void => undefined;
const DAY = { type: 'day', date: '2026-11-24' } as const;
const notes = (overrides: Partial<Notes>): Notes => ({
  textOf: () => '',
  draft: null,
  said: null,
  writable: true,
  onWrite: nothing,
  onDraft: nothing,
  onSave: nothing,
  onCancel: nothing,
  onRemove: nothing,
  onPutBack: nothing,
  ...overrides,
});
const place = (overrides: Partial<Notes>): string =>
  renderToString(<NotePlace about={DAY} what="Note for this day" notes={notes(overrides)} />);

describe('pictures', () => {
  const days: readonly DayCount[] = [
    { date: '2026-11-24', pauses: 3, left: 2, continued: 1, closed: 0, gaps: [] },
    { date: '2026-11-22', pauses: 0, left: 0, continued: 0, closed: 0, gaps: ['off'] },
  ];
  const time = bucketsOf(days, { from: '2026-11-18', until: '2026-11-24' }, 0);
  const hours = hourMap(
    Array.from({ length: 168 }, (_, hour) => (hour === 94 ? 3 : 0)),
    0,
  );
  const html = renderToString(
    <Pictures
      time={time}
      hours={hours}
      exercises={[{ exercise: 'surf', rated: 3, before: 6, after: 7 }]}
      gaps={true}
    />,
  );

  test('are each an image with a sentence, and a table with the same numbers', () => {
    expect(html).toContain(
      'role="img" aria-label="3 pauses: 2 left, 1 continued, 0 closed. Part of the time could not be seen."',
    );
    expect(html).toContain('aria-label="3 pauses so far: too few to say much of any hour."');
    expect(html).toContain('aria-label="Ride the wave: 6.0 before, 7.0 after, from only 3 pairs."');
    expect(html.match(/<caption/g)).toHaveLength(3);
    expect(html).toContain('3 pairs: too few to say');
  });

  test('mark a gap as one, and draw nothing for a day without pauses', () => {
    expect(html.match(/class="bar--gap"/g)).toHaveLength(1);
    expect(html.match(/class="bar bar--left" x="\d/g)).toHaveLength(2);
    expect(html).toContain('Part of it: Breakwater was off');
  });

  test('are not there where there is nothing to show', () => {
    const none = hourMap([], 0);
    expect(renderToString(<Pictures time={null} hours={none} exercises={[]} gaps={false} />)).toBe('');
  });
});

describe('a note', () => {
  test('says how much room is left once little is, and what is too much', () => {
    const draft = (length: number): string =>
      place({ draft: { key: noteKey(DAY), text: 'x'.repeat(length), problem: null, saving: false } });
    expect(draft(799)).not.toContain('Room for');
    expect(draft(990)).toContain('Room for 10 more characters.');
    expect(draft(1000)).toContain('There is no more room in this note.');
    expect(draft(1001)).toContain('1 character more than fits.');
    expect(draft(1001)).toContain('aria-disabled="true"');
  });

  test('that was not kept is still in its field', () => {
    const html = place({
      draft: { key: noteKey(DAY), text: 'what was written', problem: { key: 'note.notKept' }, saving: false },
    });
    expect(html).toContain('What you wrote is still here');
    expect(html).toMatch(/<textarea[^>]*>what was written<\/textarea>/);
  });

  test('that was taken away can be put back', () => {
    const said = { key: noteKey(DAY), text: 'Your note was removed.', canPutBack: true };
    expect(place({ said })).toContain('Put it back');
    expect(place({ said: { ...said, key: noteKey({ type: 'day', date: '2026-11-23' }) } })).not.toContain(
      'Put it back',
    );
  });

  test('is read and not written where nothing is kept', () => {
    const html = place({ textOf: () => 'something', writable: false });
    expect(html).toContain('something');
    expect(html).not.toContain('<button');
  });
});

test('of a pause only what is known is said', () => {
  const pause: PauseRow = {
    id: '00000000000000a1',
    at: 0,
    offset: 0,
    boundary: id('news'),
    outcome: null,
    seconds: 0,
    urgeAfter: 3,
    emotion: 'of-a-newer-version',
  };
  const html = renderToString(
    <ol>
      <PauseItem pause={pause} time="22:40" boundary="News" trigger={null} notes={notes({})} />
    </ol>,
  );
  expect([...html.matchAll(/<dt>([^<]+)/g)].map(([, name]) => name)).toEqual(['What came of it', 'Urge', 'Feeling']);
  expect(html).toContain('No choice known');
  expect(html).toContain('3 of 10 after the exercise');
  expect(html).toContain('of-a-newer-version');
});

test('a time to keep the journal for is chosen after it was said what would go', () => {
  const view = (effect: Parameters<typeof RetentionView>[0]['effect'], older: 'counts' | 'gone'): string =>
    renderToString(
      <RetentionView
        retention={{ days: null, older: 'counts' }}
        chosen={{ days: 90, older }}
        effect={effect}
        said=""
        dayText={(day) => day}
        onChoose={nothing}
        onKeep={nothing}
        onLeave={nothing}
      />,
    );
  const effect = { before: '2026-08-27', days: 1, pauses: 1200, notes: 2 };
  expect(view(effect, 'gone')).toContain(
    'Before 2026-08-27: 1 day with 1,200 pauses and 2 notes. All of it goes for good.',
  );
  expect(view(effect, 'gone')).toContain('Let them go');
  expect(view(effect, 'counts')).toContain('Keep only counts of them');
  expect(view(null, 'counts')).toContain('Nothing is older than that now.');
  expect(view('unread', 'gone')).not.toContain('Let them go');
});
