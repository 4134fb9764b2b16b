import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { HeaderFinding } from '@/utils/vault/finding';

interface FindingNoticeProps {
  readonly finding: HeaderFinding;
  readonly onUnderstood: () => void;
}

/** What was put right about the keys, above every room until somebody has read it. */
export function FindingNotice({ finding, onUnderstood }: FindingNoticeProps): JSX.Element {
  return (
    <section class="notice stack" aria-labelledby="finding">
      <h2 id="finding">{i18n.t('vault.finding.title')}</h2>
      <p>{i18n.t(`vault.finding.${finding}`)}</p>
      <div>
        <button type="button" class="button" onClick={onUnderstood}>
          {i18n.t('vault.finding.understood')}
        </button>
      </div>
    </section>
  );
}
