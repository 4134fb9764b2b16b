import { describe, expect, test } from 'vitest';
import type { Standing } from '@/utils/boundary/standing';
import { grant } from '@/utils/enforcement/allowance';
import { answerGuard } from '@/utils/enforcement/guard-answer';
import { FIRST_LIVE_STATE, type LiveState } from '@/utils/enforcement/live-state';
import type { Arrival } from '@/utils/messaging/protocol';
import { boundary, standing } from '../../support/builders';

const NOW = 1_800_000_000_000;
const held = boundary(['a.test']);
const usual = standing([held]);
const tab = { id: 3, private: false };
const ask = (live: LiveState, how: Arrival = 'loaded', address = 'http://a.test/x', given: Standing | null = usual) =>
  answerGuard(given, live, tab, { type: 'guard/check', visit: '0123456789abcdef', address, how, hidden: true }, NOW);

describe('the guard', () => {
  test('shows what no boundary holds', () =>
    expect(ask(FIRST_LIVE_STATE, 'loaded', 'http://b.test/').answer).toEqual({
      type: 'stay',
      remainingMs: null,
      counting: null,
    }));

  test('moves what a boundary holds', () => expect(ask(FIRST_LIVE_STATE).answer).toEqual({ type: 'moving' }));

  test('shows what is allowed, and says for how long', () => {
    const allowances = grant(FIRST_LIVE_STATE.allowances, {
      boundaries: [held.id],
      host: null,
      scope: { type: 'everywhere' },
      until: NOW + 5000,
    });
    expect(ask({ ...FIRST_LIVE_STATE, allowances }).answer).toEqual({
      type: 'stay',
      remainingMs: 5000,
      counting: null,
    });
  });

  test('lets a person who is leaving pass by', () => {
    const leaving = { ...FIRST_LIVE_STATE, leaving: { '3': NOW + 1 } };
    expect(ask(leaving, 'travelled').answer).toEqual({ type: 'back' });
    expect(ask(leaving, 'loaded').answer).toEqual({ type: 'moving' });
    expect(ask(leaving, 'stuck')).toMatchObject({ answer: { type: 'moving' }, send: 'quiet' });
    expect(ask({ ...leaving, leaving: { '3': NOW } }, 'travelled').answer).toEqual({ type: 'moving' });
  });

  test('passes the page under a pause once on the way back, so that nobody goes in a circle', () => {
    const first = ask(FIRST_LIVE_STATE);
    const back = ask(first.live, 'restored');
    expect(back.answer).toEqual({ type: 'back' });
    expect(ask(back.live, 'stuck')).toMatchObject({ answer: { type: 'moving' }, send: 'pause' });
  });

  test('holds where the settings cannot be read, but for a host that the person went on to', () => {
    expect(ask(FIRST_LIVE_STATE, 'loaded', 'http://a.test/', null).answer).toEqual({ type: 'moving' });
    const detours = [{ host: 'a.test', until: NOW + 1000 }];
    expect(ask({ ...FIRST_LIVE_STATE, detours }, 'loaded', 'http://a.test/', null).answer).toEqual({
      type: 'stay',
      remainingMs: 1000,
      counting: null,
    });
  });
});
