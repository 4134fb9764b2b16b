import { oneHeaderAtATime } from './alone';
import { openDatabase } from './database';
import { localStore, sessionStore } from './store';

/** Where everything that is sealed lies, and the memory that holds its key. */
export const homes = { database: openDatabase(), local: localStore, session: sessionStore, alone: oneHeaderAtATime };
