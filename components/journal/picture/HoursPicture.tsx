import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { HourMap } from '@/utils/journal/picture/hour-map';
import { DAYS } from '../../boundary/days';
import { pausesText } from '../pauses-text';
import { hourLabel } from './date-text';
import { HoursAcross, HoursDown } from './HoursMap';
import { HourTable } from './HourTable';
import { Picture } from './Picture';

interface HoursPictureProps {
  readonly map: HourMap;
  /** Whether part of the time could not be seen. */
  readonly gaps: boolean;
}

/** Fewer pauses than these say little of any hour. */
const FEW = 10;

/** The hours of the week at which pauses came. */
export function HoursPicture({ map, gaps }: HoursPictureProps): JSX.Element {
  const said = saidOf(map);
  return (
    <Picture
      id="hours"
      title={i18n.t('picture.hours.title')}
      about={gaps ? i18n.t('picture.hours.aboutGaps') : i18n.t('picture.hours.about')}
      table={<HourTable map={map} />}
    >
      <p class="picture__said">{said}</p>
      <HoursAcross map={map} label={said} />
      <HoursDown map={map} label={said} />
    </Picture>
  );
}

function saidOf({ pauses, peak }: HourMap): string {
  const counted = pausesText(pauses);
  if (pauses < FEW) return i18n.t('picture.hours.few', { pauses: counted });
  if (peak === null) return i18n.t('picture.hours.even', { pauses: counted });
  return i18n.t('picture.hours.peak', {
    pauses: counted,
    day: i18n.t(DAYS[peak.day].name),
    from: hourLabel(peak.hour),
    until: hourLabel((peak.hour + 1) % 24),
    most: pausesText(peak.pauses),
  });
}
