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
  {
    name: 'popup',
    page: 'popup',
    view: () => <PopupView openNow={[]} freeNow={[]} site={null} onEnd={nothing} onSetHere={nothing} />,
  },
  {
    name: 'popup-open',
    page: 'popup',
    view: () => (
      <PopupView
        openNow={[
          { boundary: EVENINGS.id, name: EVENINGS.name, minutesLeft: 7 },
          { boundary: NIGHT.id, name: NIGHT.name, minutesLeft: 1 },
        ]}
        freeNow={[{ boundary: NEWS.id, name: NEWS.name, left: { type: 'minutes', left: 12 } }]}
        site="video.example"
        onEnd={nothing}
        onSetHere={nothing}
      />
    ),
  },
];
