import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { say } from '@/components/shell/say';
import type { SharingIdentity } from '@/utils/sharing/identity';
import { SharingError } from '@/utils/sharing/sharing-error';
import { useViewer } from './use-viewer';
import { ViewerView } from './ViewerView';

/** The partner's side without Breakwater: one file, which asks nothing of any network. */
export function Viewer(): JSX.Element {
  const { sharing, keeps, saved, parts, onKeep, onLoaded } = useViewer();
  const [problem, setProblem] = useState<string | null>(null);

  async function take(made: Promise<SharingIdentity>): Promise<boolean> {
    setProblem(null);
    try {
      const done = await parts.edit({ type: 'put-identity', identity: await made });
      if (done.type === 'refused') setProblem(say(done.sentence));
      // What was pressed has gone.
      else requestAnimationFrame(() => document.getElementById('my-card')?.focus());
      return done.type === 'saved';
    } catch (error) {
      setProblem(say(error instanceof SharingError ? error.sentence : { key: 'sharing.inbox.notOpened' }));
      return false;
    }
  }

  return (
    <ViewerView
      sharing={sharing}
      parts={parts}
      keeps={keeps}
      saved={saved}
      problem={problem}
      onMake={() => void take(parts.reading.newIdentity(new AbortController().signal))}
      onKey={(text) =>
        void take(parts.reading.readIdentity(text, new AbortController().signal)).then((done) => {
          if (done) onLoaded();
        })
      }
      onKeep={(next) => setProblem(onKeep(next) ? null : i18n.t('viewer.notKept'))}
    />
  );
}
