import { join } from 'node:path';
import { ROOT } from './run.mjs';

/** Where the last run of the tests left its reports. */
export const RESULTS = join(ROOT, '.results');
