import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { RatedExercise } from '@/utils/journal/picture/rated';
import { Table } from '../../shell/Table';
import { exerciseName } from '../exercise-name';
import { meanText, restsOn } from './rating-text';

const COLUMNS = [
  'picture.column.exercise',
  'picture.column.before',
  'picture.column.after',
  'picture.column.rests',
] as const;

export function UrgeTable({ exercises }: { readonly exercises: readonly RatedExercise[] }): JSX.Element {
  return (
    <Table
      id="by-exercise"
      caption={i18n.t('picture.urge.caption')}
      columns={COLUMNS.map((column) => i18n.t(column))}
      empty={i18n.t('picture.urge.empty')}
    >
      {exercises.map(({ exercise, rated, before, after }) => (
        <tr key={exercise}>
          <th scope="row">{exerciseName(exercise)}</th>
          <td>{meanText(before)}</td>
          <td>{meanText(after)}</td>
          <td class="table__words">{restsOn(rated)}</td>
        </tr>
      ))}
    </Table>
  );
}
