import type { Bytes } from '../vault/bytes';
import type { DETAIL_TABLES, DetailTable } from './detail-tables';
import type { NoteEvent } from './event';
import { toJson } from './event-json';
import type { KeptDays, Month } from './journal';
import { packTable, type RowSource } from './pack-table';
import { createBody, readBody } from './segment-body';
import { readKeptDays, readMonth } from './segment-content';
import { SEGMENT_VERSION } from './segment-header';
import { emptyWords, listsOf } from './words';

/** Who writes, and how many segments were written so far. */
export interface Writer {
  /** 16 hexadecimal digits. */
  readonly device: string;
  readonly sequence: number;
}

export type MonthSources = { readonly [Name in DetailTable]: readonly RowSource<Name>[] };

/** Plaintexts of new segments. What comes back is what a later reading will see. */
export interface Drafts {
  month(name: string, sources: MonthSources): Month;
  notes(notes: readonly NoteEvent[]): void;
  days(
    counts: { readonly days: RowSource<'days'>; readonly dayGaps: RowSource<'dayGaps'> },
    reach: Pick<KeptDays, 'until' | 'keptFor'>,
  ): KeptDays;
  plaintexts(): readonly Bytes[];
  writer(): Writer;
}

export function createDrafts({ device, sequence }: Writer, generation: number): Drafts {
  const written: Bytes[] = [];
  const stamp = () => ({ version: SEGMENT_VERSION, device, sequence: sequence + written.length + 1, generation });
  const keep = (plain: Bytes): Bytes => {
    written.push(plain);
    return plain;
  };
  return {
    month(name, sources) {
      const [words, body] = [emptyWords(), createBody()];
      const tables = {
        pauses: packTable('pauses', sources.pauses, words, body.place),
        practised: packTable('practised', sources.practised, words, body.place),
        gaps: packTable('gaps', sources.gaps, words, body.place),
        looks: packTable('looks', sources.looks, words, body.place),
      } satisfies Record<(typeof DETAIL_TABLES)[number], unknown>;
      const lists = { words: listsOf(words), tables };
      return readMonth(readBody(keep(body.finish({ ...stamp(), kind: 'month', month: name, ...lists }))));
    },
    notes(notes) {
      const raw = notes.map((note): unknown => JSON.parse(toJson(note)));
      keep(createBody().finish({ ...stamp(), kind: 'notes', notes: raw }));
    },
    days(counts, { until, keptFor }) {
      const [words, body] = [emptyWords(), createBody()];
      const days = packTable('days', [counts.days], words, body.place);
      const dayGaps = packTable('dayGaps', [counts.dayGaps], words, body.place);
      const lists = { words: listsOf(words), tables: { days, dayGaps } };
      return readKeptDays(readBody(keep(body.finish({ ...stamp(), kind: 'days', until, keptFor, ...lists }))));
    },
    plaintexts: () => written,
    writer: () => ({ device, sequence: sequence + written.length }),
  };
}
