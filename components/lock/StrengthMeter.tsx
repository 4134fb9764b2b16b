import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { STRENGTH_LEVELS, type Strength, type StrengthLevel } from '@/utils/strength/strength';
import { say } from '../shell/say';

const WORDS = {
  0: 'lock.strength.level.atOnce',
  1: 'lock.strength.level.quickly',
  2: 'lock.strength.level.forAWhile',
  3: 'lock.strength.level.hard',
  4: 'lock.strength.level.veryHard',
} as const satisfies Readonly<Record<StrengthLevel, string>>;

/** How hard what was typed is to guess: in words, and as stones of a wall beside them. Its place is kept while there is nothing to say. */
export function StrengthMeter({ strength }: { readonly strength: Strength | null }): JSX.Element {
  return (
    <div class="strength">
      <div class="strength__stones" aria-hidden="true">
        {STRENGTH_LEVELS.map((level) => (
          <span key={level} class={strength !== null && level <= strength.level ? 'strength__laid' : undefined} />
        ))}
      </div>
      <p role="status">
        {strength !== null && (
          <>
            <span>{i18n.t(WORDS[strength.level])}</span>{' '}
            {strength.hint !== null && <span class="soft">{say({ key: strength.hint })}</span>}
          </>
        )}
      </p>
    </div>
  );
}
