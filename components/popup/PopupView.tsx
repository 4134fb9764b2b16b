import type { JSX } from 'preact';
import type { BoundaryId } from '@/utils/boundary/boundary';
import { QuickExit } from '../shell/QuickExit';
import { minutesText } from '../shell/time-text';

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

interface PopupViewProps {
  readonly openNow: readonly OpenNow[];
  readonly freeNow: readonly FreeNow[];
  /** The host that the active tab shows; `null` where there is none that a boundary could name. */
  readonly site: string | null;
  readonly onEnd: (boundary: BoundaryId) => void;
  readonly onSetHere: () => void;
}

export function PopupView({ openNow, freeNow, site, onEnd, onSetHere }: PopupViewProps): JSX.Element {
  return (
    <main class="popup">
      <h1>Breakwater</h1>
      {openNow.length > 0 && (
        <ul class="plain-list" aria-label="Open just now">
          {openNow.map(({ boundary, name, minutesLeft }) => (
            <li class="notice stack" key={boundary}>
              <p>
                <bdi>{name}</bdi> is open for {minutesText(minutesLeft)} more.
              </p>
              <button type="button" class="button" onClick={() => onEnd(boundary)}>
                End it now
              </button>
            </li>
          ))}
        </ul>
      )}
      {freeNow.length > 0 && (
        <ul class="plain-list" aria-label="Free for now">
          {freeNow.map(({ boundary, name, left }) => (
            <li key={boundary}>
              <bdi>{name}</bdi>: {leftText(left)}
            </li>
          ))}
        </ul>
      )}
      <a class="button button--main" href="options.html#/boundaries" target="_blank">
        Open Breakwater
      </a>
      {site !== null && (
        <div class="stack">
          <button type="button" class="button" onClick={onSetHere}>
            Set a boundary here
          </button>
          <p class="soft small">
            <bdi>{site}</bdi>
          </p>
        </div>
      )}
      <div class="popup__away">
        <QuickExit />
        <a class="popup__help" href="help.html" target="_blank">
          Help now
        </a>
      </div>
    </main>
  );
}

function leftText({ type, left }: FreeNow['left']): string {
  if (type === 'minutes') return `${minutesText(left)} left`;
  return left === 1 ? '1 opening left' : `${left} openings left`;
}
