import { ALLOW_MINUTES, type Boundary, WAIT_SECONDS } from '@/utils/boundary/boundary';
import type { DraftText } from '@/utils/boundary/read-draft';

export const EMPTY_FORM: DraftText = {
  name: '',
  reason: '',
  sites: '',
  wait: String(WAIT_SECONDS.usual),
  allow: String(ALLOW_MINUTES.usual),
  on: true,
};

export function formTextOf(boundary: Boundary): DraftText {
  return {
    name: boundary.name,
    reason: boundary.reason,
    sites: boundary.sites.map(({ written }) => written).join('\n'),
    wait: String(boundary.waitSeconds),
    allow: String(boundary.allowMinutes),
    on: boundary.on,
  };
}
