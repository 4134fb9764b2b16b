import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { LEAST_PASSPHRASE } from '@/utils/backup/limits';
import type { PassphraseProblem, PassphraseText } from '@/utils/backup/read-passphrase';
import type { Partner } from '@/utils/sharing/sharing';
import { PassphraseField, ShowTyped } from '../shell/PassphraseField';
import { Said } from '../shell/Said';
import { say } from '../shell/say';
import { CardChanged } from './PartnerItem';

/** The ways out of this browser, each by the person's own press. */
export type HandWay = 'save' | 'copy' | 'share';

export interface HandOverProps {
  readonly partner: Partner;
  readonly passphrase: PassphraseText;
  readonly passphraseProblem: PassphraseProblem | null;
  /** Whether the system has a share sheet for files. */
  readonly canShare: boolean;
  readonly busy: boolean;
  readonly said: string;
  readonly problem: string | null;
  readonly onPassphrase: (value: PassphraseText) => void;
  readonly onHand: (way: HandWay) => void;
}

export function HandOver(props: HandOverProps): JSX.Element {
  const { partner, passphrase, passphraseProblem, canShare, busy, said, problem, onPassphrase, onHand } = props;
  const [shown, setShown] = useState(false);
  const { label, way } = partner;
  const name = <bdi>{label}</bdi>;
  const wrong = (field: keyof PassphraseText): string | null =>
    passphraseProblem?.field === field ? say(passphraseProblem.sentence) : null;
  const press = (hand: HandWay) => () => {
    if (!busy) onHand(hand);
  };
  return (
    <section class="plate" aria-labelledby="prepare-hand-title">
      <h2 id="prepare-hand-title">{i18n.t('sharing.prepare.hand')}</h2>
      {way.type === 'card' && way.before !== null && <CardChanged label={label} />}
      {way.type === 'card' && way.before === null && way.verified === null && (
        <p class="soft">{i18n.t('sharing.prepare.unverified')}</p>
      )}
      <p>
        <Said
          of={way.type === 'card' ? 'sharing.prepare.handAbout' : 'sharing.prepare.handPassphrase'}
          places={{ name }}
        />{' '}
        {i18n.t('sharing.prepare.stays')}
      </p>
      {way.type === 'passphrase' && (
        <div class="stack">
          <PassphraseField
            id="prepare-passphrase"
            label={i18n.t('sharing.prepare.passphrase')}
            hint={i18n.t('sharing.prepare.passphraseHint', { least: LEAST_PASSPHRASE })}
            problem={wrong('passphrase')}
            kind="off"
            shown={shown}
            value={passphrase.passphrase}
            onChange={(value) => onPassphrase({ ...passphrase, passphrase: value })}
          />
          <PassphraseField
            id="prepare-again"
            label={i18n.t('sharing.prepare.passphraseAgain')}
            problem={wrong('again')}
            kind="off"
            shown={shown}
            value={passphrase.again}
            onChange={(again) => onPassphrase({ ...passphrase, again })}
          />
          <ShowTyped shown={shown} onChange={setShown} />
        </div>
      )}
      <div class="row">
        <button type="button" class="button button--main" aria-disabled={busy} onClick={press('save')}>
          {i18n.t('sharing.prepare.save')}
        </button>
        <button type="button" class="button" aria-disabled={busy} onClick={press('copy')}>
          {i18n.t('sharing.prepare.copy')}
        </button>
        {canShare && (
          <button type="button" class="button" aria-disabled={busy} onClick={press('share')}>
            {i18n.t('sharing.prepare.share')}
          </button>
        )}
      </div>
      <p role="status">{said}</p>
      <div role="alert">{problem !== null && <p class="notice">{problem}</p>}</div>
    </section>
  );
}
