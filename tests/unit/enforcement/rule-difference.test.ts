import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type NumberedRule, type Rule, ruleKey } from '@/utils/enforcement/rule';
import { isNoDifference, ruleDifference } from '@/utils/enforcement/rule-difference';

const rule = fc.tuple(fc.nat(5), fc.constantFrom('a.test', 'b.test', 'c.test')).map(
  ([priority, host]): Rule => ({
    priority,
    action: { type: 'allow' },
    condition: {
      requestDomains: [host],
      regexFilter: '^.*$',
      isUrlFilterCaseSensitive: false,
      resourceTypes: ['main_frame'],
    },
  }),
);
const standing = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 50 }), rule), { selector: ([id]) => id })
  .map((pairs) => pairs.map(([id, each]): NumberedRule => ({ id, ...each })));

test('whatever stands, applying the difference gives exactly what is desired, with ids of its own; again it gives nothing', () => {
  fc.assert(
    fc.property(standing, fc.array(rule), (before, desired) => {
      const { removeRuleIds, addRules } = ruleDifference(before, desired, 1);
      const after = [...before.filter(({ id }) => !removeRuleIds.includes(id)), ...addRules];
      expect(new Set(after.map(({ id }) => id)).size).toBe(after.length);
      expect(after.map(ruleKey).sort()).toEqual([...new Set(desired.map(ruleKey))].sort());
      expect(isNoDifference(ruleDifference(after, desired, 1))).toBe(true);
    }),
  );
});
