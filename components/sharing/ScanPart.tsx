import type { JSX, Ref } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';

export type Scanning =
  /** This browser reads no codes. */
  { readonly type: 'absent' } | { readonly type: 'ready' } | { readonly type: 'camera' };

/** What it says of the kind of code that it is for. */
export interface ScanWords {
  readonly picture: string;
  readonly camera: string;
  /** No code was found in a picture. */
  readonly none: string;
  readonly noCamera: string;
  /** Where the browser reads no codes. */
  readonly absent: string | null;
}

export interface ScanPartProps {
  /** Of its own for each on a page. */
  readonly id: string;
  readonly words: ScanWords;
  readonly scanning: Scanning;
  /** What became of it. */
  readonly said: string;
  readonly video: Ref<HTMLVideoElement>;
  readonly onPicture: (file: File) => void;
  readonly onCamera: () => void;
  readonly onStop: () => void;
}

/** A code out of a picture or the camera, where the browser can read codes. */
export function ScanPart(props: ScanPartProps): JSX.Element | null {
  const { id, words, scanning, said, video, onPicture, onCamera, onStop } = props;
  const start = useRef<HTMLButtonElement>(null);
  const stop = useRef<HTMLButtonElement>(null);
  const before = useRef(scanning.type);
  // What was pressed has gone, and the other stands in its place.
  useLayoutEffect(() => {
    if (scanning.type === 'camera') stop.current?.focus();
    else if (before.current === 'camera') start.current?.focus();
    before.current = scanning.type;
  }, [scanning.type]);
  if (scanning.type === 'absent') return words.absent === null ? null : <p class="soft small">{words.absent}</p>;
  return (
    <div class="stack scan">
      {scanning.type === 'ready' ? (
        <div class="row">
          <label class="button scan__picture" for={`${id}-picture`}>
            {words.picture}
            <input
              id={`${id}-picture`}
              type="file"
              accept="image/*"
              onChange={({ currentTarget }) => {
                const file = currentTarget.files?.[0];
                if (file !== undefined) onPicture(file);
                currentTarget.value = '';
              }}
            />
          </label>
          <button ref={start} type="button" class="button" onClick={onCamera}>
            {words.camera}
          </button>
        </div>
      ) : (
        // biome-ignore lint/a11y/noStaticElementInteractions: one more way to the button that stands in it
        <div class="stack" onKeyDown={({ key }) => key === 'Escape' && onStop()}>
          <p class="small">{i18n.t('sharing.scan.scanning')}</p>
          <video class="scan__video" ref={video} autoplay muted playsInline />
          <div>
            <button ref={stop} type="button" class="button" onClick={onStop}>
              {i18n.t('sharing.scan.stop')}
            </button>
          </div>
        </div>
      )}
      <p role="status" class="small">
        {said}
      </p>
    </div>
  );
}
