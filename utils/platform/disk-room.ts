/** Left for the browser's own files. */
const MARGIN_BYTES = 8 * 1024 * 1024;

/**
 * Throws where the disk is nearly full. A write that is torn there costs more than itself: Chromium 156 goes on after it in the same file, and
 * at its next start discards the whole database as damaged. What cannot wait goes to `storage.local`, which gets over it.
 * @param bytes that are to be written
 */
export async function needRoom(bytes = 0): Promise<void> {
  const { quota, usage } = await navigator.storage.estimate().catch((): StorageEstimate => ({}));
  if (quota === undefined || usage === undefined) return;
  if (quota - usage < MARGIN_BYTES + 2 * bytes) throw new Error('the disk is nearly full');
}
