import { browser } from 'wxt/browser';

/** Wakes the background at a time, also from sleep. */
export interface Alarms {
  /** @param when Unix time in milliseconds; `null` takes the alarm away */
  set(name: AlarmName, when: number | null): Promise<void>;
  repeat(name: AlarmName, everyMinutes: number): Promise<void>;
}

/** `next`: something begins or ends by itself. `heartbeat`: a sign of life, and a look at what stands. */
export type AlarmName = 'next' | 'heartbeat';

/** Small corrections of the clock, as network time makes them. */
const PLAY_MS = 60_000;

export const alarms: Alarms = {
  async set(name, when) {
    const standing = await browser.alarms.get(name);
    if (when === null) {
      if (standing !== undefined) await browser.alarms.clear(name);
      return;
    }
    // An alarm that is made anew within its last half minute would be put off: Chromium rounds up to 30 s.
    if (standing?.scheduledTime !== when) await browser.alarms.create(name, { when });
  },
  async repeat(name, everyMinutes) {
    const standing = await browser.alarms.get(name);
    // Chromium wakes by the computer's clock: set back by a year, it would be silent for as long.
    const late = standing !== undefined && standing.scheduledTime > Date.now() + everyMinutes * 60_000 + PLAY_MS;
    if (standing?.periodInMinutes !== everyMinutes || late)
      await browser.alarms.create(name, { periodInMinutes: everyMinutes });
  },
};
