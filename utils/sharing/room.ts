import { MOST_KEPT, MOST_SENT } from './limits';
import type { Sharing } from './sharing';

/** Keeps what is stored in bounds: of the oldest the summaries go first. That something was sent stays in the ledger for longer. */
export function withinRoom(sharing: Sharing): Sharing {
  let sent = MOST_KEPT;
  const ledger = sharing.sent.slice(0, MOST_SENT).map((line) => {
    sent -= lengthOf(line.body);
    return sent < 0 && line.body !== null ? { ...line, body: null } : line;
  });
  let received = MOST_KEPT;
  const oldest = sharing.senders
    .flatMap((sender) => sender.received)
    .sort((one, other) => other.at - one.at)
    .filter((each) => {
      received -= lengthOf(each.body);
      return received < 0;
    });
  const senders =
    oldest.length === 0
      ? sharing.senders
      : sharing.senders.map((sender) => ({
          ...sender,
          received: sender.received.filter((each) => !oldest.includes(each)),
        }));
  return { ...sharing, sent: ledger, senders };
}

function lengthOf(body: unknown): number {
  return body === null ? 0 : JSON.stringify(body).length;
}
