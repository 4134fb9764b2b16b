import type { Finding } from '@/utils/keeper/self-check';
import type { SentenceKey } from '@/utils/sentence/sentence';

export const STATE_TEXT = {
  good: 'check.state.good',
  repairable: 'check.state.repairable',
  'needs-you': 'check.state.needsYou',
  note: 'check.state.note',
} as const satisfies Readonly<Record<Finding['state'], SentenceKey>>;

/** What is said of a part in each state that it can be in. */
type PartText = { readonly title: SentenceKey } & { readonly [State in Finding['state']]?: SentenceKey };

export const FINDING_TEXT: Readonly<Record<Finding['part'], PartText>> = {
  settings: { title: 'check.settings.title', good: 'check.settings.good', 'needs-you': 'check.settings.needsYou' },
  rules: { title: 'check.rules.title', good: 'check.rules.good', repairable: 'check.rules.repairable' },
  guard: { title: 'check.guard.title', good: 'check.guard.good', repairable: 'check.guard.repairable' },
  access: { title: 'check.access.title', good: 'check.access.good', 'needs-you': 'check.access.needsYou' },
  'private-windows': {
    title: 'check.privateWindows.title',
    good: 'check.privateWindows.good',
    note: 'check.privateWindows.note',
  },
  journal: { title: 'check.journal.title', good: 'check.journal.good', 'needs-you': 'check.journal.needsYou' },
};
