import type { JSX } from 'preact';
import { BoundaryForm } from '@/components/boundary/BoundaryForm';
import { BoundaryList } from '@/components/boundary/BoundaryList';
import { EMPTY_FORM, formTextOf } from '@/components/boundary/form-text';
import type { Boundary } from '@/utils/boundary/boundary';
import { type DraftText, readDraft } from '@/utils/boundary/read-draft';
import { readLines } from '@/utils/boundary/read-sites';
import { isPublicSuffix } from '../public-suffix';
import { OptionsFrame } from './options-frame';
import { EVENINGS, HEBREW, NEWS, NIGHT, OFF } from './sample-boundaries';
import { type GalleryState, nothing } from './state';

const PASTED: DraftText = {
  ...EMPTY_FORM,
  sites: 'https://www.youtube.com/shorts/9?x=1\n!youtube.com/education\n*.feeds.example\n127.0.0.1\n',
};
const REFUSED: DraftText = {
  ...PASTED,
  sites: 'co.uk\nexa mple\nftp://files.example',
  wait: '901',
  allow: 'ten',
  reason: 'x'.repeat(220),
};

export const boundaryStates: readonly GalleryState[] = [
  room('boundaries-empty', EMPTY_FORM, []),
  room('boundaries-typing', PASTED, [EVENINGS]),
  room('boundaries-refused', REFUSED, [EVENINGS]),
  room('boundaries-editing', formTextOf(NIGHT), [EVENINGS, NIGHT], true),
  room('boundaries-list', EMPTY_FORM, [EVENINGS, NEWS, NIGHT, OFF, HEBREW]),
];

function room(name: string, text: DraftText, boundaries: readonly Boundary[], editing = false): GalleryState {
  return { name, page: 'options', view: () => <Room text={text} boundaries={boundaries} editing={editing} /> };
}

interface RoomProps {
  readonly text: DraftText;
  readonly boundaries: readonly Boundary[];
  readonly editing: boolean;
}

function Room({ text, boundaries, editing }: RoomProps): JSX.Element {
  const read = readDraft(text, isPublicSuffix, new Map(), 'A list');
  return (
    <OptionsFrame title="Boundaries">
      <BoundaryForm
        text={text}
        problems={text === REFUSED && read.type === 'refused' ? read.problems : []}
        lines={readLines(text.sites, isPublicSuffix)}
        lists={[]}
        editing={editing}
        onChange={nothing}
        onSubmit={nothing}
        onCancel={nothing}
      />
      <section class="stack" aria-labelledby="list-title">
        <h2 id="list-title">What stands</h2>
        <BoundaryList
          boundaries={boundaries}
          waiting={new Set([NIGHT.id])}
          open={new Map([[EVENINGS.id, 7]])}
          resting={new Map([[NEWS.id, 'Rests: outside its hours']])}
          onEdit={nothing}
          onRemove={nothing}
          onAllowAccess={nothing}
          onEnd={nothing}
        />
      </section>
    </OptionsFrame>
  );
}
