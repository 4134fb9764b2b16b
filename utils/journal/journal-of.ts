import { COLUMNS, type ColumnName, ID_COLUMNS, type IdColumnName, type TableName, type WordKind } from './columns';
import type {
  GapEvent,
  JournalEvent,
  LookedBackEvent,
  NoteEvent,
  OutcomeEvent,
  PractisedEvent,
  ShownEvent,
} from './event';
import { highOf, lowOf } from './id-words';
import type { Journal } from './journal';
import { notesBy } from './note/notes';
import type { Table } from './table';

type Row<Name extends TableName> = Readonly<Record<ColumnName<Name>, number>> & { readonly ids: readonly string[] };

/** A journal of events that lie in memory already. @param events each id once */
export function journalOf(events: Iterable<JournalEvent>, unopened = 0): Journal {
  const kinds = ['boundary', 'outcome', 'trigger', 'exercise', 'emotion', 'cause'] as const;
  const words: Record<WordKind, string[]> = {
    boundary: [],
    outcome: [],
    trigger: [],
    exercise: [],
    emotion: [],
    cause: [],
  };
  const numberOf = (kind: (typeof kinds)[number], word: string | undefined): number => {
    if (word === undefined) return 0;
    const at = words[kind].indexOf(word);
    return at === -1 ? words[kind].push(word) : at + 1;
  };
  const told = ({
    exercise,
    urge,
    urgeAfter,
    emotion,
  }: Partial<Pick<OutcomeEvent, 'exercise' | 'urge' | 'urgeAfter' | 'emotion'>>) => ({
    exercise: numberOf('exercise', exercise?.name),
    finished: exercise?.finished === true ? 1 : 0,
    exerciseSeconds: exercise?.seconds === undefined ? 0 : exercise.seconds + 1,
    urge: urge === undefined ? 0 : urge + 1,
    urgeAfter: urgeAfter === undefined ? 0 : urgeAfter + 1,
    emotion: numberOf('emotion', emotion),
  });
  const pauses = new Map<string, { shown?: ShownEvent; outcome?: OutcomeEvent }>();
  const practised: PractisedEvent[] = [];
  const looks: LookedBackEvent[] = [];
  const gaps: GapEvent[] = [];
  const notes: NoteEvent[] = [];
  for (const event of events) {
    switch (event.type) {
      case 'shown':
        pauses.set(event.id, { ...pauses.get(event.id), shown: event });
        break;
      case 'practised':
        practised.push(event);
        break;
      case 'looked-back':
        looks.push(event);
        break;
      case 'gap':
        gaps.push(event);
        break;
      case 'note':
        notes.push(event);
        break;
      default: {
        const known = pauses.get(event.pause);
        const stands = known?.outcome;
        if (stands === undefined || (stands.type === 'closed' && event.type !== 'closed'))
          pauses.set(event.pause, { ...known, outcome: event });
      }
    }
  }
  const pauseRows = [...pauses].map(([id, { shown, outcome }]): Row<'pauses'> => {
    const first = shown ?? outcome;
    return {
      ids: [id, outcome?.id ?? id],
      at: first?.at ?? 0,
      offset: first?.offset ?? 0,
      boundary: numberOf('boundary', first?.boundary),
      shown: shown === undefined ? 0 : 1,
      outcome: numberOf('outcome', outcome?.type),
      outcomeAt: outcome?.at ?? first?.at ?? 0,
      outcomeOffset: outcome?.offset ?? first?.offset ?? 0,
      seconds: outcome?.seconds ?? 0,
      trigger: numberOf('trigger', outcome?.trigger),
      ...told(outcome ?? {}),
    };
  });
  const month = {
    words,
    pauses: tableOf('pauses', pauseRows),
    practised: tableOf(
      'practised',
      practised.map((event) => ({ ids: [event.id], at: event.at, offset: event.offset, ...told(event) })),
    ),
    gaps: tableOf(
      'gaps',
      gaps.map(({ id, at, offset, cause, until, boundary }) => ({
        ids: [id],
        at,
        offset,
        until,
        cause: numberOf('cause', cause),
        boundary: numberOf('boundary', boundary),
      })),
    ),
    looks: tableOf(
      'looks',
      looks.map(({ id, pause, at, offset, finished, trigger }) => ({
        ids: [id, pause],
        at,
        offset,
        finished: finished ? 1 : 0,
        trigger: numberOf('trigger', trigger),
      })),
    ),
  };
  return { months: [month], notes: [...notesBy(notes).values()], kept: null, unopened, newer: 0 };
}

function tableOf<Name extends TableName>(name: Name, rows: readonly Row<Name>[]): Table<Name> {
  const names = Object.keys(COLUMNS[name]) as ColumnName<Name>[];
  const columns = names.map((column) => [column, { base: 0, data: Float64Array.from(rows, (row) => row[column]) }]);
  const ids = (ID_COLUMNS[name] as readonly IdColumnName<Name>[]).map((column, at) => [
    column,
    Uint32Array.from(rows.flatMap((row) => [highOf(row.ids[at] ?? ''), lowOf(row.ids[at] ?? '')])),
  ]);
  return { rows: rows.length, columns: Object.fromEntries(columns), ids: Object.fromEntries(ids) };
}
