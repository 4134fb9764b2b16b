import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { RatedExercise } from '@/utils/journal/picture/rated';
import { exerciseName } from '../exercise-name';
import { Picture } from './Picture';
import { ratingText } from './rating-text';
import { UrgeRows } from './UrgeRows';
import { UrgeTable } from './UrgeTable';

/** How strong the urge was before and after each exercise, in the mean of what was told. */
export function UrgePicture({ exercises }: { readonly exercises: readonly RatedExercise[] }): JSX.Element {
  const label = exercises.map((each) => ratingText(each, exerciseName(each.exercise))).join(' ');
  return (
    <Picture
      id="urge"
      title={i18n.t('picture.urge.title')}
      about={i18n.t('picture.urge.about')}
      table={<UrgeTable exercises={exercises} />}
    >
      <UrgeRows exercises={exercises} label={label} />
      <ul class="picture__legend">
        <li>
          <svg class="picture__swatch" width="18" height="18" aria-hidden="true">
            <circle class="urge__before" cx="9" cy="9" r="6" />
          </svg>
          {i18n.t('picture.urge.before')}
        </li>
        <li>
          <svg class="picture__swatch" width="18" height="18" aria-hidden="true">
            <rect class="urge__after" x="9" y="9" width="11" height="11" />
          </svg>
          {i18n.t('picture.urge.after')}
        </li>
      </ul>
    </Picture>
  );
}
