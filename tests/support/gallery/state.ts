import type { JSX } from 'preact';

/** One view in one state, and the page on which it stands in the product. */
export interface GalleryState {
  readonly name: string;
  readonly page:
    | 'pause'
    | 'options'
    | 'welcome'
    | 'practise'
    | 'moment'
    | 'popup'
    | 'help'
    | 'quiet'
    | 'check'
    | 'partner'
    | 'viewer';
  readonly view: () => JSX.Element;
}

export const nothing = (): void => undefined;
export const never = (): Promise<never> => new Promise(nothing);
