import type { JSX, Ref } from 'preact';
import { i18n } from '#i18n';

export type Scanning =
  /** This browser reads no codes. */
  { readonly type: 'absent' } | { readonly type: 'ready' } | { readonly type: 'camera' };

export interface ScanPartProps {
  /** Of its own for each on a page. */
  readonly id: string;
  readonly scanning: Scanning;
  /** What became of it. */
  readonly said: string;
  readonly video: Ref<HTMLVideoElement>;
  readonly onPicture: (file: File) => void;
  readonly onCamera: () => void;
  readonly onStop: () => void;
}

/** A card out of a picture or the camera, where the browser can read codes. */
export function ScanPart({ id, scanning, said, video, onPicture, onCamera, onStop }: ScanPartProps): JSX.Element {
  return (
    <div class="stack scan">
      {scanning.type === 'absent' ? (
        <p class="soft small">{i18n.t('sharing.partner.scanAbsent')}</p>
      ) : (
        <div class="row">
          <label class="button scan__picture" for={`${id}-picture`}>
            {i18n.t('sharing.partner.scanPicture')}
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
          {scanning.type === 'ready' && (
            <button type="button" class="button" onClick={onCamera}>
              {i18n.t('sharing.partner.scanCamera')}
            </button>
          )}
        </div>
      )}
      {scanning.type === 'camera' && (
        <div class="stack">
          <p class="small">{i18n.t('sharing.partner.scanning')}</p>
          <video class="scan__video" ref={video} autoplay muted playsInline />
          <div>
            <button type="button" class="button" onClick={onStop}>
              {i18n.t('sharing.partner.scanStop')}
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
