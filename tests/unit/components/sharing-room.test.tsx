import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { HandOver, type HandOverProps } from '@/components/sharing/HandOver';
import { LedgerView } from '@/components/sharing/LedgerView';
import { RemovePartner } from '@/components/sharing/RemovePartner';
import { SetupView } from '@/components/sharing/SetupView';
import type { Partner } from '@/utils/sharing/sharing';
import { body, NOW, PARTNER, PERSON, partner } from '../../support/sharing-builders.ts';

const nothing = (): void => undefined;
const words = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

test('it asks whether the person wants this, that no is all right, and where help is', () => {
  const html = renderToString(<SetupView asking="first" onYes={nothing} onSkip={nothing} />);
  expect(words(html)).toContain('It is all right to say no.');
  expect(words(html)).toContain('You can stop at any time. Your partner is not told, and does not learn why.');
  expect(html).toContain('href="help.html"');
  expect(words(html)).toMatch(/Yes, I want this myself Not now$/);
});

test('later it asks once more, quietly, and can be passed by', () => {
  const html = renderToString(<SetupView asking="again" onYes={nothing} onSkip={nothing} />);
  expect(words(html)).toMatch(/^Is sharing still what you want.*Skip$/);
  expect(html).not.toContain('button--main');
});

test('before a partner is removed it is said what goes and what stays', () => {
  const said = words(renderToString(<RemovePartner label="Ann" question={null} onRemove={nothing} onKeep={nothing} />));
  expect(said).toMatch(/This goes: .*This stays: your own record of what you shared/);
});

function handOver(to: Partner, more: Partial<HandOverProps> = {}): string {
  return renderToString(
    <HandOver
      partner={to}
      passphrase={{ passphrase: '', again: '' }}
      passphraseProblem={null}
      canShare={false}
      busy={false}
      said=""
      problem={null}
      onPassphrase={nothing}
      onHand={nothing}
      {...more}
    />,
  );
}

test('a card that changed is an alarm beside the way out; one that was not compared is said quietly', () => {
  const card = PARTNER.card;
  expect(handOver(partner({ way: { type: 'card', card, verified: null, before: PERSON.card } }))).toMatch(
    /role="alert">.*<bdi>Ann<\/bdi> changed/,
  );
  expect(words(handOver(partner()))).toContain('You have not compared the safety number yet');
  expect(words(handOver(partner({ way: { type: 'card', card, verified: NOW, before: null } })))).not.toContain(
    'safety number',
  );
});

test('without a card there is a passphrase, to be said by voice', () => {
  const html = handOver(partner({ way: { type: 'passphrase' } }));
  expect(words(html)).toContain('Say the passphrase to Ann by voice');
  expect(html.match(/role="textbox"/g)).toHaveLength(2);
});

test('the share sheet is offered only where there is one', () => {
  expect(words(handOver(partner()))).not.toContain('Share …');
  expect(words(handOver(partner(), { canShare: true }))).toContain('Share …');
});

test('the ledger says with whom and when, counts, and keeps the line where the summary is gone', () => {
  const line = { partner: partner().id, label: 'Ann', at: NOW };
  const sent = [
    { ...line, hash: 'a', body: body() },
    { ...line, hash: 'b', body: null },
  ];
  const said = words(renderToString(<LedgerView sent={sent} timeText={() => 'on Tuesday'} />));
  expect(said).toContain('2 summaries in all.');
  expect(said).toContain('For Ann , on Tuesday Look at it again');
  expect(said).toContain('only this line is kept');
});
