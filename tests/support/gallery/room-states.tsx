import { SelfCheckView } from '@/components/check/SelfCheckView';
import { SettingsView } from '@/components/settings/SettingsView';
import type { SelfCheck } from '@/utils/keeper/self-check';
import { OptionsFrame } from './options-frame';
import { EVENINGS, NIGHT } from './sample-boundaries';
import { type GalleryState, nothing } from './state';

const GOOD: SelfCheck = {
  findings: [
    { part: 'settings', state: 'good' },
    { part: 'rules', state: 'good', desired: 4, actual: 4 },
    { part: 'guard', state: 'good', desired: 3, actual: 3 },
    { part: 'access', state: 'good' },
    { part: 'private-windows', state: 'note' },
    { part: 'journal', state: 'good' },
  ],
  waiting: [],
  openGaps: [],
  lastRepair: null,
};
const BAD: SelfCheck = {
  findings: [
    { part: 'settings', state: 'needs-you' },
    { part: 'rules', state: 'repairable', desired: 4, actual: 1 },
    { part: 'guard', state: 'repairable', desired: 3, actual: 0 },
    { part: 'access', state: 'needs-you', desired: 2, actual: 0 },
    { part: 'private-windows', state: 'good' },
    { part: 'journal', state: 'needs-you' },
  ],
  waiting: [
    { boundary: EVENINGS.id, origins: ['*://*.video.example/*'] },
    { boundary: NIGHT.id, origins: ['*://*.feeds.example/*'] },
  ],
  openGaps: [
    { cause: 'access', from: 1_795_400_000_000, boundary: EVENINGS.id },
    { cause: 'off', from: 1_795_300_000_000 },
  ],
  lastRepair: 1_795_410_000_000,
};

export const roomStates: readonly GalleryState[] = [
  {
    name: 'settings',
    page: 'options',
    view: () => (
      <OptionsFrame title="Settings">
        <SettingsView />
      </OptionsFrame>
    ),
  },
  check('self-check-looking', null),
  check('self-check-good', GOOD),
  check('self-check-trouble', BAD),
];

function check(name: string, found: SelfCheck | null): GalleryState {
  const names = new Map([EVENINGS, NIGHT].map((boundary) => [boundary.id, boundary.name]));
  return {
    name,
    page: 'options',
    view: () => (
      <OptionsFrame title="Self-check">
        <SelfCheckView
          check={found}
          nameOf={(id) => names.get(id) ?? null}
          timeText={(at) => new Date(at).toLocaleString('en')}
          onRepair={nothing}
          onAllowAccess={nothing}
        />
      </OptionsFrame>
    ),
  };
}
