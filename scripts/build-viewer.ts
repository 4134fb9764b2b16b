import { mkdir, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { buildViewer } from './viewer.ts';

const FOLDER = '.output/viewer';

const html = await buildViewer();
await mkdir(FOLDER, { recursive: true });
await writeFile(`${FOLDER}/breakwater-viewer.html`, html);
const kilobytes = (bytes: number): string => `${Math.round(bytes / 100) / 10} kB`;
console.log(
  `${FOLDER}/breakwater-viewer.html: ${kilobytes(Buffer.byteLength(html))}, ${kilobytes(gzipSync(html).length)} gzipped`,
);
