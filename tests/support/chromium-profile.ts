import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/*
 * What a person does in Chromium's settings, written into the profile while no browser runs.
 * `--load-extension` and the devtools protocol load an extension late and forget it; one that stands in the profile is there
 * from the first moment of every start, as after a true installation.
 */

/** Chromium's id of an extension that it loads from a folder. */
export function idOf(folder: string): string {
  const digest = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return Array.from(digest, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** Keeps the extension in this profile, with the hosts that its manifest names, over every restart. */
export async function keepExtension(profile: string, folder: string): Promise<void> {
  await changePreferences(profile, (preferences) => {
    const extensions = part(preferences, 'extensions');
    part(extensions, 'ui')['developer_mode'] = true;
    part(extensions, 'settings')[idOf(folder)] = {
      location: UNPACKED,
      path: folder,
      creation_flags: 38,
      disable_reasons: [],
    };
  });
}

/** @param start addresses to start with, or `restored` for the tabs that were open at the end */
export async function chooseStart(profile: string, start: readonly string[] | 'restored'): Promise<void> {
  await changePreferences(profile, (preferences) => {
    const session = part(preferences, 'session');
    session['restore_on_startup'] = start === 'restored' ? LAST_SESSION : GIVEN_ADDRESSES;
    if (start !== 'restored') session['startup_urls'] = start;
    part(preferences, 'profile')['exit_type'] = 'Normal';
  });
}

/** Chromium's `ManifestLocation::kUnpacked`. */
const UNPACKED = 4;
/** Chromium's `SessionStartupPref`. */
const LAST_SESSION = 1;
const GIVEN_ADDRESSES = 4;

type Preferences = Record<string, unknown>;

async function changePreferences(profile: string, change: (preferences: Preferences) => void): Promise<void> {
  const folder = join(profile, 'Default');
  const file = join(folder, 'Preferences');
  await mkdir(folder, { recursive: true });
  const preferences = JSON.parse(await readFile(file, 'utf8').catch(() => '{}')) as Preferences;
  change(preferences);
  await writeFile(file, JSON.stringify(preferences));
}

function part(of: Preferences, name: string): Preferences {
  const found = of[name];
  const value = typeof found === 'object' && found !== null ? (found as Preferences) : {};
  of[name] = value;
  return value;
}
