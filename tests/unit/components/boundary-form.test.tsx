import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { BoundaryForm } from '@/components/boundary/BoundaryForm';
import { EMPTY_FORM } from '@/components/boundary/form-text';
import { type DraftText, readDraft } from '@/utils/boundary/read-draft';
import { readLines } from '@/utils/boundary/read-sites';
import { isPublicSuffix } from '../../support/public-suffix';

const nothing = (): void => undefined;

function form(text: DraftText, { editing = false, sent = false } = {}): string {
  const read = readDraft(text, isPublicSuffix, new Map(), 'A list');
  return renderToString(
    <BoundaryForm
      text={text}
      problems={sent && read.type === 'refused' ? read.problems : []}
      lines={readLines(text.sites, isPublicSuffix)}
      lists={[]}
      editing={editing}
      onChange={nothing}
      onSubmit={nothing}
      onCancel={nothing}
    />,
  );
}

test('each field has the name that people and tools know it by', () => {
  const labels = [...form(EMPTY_FORM).matchAll(/<label class="field__label" for="([^"]+)">([^<]+)/g)];
  expect(labels.map(([, id, name]) => [id, name])).toEqual([
    ['sites', 'Sites'],
    ['wait', 'Wait before continuing'],
    ['allow', 'Allow for'],
    ['reason', 'Your reason'],
    ['name', 'Name'],
    ['words', 'Words'],
  ]);
});

test('what is wrong stands at its field and is tied to it, and what was typed stays', () => {
  const html = form({ ...EMPTY_FORM, sites: 'co.uk', wait: '901' }, { sent: true });
  expect(html).toMatch(
    /<textarea id="sites" aria-describedby="sites-hint sites-problem" aria-invalid="true"[^>]*>co.uk</,
  );
  expect(html).toMatch(
    /<input id="wait" aria-describedby="wait-hint wait-problem" aria-invalid="true"[^>]*value="901"/,
  );
  expect(html).toMatch(/<input id="allow" aria-describedby="allow-hint" aria-invalid="false"/);
});

test('while a person types, each line says how it is understood, and nothing is called wrong', () => {
  const html = form({ ...EMPTY_FORM, sites: 'https://video.example/shorts/9?x=1\n!video.example/learn\nco.u' });
  const words = html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  expect(words).toContain('video.example every page, with its subdomains Only video.example/shorts/9');
  expect(words).toContain('video.example/learn stays open: this page and all below it, with its subdomains');
  expect(html).not.toContain('aria-invalid="true"');
});

test('on and off, and the way back, belong to a change alone', () => {
  expect(form(EMPTY_FORM)).not.toMatch(/> *On *<|Cancel/);
  expect(form(EMPTY_FORM)).toContain('Add boundary');
  expect(form(EMPTY_FORM, { editing: true })).toMatch(/type="checkbox" checked.*On.*Save changes.*Cancel/s);
});
