import { i18n } from '#i18n';
import type { Boundary } from '@/utils/boundary/boundary';
import type { Budget } from '@/utils/boundary/budget';
import { minutesText, waitText } from '../shell/time-text';
import { scheduleText, spansText } from './schedule-text';

/** What a boundary does, sentence by sentence: the wait first, and then only what is not as usual. */
export function ruleTexts(boundary: Boundary): string[] {
  const { when, budget, stepUp, hard, words, wordScope, lists, mirrors } = boundary;
  const hours = scheduleText(when);
  const held = words.filter(({ exception }) => !exception).length;
  return [
    hard.type === 'always' ? i18n.t('boundary.rule.noWayOn') : waitSentence(boundary),
    ...(stepUp === null || hard.type === 'always'
      ? []
      : [i18n.t('boundary.rule.stepUp', { step: waitText(stepUp.seconds), most: waitText(stepUp.mostSeconds) })]),
    ...(hours === null ? [] : [i18n.t('boundary.rule.holds', { when: hours })]),
    ...(budget === null ? [] : [budgetSentence(budget)]),
    ...(hard.type === 'hours' ? [i18n.t('boundary.rule.noWayOnAt', { hours: spansText(hard.spans) })] : []),
    ...(held === 0
      ? []
      : [i18n.t(wordScope === 'searches' ? 'boundary.rule.words' : 'boundary.rule.wordsInAddresses', held)]),
    ...(lists.length === 0 ? [] : [i18n.t('boundary.rule.lists', lists.length)]),
    ...(mirrors ? [i18n.t('boundary.rule.copies')] : []),
  ];
}

function waitSentence({ waitSeconds, allowMinutes }: Boundary): string {
  if (waitSeconds === 0)
    return allowMinutes === 0
      ? i18n.t('boundary.rule.onceAtOnce')
      : i18n.t('boundary.rule.opensAtOnce', { time: minutesText(allowMinutes) });
  const wait = waitText(waitSeconds);
  return allowMinutes === 0
    ? i18n.t('boundary.rule.once', { wait })
    : i18n.t('boundary.rule.opens', { wait, time: minutesText(allowMinutes) });
}

function budgetSentence(budget: Budget): string {
  if (budget.type === 'openings') return i18n.t('budget.ruleOpenings', budget.count);
  const { minutes, per, audible } = budget;
  const heard = { day: 'budget.ruleDayHeard', week: 'budget.ruleWeekHeard' } as const;
  const seen = { day: 'budget.ruleDay', week: 'budget.ruleWeek' } as const;
  return i18n.t((audible ? heard : seen)[per], minutes);
}
