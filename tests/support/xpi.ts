import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { crc32 } from 'node:zlib';

/** Packs a folder as the uncompressed zip that Firefox installs (APPNOTE 6.3.10: 4.3.7, 4.3.12 and 4.3.16). */
export async function packXpi(folder: string, file: string): Promise<void> {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const path of await filesIn(folder)) {
    const content = await readFile(path);
    const name = Buffer.from(relative(folder, path).split(sep).join('/'));
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0); // version needed: 2.0
    about.writeUInt16LE(0x21, 8); // date: 1 January 1980
    about.writeUInt32LE(crc32(content), 10);
    about.writeUInt32LE(content.length, 14);
    about.writeUInt32LE(content.length, 18);
    about.writeUInt16LE(name.length, 22);
    const end = Buffer.alloc(14);
    end.writeUInt32LE(offset, 10);
    entries.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), about, end, name);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), about, name, content]);
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(entries);
  const close = Buffer.alloc(22);
  close.write('PK\x05\x06', 'latin1');
  close.writeUInt16LE(locals.length, 8);
  close.writeUInt16LE(locals.length, 10);
  close.writeUInt32LE(directory.length, 12);
  close.writeUInt32LE(offset, 16);
  await writeFile(file, Buffer.concat([...locals, directory, close]));
}

async function filesIn(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
