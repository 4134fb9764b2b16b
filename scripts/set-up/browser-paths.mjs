import { findProgram } from './find-program.mjs';
import { CHROMIUM, FIREFOX } from './programs.mjs';

/** Where the browsers stand, as the environment in which the tests and the story look for them. */
export function browserPaths() {
  const paths = { CHROMIUM: findProgram(CHROMIUM.names), FIREFOX: findProgram(FIREFOX.names) };
  return Object.fromEntries(Object.entries(paths).filter(([, path]) => path !== null));
}
