import { type JSX, render } from 'preact';
import { backupStates } from './backup-states';
import { boundaryStates } from './boundary-states';
import { dayStates } from './day-states';
import { exerciseStates } from './exercise-states';
import { helpStates } from './help-states';
import { journalStates } from './journal-states';
import { keepingStates } from './keeping-states';
import { lockStates } from './lock-states';
import { momentStates } from './moment-states';
import { partnerStates } from './partner-states';
import { pauseStates } from './pause-states';
import { pictureStates } from './picture-states';
import { planStates } from './plan-states';
import { roomStates } from './room-states';
import { sharingStates } from './sharing-states';
import { smallStates } from './small-states';
import type { GalleryState } from './state';
import { viewerStates } from './viewer-states';

const STATES: readonly GalleryState[] = [
  ...pauseStates,
  ...exerciseStates,
  ...boundaryStates,
  ...journalStates,
  ...pictureStates,
  ...dayStates,
  ...keepingStates,
  ...lockStates,
  ...planStates,
  ...roomStates,
  ...smallStates,
  ...helpStates,
  ...momentStates,
  ...backupStates,
  ...sharingStates,
  ...partnerStates,
  ...viewerStates,
];

/** The style sheet of the page on which a view stands in the product. */
const STYLES: Readonly<Record<GalleryState['page'], () => Promise<unknown>>> = {
  pause: () => import('@/entrypoints/pause/style.css'),
  options: () => import('@/entrypoints/options/style.css'),
  welcome: () => import('@/entrypoints/welcome/style.css'),
  practise: () => import('@/entrypoints/practise/style.css'),
  moment: () => import('./moment.css'),
  popup: () => import('@/entrypoints/popup/style.css'),
  help: () => import('@/entrypoints/help/style.css'),
  quiet: () => import('@/entrypoints/quiet/style.css'),
  check: () => import('@/entrypoints/check/style.css'),
  partner: () => import('@/entrypoints/partner/style.css'),
  viewer: () => import('@/viewer/style.css'),
};

const asked = new URLSearchParams(location.search);
const found = STATES.find(({ name }) => name === asked.get('state'));
document.documentElement.dir = asked.get('dir') ?? 'ltr';
if (found === undefined) {
  render(<Contents />, document.body);
} else {
  await STYLES[found.page]();
  document.title = found.name;
  render(found.view(), document.body);
}
document.documentElement.dataset['ready'] = 'yes';

function Contents(): JSX.Element {
  return (
    <main>
      <h1>Every view in every state</h1>
      <ul>
        {STATES.map(({ name }) => (
          <li key={name}>
            <a href={`?state=${name}`}>{name}</a> <a href={`?state=${name}&dir=rtl`}>right to left</a>{' '}
            <a href={`?state=${name}&lang=de`}>German</a>
          </li>
        ))}
      </ul>
    </main>
  );
}
