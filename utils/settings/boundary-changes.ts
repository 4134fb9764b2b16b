import { BOUNDARIES, type BoundaryDraft, type BoundaryId } from '../boundary/boundary';
import type { Settings } from './settings';

/** Adding what is already there changes nothing, so that a request whose answer was lost can be sent again. */
export function addBoundary(settings: Settings, id: BoundaryId, draft: BoundaryDraft): Settings {
  if (settings.boundaries.length >= BOUNDARIES || settings.boundaries.some((boundary) => boundary.id === id))
    return settings;
  return { ...settings, boundaries: [...settings.boundaries, { id, ...draft }] };
}

export function changeBoundary(settings: Settings, id: BoundaryId, draft: BoundaryDraft): Settings {
  return {
    ...settings,
    boundaries: settings.boundaries.map((boundary) => (boundary.id === id ? { id, ...draft } : boundary)),
  };
}

export function removeBoundary(settings: Settings, id: BoundaryId): Settings {
  return { ...settings, boundaries: settings.boundaries.filter((boundary) => boundary.id !== id) };
}
