/** What the viewer says, in each language, by whole keys. The build takes it out of `locales/`. */
declare module 'virtual:sentences' {
  export const SENTENCES: Readonly<Record<string, Readonly<Record<string, string | Readonly<Record<string, string>>>>>>;
}
