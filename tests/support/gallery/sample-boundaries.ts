import type { Boundary } from '@/utils/boundary/boundary';
import { toBoundaryId } from '@/utils/boundary/boundary-id';
import { boundary as builtBoundary } from '../builders';

export const EVENINGS = boundary(1, { name: 'Videos in the evening', reason: 'I want my evenings for people' });
export const NEWS = boundary(2, {
  name: 'news.example',
  reason: '',
  sites: 'news.example\n!news.example/weather',
  waitSeconds: 0,
  allowMinutes: 0,
});
export const NIGHT = boundary(3, {
  name: 'Forums, feeds and everything else that I open when it is late and the house is quiet',
  reason:
    'I sleep badly after it, and the next morning I am short with the children. On the evenings without it I read, I write to my sister, and I go to bed before midnight.',
  sites:
    'a-very-long-name-of-a-site-that-does-not-fit-anywhere.forum.example\n*.feeds.example\nbücher.example/neu/heute',
  waitSeconds: 900,
  allowMinutes: 240,
});
export const OFF = boundary(4, {
  name: 'games.example',
  reason: 'Only at weekends',
  sites: 'games.example',
  on: false,
});
export const HEBREW = boundary(5, { name: 'סרטונים בערב', reason: 'אני רוצה את הערבים שלי לאנשים' });

function boundary(
  id: number,
  {
    sites = 'video.example\nclips.example/shorts',
    ...given
  }: Partial<Omit<Boundary, 'sites'>> & { readonly sites?: string },
): Boundary {
  return builtBoundary(sites.split('\n'), { id: toBoundaryId(Uint8Array.of(id, 0, 0, 0, 0, 0, 0, 0)), ...given });
}
