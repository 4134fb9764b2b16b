import { BackupError } from './backup-error';

/** An age header that is not over by then is not one of ours to open. */
export const HEADER_BYTES = 8 * 1024;
const MOST_STANZAS = 8;
/** 256 MB of memory. The package itself would go on to 20: 1.1 GB and many seconds for a file that anybody can make. */
const MOST_WORK_FACTOR = 18;
const INTRO = 'age-encryption.org/v1';

/**
 * Looks at the header before anything is computed from it. Throws a `BackupError` unless this is an age file for a passphrase that can be
 * tried within our means. Format: https://age-encryption.org/v1
 * @param head the file's first bytes, at least `HEADER_BYTES` of them where there are so many
 */
export function checkAgeHeader(head: Uint8Array): void {
  const lines = new TextDecoder('latin1').decode(head.subarray(0, HEADER_BYTES)).split('\n');
  if (lines[0] !== INTRO) throw new BackupError('not-age', { key: 'backup.problem.notAge' }, 'no age intro');
  const end = lines.findIndex((line) => line.startsWith('---'));
  // The last line that was cut off may be anything.
  if (end === -1 || end === lines.length - 1) throw damaged('header has no end');
  const stanzas = lines.slice(1, end).filter((line) => line.startsWith('-> '));
  if (stanzas.length === 0 || stanzas.length > MOST_STANZAS) throw damaged(`${stanzas.length} stanzas`);
  const scrypt = stanzas.map((line) => line.split(' ')).filter(([, type]) => type === 'scrypt');
  const [found] = scrypt;
  if (found === undefined)
    throw new BackupError('no-passphrase', { key: 'backup.problem.noPassphrase' }, 'no scrypt stanza');
  if (stanzas.length > 1) throw damaged('scrypt is not alone');
  const factor = found[3] ?? '';
  if (found.length !== 4 || !/^[1-9][0-9]{0,2}$/.test(factor)) throw damaged('scrypt stanza');
  if (Number(factor) > MOST_WORK_FACTOR)
    throw new BackupError('work-factor', { key: 'backup.problem.workFactor' }, `scrypt work factor ${factor}`);
}

function damaged(reason: string): BackupError {
  return new BackupError('header', { key: 'backup.problem.altered' }, reason);
}
