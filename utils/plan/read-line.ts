import type { Sentence } from '../sentence/sentence';
import { cleanLine } from './clean-line';
import { type ContactWay, MAIL_LENGTH, PHONE_LENGTH } from './plan';

/** What a field of the plan holds, or what to say at that field. */
export type LineRead =
  | { readonly type: 'line'; readonly line: string }
  | { readonly type: 'refused'; readonly sentence: Sentence };

const PHONE = /^[0-9 +*#()-]+$/;
/** Plausible, no more: only sending tells whether an address is one. */
const MAIL = /^[^\s@"'<>(),:;\\[\]?&]+@[^\s@"'<>(),:;\\[\]?&.]+(?:\.[^\s@"'<>(),:;\\[\]?&.]+)+$/;

export function isPhone(line: string): boolean {
  return line.length >= PHONE_LENGTH.least && line.length <= PHONE_LENGTH.most && PHONE.test(line) && /\d/.test(line);
}

export function isMail(line: string): boolean {
  return line.length <= MAIL_LENGTH && MAIL.test(line);
}

/** @param most how long it may be */
export function readLine(typed: string, most: number): LineRead {
  const line = cleanLine(typed);
  if (line === '') return refused({ key: 'plan.problem.empty' });
  if (line.length > most) return refused({ key: 'plan.problem.long', values: { most, length: line.length } });
  return { type: 'line', line };
}

export function readPhone(typed: string): LineRead {
  const line = cleanLine(typed);
  return isPhone(line)
    ? { type: 'line', line }
    : refused({ key: 'plan.problem.phone', values: { most: PHONE_LENGTH.most } });
}

/** Where a way of reaching somebody leads. */
export function readWay(way: ContactWay['type'], typed: string): LineRead {
  if (way !== 'mail') return readPhone(typed);
  const line = cleanLine(typed);
  return isMail(line) ? { type: 'line', line } : refused({ key: 'plan.problem.mail' });
}

function refused(sentence: Sentence): LineRead {
  return { type: 'refused', sentence };
}
