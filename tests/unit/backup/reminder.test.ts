import { expect, test } from 'vitest';
import { passphraseProblem } from '@/utils/backup/read-passphrase';
import { dueReminder } from '@/utils/backup/reminder';

test.for([
  [null, undefined, null],
  [null, '2020-01-01', null],
  [30, undefined, { days: null }],
  [30, { not: 'a day' }, { days: null }],
  [30, '2026-11-24', null],
  [30, '2026-10-26', null],
  [30, '2026-10-25', { days: 30 }],
  [7, '2026-09-25', { days: 60 }],
  [90, '2027-01-01', null],
] as const)('chosen %s, last made %o: %o', ([backupReminder, stored, due]) => {
  expect(dueReminder({ backupReminder }, stored, '2026-11-24')).toEqual(due);
});

test('a passphrase has eight characters, typed twice alike', () => {
  expect(passphraseProblem({ passphrase: '1234567', again: '1234567' })?.field).toBe('passphrase');
  expect(passphraseProblem({ passphrase: '12345678', again: '1234567 ' })?.field).toBe('again');
  expect(passphraseProblem({ passphrase: '12345678', again: '12345678' })).toBeNull();
});
