import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { COUNTRIES, type Country } from '@/utils/help/countries';
import { HELP_LINES_SEEN } from '@/utils/help/help-line';
import type { OwnWay } from '@/utils/help/own-words';
import { Page } from '../shell/Page';
import { AnyDanger } from './AnyDanger';
import { CountryLines } from './CountryLines';
import { WayLink } from './WayLink';

interface HelpViewProps {
  readonly own: readonly OwnWay[];
  /** Where the person most likely is; `null` where nobody can say. */
  readonly country: Country | null;
  /** In which language the names of countries are said. */
  readonly language: string;
}

/** The person's own people first, then those of their country, then everybody. As it stands without a script, nobody's country is known. */
export function HelpView({ own, country, language }: HelpViewProps): JSX.Element {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  const nameOf = (code: Country): string => names.of(code) ?? code;
  const others = COUNTRIES.filter((code) => code !== country).toSorted((a, b) =>
    nameOf(a).localeCompare(nameOf(b), language),
  );
  return (
    <Page title={i18n.t('help.title')} isHelp>
      <p class="lead">{i18n.t('help.lead')}</p>
      {own.length > 0 && (
        <section class="stack" aria-labelledby="own">
          <h2 id="own">{i18n.t('help.own')}</h2>
          <ul class="help-lines">
            {own.map(({ name, href, sentence }) => (
              <li class="help-line" key={`${name} ${href}`}>
                <p class="help-line__name">
                  <bdi>{name}</bdi>
                </p>
                <p class="help-line__ways">
                  <WayLink way={{ href, sentence }} />
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {country === null ? (
        <AnyDanger nameOf={nameOf} />
      ) : (
        <section class="stack" aria-labelledby="here">
          <h2 id="here">
            <bdi>{nameOf(country)}</bdi>
          </h2>
          <CountryLines country={country} />
        </section>
      )}
      <section class="stack" aria-labelledby="others">
        <h2 id="others">{i18n.t(country === null ? 'help.countries' : 'help.others')}</h2>
        <div>
          {others.map((code) => (
            <details key={code} class="unfold">
              <summary class="unfold__head">
                <bdi class="unfold__title">{nameOf(code)}</bdi>
              </summary>
              <div class="unfold__body">
                <CountryLines country={code} />
              </div>
            </details>
          ))}
        </div>
      </section>
      <p class="soft">{i18n.t('help.elsewhere')}</p>
      <p class="soft">{i18n.t('help.seen', { month: monthText(HELP_LINES_SEEN, language) })}</p>
    </Page>
  );
}

/** @param month `YYYY-MM` */
function monthText(month: string, language: string): string {
  return new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    Date.parse(`${month}-01T00:00:00Z`),
  );
}
