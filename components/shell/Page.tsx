import type { ComponentChildren, JSX } from 'preact';
import { i18n } from '#i18n';
import { QuickExit } from './QuickExit';

interface PageProps {
  readonly title: string;
  readonly navigation?: JSX.Element;
  /** Whether this is the help page itself. */
  readonly isHelp?: boolean;
  readonly children: ComponentChildren;
}

/** The frame of every page but the pause: the name, where one can go, help, one heading, and the harbour at the foot. */
export function Page({ title, navigation, isHelp = false, children }: PageProps): JSX.Element {
  return (
    <div class="page">
      <header class="page__top">
        <p class="page__name">{i18n.t('extension.name')}</p>
        <QuickExit />
        <a class="page__help" href="help.html" aria-current={isHelp ? 'page' : undefined}>
          {i18n.t('shell.helpNow')}
        </a>
      </header>
      {navigation}
      <main class="page__main">
        <h1 tabIndex={-1}>{title}</h1>
        {children}
      </main>
      <div class="harbour" aria-hidden="true" />
    </div>
  );
}
