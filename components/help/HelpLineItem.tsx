import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { HelpHours, HelpLine } from '@/utils/help/help-line';
import { waysOf } from '@/utils/help/way';
import { say } from '../shell/say';
import { WayLink } from './WayLink';

interface HelpLineItemProps {
  readonly line: HelpLine;
}

export function HelpLineItem({ line }: HelpLineItemProps): JSX.Element {
  const { kind, name, lang, hours, free } = line;
  return (
    <li class="help-line">
      <p class="help-line__name" lang={lang}>
        <bdi>{name}</bdi>
      </p>
      <p class="soft">
        {say({ key: `help.${kind}` })} {hoursText(hours)} {free && i18n.t('help.free')}
      </p>
      <p class="help-line__ways">
        {waysOf(line).map((way) => (
          <WayLink key={way.href} way={way} />
        ))}
      </p>
    </li>
  );
}

function hoursText(hours: HelpHours): string {
  if (hours.type !== 'daily') return say({ key: `help.${hours.type}` });
  const { from, until } = hours;
  return i18n.t('help.daily', { from, until });
}
