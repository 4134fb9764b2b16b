import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CardText } from '@/utils/sharing/card';
import type { ReceivedSummary } from '@/utils/sharing/receive';
import type { SenderId, Sharing } from '@/utils/sharing/sharing';
import { SharingError } from '@/utils/sharing/sharing-error';
import { bodyOf } from '@/utils/sharing/summary';
import { say } from '../shell/say';
import { OpeningWork, OpenPassphrase } from './OpenSteps';
import { OpenSummary } from './OpenSummary';
import type { DeskParts } from './PartnerDesk';
import { SenderForm } from './SenderForm';
import { ShownOnce } from './ShownOnce';

type Step =
  | { readonly type: 'ready'; readonly problem: string | null; readonly said: string }
  | { readonly type: 'working' }
  | { readonly type: 'passphrase'; readonly problem: string | null }
  /** Of whom there is no card yet. */
  | { readonly type: 'unknown'; readonly problem: string | null }
  | { readonly type: 'once'; readonly received: Exclude<ReceivedSummary, { readonly type: 'received' }> };

interface Given {
  readonly data: Uint8Array | string;
  readonly passphrase?: string;
}

interface OpeningPartProps {
  readonly sharing: Sharing;
  readonly parts: DeskParts;
  /** @returns sharing with them in it, or `null` */
  readonly onAdd: (label: string, card: CardText) => Promise<Sharing | null>;
  readonly onReceived: (from: SenderId) => void;
}

const READY: Step = { type: 'ready', problem: null, said: '' };

/** One summary at a time. What was chosen stays chosen until it is open, or given up. */
export function OpeningPart({ sharing, parts, onAdd, onReceived }: OpeningPartProps): JSX.Element {
  const [step, setStep] = useState<Step>(READY);
  const given = useRef<Given | null>(null);
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);
  const lost = step.type === 'ready' ? step.problem !== null : step.type !== 'passphrase';
  // What was pressed has gone; a passphrase is typed, and a person who was opened is looked at, elsewhere.
  useEffect(() => {
    if (lost) document.getElementById('open-title')?.focus();
  }, [lost, step.type]);

  async function open(next: Given, by: Sharing): Promise<void> {
    given.current = next;
    stop.current?.abort();
    const mine = new AbortController();
    stop.current = mine;
    const { signal } = mine;
    setStep({ type: 'working' });
    try {
      const { data, passphrase } = next;
      const at = parts.now();
      const job = { given: data, sharing: by, at, ...(passphrase !== undefined && { passphrase }) };
      const received = await parts.reading.receive(job, signal);
      if (received.type !== 'received') return setStep({ type: 'once', received });
      const saved = await parts.edit({ type: 'receive', payload: received.payload, at });
      if (saved.type === 'refused') return setStep({ type: 'ready', problem: say(saved.sentence), said: '' });
      given.current = null;
      onReceived(received.sender.id);
      setStep({
        type: 'ready',
        problem: null,
        said: i18n.t('sharing.inbox.open.done', { name: received.sender.label }),
      });
      requestAnimationFrame(() => document.getElementById(`sender-${received.sender.id}`)?.focus());
    } catch (error) {
      if (!signal.aborted) setStep(stepAfter(error));
    }
  }

  function cancel(): void {
    stop.current?.abort();
    given.current = null;
    setStep(READY);
    document.getElementById('open-title')?.focus();
  }

  async function addThem(label: string, card: CardText): Promise<boolean> {
    const next = await onAdd(label, card);
    if (next !== null && given.current !== null) void open(given.current, next);
    return next !== null;
  }

  return (
    <OpenSummary
      problem={step.type === 'ready' || step.type === 'unknown' ? step.problem : null}
      said={step.type === 'ready' ? step.said : ''}
      onFile={(file) => void file.arrayBuffer().then((data) => open({ data: new Uint8Array(data) }, sharing))}
      onText={(text) => void open({ data: text }, sharing)}
    >
      {inside()}
    </OpenSummary>
  );

  function inside(): JSX.Element | null {
    switch (step.type) {
      case 'ready':
        return null;
      case 'working':
        return <OpeningWork onCancel={cancel} />;
      case 'passphrase':
        return (
          <OpenPassphrase
            problem={step.problem}
            onOpen={(passphrase) => {
              if (given.current !== null) void open({ ...given.current, passphrase }, sharing);
            }}
            onCancel={cancel}
          />
        );
      case 'unknown':
        return (
          <>
            <p>{i18n.t('sharing.inbox.open.unknown')}</p>
            <SenderForm
              id="unknown"
              codes={parts.codes}
              submit={i18n.t('sharing.inbox.open.addAndOpen')}
              onAdd={addThem}
            >
              <button type="button" class="button" onClick={cancel}>
                {i18n.t('shell.cancel')}
              </button>
            </SenderForm>
          </>
        );
      case 'once':
        return <ShownOnce type={step.received.type} body={bodyOf(step.received.summary)} onClose={cancel} />;
    }
  }
}

function stepAfter(error: unknown): Step {
  if (!(error instanceof SharingError)) return { type: 'ready', problem: i18n.t('sharing.inbox.notOpened'), said: '' };
  const sentence = say(error.sentence);
  switch (error.type) {
    case 'passphrase-needed':
      return { type: 'passphrase', problem: null };
    case 'wrong-passphrase':
      return { type: 'passphrase', problem: sentence };
    case 'unknown-sender':
      return { type: 'unknown', problem: null };
    default:
      return { type: 'ready', problem: sentence, said: '' };
  }
}
