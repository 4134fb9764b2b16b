import { useEffect, useRef, useState } from 'preact/hooks';
import type { CodeReader } from '@/utils/sharing/code-reader';
import type { Scanning, ScanPartProps, ScanWords } from './ScanPart';

/** @param onRead takes what the code says and where it was seen, and tells what became of it */
export function useScan(
  codes: CodeReader,
  words: ScanWords,
  onRead: (text: string, seen: 'camera' | 'picture') => string,
): Omit<ScanPartProps, 'id' | 'words'> {
  const [scanning, setScanning] = useState<Scanning>({ type: 'absent' });
  const [said, setSaid] = useState('');
  const video = useRef<HTMLVideoElement>(null);
  const stop = useRef<AbortController | null>(null);
  const read = useRef(onRead);
  read.current = onRead;
  useEffect(() => {
    let here = true;
    void codes.canRead().then((can) => here && can && setScanning({ type: 'ready' }));
    return () => {
      here = false;
    };
  }, []);

  // The element for the picture is there only after this was drawn.
  useEffect(() => {
    if (scanning.type !== 'camera' || video.current === null) return;
    const mine = new AbortController();
    stop.current = mine;
    void codes
      .fromCamera(video.current, mine.signal)
      .then(
        (text) => setSaid(text === null ? '' : read.current(text, 'camera')),
        () => setSaid(words.noCamera),
      )
      .then(() => setScanning({ type: 'ready' }));
    return () => mine.abort();
  }, [scanning.type]);

  return {
    scanning,
    said,
    video,
    onPicture: (file) =>
      void codes.inPicture(file).then((text) => setSaid(text === null ? words.none : read.current(text, 'picture'))),
    onCamera() {
      setSaid('');
      setScanning({ type: 'camera' });
    },
    onStop: () => stop.current?.abort(),
  };
}
