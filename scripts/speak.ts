import { generateChromeMessages, type MessagesObject, parseMessagesObject } from '@wxt-dev/i18n/build';

/** By keys without dots, as browsers want them. */
type Spoken = Readonly<Record<string, { readonly message: string } | undefined>>;

/** One for all languages, because `#i18n` takes hold of it once. */
const spoken = {
  messages: {} as Spoken,
  i18n: {
    getMessage: (key: string, values: readonly string[] = []): string =>
      (spoken.messages[key]?.message ?? '').replace(
        /\$([1-9])/g,
        (_, place: string) => values[Number(place) - 1] ?? '',
      ),
  },
};

/**
 * Lets `#i18n` speak where there is no browser: in unit tests, and where a page's first view is written into its HTML. It has to run before
 * `#i18n` is imported for the first time.
 * @param locale what a file of `locales/` holds
 */
export function speak(locale: MessagesObject): void {
  spoken.messages = messagesOf(locale);
  Object.assign(globalThis, { chrome: spoken });
}

export function messagesOf(locale: MessagesObject): Spoken {
  return generateChromeMessages(parseMessagesObject(locale));
}
