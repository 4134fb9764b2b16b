/** Left for the browser's own files. */
const MARGIN_BYTES = 8 * 1024 * 1024;

/**
 * Throws where the disk is nearly full. A write that is torn there costs more than itself: Chromium 156 goes on after it in the same file, and
 * at its next start discards the whole database as damaged. What cannot wait goes to `storage.local`, which gets over it.
 * @param bytes that are to be written @param storage there is none in Node.js
 */
export async function needRoom(
  bytes = 0,
  storage: Pick<StorageManager, 'estimate'> | undefined = navigator.storage,
): Promise<void> {
  const { quota, usage } = (await storage?.estimate().catch(() => undefined)) ?? {};
  if (quota === undefined || usage === undefined) return;
  if (quota - usage < MARGIN_BYTES + 2 * bytes) throw new Error('the disk is nearly full');
}
