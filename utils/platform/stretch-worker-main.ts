import { expectedSeconds, type StretchJob, stretched } from '../vault/stretch';
import type { StretchReport } from '../vault/stretch-report';

/*
 * The worker's own file: stretches one passphrase, beside the page, which stays usable meanwhile.
 */

interface WorkerScope {
  onmessage: ((event: MessageEvent<StretchJob>) => void) | null;
  postMessage(report: StretchReport): void;
}
const scope = self as unknown as WorkerScope;

scope.onmessage = ({ data }) => {
  try {
    const seconds = expectedSeconds(data, () => performance.now());
    const tell = (share: number): void => scope.postMessage({ type: 'progress', progress: { share, seconds } });
    tell(0);
    let told = 0;
    const secret = stretched(data, (share) => {
      if (share < told + 0.01) return;
      told = share;
      tell(share);
    });
    scope.postMessage({ type: 'stretched', secret });
  } catch (error) {
    scope.postMessage({ type: 'failed', reason: String(error) });
  }
};
