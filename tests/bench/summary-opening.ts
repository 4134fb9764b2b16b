import type { CardText } from '@/utils/sharing/card';
import type { BenchTab } from './devtools.ts';
import { type Figure, medians, TIMES } from './figure.ts';

type Sealed = { readonly text: string; readonly payload: string };

/**
 * From a chosen file with a summary of 400 days to the summary on the partner's page, beside AES-GCM over the same bytes, the payload read as
 * JSON and its days put into a bare table.
 * @param tab the partner's page @param sealed summaries of a known sender, to the card that is asked for
 */
export async function summaryOpening(
  tab: BenchTab,
  sealed: (card: CardText, notes: readonly string[]) => Promise<readonly Sealed[]>,
): Promise<Figure> {
  const card = await tab.eventually<CardText>('a card', `document.querySelector('#my-card')?.value`);
  const notes = Array.from({ length: TIMES + 1 }, (_, number) => `Summary number ${number + 1}.`);
  const files = await sealed(card, notes);
  await tab.evaluate(IN_PAGE);
  let next = 0;
  const measured = await medians(
    () => {
      next += 1;
      return tab.evaluate(
        `summaryBench.open(${JSON.stringify(files[next - 1]?.text)}, ${JSON.stringify(notes[next - 1])})`,
      );
    },
    () => tab.evaluate(`summaryBench.limit(${JSON.stringify(files[0]?.payload)})`),
  );
  return { what: 'summary of 400 days: from the file to the page', unit: 'ms', ...measured, aim: '300 ms' };
}

const IN_PAGE = `globalThis.summaryBench = {
  async open(text, note) {
    const field = document.querySelector('#open-file');
    const chosen = new DataTransfer();
    chosen.items.add(new File([text], 'summary.age'));
    const before = performance.now();
    field.files = chosen.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    for (;;) {
      if (document.querySelector('.summary')?.innerText.includes(note)) return performance.now() - before;
      const problem = document.querySelector('[role=alert] .notice')?.textContent;
      if (problem) throw new Error(problem);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  },
  async limit(payload) {
    const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
    const gcm = { name: 'AES-GCM', iv: new Uint8Array(12) };
    const sealed = await crypto.subtle.encrypt(gcm, key, new TextEncoder().encode(payload));
    const before = performance.now();
    const { days } = JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt(gcm, key, sealed)));
    const table = document.createElement('table');
    for (const day of days) {
      const row = table.insertRow();
      for (const cell of Object.values(day)) row.insertCell().textContent = cell;
    }
    document.body.append(table);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    table.getBoundingClientRect();
    const taken = performance.now() - before;
    table.remove();
    return taken;
  },
};`;
