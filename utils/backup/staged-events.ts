import type { BoundaryId } from '../boundary/boundary';
import type { JournalEvent, Outcome } from '../journal/event';
import { BackupError } from './backup-error';
import { MOST_EVENTS } from './limits';

/** Events of a backup that nobody has agreed to yet: in memory, about 40 bytes each, so that a million of them fit beside everything else. */
export interface StagedEvents {
  add(event: JournalEvent): void;
  readonly count: number;
  /** Unix milliseconds of the earliest and the latest; `null` where there are none. */
  readonly span: { readonly from: number; readonly until: number } | null;
  /** In the order in which they were added, but for the rare ones, which come last. */
  events(): Generator<JournalEvent>;
}

type Pause = Extract<JournalEvent, { readonly type: 'shown' | Outcome }>;

const ROWS = 32_768;
const TYPES = ['shown', 'left', 'continued', 'closed'] as const;
const NOT_TOLD = 255;
const MOST_WORDS = 65_535;
/** Of what has no columns, such as notes. */
const REST_BYTES = 96 * 1024 * 1024;
const REST_STEP = 256 * 1024;

class Block {
  rows = 0;
  readonly at = new Float64Array(ROWS);
  readonly ids = new Uint32Array(4 * ROWS);
  readonly seconds = new Uint32Array(ROWS);
  readonly offset = new Int16Array(ROWS);
  /** Boundary, trigger, exercise and emotion, by their number among the words. */
  readonly words = new Uint16Array(4 * ROWS);
  /** Type and the two numbers that were told. */
  readonly small = new Uint8Array(3 * ROWS);
}

export function stageEvents(): StagedEvents {
  const blocks: Block[] = [];
  const numbers = new Map<string, number>([['', 0]]);
  const words: string[] = [''];
  const rest = restOfEvents();
  let count = 0;
  let from = Number.POSITIVE_INFINITY;
  let until = 0;

  function numberOf(word: string | undefined): number {
    if (word === undefined) return 0;
    const known = numbers.get(word);
    if (known !== undefined) return known;
    if (words.length > MOST_WORDS) throw tooMany('words');
    numbers.set(word, words.length);
    return words.push(word) - 1;
  }

  function addPause(event: Pause): void {
    let block = blocks.at(-1);
    if (block === undefined || block.rows === ROWS) {
      block = new Block();
      blocks.push(block);
    }
    const row = block.rows;
    block.rows += 1;
    block.at[row] = event.at;
    block.offset[row] = event.offset;
    putId(block.ids, 4 * row, event.id);
    block.words[4 * row] = numberOf(event.boundary);
    block.small[3 * row] = TYPES.indexOf(event.type);
    if (event.type === 'shown') return;
    const { exercise } = event;
    putId(block.ids, 4 * row + 2, event.pause);
    block.seconds[row] = event.seconds;
    block.words[4 * row + 1] = numberOf(event.trigger);
    block.words[4 * row + 2] = numberOf(exercise === undefined ? undefined : JSON.stringify(exercise));
    block.words[4 * row + 3] = numberOf(event.emotion);
    block.small[3 * row + 1] = event.urge ?? NOT_TOLD;
    block.small[3 * row + 2] = event.urgeAfter ?? NOT_TOLD;
  }

  function pauseAt(block: Block, row: number): Pause {
    const stamp = {
      id: idAt(block.ids, 4 * row),
      at: block.at[row] ?? 0,
      offset: block.offset[row] ?? 0,
      boundary: words[block.words[4 * row] ?? 0] as BoundaryId,
    };
    const type = TYPES[block.small[3 * row] ?? 0] ?? 'shown';
    if (type === 'shown') return { type, ...stamp };
    const trigger = words[block.words[4 * row + 1] ?? 0] ?? '';
    const exercise = words[block.words[4 * row + 2] ?? 0] ?? '';
    const emotion = words[block.words[4 * row + 3] ?? 0] ?? '';
    const urge = block.small[3 * row + 1] ?? NOT_TOLD;
    const urgeAfter = block.small[3 * row + 2] ?? NOT_TOLD;
    return {
      type,
      ...stamp,
      pause: idAt(block.ids, 4 * row + 2),
      seconds: block.seconds[row] ?? 0,
      ...(trigger !== '' && { trigger }),
      // Written above from what had passed the schema.
      ...(exercise !== '' && { exercise: JSON.parse(exercise) }),
      ...(urge !== NOT_TOLD && { urge }),
      ...(urgeAfter !== NOT_TOLD && { urgeAfter }),
      ...(emotion !== '' && { emotion }),
    };
  }

  return {
    add(event) {
      if (count >= MOST_EVENTS) throw tooMany('events');
      count += 1;
      from = Math.min(from, event.at);
      until = Math.max(until, event.at);
      switch (event.type) {
        case 'shown':
        case 'left':
        case 'continued':
        case 'closed':
          addPause(event);
          return;
        default:
          rest.add(event);
      }
    },
    get count() {
      return count;
    },
    get span() {
      return count === 0 ? null : { from, until };
    },
    *events() {
      for (const block of blocks) for (let row = 0; row < block.rows; row += 1) yield pauseAt(block, row);
      yield* rest.events();
    },
  };
}

/** Events without columns, as lines of JSON. */
function restOfEvents(): { add(event: JournalEvent): void; events(): Generator<JournalEvent> } {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  let text = '';
  return {
    add(event) {
      text += `${JSON.stringify(event)}\n`;
      if (text.length < REST_STEP) return;
      const piece = new TextEncoder().encode(text);
      text = '';
      bytes += piece.length;
      if (bytes > REST_BYTES) throw tooMany('bytes beside the columns');
      pieces.push(piece);
    },
    *events() {
      const texts = function* (): Generator<string> {
        for (const piece of pieces) yield new TextDecoder().decode(piece);
        yield text;
      };
      for (const each of texts())
        for (const line of each.split('\n')) if (line !== '') yield JSON.parse(line) as JournalEvent;
    },
  };
}

function putId(ids: Uint32Array, at: number, id: string): void {
  ids[at] = Number.parseInt(id.slice(0, 8), 16);
  ids[at + 1] = Number.parseInt(id.slice(8), 16);
}

function idAt(ids: Uint32Array, at: number): string {
  const word = (index: number): string => (ids[index] ?? 0).toString(16).padStart(8, '0');
  return word(at) + word(at + 1);
}

function tooMany(what: string): BackupError {
  return new BackupError('too-many-events', { key: 'backup.problem.tooManyEvents' }, `too many ${what}`);
}
