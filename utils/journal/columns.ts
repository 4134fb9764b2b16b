/** What a column's small numbers stand for: an index into the words of its segment, plus one; 0 is "none". */
export type WordKind = 'boundary' | 'outcome' | 'trigger' | 'exercise' | 'emotion' | 'cause';

/** Whole numbers from `min` to `max`; in memory while rows are gathered as `array`. */
export interface ColumnSpec {
  readonly min: number;
  readonly max: number;
  readonly array: NumberArrayOf;
  readonly word?: WordKind;
}

type NumberArrayOf = typeof Uint8Array | typeof Int16Array | typeof Uint32Array | typeof Float64Array;

/** Unix milliseconds that a calendar can show. */
const TIME: ColumnSpec = { min: 0, max: 8.64e15, array: Float64Array };
/** Minutes east of UTC. */
const OFFSET: ColumnSpec = { min: -1440, max: 1440, array: Int16Array };
const FLAG: ColumnSpec = { min: 0, max: 1, array: Uint8Array };
/** What was told on a scale from 0 to 10, plus one; 0: not told. */
const TEN: ColumnSpec = { min: 0, max: 11, array: Uint8Array };
const COUNT: ColumnSpec = { min: 0, max: Number.MAX_SAFE_INTEGER, array: Float64Array };
/** A chosen length, plus one; 0: not known. */
const LENGTH: ColumnSpec = { min: 0, max: 86_401, array: Uint32Array };
/** Days since 1970-01-01. */
const DAY: ColumnSpec = { min: -1, max: 100_000_001, array: Float64Array };

function word(kind: WordKind): ColumnSpec {
  return { min: 0, max: 2 ** 32 - 1, array: Uint32Array, word: kind };
}

const TOLD = { urge: TEN, urgeAfter: TEN, emotion: word('emotion') };
const EXERCISE = { exercise: word('exercise'), finished: FLAG, exerciseSeconds: LENGTH };

/**
 * The columns of each table, without those of ids. A row of `pauses` is one pause with what came of it: where nothing is
 * known of that, `outcome` is 0 and `outcomeAt` and `outcomeOffset` repeat the pause's own.
 */
export const COLUMNS = {
  pauses: {
    at: TIME,
    offset: OFFSET,
    boundary: word('boundary'),
    /** 0 where only the outcome is known. */
    shown: FLAG,
    outcome: word('outcome'),
    outcomeAt: TIME,
    outcomeOffset: OFFSET,
    seconds: COUNT,
    trigger: word('trigger'),
    ...EXERCISE,
    ...TOLD,
  },
  practised: { at: TIME, offset: OFFSET, ...EXERCISE, ...TOLD },
  gaps: { at: TIME, offset: OFFSET, cause: word('cause'), until: TIME, boundary: word('boundary') },
  looks: { at: TIME, offset: OFFSET, finished: FLAG, trigger: word('trigger') },
  days: { day: DAY, boundary: word('boundary'), pauses: COUNT, left: COUNT, continued: COUNT, closed: COUNT },
  dayGaps: { day: DAY, cause: word('cause') },
} as const satisfies Record<string, Record<string, ColumnSpec>>;

/** The ids of each row: the pause's and its outcome's event's; the event's; the event's and its pause's. */
export const ID_COLUMNS = {
  pauses: ['id', 'outcomeId'],
  practised: ['id'],
  gaps: ['id'],
  looks: ['id', 'pause'],
  days: [],
  dayGaps: [],
} as const satisfies Record<TableName, readonly string[]>;

export type TableName = keyof typeof COLUMNS;
export type ColumnName<Name extends TableName> = keyof (typeof COLUMNS)[Name] & string;
export type IdColumnName<Name extends TableName> = (typeof ID_COLUMNS)[Name][number];
