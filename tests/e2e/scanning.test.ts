import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CardText, cardQrText } from '@/utils/sharing/card';
import { safetyNumber, safetyQrText } from '@/utils/sharing/safety-number';
import { buildViewer } from '../../scripts/viewer.ts';
import { findings } from '../support/axe.ts';
import { chooseIn } from '../support/backup-file.ts';
import { runsIn } from '../support/browser.ts';
import { launchChromium } from '../support/chromium.ts';
import { cameras, giveDetector, tellCodes } from '../support/code-detector.ts';
import { codeOf, filmOf, pngOf } from '../support/code-pictures.ts';
import type { BrowserUnderTest, Tab } from '../support/driver.ts';
import { cardOn } from '../support/partner-page.ts';
import { until } from '../support/poll.ts';
import { PARTNER, PERSON, STRANGER } from '../support/sharing-builders.ts';
import { focusIsOn, says, unfold } from '../support/sharing-room.ts';

const THEIRS = cardQrText({ text: PARTNER.card });
const PRICE = '4006381333931';

describe.skipIf(runsIn === 'firefox')('with a reader of codes, which Firefox has not', () => {
  const held: { browser?: BrowserUnderTest; film: string } = { film: '' };
  const show = (text: string | null) => writeFile(held.film, filmOf(text));
  const browser = (): BrowserUnderTest => {
    if (held.browser === undefined) throw new Error('the browser does not run yet');
    return held.browser;
  };
  beforeAll(async () => {
    held.film = join(await mkdtemp(join(tmpdir(), 'breakwater-film-')), 'film.y4m');
    await show(null);
    held.browser = await launchChromium({ camera: { film: held.film, allowed: true } });
  });
  afterAll(() => held.browser?.close());

  test('the camera is off until it is asked for, reads the card, and is off again', async () => {
    await show(THEIRS);
    const tab = await page('options.html#/sharing', 'Add partner', [THEIRS]);
    expect(await cameras(tab)).toEqual([]);
    await tab.press('button', 'Scan with the camera');
    await says(tab, 'The card was read.');
    expect(await field(tab, '#partner-card')).toBe(PARTNER.card);
    expect(await cameras(tab)).toEqual(['ended']);
    await focusIsOn(tab, 'Scan with the camera');
    await tab.fill('textbox', 'Name', 'Ruth');
    await tab.press('button', 'Add partner');
    await says(tab, 'Ruth is added.');
    await tab.close();
  });

  test.for([
    ['the button', (tab: Tab) => tab.press('button', 'Stop the camera')],
    ['Escape', (tab: Tab) => tab.key('Escape')],
    ['leaving the room', (tab: Tab) => tab.evaluate<void>(`void (location.hash = '#/settings')`)],
  ] as const)('%s turns the camera off', async ([, stop]) => {
    await show(null);
    const tab = await page('options.html#/sharing', 'Add partner', [THEIRS]);
    await tab.press('button', 'Scan with the camera');
    await until('the camera runs', async () => (await cameras(tab)).join() === 'live');
    await focusIsOn(tab, 'Stop the camera');
    await until('its picture is shown', () =>
      tab.evaluate<boolean>(`document.querySelector('video').videoWidth === 640`),
    );
    await stop(tab);
    await until('the camera is off', async () => (await cameras(tab)).join() === 'ended');
    await until('no picture is there', () => tab.evaluate<boolean>(`document.querySelector('video') === null`));
    await tab.close();
  });

  test('what is no card is said to be none, and nothing is filled in', async () => {
    const safety = safetyQrText(safetyNumber(PARTNER.card, STRANGER.card));
    const tab = await page('options.html#/sharing', 'Add partner', [safety, PRICE]);
    for (const [text, words] of [
      [safety, 'This is the code of a safety number.'],
      [PRICE, 'This is not a card.'],
    ] as const) {
      await show(text);
      await tab.press('button', 'Scan with the camera');
      await says(tab, words);
      expect(await field(tab, '#partner-card')).toBe('');
    }
    expect(await cameras(tab)).toEqual(['ended', 'ended']);
    await tab.close();
  });

  test('a picture does as well, on both sides', async () => {
    const room = await page('options.html#/sharing', 'Add partner', [THEIRS]);
    await choosePicture(room, '#partner-scan-picture', pngOf(null));
    await says(room, 'No QR code was found in this picture.');
    await choosePicture(room, '#partner-scan-picture', Buffer.from('no picture'));
    await says(room, 'No QR code was found in this picture.');
    await choosePicture(room, '#partner-scan-picture', pngOf(THEIRS));
    await until('it is filled in', async () => (await field(room, '#partner-card')) === PARTNER.card);
    await room.close();
    const desk = await page('partner.html', 'Save my key', [THEIRS]);
    await unfold(desk, '#sender-card');
    await choosePicture(desk, '#sender-scan-picture', pngOf(THEIRS));
    await until('it is filled in', async () => (await field(desk, '#sender-card')) === PARTNER.card);
    await desk.close();
  });

  test('the reader scans a sender’s card, and the two compare their numbers by camera', async () => {
    await show(THEIRS);
    const tab = await page('partner.html', 'Save my key', [THEIRS]);
    const own = await cardOn(tab);
    await unfold(tab, '#sender-card');
    await tab.press('button', 'Scan with the camera');
    await until('it is filled in', async () => (await field(tab, '#sender-card')) === PARTNER.card);
    expect(await cameras(tab)).toEqual(['ended']);
    await tab.fill('textbox', 'Name', 'Ben');
    await tab.press('button', 'Add person');
    await until('Ben', () => tab.has('heading', 'Ben'));
    await compares(tab, '.sender', own, PARTNER.card);
    await tab.close();
  });

  test('the one who shares compares by camera, too', async () => {
    const tab = await page('options.html#/sharing', 'Add partner', []);
    await tab.fill('textbox', 'Name', 'Kim');
    await tab.fill('textbox', "Partner's card", STRANGER.card);
    await tab.press('button', 'Add partner');
    await says(tab, 'Kim is added.');
    await until('Kim', () => tab.has('heading', 'Kim'));
    await compares(tab, '.partner:last-child', await cardOn(tab), STRANGER.card);
    await tab.close();
  });

  test('a new card is scanned as the first one was, on both sides, and is an alarm', async () => {
    const next = cardQrText({ text: PERSON.card });
    await show(next);
    const room = await page('options.html#/sharing', 'Prepare a summary', [next]);
    await unfold(room, '.partner select');
    await choosePicture(room, '.partner .unfold__body [id$="-scan-picture"]', pngOf(next));
    await says(room, 'The card was read. If it is really theirs, use it.');
    await room.press('button', 'Use the new card');
    await says(room, 'The card of Ruth changed.');
    await room.close();
    const desk = await page('partner.html', 'Save my key', [next]);
    await unfold(desk, '.sender [id^="label-"]');
    await desk.press('button', 'Scan with the camera');
    await says(desk, 'The card was read. If it is really theirs, use it.');
    expect(await cameras(desk)).toEqual(['ended']);
    await desk.press('button', 'Keep the card');
    await says(desk, 'The card of Ben is another one than before.');
    await desk.close();
  });

  test('the viewer scans as well, from the disk', async () => {
    const file = join(dirname(held.film), 'breakwater-viewer.html');
    await writeFile(file, await buildViewer());
    const tab = await browser().open(pathToFileURL(file).href);
    await giveDetector(tab);
    await until('the viewer', () => tab.has('button', 'Make my card'));
    await tellCodes(tab, [codeOf(THEIRS)]);
    await show(THEIRS);
    await unfold(tab, '#sender-card');
    await tab.press('button', 'Scan with the camera');
    await until('it is filled in', async () => (await field(tab, '#sender-card')) === PARTNER.card);
    expect(await cameras(tab)).toEqual(['ended']);
    await tab.close();
  });

  test('a camera that is not allowed is told kindly, and pasting is there', async () => {
    const strict = await launchChromium({ camera: { film: held.film, allowed: false } });
    const tab = await strict.openPage('options.html#/sharing');
    await giveDetector(tab);
    await until('the camera is offered', () => tab.has('button', 'Scan with the camera'));
    await tab.press('button', 'Scan with the camera');
    await says(tab, 'The camera cannot be used just now. Pasting the line works just as well.');
    expect(await cameras(tab)).toEqual([]);
    expect(await tab.has('textbox', "Partner's card")).toBe(true);
    await strict.close();
  });

  async function page(path: string, ready: string, known: readonly string[]): Promise<Tab> {
    const tab = await browser().openPage(path);
    await giveDetector(tab);
    await until(path, () => tab.has('button', ready));
    await tellCodes(tab, known.map(codeOf));
    return tab;
  }

  /** Codes that are not the number, then another number, then the number. */
  async function compares(tab: Tab, person: string, own: CardText, theirs: CardText): Promise<void> {
    const same = safetyQrText(safetyNumber(own, theirs));
    const other = safetyQrText(safetyNumber(PARTNER.card, STRANGER.card));
    await tellCodes(tab, [same, other, THEIRS, PRICE].map(codeOf));
    await unfold(tab, `${person} .unfold__body`);
    await until('the number', () => tab.evaluate<boolean>(`document.querySelector('.safety__number') !== null`));
    for (const [text, words] of [
      [PRICE, 'This code is not a safety number from Breakwater.'],
      [THEIRS, 'This is the code of a card.'],
      [other, 'These numbers differ: do not go on. Ask the other person for their card again'],
    ] as const) {
      await show(text);
      await tab.press('button', 'Scan their code with the camera');
      await says(tab, words);
    }
    expect(await findings(tab)).toEqual([]);
    expect(await tab.has('button', 'Note it as compared')).toBe(false);
    expect(await tab.has('button', 'We compared it, it is the same')).toBe(false);
    await choosePicture(tab, `${person} [id*="safety"][type="file"]`, pngOf(same));
    await says(tab, 'The numbers match. That tells something only if the picture came to you another way');
    await show(same);
    await tab.press('button', 'Scan their code with the camera');
    await says(tab, 'The numbers match. Nobody swapped a card on the way.');
    expect(await tab.text(person)).not.toContain('These numbers differ');
    expect(await tab.text(person)).toContain('Not yet verified');
    expect(new Set(await cameras(tab)).has('live')).toBe(false);
    await tab.press('button', 'Note it as compared');
    await until('it is noted', async () => (await tab.text(person)).includes('Compared on'));
    await until('the focus stays near', () =>
      tab.evaluate<boolean>(`document.activeElement.innerText.includes('Safety number')`),
    );
  }
});

