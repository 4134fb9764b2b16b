import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { LineRead } from '@/utils/boundary/read-sites';
import type { Site } from '@/utils/boundary/site';
import { Said } from '../shell/Said';

interface UnderstoodProps {
  readonly lines: readonly LineRead[];
  /** Puts another line in the place of one. */
  readonly onOffer: (line: number, replacement: string) => void;
}

/** Says how each line is read while it is typed; what cannot be read is left until the form is sent. */
export function Understood({ lines, onOffer }: UnderstoodProps): JSX.Element | null {
  const sites = lines.flatMap((line) => (line.type === 'site' ? [line] : []));
  if (sites.length === 0) return null;
  return (
    <ul class="understood" aria-label={i18n.t('boundary.understood.title')}>
      {sites.map(({ line, site, offer }) => (
        <li key={line} class="row">
          <span>
            <bdi class="understood__site">{site.written.replace(/^!/, '')}</bdi> {scopeText(site)}
          </span>
          {offer !== null && (
            <button type="button" class="button" onClick={() => onOffer(line, offer.replacement)}>
              <span>
                <Said
                  of="boundary.understood.only"
                  places={{ site: <bdi>{offer.replacement.replace(/^!/, '')}</bdi> }}
                />
              </span>
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

const SITE = {
  'host-and-below': 'boundary.understood.site',
  exact: 'boundary.understood.siteAlone',
  below: 'boundary.understood.siteSubdomains',
} as const;
const PAGE = {
  'host-and-below': 'boundary.understood.page',
  exact: 'boundary.understood.pageAlone',
  below: 'boundary.understood.pageSubdomains',
} as const;

function scopeText({ exception, path, scope }: Site): string {
  const what = i18n.t((path.length > 0 ? PAGE : SITE)[scope]);
  return exception ? i18n.t('boundary.understood.open', { what }) : what;
}
