import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { AskPassphraseForm, type AskState } from '@/components/lock/AskPassphraseForm';
import { FindingNotice } from '@/components/lock/FindingNotice';
import { PasskeyPart } from '@/components/lock/PasskeyPart';
import { RecoveryCodeForm } from '@/components/lock/RecoveryCodeForm';
import { StrengthMeter } from '@/components/lock/StrengthMeter';
import { STRENGTH_LEVELS } from '@/utils/strength/strength';
import { recoveryGroups } from '@/utils/vault/recovery-code';

const nothing = (): void => undefined;
const words = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const ask = (state: AskState): string =>
  renderToString(<AskPassphraseForm id="ask" title="Unlock" submit="Unlock" state={state} onSubmit={nothing} />);

test('every strength has words of its own, so that nothing rests on colour', () => {
  const said = STRENGTH_LEVELS.map((level) =>
    words(renderToString(<StrengthMeter strength={{ level, hint: null }} />)),
  );
  expect(new Set(said).size).toBe(STRENGTH_LEVELS.length);
  expect(words(renderToString(<StrengthMeter strength={null} />))).toBe('');
});

test('every finding about the keys is said in its own words, with a way to say that it was read', () => {
  const findings = ['altered', 'torn', 'behind', 'twoLatest', 'previous', 'rolledBack'] as const;
  const said = findings.map((finding) =>
    words(renderToString(<FindingNotice finding={finding} onUnderstood={nothing} />)),
  );
  expect(new Set(said).size).toBe(findings.length);
  for (const each of said) expect(each).toMatch(/^The keys of your journal were looked after .+ Understood$/);
});

test('a wrong passphrase is answered kindly, with when the next try may be', () => {
  const html = ask({ type: 'wrong', seconds: 4 });
  expect(words(html)).toContain('This is not the passphrase.');
  expect(words(html)).toContain('Nothing is lost');
  expect(words(html)).toContain('You can try again in 4 seconds.');
  expect(html).toContain('aria-disabled="true"');
  expect(ask({ type: 'wrong', seconds: 0 })).toContain('aria-disabled="false"');
});

test('a slow browser is said to be slow, and a quick one is not', () => {
  const working = (seconds: number): string => words(ask({ type: 'working', progress: { share: 0, seconds } }));
  expect(working(40.4)).toContain('takes about 40 seconds. It is not stuck.');
  expect(working(1)).not.toContain('stuck');
});

test('password managers know the fields, and whose they are', () => {
  const html = ask({ type: 'ready' });
  expect(html).toContain('autocomplete="current-password"');
  expect(html).toContain('autocomplete="username"');
  expect(html).toMatch(/<input[^>]+role="textbox"[^>]+type="password"/);
});

test('the code is shown under its name, and one group of it is asked back', () => {
  const groups = recoveryGroups(new Uint8Array(20));
  const html = renderToString(
    <RecoveryCodeForm
      groups={groups}
      asked={5}
      said=""
      progress={null}
      problem={null}
      onCopy={nothing}
      onPrint={nothing}
      onFinish={nothing}
      onCancel={nothing}
    />,
  );
  expect(html).toMatch(/<code role="group" aria-label="Recovery code"/);
  for (const group of groups) expect(html).toContain(group);
  expect(words(html)).toContain('Group 5 of your code');
});

test('where the browser has no passkeys for extensions, that is said, and none is offered', () => {
  const html = renderToString(<PasskeyPart work={false} has={false} said="" onAdd={nothing} onRemove={nothing} />);
  expect(words(html)).toContain('Firefox does not let the pages of an extension use passkeys yet');
  expect(html).not.toContain('<button');
});
