import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { BackupReminder } from '@/components/backup/BackupReminder';
import { BackupView } from '@/components/backup/BackupView';
import { ContentsView } from '@/components/backup/ContentsView';
import { type EraseStep, EraseView } from '@/components/backup/EraseView';
import { RestoreForm } from '@/components/backup/RestoreForm';
import { SaveForm } from '@/components/backup/SaveForm';
import { Working } from '@/components/backup/Working';
import { say } from '@/components/shell/say';
import type { BackupContents } from '@/utils/backup/contents';
import { OptionsFrame } from './options-frame';
import { type GalleryState, nothing } from './state';

const CONTENTS: BackupContents = {
  made: 1_795_410_000_000,
  boundaries: [
    'Videos in the evening',
    'Feeds',
    'A name of one’s own that goes on for longer than a line of a small screen holds',
  ],
  lists: ['Gambling'],
  events: 12_345,
  span: { from: 1_700_000_000_000, until: 1_795_400_000_000 },
  days: 400,
  notes: 18,
  plan: { triggers: 4, cards: 3, people: 2, activities: 6, steps: 2, goals: 3, numbers: 1 },
  unknown: 2,
};

export const backupStates: readonly GalleryState[] = [
  backup('backup-closed', null),
  backup(
    'backup-saving',
    <SaveForm
      value={{ passphrase: 'short', again: '' }}
      problem={{ field: 'passphrase', sentence: { key: 'backup.problem.short', values: { least: 8 } } }}
      onChange={nothing}
      onSubmit={nothing}
      onCancel={nothing}
    />,
  ),
  backup('backup-making', <Working label={i18n.t('backup.making')} progress={0.4} onCancel={nothing} />),
  backup('backup-saved', null, [i18n.t('backup.saved', { file: 'breakwater-2026-11-24.age' })]),
  backup(
    'backup-choosing',
    <RestoreForm
      passphrase=""
      problems={{ file: null, passphrase: null }}
      onFile={nothing}
      onPassphrase={nothing}
      onSubmit={nothing}
      onCancel={nothing}
    />,
    [],
    say({ key: 'backup.problem.wrongPassphrase' }),
  ),
  backup(
    'backup-contents',
    <ContentsView
      contents={CONTENTS}
      timeText={(at) => new Date(at).toLocaleString('en')}
      dayText={(at) => new Date(at).toLocaleDateString('en')}
      onRestore={nothing}
      onCancel={nothing}
    />,
  ),
  backup('backup-restored', null, [i18n.t('backup.restored'), i18n.t('backup.waits', 2)]),
  erase('erase-closed', 'closed'),
  erase('erase-asking', 'asking'),
  erase('erase-erasing', 'erasing'),
  {
    name: 'backup-reminder',
    page: 'options',
    view: () => (
      <OptionsFrame title="Journal">
        <BackupReminder days={41} />
        <BackupReminder days={null} />
      </OptionsFrame>
    ),
  },
];

function backup(
  name: string,
  inside: ComponentChildren,
  said: readonly string[] = [],
  problem: string | null = null,
): GalleryState {
  return {
    name,
    page: 'options',
    view: () => (
      <OptionsFrame title="Settings">
        <BackupView
          said={said}
          problem={problem}
          reminder={30}
          onSave={nothing}
          onRestore={nothing}
          onReminder={nothing}
        >
          {inside}
        </BackupView>
      </OptionsFrame>
    ),
  };
}

function erase(name: string, step: EraseStep): GalleryState {
  return {
    name,
    page: 'options',
    view: () => (
      <OptionsFrame title="Settings">
        <EraseView step={step} problem={null} onAsk={nothing} onKeep={nothing} onErase={nothing} />
      </OptionsFrame>
    ),
  };
}
