/** Where memory holds the vault key while a vault with a lock is open; it changes with each lock and unlocking. */
export const VAULT_KEY = 'vault-key';
