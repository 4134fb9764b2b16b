import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { SummaryBody } from '@/utils/sharing/summary';
import { Said } from '../shell/Said';
import { HandOver, type HandOverProps } from './HandOver';
import { PrepareChoices, type PrepareChoicesProps } from './PrepareChoices';
import { SummaryView } from './SummaryView';
import { ViewerPart } from './ViewerPart';

/** What stands in the preview. */
export type Preview =
  | { readonly type: 'reading' }
  /** In a sentence. */
  | { readonly type: 'trouble'; readonly text: string }
  | { readonly type: 'body'; readonly body: SummaryBody };

interface PrepareViewProps {
  readonly preview: Preview;
  readonly choices: PrepareChoicesProps;
  readonly handOver: HandOverProps;
  readonly onSaveViewer: () => void;
  readonly onBack: () => void;
}

export function PrepareView({ preview, choices, handOver, onSaveViewer, onBack }: PrepareViewProps): JSX.Element {
  return (
    <div class="sharing">
      <div>
        <button type="button" class="button button--quiet" onClick={onBack}>
          {i18n.t('sharing.prepare.back')}
        </button>
      </div>
      <section class="plate" aria-labelledby="prepare-title">
        <h2 id="prepare-title" tabIndex={-1}>
          <Said of="sharing.prepare.title" places={{ name: <bdi>{handOver.partner.label}</bdi> }} />
        </h2>
        <p class="soft">{i18n.t('sharing.prepare.about')}</p>
        <PrepareChoices {...choices} />
      </section>
      <section class="plate preview" aria-labelledby="prepare-preview-title">
        <h2 id="prepare-preview-title">{i18n.t('sharing.prepare.preview')}</h2>
        {preview.type === 'body' ? (
          <SummaryView body={preview.body} />
        ) : (
          <p role="status">{preview.type === 'reading' ? i18n.t('sharing.prepare.reading') : preview.text}</p>
        )}
      </section>
      {preview.type === 'body' && (
        <>
          <HandOver {...handOver} />
          <ViewerPart onSave={onSaveViewer} />
        </>
      )}
    </div>
  );
}
