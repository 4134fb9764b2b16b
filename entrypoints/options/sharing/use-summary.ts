import { useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Preview } from '@/components/sharing/PrepareView';
import { say } from '@/components/shell/say';
import type { BoundaryId } from '@/utils/boundary/boundary';
import { dayOf } from '@/utils/journal/day';
import type { Journal } from '@/utils/journal/journal';
import type { Goal } from '@/utils/plan/plan';
import { loadPlan } from '@/utils/plan/plan-service';
import { systemClock } from '@/utils/platform/clock';
import { homes } from '@/utils/platform/homes';
import type { Sentence } from '@/utils/sentence/sentence';
import type { SummaryChoices } from '@/utils/sharing/choices';
import { readPayload } from '@/utils/sharing/envelope';
import type { SharingIdentity } from '@/utils/sharing/identity';
import { summaryFor } from '@/utils/sharing/seal';
import type { Partner, Sharing } from '@/utils/sharing/sharing';
import { SharingError } from '@/utils/sharing/sharing-error';
import { bodyOf, type Summary, type SummaryBody } from '@/utils/sharing/summary';
import { summaryOf } from '@/utils/sharing/summary-of';
import { VaultError } from '@/utils/vault/vault-error';
import { readWhole } from '../journal/use-journal';
import { useSettings } from '../use-settings';
import { ownIdentity } from './own-identity';

/** What stands in the preview, and what is sealed of it. */
export interface MadeSummary {
  readonly preview: Preview;
  /** Those of the plan, as far as it can be read. */
  readonly goals: readonly Goal[];
  /** The same for as long as nothing was chosen otherwise. */
  readonly body: SummaryBody | null;
  readonly identity: SharingIdentity | null;
  /** `null` where there is nothing to seal yet. */
  readonly summary: Summary | null;
}

interface Ready {
  readonly journal: Journal;
  readonly goals: readonly Goal[];
  readonly identity: SharingIdentity;
}

/**
 * The journal and the goals are read once, when the preparation is opened: what was looked at is what is sent. The preview is read back from the very
 * payload that will be signed.
 */
export function useSummary(sharing: Sharing, partner: Partner, choices: SummaryChoices, note: string): MadeSummary {
  const settings = useSettings();
  const [ready, setReady] = useState<Ready | Sentence | null>(null);
  useEffect(() => {
    let here = true;
    void readReady(sharing).then((next) => here && setReady(next));
    return () => {
      here = false;
    };
  }, []);
  const boundaries = settings?.type === 'settings' ? settings.settings.boundaries : null;
  const open = ready !== null && 'journal' in ready ? ready : null;
  const body = useMemo(() => {
    if (open === null || settings === null) return null;
    const names = new Map<BoundaryId, string>(boundaries?.map(({ id, name }) => [id, name]));
    const now = systemClock.now();
    return summaryOf(open.journal, choices, {
      today: dayOf(now, systemClock.offset(now)),
      now,
      timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      nameOf: (id) => names.get(id) ?? i18n.t('boundary.removedOne'),
      goals: open.goals,
      note,
    });
  }, [open, boundaries, choices, note]);
  return useMemo(() => {
    const goals = open?.goals ?? [];
    const nothing = { goals, body: null, identity: null, summary: null };
    if (ready !== null && 'key' in ready) return { ...nothing, preview: { type: 'trouble', text: say(ready) } };
    if (open === null || body === null) return { ...nothing, preview: { type: 'reading' } };
    const summary = summaryFor(partner, open.identity, body);
    try {
      const seen = bodyOf(readPayload(JSON.stringify(summary)));
      return { preview: { type: 'body', body: seen }, goals, body, identity: open.identity, summary };
    } catch (error) {
      const text = say(error instanceof SharingError ? error.sentence : { key: 'sharing.prepare.notMade' });
      return { ...nothing, preview: { type: 'trouble', text } };
    }
  }, [ready, body, partner]);
}

async function readReady(sharing: Sharing): Promise<Ready | Sentence> {
  try {
    const [journal, plan, identity] = await Promise.all([readWhole(), loadPlan(homes), ownIdentity(sharing)]);
    const goals = plan.type === 'plan' ? plan.plan.goals : [];
    return identity === null ? { key: 'sharing.card.notMade' } : { journal, goals, identity };
  } catch (error) {
    return { key: error instanceof VaultError ? error.sentence : 'sharing.prepare.notMade' };
  }
}
