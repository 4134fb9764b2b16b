import type { JSX } from 'preact';
import type { BoundaryId } from '@/utils/boundary/boundary';
import { minutesText } from '../pause/duration-text';

export interface OpenNow {
  readonly boundary: BoundaryId;
  readonly name: string;
  /** Whole minutes, rounded up. */
  readonly minutesLeft: number;
}

interface PopupViewProps {
  readonly openNow: readonly OpenNow[];
  readonly onEnd: (boundary: BoundaryId) => void;
}

export function PopupView({ openNow, onEnd }: PopupViewProps): JSX.Element {
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
      <a class="button button--main" href="options.html#/boundaries" target="_blank">
        Open Breakwater
      </a>
      <a class="popup__help" href="help.html" target="_blank">
        Help now
      </a>
    </main>
  );
}
