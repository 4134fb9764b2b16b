/** Chromium's own reader of codes, where the system has one: https://developer.mozilla.org/docs/Web/API/Barcode_Detection_API */
interface BarcodeReader {
  detect(image: ImageBitmapSource): Promise<readonly { readonly rawValue: string }[]>;
}
interface BarcodeReaderClass {
  new (options: { readonly formats: readonly string[] }): BarcodeReader;
  getSupportedFormats(): Promise<readonly string[]>;
}

const FORMAT = 'qr_code';
/** Often enough for a hand that holds still, and easy on the battery. */
const LOOKS_EVERY_MS = 250;

/** Whether this browser reads QR codes; Firefox does not, nor does Chromium on every system. */
export async function canReadCodes(): Promise<boolean> {
  const formats = await readerClass()
    ?.getSupportedFormats()
    .catch((): readonly string[] => []);
  return formats?.includes(FORMAT) ?? false;
}

/** What the code in a picture says; `null` where none is found. */
export async function readCodeIn(picture: Blob): Promise<string | null> {
  try {
    const image = await createImageBitmap(picture);
    return (await reader()?.detect(image))?.[0]?.rawValue ?? null;
  } catch {
    // No picture, or one that the browser cannot show.
    return null;
  }
}

/**
 * Shows the camera in an element until a code is read or the signal ends it. Rejects where there is no camera, or the person says no.
 * @returns what the code says; `null` where it was ended
 */
export async function readCodeFromCamera(video: HTMLVideoElement, signal: AbortSignal): Promise<string | null> {
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
  const eye = reader();
  try {
    video.srcObject = stream;
    await video.play();
    while (!signal.aborted) {
      const [found] = (await eye?.detect(video).catch(() => [])) ?? [];
      if (found !== undefined) return found.rawValue;
      await new Promise((resolve) => setTimeout(resolve, LOOKS_EVERY_MS));
    }
    return null;
  } finally {
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
  }
}

function reader(): BarcodeReader | null {
  const Reader = readerClass();
  return Reader === undefined ? null : new Reader({ formats: [FORMAT] });
}

function readerClass(): BarcodeReaderClass | undefined {
  return (globalThis as { readonly BarcodeDetector?: BarcodeReaderClass }).BarcodeDetector;
}
