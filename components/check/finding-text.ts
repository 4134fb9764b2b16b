import type { Finding } from '@/utils/keeper/self-check';

export const STATE_TEXT: Readonly<Record<Finding['state'], string>> = {
  good: 'Good.',
  repairable: 'Can be repaired.',
  'needs-you': 'Needs you.',
  note: 'For you to know.',
};

type PartText = { readonly title: string } & Readonly<Record<Finding['state'], string>>;

export const FINDING_TEXT: Readonly<Record<Finding['part'], PartText>> = {
  settings: {
    title: 'Your boundaries',
    good: 'They can be read.',
    repairable: '',
    'needs-you':
      'They cannot be read just now. The rules stand as they were. A restart of the browser may help; updating Breakwater may, too.',
    note: '',
  },
  rules: {
    title: 'The browser’s rules',
    good: 'Every boundary stands in the browser’s own rules.',
    repairable: 'The browser’s rules differ from your boundaries. Press Repair.',
    'needs-you': '',
    note: '',
  },
  guard: {
    title: 'The guard on your sites',
    good: 'It stands on the sites of your boundaries, and nowhere else.',
    repairable: 'It does not stand where it should. Press Repair.',
    'needs-you': '',
    note: '',
  },
  access: {
    title: 'Access to your sites',
    good: 'Your browser lets Breakwater reach the sites of your boundaries.',
    repairable: '',
    'needs-you': 'Without access to a site, nothing is held there.',
    note: '',
  },
  'private-windows': {
    title: 'Private windows',
    good: 'Breakwater works there too, and keeps nothing from them.',
    repairable: '',
    'needs-you': '',
    note: 'Breakwater does not work there. If you want it to, open your browser’s list of extensions and allow Breakwater in private windows.',
  },
  journal: {
    title: 'Your journal',
    good: 'It can be written and read.',
    repairable: '',
    'needs-you': 'Its keys cannot be read. The records are kept. Nothing is counted until it can be read again.',
    note: '',
  },
};
