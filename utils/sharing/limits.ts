/** Of a file or pasted text, in bytes (in UTF-16 units where it is pasted). */
export const MOST_FILE = 256 * 1024;
/** Of what stands in it, in bytes. */
export const MOST_PLAIN = 160 * 1024;
/** An age header that is not over by then is not one of ours to open. Bytes. */
export const HEADER_BYTES = 8 * 1024;
export const MOST_STANZAS = 8;
/** scrypt's memory doubles with each step: 256 MB here. The package itself would go on to 20: 1.1 GB and many seconds for a file that anybody can make. */
export const MOST_WORK_FACTOR = 18;
/** As a backup's: 128 MB and about half a second. */
export const WORK_FACTOR = 17;

export const MOST_DAYS = 400;
/** Of the one line in the person's own words, in UTF-16 units as all lengths of text here. */
export const NOTE_LENGTH = 500;
export const NAME_LENGTH = 100;
export const MOST_BOUNDARIES = 100;
export const MOST_EXERCISES = 24;
export const MOST_GOALS = 20;
/** More than anything that is counted here comes to. */
export const MOST_COUNT = 1_000_000;

export const LABEL_LENGTH = 60;
export const SENDER_NOTES_LENGTH = 4000;
export const MOST_PARTNERS = 20;
export const MOST_SENDERS = 40;
/** Kept of one sender; older ones go. */
export const MOST_RECEIVED = 8;
/** Kept in the ledger; older ones go. */
export const MOST_SENT = 200;
/** All that is kept of what was sent, and as much of what was received, as JSON in UTF-16 units. The oldest summaries go first; that they were sent stays. */
export const MOST_KEPT = 1024 * 1024;
