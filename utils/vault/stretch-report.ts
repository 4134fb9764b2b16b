import type { Bytes } from './bytes';

/** How far stretching is: the share that is done (0 to 1), and how long all of it will take here. */
export interface StretchProgress {
  readonly share: number;
  readonly seconds: number;
}

/** What the worker says. */
export type StretchReport =
  | { readonly type: 'progress'; readonly progress: StretchProgress }
  | { readonly type: 'stretched'; readonly secret: Bytes }
  | { readonly type: 'failed'; readonly reason: string };
