/** Reads QR codes, where the browser can. */
export interface CodeReader {
  canRead(): Promise<boolean>;
  /** What the code in a picture says; `null` where none is found. */
  inPicture(picture: Blob): Promise<string | null>;
  /**
   * Shows the camera in an element until a code is read or the signal ends it; then the camera is off. Rejects where there is no camera, or the person says no.
   * @returns what the code says; `null` where it was ended
   */
  fromCamera(video: HTMLVideoElement, signal: AbortSignal): Promise<string | null>;
}

/** Chromium's own reader of codes, where the system has one: https://developer.mozilla.org/docs/Web/API/Barcode_Detection_API */
interface BarcodeReader {
  detect(image: ImageBitmapSource): Promise<readonly { readonly rawValue: string }[]>;
}
interface BarcodeReaderClass {
  new (options: { readonly formats: readonly string[] }): BarcodeReader;
  getSupportedFormats(): Promise<readonly string[]>;
}

/** As much of a page as is needed here. */
interface CodeScope {
  readonly BarcodeDetector?: BarcodeReaderClass;
  readonly navigator: Pick<Navigator, 'mediaDevices'>;
  createImageBitmap(picture: Blob): Promise<ImageBitmap>;
  setTimeout(then: () => void, ms: number): unknown;
}

const FORMAT = 'qr_code';
/** Often enough for a hand that holds still, and easy on the battery. */
const LOOKS_EVERY_MS = 250;

export function codeReaderIn(scope: CodeScope): CodeReader {
  const reader = (): BarcodeReader | null => {
    const { BarcodeDetector } = scope;
    return BarcodeDetector === undefined ? null : new BarcodeDetector({ formats: [FORMAT] });
  };
  return {
    async canRead() {
      const formats = await scope.BarcodeDetector?.getSupportedFormats().catch((): readonly string[] => []);
      return formats?.includes(FORMAT) ?? false;
    },
    async inPicture(picture) {
      try {
        return (await reader()?.detect(await scope.createImageBitmap(picture)))?.[0]?.rawValue ?? null;
      } catch {
        // No picture, or one that the browser cannot show.
        return null;
      }
    },
    async fromCamera(video, signal) {
      const stream = await scope.navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
      const turnOff = (): void => {
        for (const track of stream.getTracks()) track.stop();
        video.srcObject = null;
      };
      signal.addEventListener('abort', turnOff, { once: true });
      try {
        const eye = reader();
        if (!signal.aborted) {
          video.srcObject = stream;
          await video.play();
        }
        while (!signal.aborted) {
          const [found] = (await eye?.detect(video).catch(() => [])) ?? [];
          if (found !== undefined && !signal.aborted) return found.rawValue;
          await new Promise<void>((resolve) => scope.setTimeout(resolve, LOOKS_EVERY_MS));
        }
        return null;
      } catch (error) {
        // The picture ends in the middle of its beginning.
        if (signal.aborted) return null;
        throw error;
      } finally {
        turnOff();
      }
    },
  };
}
