import type { JSX } from 'preact';
import type { LineRead } from '@/utils/boundary/read-sites';
import type { Site } from '@/utils/boundary/site';

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
    <ul class="understood" aria-label="How this is understood">
      {sites.map(({ line, site, offer }) => (
        <li key={line} class="row">
          <span>
            <bdi class="understood__site">{site.written.replace(/^!/, '')}</bdi> {sentence(site)}
          </span>
          {offer !== null && (
            <button type="button" class="button" onClick={() => onOffer(line, offer.replacement)}>
              <span>
                Only <bdi>{offer.replacement.replace(/^!/, '')}</bdi>
              </span>
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

function sentence({ exception, path, scope }: Site): string {
  const where = path.length > 0 ? 'this page and all below it' : 'every page';
  const hosts = { below: ', on its subdomains only', exact: '', 'host-and-below': ', with its subdomains' }[scope];
  return `${exception ? 'stays open: ' : ''}${where}${hosts}`;
}
