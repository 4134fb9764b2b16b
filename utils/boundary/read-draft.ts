import type { ListId } from '../list/list-id';
import type { Sentence, SentenceKey } from '../sentence/sentence';
import { readWords } from '../words/read-words';
import type { WordScope } from '../words/word';
import {
  ALLOW_MINUTES,
  type BoundaryDraft,
  LISTS_PER_BOUNDARY,
  NAME_LENGTH,
  REASON_LENGTH,
  SITES_PER_BOUNDARY,
  WAIT_SECONDS,
} from './boundary';
import { BUDGET_MINUTES, BUDGET_OPENINGS, type Budget, STEP_UP_SECONDS, type StepUp } from './budget';
import type { IsPublicSuffix } from './public-suffix';
import { readSchedule, readSpans, type ScheduleText, type SpanText } from './read-schedule';
import { readSites } from './read-sites';
import { siteKey } from './site';

/** The form's fields as typed. */
export interface DraftText {
  readonly name: string;
  readonly reason: string;
  readonly sites: string;
  readonly words: string;
  readonly wordScope: WordScope;
  readonly lists: readonly ListId[];
  readonly mirrors: boolean;
  readonly when: ScheduleText;
  readonly budget: BudgetKind;
  /** Minutes or openings. */
  readonly free: string;
  readonly audible: boolean;
  readonly wait: string;
  readonly stepsUp: boolean;
  readonly step: string;
  readonly stepMost: string;
  readonly allow: string;
  readonly hard: 'never' | 'always' | 'hours';
  readonly hardSpans: readonly SpanText[];
  readonly on: boolean;
}

export type BudgetKind = 'none' | 'day' | 'week' | 'openings';

export type DraftField =
  | 'name'
  | 'reason'
  | 'sites'
  | 'words'
  | 'lists'
  | 'when'
  | 'free'
  | 'wait'
  | 'step'
  | 'stepMost'
  | 'allow'
  | 'hard';

export interface DraftProblem {
  readonly field: DraftField;
  readonly sentence: Sentence;
}

export type DraftRead =
  | { readonly type: 'draft'; readonly draft: BoundaryDraft }
  | { readonly type: 'refused'; readonly problems: readonly DraftProblem[] };

/** A value, or sentences that say at the field what is wrong. */
type FieldRead<Value> = { readonly value: Value } | { readonly problems: readonly DraftProblem[] };

/**
 * Reads the whole form, or says at which field what is wrong.
 * @param taken keys of the sites of other boundaries, with those boundaries' names
 * @param unnamed the name where no name and no line gives one
 */
export function readDraft(
  text: DraftText,
  isPublicSuffix: IsPublicSuffix,
  taken: ReadonlyMap<string, string>,
  unnamed: string,
): DraftRead {
  const words = readWordsField(text);
  const elsewhere = text.lists.length > 0 || text.words.trim() !== '';
  const fields = {
    name: readLine('name', text.name, NAME_LENGTH),
    reason: readLine('reason', text.reason, REASON_LENGTH),
    sites: readSitesField(text, isPublicSuffix, taken, elsewhere),
    words,
    lists: readLists(text),
    when: readWhen(text),
    budget: readBudget(text),
    waitSeconds: readWhole('wait', text.wait, WAIT_SECONDS, 'boundary.problem.seconds'),
    stepUp: readStepUp(text),
    allowMinutes: readWhole('allow', text.allow, ALLOW_MINUTES, 'boundary.problem.minutes'),
    hard: readHard(text),
  };
  const problems = Object.values(fields).flatMap((field) => ('problems' in field ? field.problems : []));
  const { name, reason, sites, lists, when, budget, waitSeconds, stepUp, allowMinutes, hard } = fields;
  if (
    'problems' in name ||
    'problems' in reason ||
    'problems' in sites ||
    'problems' in words ||
    'problems' in lists ||
    'problems' in when ||
    'problems' in budget ||
    'problems' in waitSeconds ||
    'problems' in stepUp ||
    'problems' in allowMinutes ||
    'problems' in hard
  )
    return { type: 'refused', problems };
  const first = [...sites.value, ...words.value].find(({ exception }) => !exception)?.written ?? unnamed;
  return {
    type: 'draft',
    draft: {
      name: name.value === '' ? first.slice(0, NAME_LENGTH) : name.value,
      reason: reason.value,
      sites: sites.value,
      words: words.value,
      wordScope: text.wordScope,
      lists: lists.value,
      mirrors: text.mirrors,
      when: when.value,
      budget: budget.value,
      waitSeconds: waitSeconds.value,
      stepUp: stepUp.value,
      allowMinutes: allowMinutes.value,
      hard: hard.value,
      on: text.on,
    },
  };
}

