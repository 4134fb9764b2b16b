import { generateChromeMessages, type MessagesObject, parseMessagesObject } from '@wxt-dev/i18n/build';

/**
 * Lets `#i18n` speak where there is no browser: in unit tests, and where a page's first view is written into its HTML. It has to run before
 * `#i18n` is imported.
 * @param locale what a file of `locales/` holds
 */
export function speak(locale: MessagesObject): void {
  const messages = messagesOf(locale);
  const getMessage = (key: string, values: readonly string[] = []): string =>
    (messages[key]?.message ?? '').replace(/\$([1-9])/g, (_, place: string) => values[Number(place) - 1] ?? '');
  Object.assign(globalThis, { chrome: { i18n: { getMessage } } });
}

/** As browsers want them: by keys without dots. */
export function messagesOf(locale: MessagesObject): Readonly<Record<string, { readonly message: string } | undefined>> {
  return generateChromeMessages(parseMessagesObject(locale));
}
