import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { COUNTRIES, type Country, EMERGENCY_NUMBERS } from '@/utils/help/countries';
import { callWay } from '@/utils/help/way';
import { WayLink } from './WayLink';

interface AnyDangerProps {
  readonly nameOf: (country: Country) => string;
}

const MOST = '112';

/** The numbers for danger, where it is not known in which country somebody is. */
export function AnyDanger({ nameOf }: AnyDangerProps): JSX.Element {
  const numbers = [MOST, ...new Set<string>(Object.values(EMERGENCY_NUMBERS))].filter(
    (number, index, all) => all.indexOf(number) === index,
  );
  return (
    <section class="notice stack" aria-labelledby="danger">
      <h2 id="danger">{i18n.t('help.danger')}</h2>
      <ul class="plain-list">
        {numbers.map((number) => (
          <li key={number} class="any-danger">
            <WayLink way={callWay(number)} />
            {number === MOST ? (
              <span>{i18n.t('help.most112')}</span>
            ) : (
              <bdi>
                {COUNTRIES.filter((country) => EMERGENCY_NUMBERS[country] === number)
                  .map(nameOf)
                  .join(', ')}
              </bdi>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
