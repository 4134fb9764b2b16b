import type { ComponentChildren, JSX } from 'preact';
import { i18n } from '#i18n';
import type { Sender, SenderId } from '@/utils/sharing/sharing';
import { totalsText } from './amount-text';
import { dayText } from './day-text';

interface PeopleViewProps {
  readonly senders: readonly Sender[];
  readonly shown: SenderId | null;
  readonly onShow: (id: SenderId) => void;
  /** The form for one more. */
  readonly add: JSX.Element;
  /** The one who is looked at. */
  readonly children: ComponentChildren;
}

/** All who share with the reader, side by side where there are several. */
export function PeopleView({ senders, shown, onShow, add, children }: PeopleViewProps): JSX.Element {
  return (
    <section class="stack" aria-labelledby="people-title">
      <h2 id="people-title" tabIndex={-1}>
        {i18n.t('sharing.inbox.people.title')}
      </h2>
      {senders.length === 0 && <p>{i18n.t('sharing.inbox.people.nobody')}</p>}
      {senders.length > 1 && (
        <ul class="plain-list people" aria-label={i18n.t('sharing.inbox.people.list')}>
          {senders.map((sender) => (
            <li key={sender.id}>
              <button
                type="button"
                class="button people__one"
                aria-pressed={sender.id === shown}
                onClick={() => onShow(sender.id)}
              >
                <bdi class="people__name">{sender.label}</bdi>
                <span class="small">{lastText(sender)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {children}
      {add}
    </section>
  );
}

function lastText({ received }: Sender): string {
  const [last] = received;
  if (last === undefined) return i18n.t('sharing.inbox.people.nothingYet');
  const { period, totals } = last.body;
  const day = dayText(period.until);
  const counted = totalsText(totals);
  return counted === ''
    ? i18n.t('sharing.inbox.people.lastBare', { day })
    : i18n.t('sharing.inbox.people.last', { day, totals: counted });
}
