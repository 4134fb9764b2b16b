import { expect, test } from 'vitest';
import { needRoom } from '@/utils/platform/disk-room';

const MIB = 1024 * 1024;
const disk = (quota: number) => ({ estimate: async () => ({ quota, usage: MIB }) });

test('nothing is written where a disk is nearly full, by what is to be written', async () => {
  await expect(needRoom(0, disk(20 * MIB))).resolves.toBeUndefined();
  await expect(needRoom(0, disk(8 * MIB))).rejects.toThrow('nearly full');
  await expect(needRoom(10 * MIB, disk(20 * MIB))).rejects.toThrow('nearly full');
});

test('a browser that does not say is believed to have room', async () => {
  await expect(needRoom(0, { estimate: () => Promise.reject(new Error('no')) })).resolves.toBeUndefined();
  await expect(needRoom(0, { estimate: async () => ({}) })).resolves.toBeUndefined();
});
