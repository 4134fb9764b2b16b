import type { BrowserUnderTest, Tab } from './driver.ts';
import { until } from './poll.ts';

/** The room of sharing, once it is drawn. */
export async function sharingRoom(browser: BrowserUnderTest): Promise<Tab> {
  const tab = await browser.openPage('options.html#/sharing');
  await until('the form', () => tab.has('button', 'Add partner'));
  return tab;
}

export async function says(tab: Tab, words: string): Promise<void> {
  await until(`it says ${words}`, async () => (await tab.text('main')).includes(words));
}

export async function addPartner(tab: Tab, name: string, card: string): Promise<void> {
  await tab.fill('textbox', 'Name', name);
  await tab.fill('textbox', "Partner's card", card);
  await tab.press('button', 'Add partner');
  await says(tab, `${name} is added.`);
  // It is said a moment before they are listed.
  await until('they are listed', async () => (await partners(tab)).some((each) => each.includes(name)));
}

/** A button of one partner's; others have the same. */
export async function pressFor(tab: Tab, name: string, button: string): Promise<void> {
  // It is said that somebody was added a moment before they are listed.
  await until(`${button} of ${name}`, () =>
    tab.evaluate<boolean>(`(() => {
      const partner = [...document.querySelectorAll('.partner')].find((each) => each.innerText.includes(${JSON.stringify(name)}));
      const found = [...(partner?.querySelectorAll('button') ?? [])].find((each) => each.innerText === ${JSON.stringify(button)});
      found?.click();
      return found !== undefined;
    })()`),
  );
}

export function partners(tab: Tab): Promise<string[]> {
  return tab.evaluate<string[]>(`[...document.querySelectorAll('.partner')].map((each) => each.innerText)`);
}

/** Opens the folded part that an element stands in, or that it is. */
export async function unfold(tab: Tab, selector: string): Promise<void> {
  await until(selector, () =>
    tab.evaluate<boolean>(`(() => {
      const details = document.querySelector(${JSON.stringify(selector)})?.closest('details');
      if (details) details.open = true;
      return Boolean(details);
    })()`),
  );
}

/** Waits until the focus is on what says exactly this. */
export async function focusIsOn(tab: Tab, words: string): Promise<void> {
  await until(`the focus on “${words}”`, async () => {
    const here = await tab.evaluate<string>(`document.activeElement.innerText.trim()`);
    if (here !== words) throw new Error(`it is on “${here.slice(0, 80)}”`);
    return true;
  });
}

/** Keeps hold of what the browser is given to save from now on. */
export async function keepSaved(tab: Tab): Promise<void> {
  await tab.evaluate(`(() => {
    globalThis.saved = undefined;
    const create = URL.createObjectURL;
    URL.createObjectURL = (file) => ((globalThis.saved = file), create.call(URL, file));
  })()`);
}

export function savedText(tab: Tab): Promise<string> {
  return tab.evaluate<string>('globalThis.saved.text()');
}
