import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Scanning, ScanPartProps } from '@/components/sharing/ScanPart';
import { canReadCodes, readCodeFromCamera, readCodeIn } from '@/utils/platform/read-code';

/** @param onRead with what the code says */
export function useScan(onRead: (text: string) => void): Omit<ScanPartProps, 'id'> {
  const [scanning, setScanning] = useState<Scanning>({ type: 'absent' });
  const [said, setSaid] = useState('');
  const video = useRef<HTMLVideoElement>(null);
  const stop = useRef<AbortController | null>(null);
  const tell = useRef(onRead);
  tell.current = onRead;
  useEffect(() => {
    let here = true;
    void canReadCodes().then((can) => here && can && setScanning({ type: 'ready' }));
    return () => {
      here = false;
      stop.current?.abort();
    };
  }, []);

  function found(text: string | null, none: string): void {
    setSaid(text === null ? none : i18n.t('sharing.partner.scanFound'));
    if (text !== null) tell.current(text);
  }

  // The element for the picture is there only after this was drawn.
  useEffect(() => {
    if (scanning.type !== 'camera' || video.current === null) return;
    const mine = new AbortController();
    stop.current = mine;
    void readCodeFromCamera(video.current, mine.signal)
      .then(
        (text) => found(text, ''),
        () => setSaid(i18n.t('sharing.partner.scanNoCamera')),
      )
      .then(() => setScanning({ type: 'ready' }));
    return () => mine.abort();
  }, [scanning.type]);

  return {
    scanning,
    said,
    video,
    onPicture: (file) => void readCodeIn(file).then((text) => found(text, i18n.t('sharing.partner.scanNone'))),
    onCamera() {
      setSaid('');
      setScanning({ type: 'camera' });
    },
    onStop: () => stop.current?.abort(),
  };
}
