import type { Bytes } from '../vault/bytes';

/**
 * Names of hosts in one piece of memory, so that half a million of them need no object each, can lie in the database as they are, and
 * move between threads.
 *
 *   "BWD1" | u32 names | u32 slots | slots × u32 | names, each with a line feed before and after it, in ASCII
 *
 * Little endian. A slot holds the place of a name's first letter, 0 where it is empty; a name stands in the slot of its hash (FNV-1a,
 * 32 bits, from its last letter to its first) or in the next empty one. There are at least half as many slots again as names.
 */
export interface DomainSet {
  readonly size: number;
  /** The name that is `host` or stands above it; `null` where there is none. */
  covering(host: string): string | null;
  domains(): string[];
}

export class DomainSetError extends Error {
  constructor(reason: string) {
    super(`not a set of domains: ${reason}`);
    this.name = 'DomainSetError';
  }
}

const MAGIC = 0x31445742;
const HEADER_BYTES = 12;
const LINE_FEED = 10;
const DOT = 46;
const HASH_START = 0x811c9dc5;
const HASH_FACTOR = 0x01000193;

/** @param domains ASCII, each once */
export function encodeDomains(domains: readonly string[]): Bytes {
  const text = new TextEncoder().encode(`\n${domains.join('\n')}\n`);
  const slots = slotsFor(domains.length);
  const bytes = new Uint8Array(HEADER_BYTES + slots * 4 + text.length);
  const header = new DataView(bytes.buffer);
  header.setUint32(0, MAGIC, true);
  header.setUint32(4, domains.length, true);
  header.setUint32(8, slots, true);
  const table = new Uint32Array(bytes.buffer, HEADER_BYTES, slots);
  bytes.set(text, HEADER_BYTES + slots * 4);
  let place = 1;
  for (const domain of domains) {
    let slot = hashOf(domain) & (slots - 1);
    while (table[slot] !== 0) slot = (slot + 1) & (slots - 1);
    table[slot] = place;
    place += domain.length + 1;
  }
  return bytes;
}

/** Throws a `DomainSetError` for anything that `encodeDomains` did not make. */
export function openDomainSet(bytes: Uint8Array): DomainSet {
  if (bytes.length < HEADER_BYTES + 2) throw new DomainSetError('too short');
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (header.getUint32(0, true) !== MAGIC) throw new DomainSetError('it begins otherwise');
  const size = header.getUint32(4, true);
  const slots = header.getUint32(8, true);
  const textStart = HEADER_BYTES + slots * 4;
  if (slots !== slotsFor(size) || textStart + 2 > bytes.length) throw new DomainSetError('its sizes do not fit');
  // The table wants to begin at a multiple of four.
  const owned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const table = new Uint32Array(owned.buffer, owned.byteOffset + HEADER_BYTES, slots);
  const text = owned.subarray(textStart);
  if (text[0] !== LINE_FEED || text[text.length - 1] !== LINE_FEED) throw new DomainSetError('its names have no end');

  /** Whether `host` from `start` on stands in the set. */
  function has(host: string, start: number, hash: number): boolean {
    let slot = hash & (slots - 1);
    for (let tries = 0; tries < slots; tries += 1) {
      const place = table[slot] ?? 0;
      if (place === 0) return false;
      if (isAt(place, host, start)) return true;
      slot = (slot + 1) & (slots - 1);
    }
    return false;
  }

  function isAt(place: number, host: string, start: number): boolean {
    const length = host.length - start;
    for (let index = 0; index < length; index += 1) {
      if (text[place + index] !== host.charCodeAt(start + index)) return false;
    }
    return text[place + length] === LINE_FEED;
  }

  return {
    size,
    covering(host) {
      let hash = HASH_START;
      for (let index = host.length - 1; index >= 0; index -= 1) {
        const code = host.charCodeAt(index);
        if (code === DOT && has(host, index + 1, hash)) return host.slice(index + 1);
        hash = Math.imul(hash ^ code, HASH_FACTOR) >>> 0;
      }
      return has(host, 0, hash) ? host : null;
    },
    domains: () => (size === 0 ? [] : new TextDecoder('latin1').decode(text.subarray(1, text.length - 1)).split('\n')),
  };
}

function hashOf(text: string): number {
  let hash = HASH_START;
  for (let index = text.length - 1; index >= 0; index -= 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), HASH_FACTOR) >>> 0;
  return hash;
}

/** A power of two, at least half as many again as names. */
function slotsFor(names: number): number {
  return 2 ** Math.max(4, Math.ceil(Math.log2(Math.max(1, names) * 1.5)));
}
