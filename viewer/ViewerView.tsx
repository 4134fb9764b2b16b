import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { type DeskParts, PartnerDesk } from '@/components/sharing/PartnerDesk';
import { QuickExit } from '@/components/shell/QuickExit';
import { Tick } from '@/components/shell/Tick';
import type { Sharing } from '@/utils/sharing/sharing';
import { FirstCard } from './FirstCard';

interface ViewerViewProps {
  readonly sharing: Sharing;
  readonly parts: DeskParts;
  readonly keeps: boolean;
  /** Whether the key lies anywhere but in this page. */
  readonly saved: boolean;
  readonly problem: string | null;
  readonly onMake: () => void;
  /** @param text of a key's file */
  readonly onKey: (text: string) => void;
  readonly onKeep: (keeps: boolean) => void;
}

/** The whole page: its name, the way out, and the reader's side. */
export function ViewerView(props: ViewerViewProps): JSX.Element {
  const { sharing, parts, keeps, saved, problem, onMake, onKey, onKeep } = props;
  return (
    <div class="page">
      <header class="page__top">
        <p class="page__name">{i18n.t('viewer.name')}</p>
        <QuickExit />
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
          makeCard={<FirstCard onMake={onMake} onKey={onKey} />}
          help={i18n.t('sharing.guide.help.number')}
        />
        <section class="plate" aria-labelledby="keep-title">
          <h2 id="keep-title">{i18n.t('viewer.keep.title')}</h2>
          <p>{i18n.t('viewer.keep.about')}</p>
          <Tick checked={keeps} onChange={onKeep}>
            {i18n.t('viewer.keep.tick')}
          </Tick>
        </section>
      </main>
    </div>
  );
}
