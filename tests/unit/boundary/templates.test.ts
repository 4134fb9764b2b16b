import { expect, test } from 'vitest';
import { EMPTY_FORM } from '@/components/boundary/form-text';
import { readDraft } from '@/utils/boundary/read-draft';
import { TEMPLATES } from '@/utils/boundary/templates';
import { isPublicSuffix } from '../../support/public-suffix';

const TODAY = '2026-11-25';
const IN_A_WEEK = '2026-12-01';

test.each(TEMPLATES)('“$id” fills the form with what can be added as it stands', (template) => {
  const read = readDraft(
    { ...EMPTY_FORM, sites: 'a.test', ...template.fill(TODAY, IN_A_WEEK, 'Feeds') },
    isPublicSuffix,
    new Map(),
    'A list',
  );
  expect(read.type === 'refused' ? read.problems : []).toEqual([]);
});

test('the strict week ends by itself, and nights go over midnight', () => {
  const draft = (id: string): unknown => {
    const template = TEMPLATES.find((each) => each.id === id);
    const read = readDraft(
      { ...EMPTY_FORM, sites: 'a.test', ...template?.fill(TODAY, IN_A_WEEK, 'Feeds') },
      isPublicSuffix,
      new Map(),
      'A list',
    );
    return read.type === 'refused' ? null : read.draft;
  };
  expect(draft('week')).toMatchObject({ when: { spans: null, from: TODAY, until: IN_A_WEEK }, waitSeconds: 300 });
  expect(draft('nights')).toMatchObject({
    when: { spans: [{ from: 22 * 60, until: 6 * 60 }], from: null, until: null },
  });
  expect(draft('feeds')).toMatchObject({ budget: { type: 'time', minutes: 30, per: 'day' } });
});
