/** Why a segment was not read. */
export class SegmentError extends Error {
  override readonly name = 'SegmentError';
  /** `newer`: of a format that only a newer Breakwater knows. `altered`: not what was sealed here under this id. */
  readonly type: 'newer' | 'altered' | 'malformed';

  constructor(type: SegmentError['type'], reason: string, options?: ErrorOptions) {
    super(reason, options);
    this.type = type;
  }
}
