import type { ComponentChildren, JSX } from 'preact';
import { i18n } from '#i18n';
import { Unfold } from '../../shell/Unfold';

interface PictureProps {
  /** Of its own for each on a page. */
  readonly id: string;
  readonly title: string;
  /** What it shows, in a sentence or two that all can read. */
  readonly about: ComponentChildren;
  readonly children: ComponentChildren;
  /** The same numbers. */
  readonly table: JSX.Element;
}

/** A drawing with its title and a sentence above it, and its numbers as a table beneath. */
export function Picture({ id, title, about, children, table }: PictureProps): JSX.Element {
  return (
    <section class="plate picture" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <p class="soft">{about}</p>
      {children}
      <Unfold title={i18n.t('picture.numbers')} now="" open={false}>
        {table}
      </Unfold>
    </section>
  );
}
