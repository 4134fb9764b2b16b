import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { CardText } from '@/utils/sharing/card';
import type { CodeReader } from '@/utils/sharing/code-reader';
import { scannedCard } from '@/utils/sharing/scanned';
import { say } from '../shell/say';
import { ScanPart, type ScanWords } from './ScanPart';
import { useScan } from './use-scan';

interface CardScanProps {
  /** Of its own for each on a page. */
  readonly id: string;
  readonly codes: CodeReader;
  /** What is to be done with a card that was read. */
  readonly found: string;
  readonly onCard: (card: CardText) => void;
}

/** Somebody's card out of its code. What is no card goes no further. */
export function CardScan({ id, codes, found, onCard }: CardScanProps): JSX.Element {
  const words = cardScanWords();
  const scan = useScan(codes, words, (text) => {
    const read = scannedCard(text);
    if (typeof read !== 'string') return say(read);
    onCard(read);
    return found;
  });
  return <ScanPart id={id} words={words} {...scan} />;
}

export function cardScanWords(): ScanWords {
  return {
    picture: i18n.t('sharing.scan.picture'),
    camera: i18n.t('sharing.scan.camera'),
    none: i18n.t('sharing.scan.none'),
    noCamera: i18n.t('sharing.scan.noCamera'),
    absent: i18n.t('sharing.scan.absent'),
  };
}
