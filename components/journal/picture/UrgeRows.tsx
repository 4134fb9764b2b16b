import type { JSX } from 'preact';
import { ENOUGH_PAIRS, type RatedExercise } from '@/utils/journal/picture/rated';
import { numberText } from '../../shell/number-text';
import { exerciseName } from '../exercise-name';
import { restsOn } from './rating-text';

interface UrgeRowsProps {
  readonly exercises: readonly RatedExercise[];
  readonly label: string;
}

const ROW = 78;
const NAME = 15;
const RESTS = 33;
const TRACK = 52;
const AXIS = [0, 2, 4, 6, 8, 10];

/** A ring before, a filled diamond after, and what they rest on. */
export function UrgeRows({ exercises, label }: UrgeRowsProps): JSX.Element {
  const ground = exercises.length * ROW;
  return (
    <svg class="picture__svg picture__svg--urge" height={ground + 26} role="img" aria-label={label} direction="ltr">
      {AXIS.map((strength) => (
        <g key={strength}>
          <line class="picture__line" x1={at(strength)} x2={at(strength)} y1={TRACK - 14} y2={ground} />
          <text x={at(strength)} y={ground + 18} text-anchor="middle">
            {numberText(strength)}
          </text>
        </g>
      ))}
      {exercises.map(({ exercise, rated, before, after }, row) => (
        <g key={exercise}>
          <text class="urge__name" x="0" y={row * ROW + NAME}>
            {exerciseName(exercise)}
          </text>
          <text x="0" y={row * ROW + RESTS}>
            {restsOn(rated)}
          </text>
          <line
            class={rated < ENOUGH_PAIRS ? 'urge__way urge__way--few' : 'urge__way'}
            x1={at(before)}
            x2={at(after)}
            y1={row * ROW + TRACK}
            y2={row * ROW + TRACK}
          />
          <circle class="urge__before" cx={at(before)} cy={row * ROW + TRACK} r="7" />
          <rect class="urge__after" x={at(after)} y={row * ROW + TRACK} width="11" height="11" />
        </g>
      ))}
    </svg>
  );
}

function at(strength: number): string {
  return `${(strength * 10).toFixed(2)}%`;
}
