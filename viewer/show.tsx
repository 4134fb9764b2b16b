import { SENTENCES } from 'virtual:sentences';
import { render } from 'preact';
import { i18n } from '#i18n';
import { whenExitAsked } from '@/utils/exit/when-exit-asked';
import { viewerLanguage } from './language';
import { leave } from './leave';
import './style.css';
import { Viewer } from './Viewer';

export function showViewer(): void {
  whenExitAsked(window, leave);
  const { documentElement } = document;
  documentElement.lang = viewerLanguage(Object.keys(SENTENCES), navigator.languages).full;
  documentElement.dir = i18n.t('extension.direction');
  document.title = i18n.t('viewer.title');
  render(<Viewer />, document.body);
}
