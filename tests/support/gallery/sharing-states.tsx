import type { ComponentProps, JSX } from 'preact';
import { i18n } from '#i18n';
import { cardScanWords } from '@/components/sharing/CardScan';
import { DueLines } from '@/components/sharing/DueLines';
import { LedgerView } from '@/components/sharing/LedgerView';
import { OwnCard } from '@/components/sharing/OwnCard';
import type { PartnerFormProps } from '@/components/sharing/PartnerForm';
import { PartnerItem } from '@/components/sharing/PartnerItem';
import { PrepareView } from '@/components/sharing/PrepareView';
import { type Scanning, ScanPart } from '@/components/sharing/ScanPart';
import { SetupView } from '@/components/sharing/SetupView';
import { SharingView } from '@/components/sharing/SharingView';
import { Unfold } from '@/components/shell/Unfold';
import { cardOf } from '@/utils/sharing/card';
import { FIRST_CHOICES } from '@/utils/sharing/choices';
import { offeredParts } from '@/utils/sharing/offered-parts';
import { NO_PARTNER_PROBLEMS, NO_PARTNER_TEXT } from '@/utils/sharing/read-partner';
import { safetyNumber } from '@/utils/sharing/safety-number';
import type { Partner, PartnerId, Sent } from '@/utils/sharing/sharing';
import type { SummaryBody } from '@/utils/sharing/summary';
import { NO_CODES } from './no-codes';
import { OptionsFrame } from './options-frame';
import { type GalleryState, nothing } from './state';

const CARD = cardOf(new Uint8Array(32).fill(7), new Uint8Array(32).fill(9)).text;
const THEIRS = cardOf(new Uint8Array(32).fill(3), new Uint8Array(32).fill(5)).text;
const NUMBER = safetyNumber(CARD, THEIRS);
const AT = 1_795_410_000_000;

const BODY: SummaryBody = {
  period: { from: '2026-11-18', until: '2026-11-24' },
  numbers: 'exact',
  totals: { pauses: 19, left: 13, continued: 5 },
  days: Array.from({ length: 7 }, (_, at) => ({
    date: `2026-11-${18 + at}`,
    pauses: [2, 0, 4, 3, 5, 1, 4][at] ?? 0,
    left: [1, 0, 3, 2, 4, 1, 2][at] ?? 0,
    continued: [1, 0, 1, 1, 1, 0, 1][at] ?? 0,
  })),
  exercises: [
    { name: 'surf', done: 6 },
    { name: 'breathing', done: 3 },
  ],
  urge: { before: 6.4, after: 4.9 },
  gaps: ['2026-11-21'],
  note: 'A long week, and I am glad that I asked for help on Saturday.',
  expires: '2026-12-24',
  created: '2026-11-24T21:00:00Z',
  timezone: 'Europe/Vienna',
};

const GOALS = [
  { text: 'One walk after dinner, three evenings a week', done: true },
  { text: 'Call Jo on Sundays', done: false },
];

const SAM = partner('Sam', { remindOn: 6 });
const RUTH = partner('Ruth', { way: { type: 'card', card: THEIRS, verified: AT, before: null } });
const CHANGED = partner('Kim', { way: { type: 'card', card: THEIRS, verified: null, before: CARD } });
const PAUSED = partner('A name of one’s own that goes on for longer than a line of a small screen', {
  way: { type: 'passphrase' },
  paused: true,
});

const SENT: readonly Sent[] = [
  { hash: 'a', partner: SAM.id, label: 'Sam', at: AT, body: BODY },
  { hash: 'b', partner: SAM.id, label: 'Sam', at: AT - 604_800_000, body: BODY },
  { hash: 'c', partner: RUTH.id, label: 'Ruth', at: AT - 1_204_800_000, body: null },
];

const FORM: PartnerFormProps = {
  text: NO_PARTNER_TEXT,
  problems: NO_PARTNER_PROBLEMS,
  scan: scan('absent'),
  onChange: nothing,
  onSubmit: nothing,
};

