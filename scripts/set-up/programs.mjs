/**
 * What may be needed beside npm's packages: where it may stand, the Debian packages that bring it, and how to say it.
 * @typedef {{ names: readonly string[], debian: readonly string[], called: string }} Program
 */

const { LOCALAPPDATA = '', PROGRAMFILES = '' } = process.env;

/** @type {Program} */
export const CHROMIUM = {
  names: [
    process.env.CHROMIUM ?? 'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    `${PROGRAMFILES}\\Google\\Chrome\\Application\\chrome.exe`,
    `${LOCALAPPDATA}\\Chromium\\Application\\chrome.exe`,
  ],
  debian: ['chromium', 'fonts-dejavu-core'],
  called: 'Chromium or Chrome 137 or newer',
};

/** @type {Program} */
export const FIREFOX = {
  names: [
    process.env.FIREFOX ?? 'firefox-esr',
    'firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    `${PROGRAMFILES}\\Mozilla Firefox\\firefox.exe`,
  ],
  debian: ['firefox-esr', 'fonts-dejavu-core'],
  called: 'Firefox 147 or newer',
};

/** What the tests use besides: a screen and a keyboard for real permission prompts, other people's readers of our files, and a compiler for a clock that can be set. */
export const TEST_TOOLS = [
  { names: ['xvfb-run'], debian: ['xvfb', 'xauth'], called: 'xvfb-run' },
  { names: ['openbox'], debian: ['openbox'], called: 'openbox' },
  { names: ['xdotool'], debian: ['xdotool'], called: 'xdotool' },
  { names: ['age'], debian: ['age'], called: 'age' },
  { names: ['jq'], debian: ['jq'], called: 'jq' },
  { names: ['gcc'], debian: ['gcc', 'libc6-dev'], called: 'gcc' },
];
