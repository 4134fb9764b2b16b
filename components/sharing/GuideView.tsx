import type { ComponentChildren, JSX } from 'preact';
import { i18n } from '#i18n';

const CARDS = ['thank', 'ask', 'praise', 'chase', 'compare', 'police', 'silence', 'limits'] as const;

interface GuideViewProps {
  /** Where there is more on help. */
  readonly help: ComponentChildren;
}

export function GuideView({ help }: GuideViewProps): JSX.Element {
  return (
    <section class="stack" aria-labelledby="guide-title">
      <h2 id="guide-title">{i18n.t('sharing.guide.title')}</h2>
      <ul class="plain-list guide">
        {CARDS.map((card) => (
          <li key={card} class="plate guide__card">
            <h3>{i18n.t(`sharing.guide.${card}.title`)}</h3>
            <p>{i18n.t(`sharing.guide.${card}.about`)}</p>
          </li>
        ))}
        <li class="plate guide__card">
          <h3>{i18n.t('sharing.guide.help.title')}</h3>
          <p>{i18n.t('sharing.guide.help.about')}</p>
          <p>{help}</p>
        </li>
      </ul>
    </section>
  );
}
