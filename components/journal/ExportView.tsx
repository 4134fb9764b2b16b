import type { JSX } from 'preact';
import { i18n } from '#i18n';

export interface ExportViewProps {
  readonly said: string;
  readonly onCsv: () => void;
  readonly onJson: () => void;
}

/** The journal as files that other programs read. */
export function ExportView({ said, onCsv, onJson }: ExportViewProps): JSX.Element {
  return (
    <section class="plate unprinted" aria-labelledby="export-title">
      <h2 id="export-title">{i18n.t('export.title')}</h2>
      <p class="notice">{i18n.t('export.notSealed')}</p>
      <div class="export__one">
        <button type="button" class="button" aria-describedby="export-csv" onClick={onCsv}>
          {i18n.t('export.csv')}
        </button>
        <p class="soft" id="export-csv">
          {i18n.t('export.csvAbout')}
        </p>
      </div>
      <div class="export__one">
        <button type="button" class="button" aria-describedby="export-json" onClick={onJson}>
          {i18n.t('export.json')}
        </button>
        <p class="soft" id="export-json">
          {i18n.t('export.jsonAbout')}
        </p>
      </div>
      <p class="soft small">{i18n.t('export.all')}</p>
      <p role="status">{said}</p>
    </section>
  );
}
