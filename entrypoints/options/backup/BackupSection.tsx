import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { BackupView } from '@/components/backup/BackupView';
import { ContentsView } from '@/components/backup/ContentsView';
import { RestoreForm } from '@/components/backup/RestoreForm';
import { SaveForm } from '@/components/backup/SaveForm';
import { Working } from '@/components/backup/Working';
import { say } from '@/components/shell/say';
import { BackupError } from '@/utils/backup/backup-error';
import type { BackupContents } from '@/utils/backup/contents';
import type { PartLine } from '@/utils/backup/line';
import { type PassphraseProblem, type PassphraseText, passphraseProblem } from '@/utils/backup/read-passphrase';
import { restoreParts } from '@/utils/backup/restore-service';
import { originsOf } from '@/utils/enforcement/origins';
import { dayOf } from '@/utils/journal/day';
import { access } from '@/utils/platform/access';
import { type BackupWorker, startBackupWorker } from '@/utils/platform/backup-worker';
import { systemClock } from '@/utils/platform/clock';
import { askSurely } from '@/utils/platform/messages';
import { saveFile } from '@/utils/platform/save-file';
import { sendEdit, sendPlanEdit } from '@/utils/platform/send-edit';
import { dayText, timeText } from '@/utils/platform/words';
import { safeSearchOrigins } from '@/utils/safe-search/safe-rules';
import type { Sentence } from '@/utils/sentence/sentence';
import type { Settings } from '@/utils/settings/settings';
import { keysToUnite, readChoices, readJournalToSave } from './read-for-backup';

type Step =
  | { readonly type: 'closed' }
  | { readonly type: 'asking'; readonly value: PassphraseText; readonly problem: PassphraseProblem | null }
  | { readonly type: 'making'; readonly progress: number }
  | { readonly type: 'choosing'; readonly passphrase: string; readonly problems: ChoosingProblems }
  | { readonly type: 'reading'; readonly progress: number }
  | { readonly type: 'contents'; readonly contents: BackupContents; readonly parts: readonly PartLine[] }
  | { readonly type: 'restoring'; readonly progress: number };

interface ChoosingProblems {
  readonly file: string | null;
  readonly passphrase: string | null;
}

const NO_PROBLEMS: ChoosingProblems = { file: null, passphrase: null };
const CLOSED: Step = { type: 'closed' };
const EMPTY: PassphraseText = { passphrase: '', again: '' };

