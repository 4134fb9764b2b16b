import { i18n } from '#i18n';
import { EXERCISES } from '@/utils/exercise/exercises';
import type { Moment } from '@/utils/exercise/moment';
import { type Session, variantOf } from '@/utils/exercise/session';
import type { Sentence } from '@/utils/sentence/sentence';
import { say } from '../shell/say';
import { type OwnActivity, textOfActivity } from './own-activity';

/** What is read large, and what is read beneath it. */
export interface Words {
  readonly large: string;
  readonly small: string;
}

/** @param moment `null` where it does not run */
export function wordsOf(session: Session, moment: Moment | null, activities: readonly OwnActivity[]): Words {
  if (moment !== null) return wordsNow(moment, activities);
  switch (session.stage.type) {
    case 'finished':
      return { large: i18n.t('exercise.finished'), small: '' };
    case 'stopped':
      return { large: i18n.t('exercise.stopped'), small: '' };
    case 'ready':
    case 'running': {
      const { about, caution } = variantOf(session);
      return { large: say({ key: about }), small: caution === null ? '' : say({ key: caution }) };
    }
  }
}

export function titleOf({ exercise }: Pick<Session, 'exercise'>): Sentence {
  return { key: EXERCISES[exercise].title };
}

export function progressText({ number, of, breath }: Moment): string {
  if (of > 1) return i18n.t('exercise.step', { step: number, steps: of });
  return breath === null ? '' : i18n.t('exercise.round', { round: breath.round, rounds: breath.rounds });
}

function wordsNow({ step, breath, answered }: Moment, activities: readonly OwnActivity[]): Words {
  const text = say({ key: step.text });
  if (breath !== null)
    return { large: breath.way === 'in' ? i18n.t('exercise.breatheIn') : i18n.t('exercise.breatheOut'), small: text };
  if (step.type === 'write') return { large: text, small: i18n.t('exercise.notKept') };
  if (step.type !== 'answer' || answered === null) return { large: text, small: '' };
  return typeof answered === 'string'
    ? { large: textOfActivity(answered, activities), small: text }
    : { large: say({ key: answered.label }), small: say({ key: answered.answer ?? step.text }) };
}
