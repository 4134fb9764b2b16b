import type { JSX } from 'preact';
import { i18n } from '#i18n';

/** What is kept, where, and how to stop. */
export function SettingsView(): JSX.Element {
  return (
    <>
      <section class="plate" aria-labelledby="kept-title">
        <h2 id="kept-title">{i18n.t('settings.kept.title')}</h2>
        <p>{i18n.t('settings.kept.pauses')}</p>
        <p>{i18n.t('settings.kept.notes')}</p>
        <p>{i18n.t('settings.kept.private')}</p>
      </section>
      <section class="plate" aria-labelledby="where-title">
        <h2 id="where-title">{i18n.t('settings.where.title')}</h2>
        <p>{i18n.t('settings.where.here')}</p>
      </section>
      <section class="plate" aria-labelledby="leave-title">
        <h2 id="leave-title">{i18n.t('settings.leave.title')}</h2>
        <p>{i18n.t('settings.leave.how')}</p>
        <p>{i18n.t('settings.leave.effect')}</p>
      </section>
    </>
  );
}
