import type { ComponentChildren, JSX } from 'preact';
import { i18n } from '#i18n';
import type { Finding } from '@/utils/keeper/self-check';
import { numberText } from '../shell/number-text';
import { say } from '../shell/say';
import { FINDING_TEXT, STATE_TEXT } from './finding-text';

interface FindingItemProps {
  readonly finding: Finding;
  /** What can be done about it. */
  readonly children: ComponentChildren;
}

export function FindingItem({ finding, children }: FindingItemProps): JSX.Element {
  const { part, state, desired, actual } = finding;
  const text = FINDING_TEXT[part];
  const about = text[state];
  return (
    <li class={`finding finding--${state}`}>
      <h2>{say({ key: text.title })}</h2>
      <div class="stack">
        <p>
          <strong>{i18n.t(STATE_TEXT[state])}</strong> {about !== undefined && say({ key: about })}
        </p>
        {desired !== undefined && actual !== undefined && (
          <p class="soft">{i18n.t('check.numbers', { desired: numberText(desired), actual: numberText(actual) })}</p>
        )}
        {children}
      </div>
    </li>
  );
}
