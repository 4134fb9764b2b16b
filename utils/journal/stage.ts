import type { WordKind } from './columns';
import type {
  ExerciseDone,
  GapEvent,
  JournalEvent,
  LookedBackEvent,
  NoteEvent,
  OutcomeEvent,
  PractisedEvent,
  ShownEvent,
} from './event';
import { createIdIndex, type IdIndex } from './id-index';
import { highOf, lowOf } from './id-words';
import type { Month } from './journal';
import type { KeptGathered } from './kept-day';
import { addNote } from './latest-notes';
import { comesBefore, outweighs } from './outweighs';
import { gapEvent, lookedBackEvent, pauseEvents, practisedEvent } from './read-row';
import { createTableBuilder, type TableBuilder } from './table-builder';
import { emptyWords, listsOf } from './words';

export type DetailTable = 'pauses' | 'practised' | 'gaps' | 'looks';

/** Events on their way into the journal, each thing once, whatever comes twice and in whatever order. */
export interface Stage {
  add(event: JournalEvent): void;
  /** Days of another journal that are counted there and not kept in detail. */
  addKept(kept: KeptGathered): void;
  kept(): KeptGathered | null;
  /** The row with this id in the table that was gathered; -1 where there is none. */
  find(table: DetailTable, high: number, low: number): number;
  /** What was gathered so far, as one "month" of any times. */
  gathered(): Month;
  /** The latest note about each thing, also where it takes one away. */
  notes(): readonly NoteEvent[];
}

