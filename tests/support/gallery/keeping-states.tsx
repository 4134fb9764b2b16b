import { ExportView } from '@/components/journal/ExportView';
import { RetentionView, type RetentionViewProps } from '@/components/settings/RetentionView';
import { dayText } from './day-states';
import { OptionsFrame } from './options-frame';
import { type GalleryState, nothing } from './state';

function retention(name: string, overrides: Partial<RetentionViewProps>): GalleryState {
  return {
    name,
    page: 'options',
    view: () => (
      <OptionsFrame title="Settings">
        <RetentionView
          retention={{ days: null, older: 'counts' }}
          chosen={null}
          effect={null}
          said=""
          dayText={dayText}
          onChoose={nothing}
          onKeep={nothing}
          onLeave={nothing}
          {...overrides}
        />
      </OptionsFrame>
    ),
  };
}

function files(name: string, said: string): GalleryState {
  return {
    name,
    page: 'options',
    view: () => (
      <OptionsFrame title="Journal">
        <ExportView said={said} onCsv={nothing} onJson={nothing} />
      </OptionsFrame>
    ),
  };
}

export const keepingStates: readonly GalleryState[] = [
  retention('retention', {}),
  retention('retention-kept', { retention: { days: 365, older: 'gone' }, said: 'Your choice is kept.' }),
  retention('retention-nothing', { chosen: { days: 730, older: 'counts' } }),
  retention('retention-counts', {
    chosen: { days: 365, older: 'counts' },
    effect: { before: '2025-11-25', days: 812, pauses: 12_345, notes: 1 },
  }),
  retention('retention-gone', {
    chosen: { days: 90, older: 'gone' },
    effect: { before: '2026-08-27', days: 1, pauses: 1, notes: 0 },
  }),
  retention('retention-unread', { chosen: { days: 90, older: 'gone' }, effect: 'unread' }),
  files('files', ''),
  files('files-saved', 'The file breakwater-journal-2026-11-24.json is among your downloads.'),
];
