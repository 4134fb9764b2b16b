import { useEffect, useState } from 'preact/hooks';
import { PLAN_KEY, PLAN_TEXT_KEY } from '@/utils/plan/plan-key';
import { loadPlan } from '@/utils/plan/plan-service';
import type { PlanRead } from '@/utils/plan/read-plan';
import { homes } from '@/utils/platform/homes';
import { localStore, sessionStore } from '@/utils/platform/store';
import { VAULT_KEY } from '@/utils/vault/vault-service';

/** The plan now, and again after each change, whichever window made it; `null` before the first look. */
export function usePlan(): PlanRead | null {
  const [read, setRead] = useState<PlanRead | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const look = (): void => void loadPlan(homes).then((next) => !stop.signal.aborted && setRead(next));
    localStore.onChange(PLAN_KEY, look, stop.signal);
    localStore.onChange(PLAN_TEXT_KEY, look, stop.signal);
    sessionStore.onChange(VAULT_KEY, look, stop.signal);
    look();
    return () => stop.abort();
  }, []);
  return read;
}
