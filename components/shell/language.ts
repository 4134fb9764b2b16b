/** The language that the page stands in, for dates and numbers, which JavaScript writes by itself. */
export function language(): string | undefined {
  const lang = typeof document === 'undefined' ? 'en' : document.documentElement.lang;
  return lang === '' ? undefined : lang;
}
