import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CodeReader } from '@/utils/sharing/code-reader';
import { scannedSafety } from '@/utils/sharing/scanned';
import { say } from '../shell/say';
import { ScanPart } from './ScanPart';
import { useScan } from './use-scan';

interface SafetyScanProps {
  /** Of its own for each on a page. */
  readonly id: string;
  readonly number: readonly string[];
  readonly verified: boolean;
  readonly codes: CodeReader;
  /** The numbers are the same, and that is to be noted. */
  readonly onSame: () => void;
}

/** Compares the two numbers, by the other side's code or by voice. */
export function SafetyScan({ id, number, verified, codes, onSame }: SafetyScanProps): JSX.Element {
  const [verdict, setVerdict] = useState<'same' | 'differs' | null>(null);
  const words = {
    picture: i18n.t('sharing.compare.picture'),
    camera: i18n.t('sharing.compare.camera'),
    none: i18n.t('sharing.compare.none'),
    noCamera: i18n.t('sharing.compare.noCamera'),
    absent: null,
  };
  const scan = useScan(codes, words, (text, seen) => {
    const found = scannedSafety(text, number);
    setVerdict(typeof found === 'string' ? found : null);
    if (typeof found !== 'string') return say(found);
    if (found === 'differs') return '';
    return i18n.t(seen === 'camera' ? 'sharing.compare.same' : 'sharing.compare.sameInPicture');
  });
  return (
    <>
      <ScanPart id={id} words={words} {...scan} />
      <div role="alert">{verdict === 'differs' && <p class="notice">{i18n.t('sharing.compare.differs')}</p>}</div>
      {!verified && verdict !== 'differs' && (
        <div>
          <button type="button" class="button" onClick={onSame}>
            {verdict === 'same' ? i18n.t('sharing.compare.note') : i18n.t('sharing.partner.same')}
          </button>
        </div>
      )}
    </>
  );
}
