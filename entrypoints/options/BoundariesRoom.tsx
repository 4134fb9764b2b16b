import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { BoundaryForm } from '@/components/boundary/BoundaryForm';
import { BoundaryList } from '@/components/boundary/BoundaryList';
import { EMPTY_FORM, formTextOf } from '@/components/boundary/form-text';
import { Templates } from '@/components/boundary/Templates';
import { Unfold } from '@/components/shell/Unfold';
import type { Boundary, BoundaryDraft, BoundaryId } from '@/utils/boundary/boundary';
import { toBoundaryId } from '@/utils/boundary/boundary-id';
import { type DraftProblem, type DraftText, readDraft } from '@/utils/boundary/read-draft';
import { readLines } from '@/utils/boundary/read-sites';
import { takenSites } from '@/utils/boundary/taken-sites';
import { missingOrigins, originsOf } from '@/utils/enforcement/origins';
import { dayOf } from '@/utils/journal/day';
import { access } from '@/utils/platform/access';
import { systemClock } from '@/utils/platform/clock';
import { askSurely } from '@/utils/platform/messages';
import { takePrefilledSite } from '@/utils/platform/prefill';
import type { Edit } from '@/utils/settings/edit';
import { troubleWith } from '@/utils/settings/settings-service';
import { keptText, removedText, sendEdit } from './edit';
import { ListsSection } from './ListsSection';
import { StrictSection } from './StrictSection';
import { useGranted } from './use-granted';
import { useOpenNow } from './use-open-now';
import { useResting } from './use-resting';
import { useSettings } from './use-settings';
import { WaitingSection } from './WaitingSection';

const WEEK_MS = 6 * 24 * 60 * 60_000;

/** Boundaries: the form, the list, and the browser's question for access in the very click that needs it. */
export function BoundariesRoom(): JSX.Element {
  const read = useSettings();
  const granted = useGranted();
  const open = useOpenNow();
  const resting = useResting(read);
  const [text, setText] = useState<DraftText>(EMPTY_FORM);
  const [problems, setProblems] = useState<readonly DraftProblem[]>([]);
  const [editing, setEditing] = useState<BoundaryId | null>(null);
  const [removed, setRemoved] = useState<Boundary | null>(null);
  const [asking, setAsking] = useState<BoundaryId | null>(null);
  const [said, setSaid] = useState('');

  useEffect(
    () => void takePrefilledSite().then((site) => site !== null && setText((now) => ({ ...now, sites: site }))),
    [],
  );

  if (read === null || granted === null) return <p role="status">Opening</p>;
  if (read.type !== 'settings') return <p class="notice">{troubleWith(read)}</p>;
  const { settings } = read;
  const { boundaries } = settings;
  const byId = (id: BoundaryId): Boundary | undefined => boundaries.find((boundary) => boundary.id === id);

  function done(): void {
    setText(EMPTY_FORM);
    setProblems([]);
    setEditing(null);
  }

  /** The question comes first and is not awaited: Firefox takes it only as the click's own doing. */
  async function keep(edit: Extract<Edit, { readonly draft: BoundaryDraft }>): Promise<void> {
    const { id, draft } = edit;
    const asked = access.request(originsOf(draft)).catch(() => false);
    setAsking(id);
    void asked.then(() => setAsking(null));
    const saved = await sendEdit(edit);
    if (saved.type === 'refused') {
      setProblems([{ field: 'sites', sentence: saved.sentence }]);
      return;
    }
    // What was begun while the answer was on its way is left alone.
    setText((now) => (now === text ? EMPTY_FORM : now));
    setEditing((now) => (now === editing ? null : now));
    setProblems([]);
    setSaid(keptText(`“${draft.name}”`, saved));
    if (!(await asked)) setSaid(`“${draft.name}” is kept, and waits for access.`);
  }

  function submit(): void {
    const draft = readDraft(
      text,
      takenSites(
        boundaries.filter(({ id }) => id !== editing),
        text,
      ),
    );
    setRemoved(null);
    if (draft.type === 'refused') {
      setProblems(draft.problems);
      setSaid('');
      return;
    }
    if (editing === null)
      void keep({
        type: 'add-boundary',
        id: toBoundaryId(crypto.getRandomValues(new Uint8Array(8))),
        draft: draft.draft,
      });
    else void keep({ type: 'change-boundary', id: editing, draft: draft.draft });
  }

  function edit(id: BoundaryId): void {
    const boundary = byId(id);
    if (boundary === undefined) return;
    setText(formTextOf(boundary));
    setProblems([]);
    setEditing(id);
    document.querySelector<HTMLTextAreaElement>('#sites')?.focus();
  }

  async function remove(id: BoundaryId): Promise<void> {
    const boundary = byId(id);
    if (boundary === undefined) return;
    if (editing === id) done();
    const saved = await sendEdit({ type: 'remove-boundary', id });
    const waits = saved.type === 'saved' && saved.waitsMs !== null;
    setRemoved(saved.type === 'saved' && !waits ? boundary : null);
    setSaid(saved.type === 'refused' ? saved.sentence : waits ? removedText(`“${boundary.name}”`, saved) : '');
  }

  function putBack({ id, ...draft }: Boundary): void {
    setRemoved(null);
    void keep({ type: 'add-boundary', id, draft });
  }

  const waiting = new Set(
    boundaries
      .filter((boundary) => boundary.id !== asking && missingOrigins(originsOf(boundary), granted).length > 0)
      .map(({ id }) => id),
  );
  return (
    <>
      <StrictSection settings={settings} />
      <Unfold title="Starting points" now="if you like one" open={boundaries.length === 0 && text === EMPTY_FORM}>
        <Templates
          onChoose={(template) => {
            const now = systemClock.now();
            const day = (at: number): string => dayOf(at, systemClock.offset(at));
            setText({ ...EMPTY_FORM, sites: text.sites, ...template.fill(day(now), day(now + WEEK_MS)) });
            setEditing(null);
            document.querySelector<HTMLTextAreaElement>('#sites')?.focus();
          }}
        />
      </Unfold>
      <BoundaryForm
        text={text}
        problems={problems}
        lines={readLines(text.sites)}
        lists={settings.lists}
        editing={editing !== null}
        onChange={setText}
        onSubmit={submit}
        onCancel={done}
      />
      <div role="status" class="row">
        {said !== '' && <p dir="auto">{said}</p>}
        {removed !== null && (
          <>
            <p>
              <bdi>{removed.name}</bdi> is removed.
            </p>
            <button type="button" class="button" onClick={() => putBack(removed)}>
              Put it back
            </button>
          </>
        )}
      </div>
      <WaitingSection settings={settings} />
      <section class="stack" aria-labelledby="list-title">
        <h2 id="list-title">What stands</h2>
        <BoundaryList
          boundaries={boundaries}
          waiting={waiting}
          open={open}
          resting={resting}
          onEnd={(id) => void askSurely({ type: 'allowance/end', boundary: id })}
          onEdit={edit}
          onRemove={(id) => void remove(id)}
          onAllowAccess={(id) => {
            const boundary = byId(id);
            if (boundary !== undefined) void access.request(originsOf(boundary));
          }}
        />
      </section>
      <ListsSection settings={settings} />
    </>
  );
}
