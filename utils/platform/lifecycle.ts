import { browser } from 'wxt/browser';
import type { Start } from '../enforcement/gaps';
import { sessionStore } from './store';

export interface LifecycleEvents {
  readonly installed: () => void;
  readonly alarm: () => void;
  readonly accessChanged: () => void;
  readonly tabClosed: (tab: number) => void;
  readonly tabOpened: () => void;
}

/** Adds every listener at once, as a background must before its first await, and says how this run began. */
export function listenToLifecycle(events: LifecycleEvents): Promise<Start> {
  const start = new Promise<Start>((resolve) => {
    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === 'install') events.installed();
      if (reason === 'install' || reason === 'update') resolve(reason === 'install' ? 'installed' : 'updated');
    });
    browser.runtime.onStartup.addListener(() => resolve('browser'));
    void quietStart().then(resolve);
  });
  browser.alarms.onAlarm.addListener(events.alarm);
  browser.permissions.onAdded.addListener(events.accessChanged);
  browser.permissions.onRemoved.addListener(events.accessChanged);
  browser.tabs.onRemoved.addListener(events.tabClosed);
  browser.tabs.onCreated.addListener(events.tabOpened);
  return start;
}

const AWAKE_KEY = 'awake';
/** The browser tells of an install or its own start right after the script has run. */
const TOLD_WITHIN_MS = 2_000;

/** A run that nobody announces: the browser woke the background, or somebody turned Breakwater on again. */
async function quietStart(): Promise<Start> {
  const awake = await sessionStore.get(AWAKE_KEY);
  await sessionStore.set(AWAKE_KEY, true);
  if (awake === true) return 'woken';
  return new Promise((resolve) => setTimeout(() => resolve('enabled'), TOLD_WITHIN_MS));
}
