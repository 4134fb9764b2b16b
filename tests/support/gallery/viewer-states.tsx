import type { ComponentProps } from 'preact';
import { i18n } from '#i18n';
import { FIRST_SHARING } from '@/utils/sharing/sharing';
import { ViewerView } from '@/viewer/ViewerView';
import { ALEX, CHANGED, NAMED, PARTS, RIGHT, WITH_CARD } from './sharing-samples';
import { type GalleryState, nothing } from './state';

export const viewerStates: readonly GalleryState[] = [
  viewer('viewer-first', { sharing: FIRST_SHARING }),
  viewer('viewer-refused', { sharing: FIRST_SHARING, problem: i18n.t('viewer.notKept') }),
  viewer('viewer-unsaved', {}),
  viewer('viewer-one', { sharing: { ...WITH_CARD, senders: [ALEX] }, saved: true }),
  viewer('viewer-several', { sharing: { ...WITH_CARD, senders: [CHANGED, ALEX, NAMED, RIGHT] }, keeps: true }),
];

function viewer(name: string, more: Partial<ComponentProps<typeof ViewerView>>): GalleryState {
  return {
    name,
    page: 'viewer',
    view: () => (
      <ViewerView
        sharing={WITH_CARD}
        parts={PARTS}
        keeps={false}
        saved={false}
        problem={null}
        onMake={nothing}
        onKey={nothing}
        onKeep={nothing}
        {...more}
      />
    ),
  };
}
