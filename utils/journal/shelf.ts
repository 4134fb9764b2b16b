import type { Bytes } from '../vault/bytes';

/** Something sealed, and the random key under which it lies. */
export interface Sealed {
  readonly key: Bytes;
  readonly bytes: Bytes;
}

/** All segments and some rows of the inbox, as they lay at one moment. */
export interface ShelfRead {
  readonly segments: readonly Sealed[];
  readonly rows: readonly Sealed[];
  /** Whether there are rows after these. */
  readonly more: boolean;
  /** What was written as `writer` last. */
  readonly writer: unknown;
}

export interface ShelfChange {
  /** The keys of all segments that were read. */
  readonly seen: readonly Bytes[];
  readonly add: readonly Sealed[];
  readonly remove: readonly Bytes[];
  /** Keys of the rows that are in the new segments now. */
  readonly rows: readonly Bytes[];
  readonly writer: unknown;
}

/** Where segments and rows lie. */
export interface Shelf {
  /** @param after the last key that was read before; `null`: from the beginning @param limit of rows */
  readShelf(after: Bytes | null, limit: number): Promise<ShelfRead>;
  /**
   * All of a change or nothing of it; a resolved promise means that it is on the disk. `false` where a segment or a row is
   * not there any more, or another segment is there: somebody else was faster.
   */
  changeShelf(change: ShelfChange): Promise<boolean>;
}