export function createStage(): Stage {
  const words = emptyWords();
  const builders = {
    pauses: createTableBuilder('pauses'),
    practised: createTableBuilder('practised'),
    gaps: createTableBuilder('gaps'),
    looks: createTableBuilder('looks'),
  };
  const indexes: Readonly<Record<DetailTable, IdIndex>> = {
    pauses: createIdIndex(() => builders.pauses.idWords('id')),
    practised: createIdIndex(() => builders.practised.idWords('id')),
    gaps: createIdIndex(() => builders.gaps.idWords('id')),
    looks: createIdIndex(() => builders.looks.idWords('id')),
  };
  const notes = new Map<string, NoteEvent>();
  let kept: KeptGathered | null = null;

  function wordNumber(kind: WordKind, word: string | undefined): number {
    return word === undefined ? 0 : words[kind].numberOf(word);
  }

  const lists = listsOf(words);
  function gathered(): Month {
    const { pauses, practised, gaps, looks } = builders;
    return {
      words: lists,
      pauses: pauses.table(),
      practised: practised.table(),
      gaps: gaps.table(),
      looks: looks.table(),
    };
  }

  /** The row of a thing, and whether it was there before. */
  function rowOf(name: DetailTable, id: string): { readonly row: number; readonly known: boolean } {
    const [high, low] = [highOf(id), lowOf(id)];
    const found = indexes[name].find(high, low);
    if (found !== -1) return { row: found, known: true };
    const builder: Pick<TableBuilder<DetailTable>, 'addRow' | 'setId'> = builders[name];
    const row = builder.addRow();
    builder.setId(row, 'id', high, low);
    indexes[name].add(row);
    return { row, known: false };
  }

  function setTold(
    builder: TableBuilder<'pauses'> | TableBuilder<'practised'>,
    row: number,
    {
      exercise,
      urge,
      urgeAfter,
      emotion,
    }: Pick<OutcomeEvent, 'urge' | 'urgeAfter' | 'emotion'> & {
      readonly exercise?: ExerciseDone;
    },
  ): void {
    builder.set(row, 'exercise', wordNumber('exercise', exercise?.name));
    builder.set(row, 'finished', exercise?.finished === true ? 1 : 0);
    builder.set(row, 'exerciseSeconds', exercise?.seconds === undefined ? 0 : exercise.seconds + 1);
    builder.set(row, 'urge', urge === undefined ? 0 : urge + 1);
    builder.set(row, 'urgeAfter', urgeAfter === undefined ? 0 : urgeAfter + 1);
    builder.set(row, 'emotion', wordNumber('emotion', emotion));
  }

  function addShown(event: ShownEvent): void {
    const { pauses } = builders;
    const { row, known } = rowOf('pauses', event.id);
    if (!known) setNoOutcome(row, event.id);
    if (pauses.get(row, 'shown') === 1) {
      const [before] = pauseEvents(gathered(), row);
      if (before?.type === 'shown' && !comesBefore(event, before)) return;
    }
    pauses.set(row, 'shown', 1);
    setPlace(row, event);
    if (pauses.get(row, 'outcome') !== 0) return;
    pauses.set(row, 'outcomeAt', event.at);
    pauses.set(row, 'outcomeOffset', event.offset);
  }

  function addOutcome(event: OutcomeEvent): void {
    const { pauses } = builders;
    const { row, known } = rowOf('pauses', event.pause);
    if (!known) setNoOutcome(row, event.pause);
    if (pauses.get(row, 'outcome') !== 0) {
      const before = pauseEvents(gathered(), row).at(-1);
      if (before !== undefined && before.type !== 'shown' && !outweighs(event, before)) return;
    }
    if (pauses.get(row, 'shown') === 0) setPlace(row, event);
    pauses.set(row, 'outcome', wordNumber('outcome', event.type));
    pauses.setId(row, 'outcomeId', highOf(event.id), lowOf(event.id));
    pauses.set(row, 'outcomeAt', event.at);
    pauses.set(row, 'outcomeOffset', event.offset);
    pauses.set(row, 'seconds', event.seconds);
    pauses.set(row, 'trigger', wordNumber('trigger', event.trigger));
    setTold(pauses, row, event);
  }

  function setNoOutcome(row: number, pause: string): void {
    builders.pauses.setId(row, 'outcomeId', ~highOf(pause) >>> 0, ~lowOf(pause) >>> 0);
  }

  function setPlace(row: number, { at, offset, boundary }: ShownEvent | OutcomeEvent): void {
    builders.pauses.set(row, 'at', at);
    builders.pauses.set(row, 'offset', offset);
    builders.pauses.set(row, 'boundary', wordNumber('boundary', boundary));
  }

  function addPractised(event: PractisedEvent): void {
    const { row, known } = rowOf('practised', event.id);
    if (known && !comesBefore(event, practisedEvent(gathered(), row))) return;
    setStamp(builders.practised, row, event);
    setTold(builders.practised, row, event);
  }

  function addGap(event: GapEvent): void {
    const { row, known } = rowOf('gaps', event.id);
    const before = known ? gapEvent(gathered(), row) : null;
    if (before !== null && !comesBefore(event, before)) return;
    setStamp(builders.gaps, row, event);
    builders.gaps.set(row, 'cause', wordNumber('cause', event.cause));
    builders.gaps.set(row, 'until', event.until);
    builders.gaps.set(row, 'boundary', wordNumber('boundary', event.boundary));
  }

  function addLookedBack(event: LookedBackEvent): void {
    const { row, known } = rowOf('looks', event.id);
    if (known && !comesBefore(event, lookedBackEvent(gathered(), row))) return;
    setStamp(builders.looks, row, event);
    builders.looks.setId(row, 'pause', highOf(event.pause), lowOf(event.pause));
    builders.looks.set(row, 'finished', event.finished ? 1 : 0);
    builders.looks.set(row, 'trigger', wordNumber('trigger', event.trigger));
  }

  function add(event: JournalEvent): void {
    if (event.type === 'shown') addShown(event);
    else if (event.type === 'practised') addPractised(event);
    else if (event.type === 'gap') addGap(event);
    else if (event.type === 'looked-back') addLookedBack(event);
    else if (event.type === 'note') addNote(notes, event);
    else addOutcome(event);
  }

  return {
    add,
    addKept: (more) => {
      kept = more;
    },
    kept: () => kept,
    find: (table, high, low) => indexes[table].find(high, low),
    gathered,
    notes: () => [...notes.values()],
  };
}

function setStamp(
  builder: TableBuilder<'practised'> | TableBuilder<'gaps'> | TableBuilder<'looks'>,
  row: number,
  { at, offset }: Pick<JournalEvent, 'at' | 'offset'>,
): void {
  builder.set(row, 'at', at);
  builder.set(row, 'offset', offset);
}
