import { run } from './run.mjs';

/** What is built, by the name of its folder in `.output`. */
export const BUILDS = {
  'chrome-mv3': ['build', '-b', 'chrome'],
  'firefox-mv3': ['build', '-b', 'firefox'],
  /** The same code; the manifest holds the tests' hosts, because nobody can answer a permission prompt in a headless Chromium. */
  'chrome-mv3-e2e': ['build', '-b', 'chrome', '--mode', 'e2e'],
  /** With access to every host, as a person gives it to lists and words; and the browser may be asked which rule it would follow. */
  'chrome-mv3-everywhere': ['build', '-b', 'chrome', '--mode', 'everywhere'],
  /** With the tests' hosts, and every sentence accented, longer and in brackets, so that what was never translated can be seen. */
  'chrome-mv3-pseudo': ['build', '-b', 'chrome', '--mode', 'pseudo'],
  /** With the tests' hosts, and a background that can be made to stand still at any step. */
  'chrome-mv3-faults': ['build', '-b', 'chrome', '--mode', 'faults'],
  'firefox-mv3-faults': ['build', '-b', 'firefox', '--mode', 'faults'],
};

/** @param {keyof typeof BUILDS} name */
export function build(name) {
  return run('wxt', BUILDS[name], { quiet: true });
}
