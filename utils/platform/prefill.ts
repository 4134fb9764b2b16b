import { sessionStore } from './store';

const KEY = 'prefilled-site';

/** The site with which the popup opens the form: in memory and not in the page's address, which would stay in the history. */
export async function prefillSite(site: string): Promise<void> {
  await sessionStore.set(KEY, site);
}

/** Once: it is gone afterwards. */
export async function takePrefilledSite(): Promise<string | null> {
  const site = await sessionStore.get(KEY);
  if (typeof site !== 'string') return null;
  await sessionStore.remove([KEY]);
  return site;
}
