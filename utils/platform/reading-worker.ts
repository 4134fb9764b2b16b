import { readingIn } from '../sharing/ask-reading';

/** Opening what others sealed, in a worker: to cancel ends it. */
export const reading = readingIn(
  () => new Worker(new URL('./reading-worker-main.ts', import.meta.url), { type: 'module' }),
);
