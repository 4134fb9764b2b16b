import { browser } from 'wxt/browser';
import type { Start } from '../keeper/gaps';
import { sessionStore } from './store';

export interface LifecycleEvents {
  /** A browser session, an installation or an update has begun: nothing that lived in memory is left. */
  readonly fresh: () => void;
  readonly installed: () => void;
  readonly alarm: (name: string) => void;
  readonly accessChanged: () => void;
  readonly tabClosed: (tab: number) => void;
  readonly tabOpened: () => void;
  /** Firefox only: a tab came to another address of a host that is granted. */
  readonly tabArrived: () => void;
}

/** Adds every listener at once, as a background must before its first await, and says how this run began. */
export function listenToLifecycle(events: LifecycleEvents, awakeKey: string): Promise<Start> {
  const start = new Promise<Start>((resolve) => {
    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === 'install') events.installed();
      if (reason === 'install' || reason === 'update') resolve(reason === 'install' ? 'installed' : 'updated');
    });
    browser.runtime.onStartup.addListener(() => resolve('browser'));
    void quietStart(awakeKey, events.fresh).then(resolve);
  });
  browser.alarms.onAlarm.addListener(({ name }) => events.alarm(name));
  browser.permissions.onAdded.addListener(events.accessChanged);
  browser.permissions.onRemoved.addListener(events.accessChanged);
  browser.tabs.onRemoved.addListener(events.tabClosed);
  browser.tabs.onCreated.addListener(events.tabOpened);
  if (import.meta.env.FIREFOX) onAddress(events.tabArrived);
  return start;
}

/**
 * From its back/forward cache Firefox brings a page back without the scripts that were registered since; Chromium loads it anew.
 * The filter is Firefox's own, and lets only hosts that are granted wake the background.
 */
function onAddress(arrived: () => void): void {
  const { onUpdated } = browser.tabs as unknown as { readonly onUpdated: FilteredUpdates };
  onUpdated.addListener((_tab, { url }) => /^https?:/.test(url ?? '') && arrived(), { properties: ['url'] });
}

interface FilteredUpdates {
  addListener(
    listener: (tab: number, change: { readonly url?: string }) => void,
    filter: { readonly properties: readonly ['url'] },
  ): void;
}

/** The browser tells of an install or its own start right after the script has run. */
const TOLD_WITHIN_MS = 2_000;

/** A run that nobody announces: the browser woke the background, or somebody turned Breakwater on again. */
async function quietStart(awakeKey: string, fresh: () => void): Promise<Start> {
  const awake = await sessionStore.get(awakeKey);
  await sessionStore.set(awakeKey, true);
  if (awake === true) return 'woken';
  fresh();
  return new Promise((resolve) => setTimeout(() => resolve('enabled'), TOLD_WITHIN_MS));
}
