import { ALLOW_MINUTES, type BoundaryDraft, WAIT_SECONDS } from '@/utils/boundary/boundary';
import type { DraftText } from '@/utils/boundary/read-draft';
import { scheduleTextOf, spanTextsOf } from '@/utils/boundary/read-schedule';
import { ALWAYS } from '@/utils/boundary/schedule';

export const EMPTY_FORM: DraftText = {
  name: '',
  reason: '',
  sites: '',
  words: '',
  wordScope: 'searches',
  lists: [],
  mirrors: false,
  when: scheduleTextOf(ALWAYS),
  budget: 'none',
  free: '30',
  audible: false,
  wait: String(WAIT_SECONDS.usual),
  stepsUp: false,
  step: '10',
  stepMost: '120',
  allow: String(ALLOW_MINUTES.usual),
  hard: 'never',
  hardSpans: [],
  on: true,
};

export function formTextOf(boundary: BoundaryDraft): DraftText {
  const { budget, stepUp, hard } = boundary;
  return {
    name: boundary.name,
    reason: boundary.reason,
    sites: boundary.sites.map(({ written }) => written).join('\n'),
    words: boundary.words.map(({ written }) => written).join('\n'),
    wordScope: boundary.wordScope,
    lists: boundary.lists,
    mirrors: boundary.mirrors,
    when: scheduleTextOf(boundary.when),
    budget: budget === null ? 'none' : budget.type === 'openings' ? 'openings' : budget.per,
    free: budget === null ? EMPTY_FORM.free : String(budget.type === 'openings' ? budget.count : budget.minutes),
    audible: budget?.type === 'time' && budget.audible,
    wait: String(boundary.waitSeconds),
    stepsUp: stepUp !== null,
    step: stepUp === null ? EMPTY_FORM.step : String(stepUp.seconds),
    stepMost: stepUp === null ? EMPTY_FORM.stepMost : String(stepUp.mostSeconds),
    allow: String(boundary.allowMinutes),
    hard: hard.type,
    hardSpans: hard.type === 'hours' ? spanTextsOf(hard.spans) : [],
    on: boundary.on,
  };
}
