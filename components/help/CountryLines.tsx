import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { type Country, EMERGENCY_NUMBERS } from '@/utils/help/countries';
import { linesIn } from '@/utils/help/help-lines';
import { callWay } from '@/utils/help/way';
import { HelpLineItem } from './HelpLineItem';
import { WayLink } from './WayLink';

interface CountryLinesProps {
  readonly country: Country;
}

/** Everybody who can be reached in one country, the number for danger first. */
export function CountryLines({ country }: CountryLinesProps): JSX.Element {
  return (
    <ul class="help-lines">
      <li class="help-line help-line--danger">
        <p class="help-line__name">{i18n.t('help.danger')}</p>
        <p class="help-line__ways">
          <WayLink way={callWay(EMERGENCY_NUMBERS[country])} />
        </p>
      </li>
      {linesIn(country).map((line) => (
        <HelpLineItem key={line.name} line={line} />
      ))}
    </ul>
  );
}
