import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  GROUPS,
  groupToAsk,
  isGroup,
  RECOVERY_BYTES,
  readRecoveryCode,
  recoveryGroups,
} from '@/utils/vault/recovery-code';

const secrets = fc
  .uint8Array({ minLength: RECOVERY_BYTES, maxLength: RECOVERY_BYTES })
  .map((bytes) => new Uint8Array(bytes));
const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

function replaced(text: string, at: number, symbol: string): string {
  return text.slice(0, at) + symbol + text.slice(at + 1);
}

test('a code is eight groups of five, and reads back as what it was made of', () => {
  fc.assert(
    fc.property(secrets, (secret) => {
      const groups = recoveryGroups(secret);
      expect(groups).toHaveLength(GROUPS);
      for (const group of groups) expect(group).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}$/);
      expect(readRecoveryCode(groups.join(' '))).toEqual({ type: 'code', secret });
    }),
  );
});

test('a known code stays what it was', () => {
  const secret = Uint8Array.from({ length: RECOVERY_BYTES }, (_, at) => at * 13);
  expect(recoveryGroups(secret).join('-')).toMatchInlineSnapshot(`"006HT-M9SM9-85750-PT3NV-GA7SD-SADPN-RF8DA-VTQQJ"`);
});

test('small letters, spaces, dashes, O for 0, and I or L for 1 are taken', () => {
  fc.assert(
    fc.property(secrets, fc.constantFrom('', ' ', '-', ' – ', '\n', '\u00a0', '\u200b'), (secret, joint) => {
      const typed = recoveryGroups(secret).join(joint).toLowerCase();
      expect(readRecoveryCode(typed)).toEqual({ type: 'code', secret });
      expect(readRecoveryCode(typed.replaceAll('0', 'o').replaceAll('1', 'l'))).toEqual({ type: 'code', secret });
      expect(readRecoveryCode(typed.replaceAll('0', 'O').replaceAll('1', 'I'))).toEqual({ type: 'code', secret });
    }),
  );
});

describe('what was mistaken is found', () => {
  test('any one wrong symbol, and its group is named', () => {
    fc.assert(
      fc.property(secrets, fc.nat(39), fc.nat(31), (secret, at, other) => {
        const code = recoveryGroups(secret).join('');
        const symbol = SYMBOLS[other] ?? '';
        fc.pre(code[at] !== symbol);
        const groups = [Math.floor(at / 5) + 1];
        expect(readRecoveryCode(replaced(code, at, symbol))).toEqual({ type: 'slips', groups });
      }),
    );
  });

  test('two neighbours in a group that changed places', () => {
    fc.assert(
      fc.property(secrets, fc.nat(7), fc.nat(3), (secret, group, within) => {
        const code = recoveryGroups(secret).join('');
        const at = group * 5 + within;
        const [one = '', other = ''] = code.slice(at, at + 2);
        fc.pre(one !== other);
        expect(readRecoveryCode(replaced(replaced(code, at, other), at + 1, one))).toEqual({
          type: 'slips',
          groups: [group + 1],
        });
      }),
    );
  });

  test('groups that stand in each other’s places', () => {
    fc.assert(
      fc.property(secrets, fc.nat(7), fc.nat(7), (secret, one, other) => {
        fc.pre(one !== other);
        const groups = [...recoveryGroups(secret)];
        const [first = '', second = ''] = [groups[one], groups[other]];
        groups[one] = second;
        groups[other] = first;
        expect(readRecoveryCode(groups.join(' '))).toMatchObject({ type: 'slips' });
      }),
    );
  });

  test('one symbol too few or too many', () => {
    const code = recoveryGroups(new Uint8Array(RECOVERY_BYTES)).join('');
    expect(readRecoveryCode(code.slice(1))).toEqual({ type: 'length', symbols: 39 });
    expect(readRecoveryCode(`${code}0`)).toEqual({ type: 'length', symbols: 41 });
    expect(readRecoveryCode('')).toEqual({ type: 'length', symbols: 0 });
  });

  test('a sign that no code has', () => {
    const code = recoveryGroups(new Uint8Array(RECOVERY_BYTES)).join('');
    expect(readRecoveryCode(replaced(code, 3, 'U'))).toEqual({ type: 'symbols', symbols: 'U' });
    expect(readRecoveryCode(`${code}!?!`)).toEqual({ type: 'symbols', symbols: '!?' });
  });

  test('nothing that is typed ever throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (typed) => void readRecoveryCode(typed)));
  });
});

test('the group that is asked back is one of the eight, and only it fits', () => {
  fc.assert(
    fc.property(secrets, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (secret, random) => {
      const asked = groupToAsk(random);
      expect(asked).toBeGreaterThanOrEqual(1);
      expect(asked).toBeLessThanOrEqual(GROUPS);
      const groups = recoveryGroups(secret);
      const group = groups[asked - 1] ?? '';
      expect(isGroup(` ${group.toLowerCase()} `, group)).toBe(true);
      expect(isGroup('', group)).toBe(false);
      expect(isGroup(groups.join(''), group)).toBe(false);
      for (const other of groups) expect(isGroup(other, group)).toBe(other === group);
    }),
  );
});
