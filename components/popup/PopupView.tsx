import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { BoundaryId } from '@/utils/boundary/boundary';
import { LockedNote } from '../lock/LockedNote';
import { QuickExit } from '../shell/QuickExit';
import { Said } from '../shell/Said';

export interface OpenNow {
  readonly boundary: BoundaryId;
  readonly name: string;
  /** Whole minutes, rounded up. */
  readonly minutesLeft: number;
}

export interface FreeNow {
  readonly boundary: BoundaryId;
  readonly name: string;
  readonly left: { readonly type: 'minutes' | 'openings'; readonly left: number };
}

/** Of a boundary's name, in characters: the popup has little height. */
const NAME_LENGTH = 36;

interface PopupViewProps {
  readonly openNow: readonly OpenNow[];
  readonly freeNow: readonly FreeNow[];
  /** Whether a strict window holds everything. */
  readonly strict: boolean;
  /** Whether there is a time to look back at, and the hour is calm. */
  readonly mayLookBack: boolean;
  /** Where the summary stands that the person wanted to look at today; `null`: none. */
  readonly summaryDue: string | null;
  /** Whether the boundaries are locked away. */
  readonly locked: boolean;
  /** The host that the active tab shows; `null` where there is none that a boundary could name. */
  readonly site: string | null;
  readonly onHard: () => void;
  readonly onPractise: () => void;
  readonly onEnd: (boundary: BoundaryId) => void;
  readonly onSetHere: () => void;
}

export function PopupView(props: PopupViewProps): JSX.Element {
  const { openNow, freeNow, strict, mayLookBack, summaryDue, locked, site, onHard, onPractise, onEnd, onSetHere } =
    props;
  return (
    <main class="popup">
      <header class="popup__top">
        <h1>{i18n.t('popup.title')}</h1>
        <QuickExit />
        <a class="popup__help" href="help.html" target="_blank">
          {i18n.t('shell.helpNow')}
        </a>
      </header>
      <div class="popup__first">
        <button type="button" class="button button--main popup__hard" onClick={onHard}>
          {i18n.t('popup.hard')}
        </button>
        <button type="button" class="button" onClick={onPractise}>
          {i18n.t('popup.practise')}
        </button>
      </div>
      {locked && <LockedNote opensTab />}
      {strict && <p class="soft small">{i18n.t('popup.strict')}</p>}
      {openNow.length > 0 && (
        <ul class="plain-list" aria-label={i18n.t('popup.openNow')}>
          {openNow.map(({ boundary, name, minutesLeft }) => (
            <li class="notice popup__one" key={boundary}>
              <p>
                <Said of="popup.isOpen" count={minutesLeft} places={{ name: <Name of={name} /> }} />
              </p>
              <button type="button" class="button" onClick={() => onEnd(boundary)}>
                {i18n.t('popup.end')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {freeNow.length > 0 && (
        <ul class="plain-list popup__free" aria-label={i18n.t('popup.freeNow')}>
          {freeNow.map(({ boundary, name, left: { type, left } }) => (
            <li key={boundary}>
              <Said
                of={type === 'minutes' ? 'popup.minutesLeft' : 'popup.openingsLeft'}
                count={left}
                places={{ name: <Name of={name} /> }}
              />
            </li>
          ))}
        </ul>
      )}
      {mayLookBack && (
        <p class="popup__look small">
          {i18n.t('popup.lookBack')}{' '}
          <a href="look-back.html" target="_blank">
            {i18n.t('popup.look')}
          </a>
        </p>
      )}
      {summaryDue !== null && (
        <p class="popup__look small">
          {i18n.t('sharing.room.dueQuiet')}{' '}
          <a href={summaryDue} target="_blank">
            {i18n.t('sharing.room.look')}
          </a>
        </p>
      )}
      {site !== null && (
        <div class="popup__here">
          <button type="button" class="button" onClick={onSetHere}>
            {i18n.t('popup.setHere')}
          </button>
          <p class="soft small">
            <bdi>{site}</bdi>
          </p>
        </div>
      )}
      <a class="popup__open" href="options.html#/boundaries" target="_blank">
        {i18n.t('popup.open')}
      </a>
    </main>
  );
}

function Name({ of }: { readonly of: string }): JSX.Element {
  const characters = Array.from(of);
  return (
    <bdi title={of}>
      {characters.length > NAME_LENGTH
        ? `${characters
            .slice(0, NAME_LENGTH - 1)
            .join('')
            .trimEnd()}…`
        : of}
    </bdi>
  );
}
