import { saveFile } from './save-file';

const NAME = 'breakwater-viewer.html';

/** Hands over the viewer alone, which lies in the package. */
export async function saveViewer(): Promise<void> {
  saveFile(await (await fetch(`/${NAME}`)).blob(), NAME);
}
