import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { HOURS, type HourMap } from '@/utils/journal/picture/hour-map';
import { DAYS } from '../../boundary/days';
import { numberText } from '../../shell/number-text';
import { Table } from '../../shell/Table';
import { hourLabel } from './date-text';

/** The numbers behind the dots: hours beneath each other, as a clock goes. */
export function HourTable({ map }: { readonly map: HourMap }): JSX.Element {
  const columns = [i18n.t('picture.column.hour'), ...map.days.map((day) => i18n.t(DAYS[day].name))];
  return (
    <Table id="by-hour" caption={i18n.t('picture.hours.caption')} columns={columns} empty={i18n.t('journal.empty')}>
      {Array.from({ length: HOURS }, (_, hour) => (
        <tr key={hour}>
          <th scope="row">{hourLabel(hour)}</th>
          {map.days.map((day, at) => (
            <td key={day}>{numberText(map.cells[at * HOURS + hour]?.pauses ?? 0)}</td>
          ))}
        </tr>
      ))}
    </Table>
  );
}
