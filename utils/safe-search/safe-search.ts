import type { Sentence } from '../sentence/sentence';

/** A service whose filter for adult content can be held on. YouTube has two levels; with both chosen, the stricter one holds. */
export type SafeSearchId =
  | 'google'
  | 'bing'
  | 'duckduckgo'
  | 'yahoo'
  | 'yahoo-japan'
  | 'brave'
  | 'qwant'
  | 'youtube-moderate'
  | 'youtube-strict';

export interface SafeService {
  readonly id: SafeSearchId;
  /** A proper name, or a sentence with one. */
  readonly name: string | Sentence;
  /** These hosts and all below them. */
  readonly hosts: readonly string[];
  readonly mechanism: SafeMechanism;
  /** Where it is written down, or who says that it works. */
  readonly source: string;
  /** `YYYY-MM-DD` */
  readonly lookedAt: string;
}

export type SafeMechanism =
  /** The query of pages whose path matches has this parameter. The pattern (RE2, either case) begins after the host, with the first slash. */
  | { readonly type: 'parameter'; readonly name: string; readonly value: string; readonly pathPattern: string }
  /** Pages whose path and query match are opened on another host of the same service, which always filters. */
  | { readonly type: 'host'; readonly to: string; readonly pathPattern: string }
  /** Every request to the hosts carries this header. */
  | { readonly type: 'header'; readonly name: string; readonly value: string };
