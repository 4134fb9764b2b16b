import type { BrowserUnderTest, Tab } from './driver.ts';
import { until } from './poll.ts';

/** Fills a field that is not shown as it is typed, which has no role to find it by. */
export async function fillSecret(tab: Tab, label: string, text: string): Promise<void> {
  await until(`the field “${label}”`, () => tab.evaluate<boolean>(`${fieldOf(label)} !== undefined`));
  await tab.evaluate(`(() => {
    const field = ${fieldOf(label)};
    field.value = ${JSON.stringify(text)};
    field.dispatchEvent(new Event('input', { bubbles: true }));
  })()`);
}

function fieldOf(label: string): string {
  return `[...document.querySelectorAll('label')].find((each) => each.textContent.trim() === ${JSON.stringify(label)})?.control`;
}

/** Chooses a file, as the browser's own window for that does. */
export function chooseFile(tab: Tab, label: string, bytes: Uint8Array, name = 'backup.age'): Promise<void> {
  return chooseIn(tab, fieldOf(label), bytes, name);
}

/** The same in a field whose label stands more than once on the page. @param field an expression */
export async function chooseIn(tab: Tab, field: string, bytes: Uint8Array, name: string): Promise<void> {
  await tab.evaluate(`(() => {
    const field = ${field};
    const chosen = new DataTransfer();
    chosen.items.add(new File([Uint8Array.fromBase64(${JSON.stringify(Buffer.from(bytes).toString('base64'))})], ${JSON.stringify(name)}));
    field.files = chosen.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
}

/** Saves a backup the way a person does, and returns the file that the browser was given to save. */
export async function saveBackup(browser: BrowserUnderTest, passphrase: string): Promise<Uint8Array> {
  const tab = await browser.openPage('options.html#/settings');
  await until('the button', () => tab.has('button', 'Save a backup'));
  await tab.evaluate(`(() => {
    const create = URL.createObjectURL;
    URL.createObjectURL = (file) => ((globalThis.saved = file), create.call(URL, file));
  })()`);
  await tab.press('button', 'Save a backup');
  await fillSecret(tab, 'Passphrase for the file', passphrase);
  await fillSecret(tab, 'Passphrase for the file, again', passphrase);
  await tab.press('button', 'Make the file');
  await until('the backup is made', async () =>
    (await tab.text('main')).includes('your browser saves it as breakwater-'),
  );
  const base64 = await tab.evaluate<string>(
    `globalThis.saved.arrayBuffer().then((bytes) => new Uint8Array(bytes).toBase64())`,
  );
  await tab.close();
  return new Uint8Array(Buffer.from(base64, 'base64'));
}

/** Looks into a file, as far as to what is in it, or to what is wrong. */
export async function lookInto(tab: Tab, file: Uint8Array, passphrase: string): Promise<void> {
  if (await tab.has('button', 'Restore a backup')) await tab.press('button', 'Restore a backup');
  await until('the form', () => tab.has('button', 'Look into the file'));
  await chooseFile(tab, 'Backup file', file);
  await fillSecret(tab, 'Passphrase of the file', passphrase);
  await tab.press('button', 'Look into the file');
}
