import type { ComponentProps, JSX } from 'preact';
import { PopupView } from '@/components/popup/PopupView';
import { Page } from '@/components/shell/Page';
import { WelcomeView } from '@/components/welcome/WelcomeView';
import { EVENINGS, NEWS, NIGHT } from './sample-boundaries';
import { type GalleryState, nothing } from './state';

export const smallStates: readonly GalleryState[] = [
  {
    name: 'welcome',
    page: 'welcome',
    view: () => (
      <Page title="Welcome to Breakwater">
        <WelcomeView onStart={nothing} />
      </Page>
    ),
  },
  { name: 'popup', page: 'popup', view: () => popup({}) },
  {
    name: 'popup-open',
    page: 'popup',
    view: () =>
      popup({
        openNow: [
          { boundary: EVENINGS.id, name: EVENINGS.name, minutesLeft: 7 },
          { boundary: NIGHT.id, name: NIGHT.name, minutesLeft: 1 },
        ],
        freeNow: [{ boundary: NEWS.id, name: NEWS.name, left: { type: 'minutes', left: 12 } }],
        mayLookBack: true,
        site: 'video.example',
      }),
  },
  {
    name: 'popup-summary-due',
    page: 'popup',
    view: () => popup({ summaryDue: 'options.html#/sharing', site: 'video.example' }),
  },
  { name: 'popup-locked', page: 'popup', view: () => popup({ locked: true, site: 'video.example' }) },
  { name: 'popup-strict', page: 'popup', view: () => popup({ strict: true, site: 'video.example' }) },
];

function popup(more: Partial<ComponentProps<typeof PopupView>>): JSX.Element {
  return (
    <PopupView
      openNow={[]}
      freeNow={[]}
      strict={false}
      mayLookBack={false}
      summaryDue={null}
      locked={false}
      site={null}
      onHard={nothing}
      onPractise={nothing}
      onEnd={nothing}
      onSetHere={nothing}
      {...more}
    />
  );
}
