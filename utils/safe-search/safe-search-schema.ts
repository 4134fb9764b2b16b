import * as v from 'valibot';
import type { SafeSearchId } from './safe-search';
import { SAFE_SERVICES } from './safe-services';

const IDS = SAFE_SERVICES.map(({ id }) => id);

/** A service that a later version knows and this one does not cannot be read; the settings then are a newer version's, too. */
export const safeSearchIdSchema: v.GenericSchema<unknown, SafeSearchId> = v.picklist(IDS);
