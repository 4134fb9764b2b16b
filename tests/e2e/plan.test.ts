import { expect, test } from 'vitest';
import { findings } from '../support/axe.ts';
import { setBoundary } from '../support/breakwater.ts';
import { browserAndSite } from '../support/browser.ts';
import type { Tab } from '../support/driver.ts';
import { until } from '../support/poll.ts';

const world = browserAndSite();

async function room(): Promise<Tab> {
  const tab = await world.browser.openPage('options.html#/plan');
  await until('the room', () => tab.has('button', 'Keep this card'));
  return tab;
}

const listed = (tab: Tab, list: string): Promise<string> => tab.text(`ul[aria-label="${list}"]`).catch(() => '');

async function adds(tab: Tab, field: string, text: string, button: string, list: string): Promise<void> {
  await tab.fill('textbox', field, text);
  await tab.press('button', button);
  await until(`“${text}” stands there`, async () => (await listed(tab, list)).includes(text));
}

test('a plan that was filled in is there after a reload, a card tied to what it is for, and axe finds nothing', async () => {
  await setBoundary(world.browser, { sites: ['blocked.test'], reason: 'my evenings' });
  const tab = await room();
  await tab.press('button', 'Alone at night');
  await until('the trigger', async () => (await listed(tab, 'Your triggers')).includes('Alone at night'));
  await adds(tab, 'Another trigger', 'Long train rides', 'Add trigger', 'Your triggers');

  await tab.press('button', 'I am alone and tired');
  await tab.evaluate(`document.querySelector('#cards-title').closest('section').querySelector('summary').click()`);
  await tab.press('checkbox', 'Alone at night');
  await tab.press('checkbox', 'blocked.test');
  await adds(tab, 'Then', 'I water the plants', 'Keep this card', 'Your cards');
  expect(await tab.evaluate(`document.querySelector('#card-then').value`)).toBe('');

  await tab.fill('textbox', 'Name', 'Ann');
  await tab.press('radio', 'Text message');
  await adds(tab, 'Phone number', '+44 20 7946 0000', 'Add person', 'Your people');
  await tab.press('button', 'Make tea');
  await until('the activity', async () => (await listed(tab, 'Your small things')).includes('Make tea'));
  await adds(tab, 'Another step', 'Lights on', 'Add step', 'Your first steps');
  await tab.press('checkbox', 'Soft sound');
  await until('it is kept', async () =>
    (await tab.text('section[aria-labelledby="comfort-title"] [role=status]')).includes('Kept.'),
  );
  await tab.fill('textbox', 'Whose number', 'The practice');
  await adds(tab, 'Number', '020 7946 0001', 'Add number', 'Your help numbers');

  await tab.reload();
  await until('the room again', () => tab.has('button', 'Keep this card'));
  expect(await listed(tab, 'Your triggers')).toContain('Long train rides');
  const cards = await listed(tab, 'Your cards');
  for (const words of ['I am alone and tired', 'I water the plants', 'Alone at night', 'blocked.test'])
    expect(cards).toContain(words);
  expect(await tab.evaluate(`document.querySelector('ul[aria-label="Your people"] a').href`)).toBe('sms:+442079460000');
  expect(await listed(tab, 'Your small things')).toContain('Make tea');
  expect(await listed(tab, 'Your first steps')).toContain('Lights on');
  expect(await listed(tab, 'Your help numbers')).toContain('The practice');
  expect(
    await tab.evaluate(`document.querySelectorAll('section[aria-labelledby="comfort-title"] input')[1].checked`),
  ).toBe(true);
  expect(await tab.text('ul[aria-label="Your reasons"]')).toContain('my evenings');
  for (const width of [1100, 320]) {
    await tab.resize(width, 700);
    expect(await findings(tab)).toEqual([]);
    expect(
      await tab.evaluate(`document.documentElement.scrollWidth <= document.documentElement.clientWidth`),
      `${width} px wide`,
    ).toBe(true);
  }

  await tab.press('button', 'Remove: Long train rides');
  await until('it is gone', async () => !(await listed(tab, 'Your triggers')).includes('Long train rides'));
  expect(await tab.evaluate('document.activeElement.innerText')).toBe('What brings it on');
  await tab.close();
});

test('a goal is written down, reached, on the way again and removed, and stays as it was left', async () => {
  const tab = await room();
  const [walk, phone] = ['One walk after dinner, three evenings a week', 'The phone sleeps in the kitchen'];
  const reached = (goal: string): Promise<boolean | null> =>
    tab.evaluate(`document.querySelector('input[aria-label=${JSON.stringify(`Reached: ${goal}`)}]')?.checked ?? null`);
  const kept = (): Promise<boolean> =>
    until('it is kept', async () =>
      (await tab.text('section[aria-labelledby="goals-title"] [role=status]')).includes('Kept.'),
    );
  const again = async (): Promise<void> => {
    await tab.reload();
    await until('the room again', () => tab.has('button', 'Keep this card'));
  };
  expect(await tab.text('section[aria-labelledby="goals-title"]')).toContain('No goal is noted yet.');
  await tab.press('button', 'Add goal');
  await until('the sentence', async () => (await tab.text('#goals-own-problem')).includes('Write a few words here.'));
  await adds(tab, 'A goal of yours', walk, 'Add goal', 'Your goals');
  await adds(tab, 'A goal of yours', phone, 'Add goal', 'Your goals');
  await until('it can be reached', async () => (await reached(walk)) === false);
  await tab.press('checkbox', `Reached: ${walk}`);
  await kept();
  await again();
  expect([await reached(walk), await reached(phone)]).toEqual([true, false]);
  expect(await tab.text('section[aria-labelledby="goals-title"]')).not.toContain('No goal is noted yet.');

  await tab.press('checkbox', `Reached: ${walk}`);
  await kept();
  await tab.press('button', `Remove: ${phone}`);
  await until('it is gone', async () => !(await listed(tab, 'Your goals')).includes(phone));
  expect(await tab.evaluate('document.activeElement.innerText')).toBe('Goals');
  await again();
  expect([await reached(walk), await reached(phone)]).toEqual([false, null]);
  await tab.close();
});

test('two tabs that change the plan at once are both kept, and each shows what the other did', async () => {
  const [one, two] = [await room(), await room()];
  await one.fill('textbox', 'Another step', 'Feet on the floor');
  await two.fill('textbox', 'Another step', 'Window open');
  await Promise.all([one.press('button', 'Add step'), two.press('button', 'Add step')]);
  for (const tab of [one, two])
    await until('both stand there', async () => {
      const steps = await listed(tab, 'Your first steps');
      return steps.includes('Feet on the floor') && steps.includes('Window open');
    });
  await Promise.all([one.close(), two.close()]);
});

test('what is no phone number is refused with a sentence at the field, and nothing typed is lost', async () => {
  const tab = await room();
  await tab.fill('textbox', 'Name', 'Ben');
  await tab.fill('textbox', 'Phone number', 'ask at the desk');
  await tab.press('button', 'Add person');
  await until('the sentence', async () => (await tab.text('#person-to-problem')).includes('Write a phone number'));
  expect(await tab.evaluate(`document.querySelector('#person-to').value`)).toBe('ask at the desk');
  expect(await tab.evaluate(`document.querySelector('#person-name').value`)).toBe('Ben');
  expect(await tab.evaluate(`document.querySelector('#person-to').getAttribute('aria-describedby')`)).toContain(
    'person-to-problem',
  );
  await tab.press('radio', 'Mail');
  await adds(tab, 'Mail address', 'ben@example.com', 'Add person', 'Your people');
  await tab.close();
});
