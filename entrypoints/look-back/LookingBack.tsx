import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { LockedNote } from '@/components/lock/LockedNote';
import { LookBackView } from '@/components/look-back/LookBackView';
import { say } from '@/components/shell/say';
import type { NeedId } from '@/utils/exercise/need';
import type { ToLookBack } from '@/utils/journal/recent';
import { FIRST_LOOK_BACK, type LookBackEvent, nextLookBack } from '@/utils/look-back/look-back';
import { lookBackToOffer } from '@/utils/look-back/offer-service';
import { CARD_LENGTH, type CardId, FIRST_PLAN, type Plan } from '@/utils/plan/plan';
import { toPlanId } from '@/utils/plan/plan-id';
import { loadPlan } from '@/utils/plan/plan-service';
import { readLine } from '@/utils/plan/read-line';
import { toCard } from '@/utils/plan/to-card';
import { systemClock } from '@/utils/platform/clock';
import { isPrivate } from '@/utils/platform/extension';
import { homes } from '@/utils/platform/homes';
import { askSurely } from '@/utils/platform/messages';
import { newPauseId } from '@/utils/platform/pause-tab';
import { sendPlanEdit } from '@/utils/platform/send-edit';
import { sessionStore } from '@/utils/platform/store';
import { timeText } from '@/utils/platform/words';
import { loadSettings } from '@/utils/settings/settings-service';
import { VAULT_KEY } from '@/utils/vault/vault-service';

interface About {
  readonly pause: ToLookBack;
  readonly plan: Plan;
  readonly boundary: string | null;
}

async function readAbout(): Promise<About | null | 'locked'> {
  const [pause, plan, { read: settings, access }] = await Promise.all([
    lookBackToOffer({ session: sessionStore, inPrivate: isPrivate(), now: systemClock.now() }),
    loadPlan(homes),
    loadSettings(homes),
  ]);
  if (access.type === 'locked') return 'locked';
  if (pause === null) return null;
  const boundaries = settings.type === 'settings' ? settings.settings.boundaries : [];
  return {
    pause,
    plan: plan.type === 'plan' ? plan.plan : FIRST_PLAN,
    boundary: boundaries.find(({ id }) => id === pause.boundary)?.name ?? null,
  };
}

export function LookingBack(): JSX.Element {
  const [about, setAbout] = useState<About | null | 'locked' | 'reading' | 'declined'>('reading');
  const [keeping, setKeeping] = useState(false);
  const [look, setLook] = useState(FIRST_LOOK_BACK);
  const [need, setNeed] = useState<NeedId | null>(null);
  const [card, setCard] = useState({ when: '', what: '' });
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const read = (): void => void readAbout().then((next) => !stop.signal.aborted && setAbout(next));
    sessionStore.onChange(VAULT_KEY, read, stop.signal);
    read();
    return () => stop.abort();
  }, []);
  useEffect(() => document.getElementById('look-back-title')?.focus(), [look.step]);

  if (about === 'reading') return <p role="status">{i18n.t('shell.opening')}</p>;
  if (about === 'locked') return <LockedNote />;
  if (about === 'declined')
    return (
      <p class="lead" role="status">
        {i18n.t('lookBack.declined')}
      </p>
    );
  if (about === null) return <p class="lead">{i18n.t('lookBack.nothing')}</p>;
  const { pause, plan, boundary } = about;

  function happened(event: LookBackEvent): void {
    const next = nextLookBack(look, event);
    setLook(next);
    if (next.step !== 'change' || look.step === 'change') return;
    // Begun for the person from what they said, and theirs to change.
    const trigger = plan.triggers.find(({ id }) => id === next.trigger)?.text;
    setCard({
      when: card.when === '' ? (trigger ?? '') : card.when,
      what: card.what === '' && next.helper !== null ? i18n.t(`lookBack.idea.${next.helper}`) : card.what,
    });
  }

  async function end(finished: boolean): Promise<void> {
    const told = { pause: pause.pause, finished, ...(look.trigger !== null && { trigger: look.trigger }) };
    await askSurely({ type: 'look-back/done', id: newPauseId(), told }).catch(() => undefined);
    if (finished) setLook({ ...look, step: 'done' });
    else setAbout('declined');
  }

  async function keepOnce(): Promise<void> {
    if (keeping) return;
    setKeeping(true);
    await keep();
    setKeeping(false);
  }

  async function keep(): Promise<void> {
    const [when, what] = [readLine(card.when, CARD_LENGTH), readLine(card.what, CARD_LENGTH)];
    if (when.type === 'refused' || what.type === 'refused') {
      const refused = [when, what].find(({ type }) => type === 'refused');
      const empty = card.when.trim() === '' || card.what.trim() === '';
      setProblem(empty || refused?.type !== 'refused' ? i18n.t('lookBack.both') : say(refused.sentence));
      return;
    }
    const id = toPlanId<CardId>(crypto.getRandomValues(new Uint8Array(8)));
    const triggers = look.trigger === null ? [] : [look.trigger];
    const text = { when: when.line, what: what.line, triggers, boundaries: [] };
    const saved = await sendPlanEdit({ type: 'put-card', card: toCard(id, text) });
    if (saved.type === 'refused') setProblem(say(saved.sentence));
    else await end(true);
  }

  return (
    <>
      <p class="lead">{i18n.t('lookBack.lead')}</p>
      <LookBackView
        look={look}
        triggers={plan.triggers}
        boundary={boundary}
        when={timeText(pause.at)}
        need={need}
        card={card}
        problem={problem}
        onEvent={happened}
        onNeed={setNeed}
        onCard={setCard}
        onKeep={() => void keepOnce()}
        onFinish={() => void end(true)}
        onDecline={() => void end(false)}
      />
    </>
  );
}
