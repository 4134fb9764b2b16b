import { expect, test } from 'vitest';
import { LIST_NAME_LENGTH, MOST_LIST_BYTES } from '@/utils/list/list';
import { type ListFields, readListText } from '@/utils/list/read-list-text';

const read = (fields: ListFields, chosen: File | null) => readListText(fields, chosen, 'A list');
const EMPTY: ListFields = { name: '', from: 'text', text: '', url: '', everyHours: null };

function file(name: string, size: number): File {
  const made = new File(['a.test'], name);
  Object.defineProperty(made, 'size', { value: size });
  return made;
}

test('a file of 64 MB is taken, and one that is larger is refused in a sentence before it is read', () => {
  expect(read({ ...EMPTY, from: 'file' }, file('hosts.txt', MOST_LIST_BYTES))).toMatchObject({
    type: 'list',
    name: 'hosts.txt',
    source: { type: 'file', fileName: 'hosts.txt' },
  });
  expect(read({ ...EMPTY, from: 'file' }, file('hosts.txt', MOST_LIST_BYTES + 1))).toEqual({
    type: 'refused',
    sentence: { key: 'list.problem.fileTooLarge' },
  });
});

test('what is missing is asked for', () => {
  for (const from of ['text', 'file', 'address'] as const)
    expect(read({ ...EMPTY, from }, null).type, from).toBe('refused');
});

test.each(['http://lists.test/hosts', 'ftp://lists.test/', 'lists.test', 'https://me:word@lists.test/'])(
  'an address that is not plain https is refused: %s',
  (url) => {
    expect(read({ ...EMPTY, from: 'address', url }, null).type).toBe('refused');
  },
);

test('a list bears the name that it was given, or its file’s, or its host’s', () => {
  const named = (fields: Partial<ListFields>): unknown => read({ ...EMPTY, ...fields }, file('my.hosts', 6));
  expect(named({ text: 'a.test', name: '  Two \n words ' })).toMatchObject({ name: 'Two words' });
  expect(named({ text: 'a.test', name: 'x'.repeat(200) })).toMatchObject({ name: 'x'.repeat(LIST_NAME_LENGTH) });
  expect(named({ from: 'file' })).toMatchObject({ name: 'my.hosts' });
  expect(named({ from: 'address', url: ' https://Lists.test/hosts ', everyHours: 72 })).toMatchObject({
    name: 'lists.test',
    source: { type: 'address', url: 'https://lists.test/hosts', everyHours: 72, etag: null, checkedAt: null },
  });
});
