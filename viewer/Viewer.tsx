import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { PartnerDesk } from '@/components/sharing/PartnerDesk';
import { say } from '@/components/shell/say';
import { Tick } from '@/components/shell/Tick';
import type { SharingIdentity } from '@/utils/sharing/identity';
import { SharingError } from '@/utils/sharing/sharing-error';
import { FirstCard } from './FirstCard';
import { useViewer } from './use-viewer';

/** The partner's side without Breakwater: one file, which asks nothing of any network. */
export function Viewer(): JSX.Element {
  const { sharing, keeps, saved, parts, onKeep, onLoaded } = useViewer();
  const [problem, setProblem] = useState<string | null>(null);

  async function take(made: Promise<SharingIdentity>): Promise<boolean> {
    setProblem(null);
    try {
      const done = await parts.edit({ type: 'put-identity', identity: await made });
      if (done.type === 'refused') setProblem(say(done.sentence));
      // What was pressed has gone.
      else requestAnimationFrame(() => document.getElementById('my-card')?.focus());
      return done.type === 'saved';
    } catch (error) {
      setProblem(say(error instanceof SharingError ? error.sentence : { key: 'sharing.inbox.notOpened' }));
      return false;
    }
  }

  return (
    <div class="page">
      <header class="page__top">
        <p class="page__name">{i18n.t('viewer.name')}</p>
      </header>
      <main class="page__main">
        <h1>{i18n.t('sharing.inbox.title')}</h1>
        <p class="lead">{i18n.t('sharing.inbox.lead')}</p>
        <p>{i18n.t('viewer.about')}</p>
        {sharing.identity !== null && !keeps && !saved && (
          <p class="notice" role="status">
            {i18n.t('viewer.unsaved')}
          </p>
        )}
        <PartnerDesk
          sharing={sharing}
          parts={parts}
          cardProblem={problem}
          makeCard={
            <FirstCard
              onMake={() => void take(parts.reading.newIdentity(new AbortController().signal))}
              onKey={(text) =>
                void take(parts.reading.readIdentity(text, new AbortController().signal)).then((done) => {
                  if (done) onLoaded();
                })
              }
            />
          }
          help={i18n.t('sharing.guide.help.number')}
        />
        <section class="plate" aria-labelledby="keep-title">
          <h2 id="keep-title">{i18n.t('viewer.keep.title')}</h2>
          <p>{i18n.t('viewer.keep.about')}</p>
          <Tick checked={keeps} onChange={(next) => setProblem(onKeep(next) ? null : i18n.t('viewer.notKept'))}>
            {i18n.t('viewer.keep.tick')}
          </Tick>
        </section>
      </main>
    </div>
  );
}