describe('without a reader of codes, as here', () => {
  const held: { browser?: BrowserUnderTest } = {};
  beforeAll(async () => {
    held.browser = await (runsIn === 'firefox'
      ? (await import('../support/firefox.ts')).launchFirefox({ hosts: [] })
      : launchChromium());
  });
  afterAll(() => held.browser?.close());

  test('nothing is offered that cannot be done, and pasting is', async () => {
    const { browser } = held;
    if (browser === undefined) throw new Error('the browser does not run yet');
    const room = await browser.openPage('options.html#/sharing');
    await until('the form', () => room.has('button', 'Add partner'));
    await says(room, 'This browser cannot read QR codes. Pasting the line works just as well.');
    expect(await room.text('main')).not.toMatch(/from a picture|camera/);
    await room.fill('textbox', 'Name', 'Ruth');
    await room.fill('textbox', "Partner's card", PARTNER.card);
    await room.press('button', 'Add partner');
    await says(room, 'Ruth is added.');
    await unfold(room, '.partner .unfold__body');
    await until('the number', () => room.evaluate<boolean>(`document.querySelector('.safety__number') !== null`));
    expect(await room.text('.partner')).not.toMatch(/from a picture|camera/);
    await room.close();
    const desk = await browser.openPage('partner.html');
    await cardOn(desk);
    await unfold(desk, '#sender-card');
    await says(desk, 'This browser cannot read QR codes.');
    expect(await desk.text('main')).not.toMatch(/from a picture|camera/);
    await desk.fill('textbox', 'Name', 'Ben');
    await desk.fill('textbox', 'Their card', STRANGER.card);
    await desk.press('button', 'Add person');
    await until('Ben', () => desk.has('heading', 'Ben'));
    await desk.close();
  });
});

function choosePicture(tab: Tab, selector: string, bytes: Uint8Array): Promise<void> {
  return chooseIn(tab, `document.querySelector(${JSON.stringify(selector)})`, bytes, 'picture.png');
}

function field(tab: Tab, selector: string): Promise<string> {
  return tab.evaluate<string>(`document.querySelector(${JSON.stringify(selector)}).value`);
}
