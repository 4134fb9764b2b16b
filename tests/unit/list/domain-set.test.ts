import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { openDB } from 'idb';
import { describe, expect, test } from 'vitest';
import { hostAndAbove } from '@/utils/boundary/address';
import { encodeDomains, openDomainSet } from '@/utils/list/domain-set';
import { toListId } from '@/utils/list/list-id';
import { createListShelf } from '@/utils/list/list-shelf-service';
import { isProtected, PROTECTED, PROTECTED_HOSTS } from '@/utils/list/protected';
import { openDatabase } from '@/utils/platform/database';

const host = fc
  .array(fc.constantFrom('a', 'b', 'cd', 'e-f', 'xn--q', '0'), { minLength: 1, maxLength: 4 })
  .map((labels) => [...labels, 'test'].join('.'));

describe('a set of domains', () => {
  test('covers what a plain set would, and gives back what it was made of', () => {
    fc.assert(
      fc.property(fc.uniqueArray(host, { maxLength: 60 }), fc.array(host, { maxLength: 40 }), (domains, hosts) => {
        const set = openDomainSet(encodeDomains(domains));
        expect(set.size).toBe(domains.length);
        expect(set.domains()).toEqual(domains);
        const plain = new Set(domains);
        for (const each of [...hosts, ...domains, '', '.', 'test', `x.${domains[0] ?? 'y'}`, `x${domains[0] ?? 'y'}`]) {
          const above = hostAndAbove(each).filter((one) => plain.has(one));
          expect(set.covering(each), each).toBe(above.at(-1) ?? null);
        }
      }),
    );
  });

  test('is refused where it was cut, turned, or never was one', () => {
    const good = encodeDomains(['a.test', 'b.test']);
    expect(() => openDomainSet(new Uint8Array(0))).toThrow('not a set of domains');
    for (let length = 0; length < 80; length += 1)
      expect(() => openDomainSet(good.slice(0, length)), String(length)).toThrow('not a set of domains');
    for (const at of [0, 3, 5, 8, 11]) {
      const bad = good.slice();
      bad[at] = (bad[at] ?? 0) ^ 0xff;
      expect(() => openDomainSet(bad), String(at)).toThrow('not a set of domains');
    }
  });

  test('with any byte turned over ends in an answer or in its own error, and never hangs', () => {
    const good = encodeDomains(['a.test', 'b.test', 'c.d.test']);
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 }), host, (at, turn, each) => {
        const bad = good.slice();
        bad[at] = (bad[at] ?? 0) ^ turn;
        try {
          const set = openDomainSet(bad);
          expect([null, ...hostAndAbove(each)]).toContain(set.covering(each));
        } catch (error) {
          expect(error).toMatchObject({ name: 'DomainSetError' });
        }
      }),
    );
  });
});

describe('what is protected', () => {
  test('is short, has a reason and a source, and each host once', () => {
    expect(PROTECTED_HOSTS.length).toBeLessThanOrEqual(100);
    expect(new Set(PROTECTED_HOSTS).size).toBe(PROTECTED_HOSTS.length);
    for (const { hosts, why, source } of PROTECTED) {
      expect(hosts.length).toBeGreaterThan(0);
      expect(why).not.toBe('');
      expect(URL.parse(source)?.protocol).toBe('https:');
    }
    for (const each of PROTECTED_HOSTS) expect(URL.parse(`https://${each}`)?.hostname).toBe(each);
  });

  test('is never covered by a list, nor what is below it, though the list names it or what is above it', async () => {
    const database = openDatabase('protected');
    const id = toListId(new Uint8Array(8));
    await database.putList(id, encodeDomains(['samaritans.org', 'uk', 'other.test', 'gov']));
    const list = { id, name: 'A list', source: { type: 'text' as const }, domains: 4, notUnderstood: 0, takenAt: 1 };
    const lists = await createListShelf(database).at([list]);
    for (const each of PROTECTED_HOSTS) {
      expect(lists.covering(id, each), each).toBeNull();
      expect(lists.covering(id, `www.${each}`), each).toBeNull();
      expect(isProtected(each)).toBe(true);
    }
    expect(lists.covering(id, 'www.other.test')).toBe('other.test');
    expect(lists.covering(id, 'other.gov')).toBe('gov');
  });
});

describe('lists in the database', () => {
  test('come to a database of the version before, and leave what it holds alone', async () => {
    const before = await openDB('older', 1, {
      upgrade(database) {
        database.createObjectStore('vault');
        database.createObjectStore('inbox');
      },
    });
    await before.put('vault', { format: 'kept' }, 'header');
    before.close();
    const database = openDatabase('older');
    expect(await database.getHeader()).toEqual({ format: 'kept' });
    const [one, two] = [
      toListId(Uint8Array.of(1, 0, 0, 0, 0, 0, 0, 0)),
      toListId(Uint8Array.of(2, 0, 0, 0, 0, 0, 0, 0)),
    ];
    await database.putList(one, encodeDomains(['a.test']));
    await database.putList(two, encodeDomains(['b.test']));
    await createListShelf(database).forget([one]);
    expect(await database.getList(one)).toBeUndefined();
    expect(openDomainSet((await database.getList(two)) ?? new Uint8Array()).domains()).toEqual(['b.test']);
    await database.putList(one, encodeDomains(['a.test']));
    await createListShelf(database).keepOnly([one]);
    expect(await database.getList(one)).toBeDefined();
    expect(await database.getList(two)).toBeUndefined();
  });

  test('that cannot be read hold nothing', async () => {
    const list = {
      id: toListId(new Uint8Array(8)),
      name: 'x',
      source: { type: 'text' as const },
      domains: 1,
      notUnderstood: 0,
      takenAt: 1,
    };
    const broken = createListShelf({
      getList: () => Promise.reject(new Error('disk')),
      dropLists: async () => undefined,
    });
    expect((await broken.at([list])).covering(list.id, 'a.test')).toBeNull();
    expect(await broken.domains(list.id)).toEqual([]);
  });
});
