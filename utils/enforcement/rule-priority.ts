/**
 * Which of our rules wins where several match, from the least on. Each step outweighs all of what is under it, whatever the depth of a
 * region (`depthOf`, at most 51 199).
 */
export const PRIORITY = {
  /** A page on an imported list. */
  listed: 1,
  /** What no list may hold. */
  protected: 2,
  /** Every page, while no boundary with a list holds. */
  listsRest: 3,
  /** A service's own filter. */
  safeSearch: 4,
  /** The sites of boundaries, and above them a layer for each kind of place in which something is open. */
  sites: 10,
  layer: 100_000,
  /** A service's own filter, where an allowance would take it off. */
  safeSearchOpen: 450_000,
  /** Pages of which only the background can tell: words, and mirrors. */
  asked: 500_000,
  /** An address that the background let through, or a host where the settings cannot be read. */
  letThrough: 1_000_000,
  safeSearchPassed: 1_000_001,
  headers: 1_000_002,
} as const;
