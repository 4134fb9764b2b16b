import { cleanLine } from '../plan/clean-line';
import type { Sentence } from '../sentence/sentence';
import { type CardText, readCard } from './card';
import { LABEL_LENGTH } from './limits';
import { SharingError } from './sharing-error';

/** A partner as the form holds them. */
export interface PartnerText {
  readonly name: string;
  readonly card: string;
  /** Whether they have no card, and get files for a passphrase. */
  readonly without: boolean;
}

export const NO_PARTNER_TEXT: PartnerText = { name: '', card: '', without: false };

export type PartnerProblems = Readonly<Record<'name' | 'card', Sentence | null>>;

export const NO_PARTNER_PROBLEMS: PartnerProblems = { name: null, card: null };

export type PartnerTyped =
  | { readonly type: 'partner'; readonly label: string; readonly card: CardText | null }
  | { readonly type: 'problems'; readonly problems: PartnerProblems };

export function readPartner({ name, card, without }: PartnerText): PartnerTyped {
  const label = cleanLine(name);
  const read = without ? null : readTheirs(card);
  const problems: PartnerProblems = {
    name: labelProblem(label),
    card: typeof read === 'object' && read !== null ? read : null,
  };
  if (problems.name !== null || problems.card !== null) return { type: 'problems', problems };
  return { type: 'partner', label, card: typeof read === 'string' ? read : null };
}

/** @param label as `cleanLine` leaves it */
export function labelProblem(label: string): Sentence | null {
  if (label === '') return { key: 'sharing.partner.noName' };
  return label.length > LABEL_LENGTH ? { key: 'sharing.partner.longName', values: { most: LABEL_LENGTH } } : null;
}

/** The card, or what is wrong with what was typed. */
export function readTheirs(typed: string): CardText | Sentence {
  try {
    return readCard(typed).text;
  } catch (error) {
    if (error instanceof SharingError) return error.sentence;
    throw error;
  }
}
