import type { SentenceKey } from '../sentence/sentence';

/** Why the vault did not open. `sentence` is for the person, `message` for the developer. */
export class VaultError extends Error {
  override readonly name = 'VaultError';
  readonly type: 'locked' | 'altered' | 'unreadable' | 'newer' | 'outdated';
  readonly sentence: SentenceKey;

  constructor(type: VaultError['type'], sentence: SentenceKey, reason: string, options?: ErrorOptions) {
    super(reason, options);
    this.type = type;
    this.sentence = sentence;
  }
}
