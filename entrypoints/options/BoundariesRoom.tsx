import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { BoundaryForm } from '@/components/boundary/BoundaryForm';
import { BoundaryList } from '@/components/boundary/BoundaryList';
import { EMPTY_FORM, formTextOf } from '@/components/boundary/form-text';
import type { Boundary, BoundaryDraft, BoundaryId } from '@/utils/boundary/boundary';
import { toBoundaryId } from '@/utils/boundary/boundary-id';
import { type DraftProblem, readDraft } from '@/utils/boundary/read-draft';
import { readLines } from '@/utils/boundary/read-sites';
import { siteKey } from '@/utils/boundary/site';
import { missingOrigins, originsOf } from '@/utils/enforcement/origins';
import { access } from '@/utils/platform/access';
import { askSurely } from '@/utils/platform/messages';
import { troubleWith } from '@/utils/settings/settings-service';
import { useGranted } from './use-granted';
import { useOpenNow } from './use-open-now';
import { useSettings } from './use-settings';

const NOT_ANSWERING = {
  type: 'refused' as const,
  sentence: 'Breakwater is not answering just now. What you typed is still here: please try again.',
};

/** Boundaries: the form, the list, and the browser's question for access in the very click that needs it. */
export function BoundariesRoom(): JSX.Element {
  const read = useSettings();
  const granted = useGranted();
  const open = useOpenNow();
  const [text, setText] = useState(EMPTY_FORM);
  const [problems, setProblems] = useState<readonly DraftProblem[]>([]);
  const [editing, setEditing] = useState<BoundaryId | null>(null);
  const [removed, setRemoved] = useState<Boundary | null>(null);
  const [asking, setAsking] = useState<BoundaryId | null>(null);
  const [said, setSaid] = useState('');

  if (read === null || granted === null) return <p role="status">Opening</p>;
  if (read.type !== 'settings') return <p class="notice">{troubleWith(read)}</p>;
  const { boundaries } = read.settings;
  const byId = (id: BoundaryId): Boundary | undefined => boundaries.find((boundary) => boundary.id === id);

  function done(): void {
    setText(EMPTY_FORM);
    setProblems([]);
    setEditing(null);
  }

  /** The question comes first and is not awaited: Firefox takes it only as the click's own doing. */
  async function keep(type: 'boundary/add' | 'boundary/change', id: BoundaryId, draft: BoundaryDraft): Promise<void> {
    const asked = access.request(originsOf(draft)).catch(() => false);
    setAsking(id);
    void asked.then(() => setAsking(null));
    const saved = await askSurely({ type, id, draft }).catch(() => NOT_ANSWERING);
    if (saved.type === 'refused') {
      setProblems([{ field: 'sites', sentence: saved.sentence }]);
      return;
    }
    // What was begun while the answer was on its way is left alone.
    setText((now) => (now === text ? EMPTY_FORM : now));
    setEditing((now) => (now === editing ? null : now));
    setProblems([]);
    setSaid(`“${draft.name}” is kept.`);
    if (!(await asked)) setSaid(`“${draft.name}” is kept, and waits for access.`);
  }

  function submit(): void {
    const others = boundaries.filter(({ id }) => id !== editing);
    const taken = new Map(
      others.flatMap(({ sites, name }) =>
        sites.filter(({ exception }) => !exception).map((site) => [siteKey(site), name]),
      ),
    );
    const draft = readDraft(text, taken);
    setRemoved(null);
    if (draft.type === 'refused') {
      setProblems(draft.problems);
      setSaid('');
      return;
    }
    const id = editing ?? toBoundaryId(crypto.getRandomValues(new Uint8Array(8)));
    void keep(editing === null ? 'boundary/add' : 'boundary/change', id, draft.draft);
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
    setRemoved(byId(id) ?? null);
    if (editing === id) done();
    await askSurely({ type: 'boundary/remove', id });
    setSaid('');
  }

  function putBack({ id, ...draft }: Boundary): void {
    setRemoved(null);
    void keep('boundary/add', id, draft);
  }

  const waiting = new Set(
    boundaries
      .filter((boundary) => boundary.id !== asking && missingOrigins(originsOf(boundary), granted).length > 0)
      .map(({ id }) => id),
  );
  return (
    <>
      <BoundaryForm
        text={text}
        problems={problems}
        lines={readLines(text.sites)}
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
      <section class="stack" aria-labelledby="list-title">
        <h2 id="list-title">What stands</h2>
        <BoundaryList
          boundaries={boundaries}
          waiting={waiting}
          open={open}
          onEnd={(id) => void askSurely({ type: 'allowance/end', boundary: id })}
          onEdit={edit}
          onRemove={(id) => void remove(id)}
          onAllowAccess={(id) => {
            const boundary = byId(id);
            if (boundary !== undefined) void access.request(originsOf(boundary));
          }}
        />
      </section>
    </>
  );
}
