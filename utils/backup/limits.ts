/** Of what stands in the age file, in bytes. */
export const MOST_BACKUP_BYTES = 256 * 1024 * 1024;
/** Of the file itself: armor makes it larger by a third. */
export const MOST_FILE_BYTES = 360 * 1024 * 1024;
/** Of one line, in bytes of UTF-8. */
export const MOST_LINE_BYTES = 64 * 1024;
export const MOST_EVENTS = 3_000_000;
/** The file's own passphrase, in UTF-16 units. */
export const LEAST_PASSPHRASE = 8;
