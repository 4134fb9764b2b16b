import { run } from './run.mjs';

/** What is built, by the name of its folder in `.output`. */
export const BUILDS = {
  'chrome-mv3': ['build', '-b', 'chrome'],
  'firefox-mv3': ['build', '-b', 'firefox'],
  /** The same code; the manifest holds the tests' hosts, because nobody can answer a permission prompt in a headless Chromium. */
  'chrome-mv3-e2e': ['build', '-b', 'chrome', '--mode', 'e2e'],
};

/** @param {keyof typeof BUILDS} name */
export function build(name) {
  return run('wxt', BUILDS[name], { quiet: true });
}
