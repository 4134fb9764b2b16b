import { toHex } from '../vault/bytes';
import type { NoteEvent } from './event';
import type { KeptDays } from './journal';
import type { OpenedMonth, OpenedSegment, OpenedSegments } from './opened';
import { readBody, type SegmentRead } from './segment-body';
import { readKeptDays, readMonth, readNotes } from './segment-content';
import { SegmentError } from './segment-error';
import { SEGMENT_VERSION } from './segment-header';
import { openSegment, type SegmentKeys } from './segment-seal';
import type { Sealed } from './shelf';

/** Opens all segments. What does not open is counted. */
export async function openSegments(segments: readonly Sealed[], keys: SegmentKeys): Promise<OpenedSegments> {
  const months: OpenedMonth[] = [];
  const notes: (OpenedSegment & { readonly notes: readonly NoteEvent[] })[] = [];
  const days: (OpenedSegment & { readonly kept: KeptDays })[] = [];
  let unopened = 0;
  let newer = 0;
  let generation = 0;
  const opened = await Promise.allSettled(segments.map(async ({ key, bytes }) => openSegment(bytes, key, keys)));
  for (const [at, each] of opened.entries()) {
    const key = segments[at]?.key;
    try {
      if (each.status === 'rejected') throw each.reason;
      if (key === undefined) continue;
      const segment = readBody(each.value.plain);
      const opened = { id: toHex(key), present: each.value.present };
      place(segment, opened);
      generation = Math.max(generation, segment.header.generation);
      if (segment.header.version > SEGMENT_VERSION) newer += 1;
    } catch (error) {
      if (error instanceof SegmentError && error.type === 'newer') newer += 1;
      else unopened += 1;
    }
  }
  return { months, notes, days, unopened, newer, generation };

  function place(segment: SegmentRead, opened: OpenedSegment): void {
    const { header } = segment;
    if (header.kind === 'month') months.push({ ...opened, name: header.month, month: readMonth(segment) });
    else if (header.kind === 'notes') notes.push({ ...opened, notes: readNotes(segment) });
    else days.push({ ...opened, kept: readKeptDays(segment) });
  }
}
