import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Wave } from '@/components/exercise/Wave';

test('the water moves with the exercise alone', () => {
  expect(renderToString(<Wave still={false} />)).not.toContain('wave--moving');
  expect(renderToString(<Wave level={0.8} seconds={4} still={false} />)).toMatch(/wave--moving.*--level:\s*0.8/);
});

test('where it shall be still, it stands as it did before, whatever happens', () => {
  expect(renderToString(<Wave level={0.8} seconds={4} still />)).toBe(renderToString(<Wave still />));
});
