import type { ComponentChildren, JSX } from 'preact';
import { OpeningWork, OpenPassphrase } from '@/components/sharing/OpenSteps';
import { OpenSummary } from '@/components/sharing/OpenSummary';
import { PartnerDesk } from '@/components/sharing/PartnerDesk';
import { SenderForm } from '@/components/sharing/SenderForm';
import { ShownOnce } from '@/components/sharing/ShownOnce';
import { SummaryView } from '@/components/sharing/SummaryView';
import { Page } from '@/components/shell/Page';
import { say } from '@/components/shell/say';
import type { Sender } from '@/utils/sharing/sharing';
import type { SummaryBody } from '@/utils/sharing/summary';
import { NO_CODES } from './no-codes';
import { ALEX, BANDS, CHANGED, FULL, HOSTILE, NAMED, PARTS, RIGHT, SPARSE, WITH_CARD } from './sharing-samples';
import { type GalleryState, never, nothing } from './state';

export const partnerStates: readonly GalleryState[] = [
  summary('summary', FULL),
  summary('summary-bands', BANDS),
  summary('summary-sparse', SPARSE),
  summary('summary-hostile', HOSTILE),
  desk('partner-first', [], true),
  desk('partner-one', [ALEX]),
  desk('partner-several', [CHANGED, ALEX, NAMED, RIGHT]),
  desk('partner-hostile', [NAMED]),
  opening('partner-opening', <OpeningWork onCancel={nothing} />),
  opening('partner-passphrase', <OpenPassphrase problem={null} onOpen={nothing} onCancel={nothing} />),
  opening(
    'partner-passphrase-wrong',
    <OpenPassphrase problem={say({ key: 'sharing.problem.wrongPassphrase' })} onOpen={nothing} onCancel={nothing} />,
  ),
  opening('partner-unknown', <SenderForm id="unknown" codes={NO_CODES} submit="Add and open" onAdd={never} />),
  opening('partner-refused', null, say({ key: 'sharing.problem.signature' })),
  opening('partner-once', <ShownOnce type="unknown" body={SPARSE} onClose={nothing} />),
];

function page(name: string, view: () => JSX.Element): GalleryState {
  return { name, page: 'partner', view: () => <Page title="Read what somebody shares with you">{view()}</Page> };
}

function summary(name: string, body: SummaryBody): GalleryState {
  return page(name, () => (
    <section class="plate">
      <h2>A summary</h2>
      <SummaryView body={body} />
    </section>
  ));
}

function desk(name: string, senders: readonly Sender[], first = false): GalleryState {
  return page(name, () => (
    <PartnerDesk
      sharing={first ? { ...WITH_CARD, identity: null } : { ...WITH_CARD, senders }}
      parts={PARTS}
      cardProblem={null}
      makeCard={<p role="status">Your card is being made.</p>}
      help={<a href="help.html">Help now</a>}
    />
  ));
}

function opening(name: string, inside: ComponentChildren, problem: string | null = null): GalleryState {
  return page(name, () => (
    <OpenSummary problem={problem} said="" onFile={nothing} onText={nothing}>
      {inside}
    </OpenSummary>
  ));
}