/** A browser takes 1000 rules with an expression; where paths and subdomains cross, one path needs several. */
const MOST_PATHS = 400;

function readSitesField(
  text: DraftText,
  isPublicSuffix: IsPublicSuffix,
  taken: ReadonlyMap<string, string>,
  mayBeEmpty: boolean,
): FieldRead<BoundaryDraft['sites']> {
  const read = readSites(text.sites, isPublicSuffix, taken, SITES_PER_BOUNDARY, mayBeEmpty);
  if (read.type === 'refused') return { problems: read.problems.map(({ sentence }) => ({ field: 'sites', sentence })) };
  const paths = [...taken.keys(), ...read.sites.map(siteKey)].filter((key) => key.includes('/'));
  return paths.length > MOST_PATHS
    ? problem('sites', { key: 'boundary.problem.tooManyPaths', values: { most: MOST_PATHS } })
    : { value: read.sites };
}

function readLists({ lists }: DraftText): FieldRead<BoundaryDraft['lists']> {
  return lists.length > LISTS_PER_BOUNDARY
    ? problem('lists', {
        key: 'boundary.problem.tooManyLists',
        values: { most: LISTS_PER_BOUNDARY, lists: lists.length },
      })
    : { value: lists };
}

function readWordsField({ words }: DraftText): FieldRead<BoundaryDraft['words']> {
  if (words.trim() === '') return { value: [] };
  const read = readWords(words);
  return read.type === 'words'
    ? { value: read.words }
    : { problems: read.problems.map(({ sentence }) => ({ field: 'words', sentence })) };
}

function readWhen({ when }: DraftText): FieldRead<BoundaryDraft['when']> {
  const read = readSchedule(when);
  return read.type === 'schedule'
    ? { value: read.schedule }
    : { problems: read.problems.map((sentence) => ({ field: 'when', sentence })) };
}

function readHard({ hard, hardSpans }: DraftText): FieldRead<BoundaryDraft['hard']> {
  if (hard !== 'hours') return { value: { type: hard } };
  const read = readSpans(hardSpans);
  return read.type === 'spans'
    ? { value: { type: 'hours', spans: read.spans } }
    : { problems: read.problems.map((sentence) => ({ field: 'hard', sentence })) };
}

function readBudget({ budget, free, audible }: DraftText): FieldRead<Budget | null> {
  if (budget === 'none') return { value: null };
  if (budget === 'openings') {
    const count = readWhole('free', free, BUDGET_OPENINGS, 'boundary.problem.openings');
    return 'problems' in count ? count : { value: { type: 'openings', count: count.value } };
  }
  const minutes = readWhole('free', free, BUDGET_MINUTES[budget], 'boundary.problem.minutes');
  return 'problems' in minutes ? minutes : { value: { type: 'time', minutes: minutes.value, per: budget, audible } };
}

function readStepUp({ stepsUp, step, stepMost }: DraftText): FieldRead<StepUp | null> {
  if (!stepsUp) return { value: null };
  const seconds = readWhole('step', step, STEP_UP_SECONDS, 'boundary.problem.seconds');
  const most = readWhole('stepMost', stepMost, { least: 1, most: WAIT_SECONDS.most }, 'boundary.problem.seconds');
  if ('problems' in seconds) return seconds;
  return 'problems' in most ? most : { value: { seconds: seconds.value, mostSeconds: most.value } };
}

function readWhole(
  field: DraftField,
  text: string,
  { least, most }: { readonly least: number; readonly most: number },
  refusal: SentenceKey,
): FieldRead<number> {
  const tidy = text.trim();
  const value = /^\d{1,6}$/.test(tidy) ? Number(tidy) : Number.NaN;
  return value >= least && value <= most ? { value } : problem(field, { key: refusal, values: { least, most } });
}

function readLine(field: 'name' | 'reason', text: string, length: number): FieldRead<string> {
  const value = text.replace(/\s+/g, ' ').trim();
  if (value.length <= length) return { value };
  const key = field === 'name' ? 'boundary.problem.nameTooLong' : 'boundary.problem.reasonTooLong';
  return problem(field, { key, values: { most: length, length: value.length } });
}

function problem(field: DraftField, sentence: Sentence): { readonly problems: readonly DraftProblem[] } {
  return { problems: [{ field, sentence }] };
}
