/** Longer lines are no site that a browser would open. In UTF-16 code units. */
export const LINE_LENGTH = 2048;
