import type { Bytes } from '../vault/bytes';
import type { ScryptParams } from '../vault/scrypt-params';
import type { StretchJob } from '../vault/stretch';
import type { StretchProgress, StretchReport } from '../vault/stretch-report';

export type Stretch = typeof stretch;

/**
 * 32 bytes of a passphrase by scrypt, in a worker of its own. Rejects where there is not memory enough; when aborted, with the signal's reason.
 */
export function stretch(
  passphrase: string,
  params: ScryptParams & { readonly salt: Bytes },
  onProgress: (progress: StretchProgress) => void,
  signal: AbortSignal,
): Promise<Bytes> {
  const worker = new Worker(new URL('./stretch-worker-main.ts', import.meta.url), { type: 'module' });
  const { N, r, p, salt } = params;
  return new Promise<Bytes>((resolve, reject) => {
    signal.throwIfAborted();
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.onerror = (event) => reject(new Error(event.message));
    worker.onmessage = ({ data }: MessageEvent<StretchReport>) => {
      if (data.type === 'progress') onProgress(data.progress);
      else if (data.type === 'failed') reject(new Error(data.reason));
      else resolve(data.secret);
    };
    worker.postMessage({ passphrase, N, r, p, salt } satisfies StretchJob);
  }).finally(() => {
    worker.onmessage = null;
    worker.terminate();
  });
}