export const sharingStates: readonly GalleryState[] = [
  room('sharing-first', { setup: <SetupView asking="first" onYes={nothing} onSkip={nothing} /> }),
  room('sharing-again', {
    setup: <SetupView asking="again" onYes={nothing} onSkip={nothing} />,
    partners: [SAM],
    ledger: ledger(),
  }),
  room('sharing-partners', {
    due: <DueLines partners={[SAM]} onLook={nothing} />,
    partners: [SAM, RUTH, PAUSED],
    ledger: ledger(),
    said: i18n.t('sharing.partner.added', { name: 'Sam' }),
  }),
  room('sharing-changed', { partners: [CHANGED] }),
  room('sharing-bad-card', {
    form: {
      ...FORM,
      text: { name: '', card: 'breakwater1nearly', without: false },
      problems: { name: { key: 'sharing.partner.noName' }, card: { key: 'sharing.problem.card.length' } },
      scan: scan('ready', i18n.t('sharing.scan.none')),
    },
  }),
  room('sharing-camera', { form: { ...FORM, scan: scan('camera') } }),
  room('sharing-without-card', { form: { ...FORM, text: { name: 'Ruth', card: '', without: true } } }),
  prepare('sharing-prepare', {}),
  prepare('sharing-prepare-names', {
    choices: {
      ...choices(),
      choices: { ...FIRST_CHOICES, parts: [...FIRST_CHOICES.parts, 'boundaries'], numbers: 'bands' },
    },
    preview: { type: 'body', body: inBands() },
  }),
  prepare('sharing-prepare-goals', {
    choices: {
      ...choices(),
      choices: { ...FIRST_CHOICES, parts: [...FIRST_CHOICES.parts, 'goals'] },
      parts: offeredParts(GOALS),
    },
    preview: { type: 'body', body: { ...BODY, goals: GOALS } },
  }),
  prepare('sharing-prepare-reading', { preview: { type: 'reading' } }),
  prepare('sharing-prepare-passphrase', {
    handOver: {
      ...handOver(PAUSED),
      passphraseProblem: { field: 'again', sentence: { key: 'backup.problem.differs' } },
      problem: i18n.t('sharing.prepare.notMade'),
    },
  }),
  prepare('sharing-prepare-changed', { handOver: handOver(CHANGED) }),
  prepare('sharing-prepare-saved', {
    handOver: {
      ...handOver(RUTH),
      canShare: true,
      said: i18n.t('sharing.prepare.saved', { file: 'summary-2026-11-24.age' }),
    },
  }),
];

function scan(type: Scanning['type'], said = ''): JSX.Element {
  return (
    <ScanPart
      id="partner-scan"
      words={cardScanWords()}
      scanning={{ type }}
      said={said}
      video={null}
      onPicture={nothing}
      onCamera={nothing}
      onStop={nothing}
    />
  );
}

function partner(label: string, more: Partial<Partner>): Partner {
  return {
    id: label.slice(0, 4) as PartnerId,
    label,
    way: { type: 'card', card: THEIRS, verified: null, before: null },
    feed: '0'.repeat(32),
    sequence: 3,
    previous: null,
    paused: false,
    remindOn: null,
    choices: null,
    ...more,
  };
}

function ledger(): JSX.Element {
  return <LedgerView sent={SENT} timeText={(at) => new Date(at).toLocaleString('en')} />;
}

function room(name: string, more: Partial<ComponentProps<typeof SharingView>>): GalleryState {
  return {
    name,
    page: 'options',
    view: () => (
      <OptionsFrame title="Sharing">
        <SharingView
          setup={null}
          due={null}
          partners={[]}
          item={(each) => (
            <PartnerItem
              key={each.id}
              partner={each}
              safetyNumber={NUMBER}
              codes={NO_CODES}
              problems={{ name: null, card: null }}
              said=""
              dateText={(at) => new Date(at).toLocaleDateString('en')}
              onPrepare={nothing}
              onSafety={nothing}
              onSame={nothing}
              onPause={nothing}
              onRemind={nothing}
              onLabel={nothing}
              onNewCard={() => Promise.resolve(true)}
              onRemove={nothing}
            />
          )}
          form={FORM}
          said=""
          problem={null}
          card={
            <section class="plate">
              <Unfold title={i18n.t('sharing.card.label')} now="" open={false}>
                <OwnCard card={CARD} said="" problem={null} onCopy={nothing}>
                  {null}
                </OwnCard>
              </Unfold>
            </section>
          }
          ledger={null}
          {...more}
        />
      </OptionsFrame>
    ),
  };
}

function prepare(name: string, more: Partial<ComponentProps<typeof PrepareView>>): GalleryState {
  return {
    name,
    page: 'options',
    view: () => (
      <OptionsFrame title="Sharing">
        <PrepareView
          preview={{ type: 'body', body: BODY }}
          choices={choices()}
          handOver={handOver(SAM)}
          onSaveViewer={nothing}
          onBack={nothing}
          {...more}
        />
      </OptionsFrame>
    ),
  };
}

function choices(): ComponentProps<typeof PrepareView>['choices'] {
  return {
    choices: FIRST_CHOICES,
    parts: offeredParts([]),
    note: BODY.note ?? '',
    onChoices: nothing,
    onNote: nothing,
  };
}

function handOver(to: Partner): ComponentProps<typeof PrepareView>['handOver'] {
  return {
    partner: to,
    passphrase: { passphrase: '', again: '' },
    passphraseProblem: null,
    canShare: false,
    busy: false,
    said: '',
    problem: null,
    onPassphrase: nothing,
    onHand: nothing,
  };
}

function inBands(): SummaryBody {
  return {
    ...BODY,
    numbers: 'bands',
    totals: { pauses: 'many', left: 'many', continued: 'several' },
    days: BODY.days.map(({ date }) => ({ date, pauses: 'few', left: 'few', continued: 'none' })),
    exercises: [{ name: 'surf', done: 'several' }],
    urge: { before: 'medium', after: 'low' },
    boundaries: [{ name: 'Videos in the evening', pauses: 'many', left: 'many', continued: 'few' }],
  };
}
