/** A service that shows other sites' pages under an address of its own. */
export interface Mirror {
  readonly name: string;
  /** These hosts and all below them. */
  readonly hosts: readonly string[];
  /** Regular expression (RE2, either case) that takes in the whole address of any page that this service mirrors, and some more. */
  readonly pattern: string;
  /** Where the mirrored page's address stands; tried in this order. Empty where the address of the mirror does not tell. */
  readonly inner: readonly InnerPlace[];
}

export type InnerPlace =
  /** In a parameter of the query, spelled exactly so; `cache` is Google's `cache:ID:address terms`. */
  | { readonly type: 'parameter'; readonly name: string; readonly cache?: true }
  /**
   * In the path and all after it. The form's groups are `address` and, where they stand apart, `scheme` before it and `path` after it.
   * `scheme` of the place is the one of an address without a scheme.
   */
  | { readonly type: 'path'; readonly form: RegExp; readonly scheme: 'http' | 'https' }
  /** The host is the first label, the path stays. */
  | { readonly type: 'translate-goog' }
  /** The host is the first label: only that is known. */
  | { readonly type: 'amp-label' };
