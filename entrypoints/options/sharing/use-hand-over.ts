import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { HandOverProps, HandWay } from '@/components/sharing/HandOver';
import { say } from '@/components/shell/say';
import { type PassphraseProblem, type PassphraseText, passphraseProblem } from '@/utils/backup/read-passphrase';
import { dayOf } from '@/utils/journal/day';
import { copyText } from '@/utils/platform/clipboard';
import { systemClock } from '@/utils/platform/clock';
import { saveFile } from '@/utils/platform/save-file';
import { sealInWorker } from '@/utils/platform/seal-worker';
import { sendSharingEdit } from '@/utils/platform/send-edit';
import { shareText } from '@/utils/platform/share-file';
import type { Sentence } from '@/utils/sentence/sentence';
import type { SummaryChoices } from '@/utils/sharing/choices';
import type { SealedSummary } from '@/utils/sharing/seal';
import type { Partner } from '@/utils/sharing/sharing';
import { SharingError } from '@/utils/sharing/sharing-error';
import type { SummaryBody } from '@/utils/sharing/summary';
import type { MadeSummary } from './use-summary';

interface Sealed {
  readonly body: SummaryBody;
  readonly passphrase: string | null;
  readonly sealed: SealedSummary;
}

const EMPTY: PassphraseText = { passphrase: '', again: '' };

/** Seals what the preview shows and hands it over. The same again, in another way, is the same summary and stands in the ledger once. */
export function useHandOver(
  partner: Partner,
  choices: SummaryChoices,
  made: MadeSummary,
): Omit<HandOverProps, 'partner' | 'canShare'> {
  const [passphrase, setPassphrase] = useState<PassphraseText>(EMPTY);
  const [wrong, setWrong] = useState<PassphraseProblem | null>(null);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState<Sentence | null>(null);
  const before = useRef<Sealed | null>(null);
  const { label, way, id } = partner;

  async function seal(phrase: string | null): Promise<SealedSummary> {
    const { body, identity, summary } = made;
    if (body === null || identity === null || summary === null) throw notMade('nothing to seal');
    if (before.current?.body === body && before.current.passphrase === phrase) return before.current.sealed;
    const sealed = await sealInWorker({ type: 'seal', summary, identity, passphrase: phrase });
    if (sealed.payload !== JSON.stringify(summary)) throw notMade('not what was shown');
    before.current = { body, passphrase: phrase, sealed };
    return sealed;
  }

  async function record({ payload }: SealedSummary): Promise<Sentence | null> {
    const saved = await sendSharingEdit({ type: 'sent', id, payload, at: systemClock.now() });
    if (saved.type === 'refused') return saved.sentence;
    if (JSON.stringify(choices) !== JSON.stringify(partner.choices))
      await sendSharingEdit({ type: 'choices', id, choices });
    return null;
  }

  async function hand(by: HandWay): Promise<void> {
    const phrase = way.type === 'passphrase' ? passphrase.passphrase : null;
    const found = phrase === null ? null : passphraseProblem(passphrase);
    setWrong(found);
    setProblem(null);
    if (found !== null) return document.getElementById(FIELDS[found.field])?.focus();
    setBusy(true);
    setSaid(i18n.t('sharing.prepare.sealing'));
    try {
      const sealed = await seal(phrase);
      const end = await handOver(by, sealed);
      setSaid(end);
    } catch (error) {
      setSaid('');
      setProblem(error instanceof SharingError ? error.sentence : { key: 'sharing.prepare.notMade' });
    } finally {
      setBusy(false);
    }
  }

  /** What became of it. What goes out by a press that may still be taken back counts only when it went. */
  async function handOver(by: HandWay, sealed: SealedSummary): Promise<string> {
    const now = systemClock.now();
    const name = `summary-${dayOf(now, systemClock.offset(now))}`;
    if (by === 'copy' && !(await copyText(sealed.text))) return i18n.t('sharing.prepare.notCopied');
    if (by === 'share' && !(await shareText(sealed.text, `${name}.txt`))) return i18n.t('sharing.prepare.notShared');
    const refused = await record(sealed);
    if (refused !== null) throw new SharingError('not-made', refused, 'not kept');
    if (by === 'copy') return i18n.t('sharing.prepare.copied', { name: label });
    if (by === 'share') return i18n.t('sharing.prepare.shared');
    saveFile(new Blob([sealed.text], { type: 'application/octet-stream' }), `${name}.age`);
    return i18n.t('sharing.prepare.saved', { file: `${name}.age` });
  }

  return {
    passphrase,
    passphraseProblem: wrong,
    busy,
    said,
    problem: problem === null ? null : say(problem),
    onPassphrase(value) {
      setPassphrase(value);
      setWrong(null);
    },
    onHand: (by) => void hand(by),
  };
}

const FIELDS = { passphrase: 'prepare-passphrase', again: 'prepare-again' } as const;

function notMade(reason: string): SharingError {
  return new SharingError('not-made', { key: 'sharing.problem.notMade' }, reason);
}
