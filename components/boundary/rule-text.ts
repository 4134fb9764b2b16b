import type { Boundary } from '@/utils/boundary/boundary';
import type { Budget } from '@/utils/boundary/budget';
import { minutesText } from '../pause/duration-text';
import { waitText } from '../pause/wait-text';
import { scheduleText, spansText } from './schedule-text';

/** What a boundary does, sentence by sentence: the wait first, and then only what is not as usual. */
export function ruleTexts(boundary: Boundary): string[] {
  const { when, budget, stepUp, hard, words, wordScope, lists, mirrors } = boundary;
  const hours = scheduleText(when);
  const held = words.filter(({ exception }) => !exception).length;
  return [
    hard.type === 'always' ? 'No way on.' : waitSentence(boundary),
    ...(stepUp === null || hard.type === 'always'
      ? []
      : [`${waitText(stepUp.seconds)} longer after each “Continue” of a day, up to ${waitText(stepUp.mostSeconds)}.`]),
    ...(hours === null ? [] : [`Holds ${hours}.`]),
    ...(budget === null ? [] : [budgetSentence(budget)]),
    ...(hard.type === 'hours' ? [`No way on ${spansText(hard.spans)}.`] : []),
    ...(held === 0
      ? []
      : [`${held === 1 ? '1 word' : `${held} words`} in ${wordScope === 'searches' ? 'searches' : 'addresses'}.`]),
    ...(lists.length === 0 ? [] : [lists.length === 1 ? '1 imported list.' : `${lists.length} imported lists.`]),
    ...(mirrors ? ['Copies of its pages, too.'] : []),
  ];
}

function waitSentence({ waitSeconds, allowMinutes }: Boundary): string {
  const wait = waitSeconds === 0 ? 'No wait' : `Wait ${waitText(waitSeconds)}`;
  return `${wait}, then ${allowMinutes === 0 ? 'this page once' : `open for ${minutesText(allowMinutes)}`}.`;
}

function budgetSentence(budget: Budget): string {
  if (budget.type === 'openings')
    return budget.count === 1 ? '1 opening a day is free.' : `${budget.count} openings a day are free.`;
  const { minutes, per, audible } = budget;
  const free = `${minutesText(minutes)} a ${per} ${minutes === 1 ? 'is' : 'are'} free`;
  return `${free}${audible ? ', counted while you only hear it, too' : ''}.`;
}