/** Saving and restoring, one at a time; to cancel ends the worker and whatever it has staged. */
export function BackupSection({ settings }: { readonly settings: Settings }): JSX.Element {
  const [step, setStep] = useState<Step>(CLOSED);
  const [said, setSaid] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState<Sentence | null>(null);
  const [file, setFile] = useState<File | null>(null);
  const stop = useRef<AbortController | null>(null);
  const worker = useRef<BackupWorker | null>(null);
  useEffect(() => () => stop.current?.abort(), []);

  function begin(next: Step): void {
    setSaid([]);
    setProblem(null);
    setStep(next);
  }

  function start(): BackupWorker {
    stop.current?.abort();
    stop.current = new AbortController();
    worker.current = startBackupWorker(stop.current.signal);
    return worker.current;
  }

  function end(sentences: readonly string[]): void {
    stop.current?.abort();
    setFile(null);
    setSaid(sentences);
    setStep(CLOSED);
  }

  /** Back to where it was asked from, with what was wrong. */
  function failed(error: unknown, back: Step): void {
    if (stop.current?.signal.aborted === true) return;
    stop.current?.abort();
    setProblem(error instanceof BackupError ? error.sentence : { key: 'backup.problem.notMade' });
    setStep(back);
  }

  async function make(value: PassphraseText): Promise<void> {
    const wrong = passphraseProblem(value);
    if (wrong !== null) return setStep({ type: 'asking', value, problem: wrong });
    begin({ type: 'making', progress: 0 });
    const running = start();
    try {
      const now = systemClock.now();
      const [choices, journal] = await Promise.all([readChoices(), readJournalToSave()]);
      const { file: made } = await running.run(
        { type: 'save', made: now, ...choices, journal, passphrase: value.passphrase },
        (progress) => setStep({ type: 'making', progress }),
      );
      const name = `breakwater-${dayOf(now, systemClock.offset(now))}.age`;
      saveFile(made, name);
      await askSurely({ type: 'backup/made', day: dayOf(now, systemClock.offset(now)) }).catch(() => undefined);
      end([i18n.t('backup.saved', { file: name })]);
    } catch (error) {
      failed(error, CLOSED);
    }
  }

  async function look(passphrase: string): Promise<void> {
    const problems = {
      file: file === null ? i18n.t('backup.problem.noFile') : null,
      passphrase: passphrase === '' ? i18n.t('backup.problem.noFilePassphrase') : null,
    };
    if (file === null || problems.passphrase !== null) return setStep({ type: 'choosing', passphrase, problems });
    begin({ type: 'reading', progress: 0 });
    try {
      const { contents, parts } = await start().run({ type: 'read', file, passphrase }, (progress) =>
        setStep({ type: 'reading', progress }),
      );
      setStep({ type: 'contents', contents, parts });
    } catch (error) {
      failed(error, { type: 'choosing', passphrase, problems: NO_PROBLEMS });
    }
  }

  /** The question for access comes first and is not awaited: Firefox takes it only as the click's own doing. */
  async function restore(parts: readonly PartLine[]): Promise<void> {
    const origins = originsIn(parts);
    const asked = origins.length === 0 ? Promise.resolve(true) : access.request(origins).catch(() => false);
    begin({ type: 'restoring', progress: 0 });
    const tell = (progress: number): void => setStep({ type: 'restoring', progress });
    try {
      const restored = await restoreParts(parts, await readChoices(), { sendEdit, sendPlanEdit }, tell);
      await worker.current?.run({ type: 'unite', ...(await keysToUnite()) }, tell);
      end([
        i18n.t('backup.restored'),
        ...(restored.waiting > 0 ? [i18n.t('backup.waits', restored.waiting)] : []),
        ...((await asked) ? [] : [i18n.t('backup.withoutAccess')]),
        ...(restored.refused.length > 0 ? [i18n.t('backup.left'), ...restored.refused.map(say)] : []),
      ]);
    } catch (error) {
      failed(error, CLOSED);
    }
  }

  function cancel(): void {
    end([i18n.t('backup.stopped')]);
  }

  return (
    <BackupView
      said={said}
      problem={problem === null ? null : say(problem)}
      reminder={settings.backupReminder}
      onSave={() => begin({ type: 'asking', value: EMPTY, problem: null })}
      onRestore={() => begin({ type: 'choosing', passphrase: '', problems: NO_PROBLEMS })}
      onReminder={(days) => void sendEdit({ type: 'backup-reminder', days })}
    >
      {inside()}
    </BackupView>
  );

  function inside(): JSX.Element | null {
    switch (step.type) {
      case 'closed':
        return null;
      case 'asking':
        return (
          <SaveForm
            value={step.value}
            problem={step.problem}
            onChange={(value) => setStep({ ...step, value })}
            onSubmit={() => void make(step.value)}
            onCancel={() => begin(CLOSED)}
          />
        );
      case 'choosing':
        return (
          <RestoreForm
            passphrase={step.passphrase}
            problems={step.problems}
            onFile={setFile}
            onPassphrase={(passphrase) => setStep({ ...step, passphrase })}
            onSubmit={() => void look(step.passphrase)}
            onCancel={() => begin(CLOSED)}
          />
        );
      case 'contents':
        return (
          <ContentsView
            contents={step.contents}
            timeText={timeText}
            dayText={(at) => dayText(dayOf(at, systemClock.offset(at)))}
            onRestore={() => void restore(step.parts)}
            onCancel={cancel}
          />
        );
      case 'making':
        return <Working label={i18n.t('backup.making')} progress={step.progress} onCancel={cancel} />;
      case 'reading':
        return <Working label={i18n.t('backup.reading')} progress={step.progress} onCancel={cancel} />;
      case 'restoring':
        return <Working label={i18n.t('backup.restoring')} progress={step.progress} />;
    }
  }
}

function originsIn(parts: readonly PartLine[]): string[] {
  const origins = parts.flatMap((part) => {
    if (part.type === 'boundary' && part.boundary.on) return originsOf(part.boundary);
    return part.type === 'settings' ? safeSearchOrigins(part.safeSearch ?? []) : [];
  });
  return [...new Set(origins)];
}
