import { HelpView } from '@/components/help/HelpView';
import { CheckingView } from '@/components/quiet/CheckingView';
import { QuietView } from '@/components/quiet/QuietView';
import type { Country } from '@/utils/help/countries';
import { ownWays } from '@/utils/help/own-words';
import { type GalleryState, nothing } from './state';

const PLAN = {
  numbers: [{ name: 'Dr. Mercier, also in the evening', number: '01 42 00 00 00' }],
  contacts: [
    { name: 'Anna', way: { type: 'call', to: '0171 0000000' } },
    { name: 'Ben', way: { type: 'text', to: '0171 0000001' } },
    { name: 'דנה', way: { type: 'mail', to: 'a-long-address-of-somebody@mail.example' } },
  ],
};

export const helpStates: readonly GalleryState[] = [
  help('help-anywhere', null),
  help('help-united-states', 'US'),
  help('help-germany-own', 'DE', PLAN),
  quiet('quiet', 'The next few minutes are yours again.', 'Look out of a window and name five things you see.'),
  quiet(
    'quiet-long',
    'There is nothing to make up for and nothing to prove. This moment is enough.',
    'Take the old bicycle down to the harbour, look which boats came in since yesterday, and ride back the long way round',
  ),
  { name: 'checking', page: 'check', view: () => <CheckingView /> },
];

function help(name: string, country: Country | null, plan: unknown = null): GalleryState {
  return {
    name,
    page: 'help',
    view: () => <HelpView own={ownWays(plan)} country={country} language="en" />,
  };
}

function quiet(name: string, kindWords: string, activity: string): GalleryState {
  return {
    name,
    page: 'quiet',
    view: () => <QuietView kindWords={kindWords} activity={activity} onAnother={nothing} />,
  };
}
