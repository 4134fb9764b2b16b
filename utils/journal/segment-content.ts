import type { NoteEvent } from './event';
import { readEvent } from './event-json';
import type { KeptDays, Month } from './journal';
import { readTable } from './read-table';
import type { SegmentRead } from './segment-body';
import { SegmentError } from './segment-error';

export function readMonth(segment: SegmentRead): Month {
  const words = wordsOf(segment);
  return {
    words,
    pauses: readTable('pauses', segment, words),
    practised: readTable('practised', segment, words),
    gaps: readTable('gaps', segment, words),
    looks: readTable('looks', segment, words),
  };
}

export function readKeptDays(segment: SegmentRead): KeptDays {
  const { header } = segment;
  if (header.kind !== 'days') throw new SegmentError('malformed', 'no days');
  const { words, until, keptFor } = header;
  const [days, dayGaps] = [readTable('days', segment, words), readTable('dayGaps', segment, words)];
  return { words, days, dayGaps, until, keptFor };
}

/** Notes of a kind that only a newer version knows are left out; in one of this version there are none. */
export function readNotes({ header }: SegmentRead): NoteEvent[] {
  if (header.kind !== 'notes') return [];
  return header.notes.flatMap((raw) => {
    try {
      const event = readEvent(raw);
      return event.type === 'note' ? [event] : [];
    } catch (cause) {
      if (header.version > 1) return [];
      throw new SegmentError('malformed', 'a note that is none', { cause });
    }
  });
}

function wordsOf({ header }: SegmentRead): Month['words'] {
  if (header.kind === 'notes') throw new SegmentError('malformed', 'no words');
  return header.words;
}
