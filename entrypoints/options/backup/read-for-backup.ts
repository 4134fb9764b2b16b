import { BackupError } from '@/utils/backup/backup-error';
import { foldTimeNow } from '@/utils/journal/fold-time-service';
import type { Journal } from '@/utils/journal/journal';
import { readJournal } from '@/utils/journal/journal-service';
import type { Plan } from '@/utils/plan/plan';
import { loadPlan } from '@/utils/plan/plan-service';
import { systemClock } from '@/utils/platform/clock';
import { homes } from '@/utils/platform/homes';
import { foldInWorker } from '@/utils/platform/journal-worker';
import { sendEdit } from '@/utils/platform/send-edit';
import type { Settings } from '@/utils/settings/settings';
import { loadSettings } from '@/utils/settings/settings-service';
import type { OpenVault } from '@/utils/vault/vault';
import { vaultNow } from '@/utils/vault/vault-service';

interface Choices {
  readonly settings: Settings;
  readonly plan: Plan;
}

/** What is set and planned now. Throws a `BackupError` where that cannot be read, or is locked. */
export async function readChoices(): Promise<Choices> {
  const [settings, plan] = await Promise.all([loadSettings(homes), loadPlan(homes)]);
  if (settings.access.type === 'locked' || settings.read.type !== 'settings' || plan.type !== 'plan')
    throw notOpened(`${settings.access.type} ${settings.read.type} ${plan.type}`);
  return { settings: settings.read.settings, plan: plan.plan };
}

/** Throws a `BackupError` where it cannot be opened. */
export async function readJournalToSave(): Promise<Journal> {
  const time = await foldTimeNow(homes, systemClock);
  return readJournal(homes, time, foldInWorker).catch((cause: unknown) => {
    throw notOpened(String(cause));
  });
}

/** What uniting with the journal needs. Where nothing was sealed yet, the background makes a vault as it keeps the choices again. */
export async function keysToUnite(): Promise<{ readonly vault: OpenVault; readonly today: string }> {
  const now = await vaultNow(homes);
  if (now.type === 'none') {
    const { settings } = await readChoices();
    await sendEdit({ type: 'wait-to-loosen', hours: settings.waitToLoosen });
  }
  const open = now.type === 'none' ? await vaultNow(homes) : now;
  if (open.type !== 'open') throw notOpened(open.type);
  const { today } = await foldTimeNow(homes, systemClock);
  return { vault: open.vault, today };
}

function notOpened(reason: string): BackupError {
  return new BackupError('not-made', { key: 'backup.problem.notOpened' }, reason);
}
