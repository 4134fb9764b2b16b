import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { EMOTION_IDS } from '@/utils/exercise/emotion';
import type { PauseRow } from '@/utils/journal/count';
import { waitText } from '../../shell/time-text';
import { exerciseName } from '../exercise-name';
import { NotePlace, type Notes } from './NotePlace';

interface PauseItemProps {
  readonly pause: PauseRow;
  readonly time: string;
  readonly boundary: string;
  readonly trigger: string | null;
  readonly notes: Notes;
}

/** One pause: when, where, what came of it, and what was told of it. */
export function PauseItem({ pause, time, boundary, trigger, notes }: PauseItemProps): JSX.Element {
  const facts = [
    [i18n.t('day.came'), i18n.t(`picture.part.${pause.outcome ?? 'open'}`)],
    [i18n.t('day.exercise'), pause.exercise === undefined ? null : exerciseName(pause.exercise)],
    [i18n.t('day.urge'), urgeText(pause)],
    [i18n.t('day.emotion'), pause.emotion === undefined ? null : emotionText(pause.emotion)],
    [i18n.t('day.trigger'), trigger],
    [i18n.t('day.seconds'), pause.seconds === 0 ? null : waitText(pause.seconds)],
  ] as const;
  return (
    <li class="plate pause-item">
      <h3 class="pause-item__head">
        <span class="pause-item__time">{time}</span> <span dir="auto">{boundary}</span>
      </h3>
      <dl class="facts">
        {facts.map(
          ([name, value]) =>
            value !== null && (
              <div key={name}>
                <dt>{name}</dt>
                <dd dir="auto">{value}</dd>
              </div>
            ),
        )}
      </dl>
      <NotePlace about={{ type: 'pause', pause: pause.id }} what={i18n.t('note.ofPause', { time })} notes={notes} />
    </li>
  );
}

function urgeText({ urge, urgeAfter }: PauseRow): string | null {
  if (urge === undefined) return urgeAfter === undefined ? null : i18n.t('day.urgeAfter', { after: urgeAfter });
  return urgeAfter === undefined
    ? i18n.t('day.urgeOnce', { before: urge })
    : i18n.t('day.urgeThen', { before: urge, after: urgeAfter });
}

/** The word for a feeling; the bare one, where a newer Breakwater wrote it. */
function emotionText(emotion: string): string {
  const id = EMOTION_IDS.find((each) => each === emotion);
  return id === undefined ? emotion : i18n.t(`emotion.word.${id}`);
}
