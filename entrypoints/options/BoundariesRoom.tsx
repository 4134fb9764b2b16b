import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { BoundaryForm } from '@/components/boundary/BoundaryForm';
import { BoundaryList } from '@/components/boundary/BoundaryList';
import { EMPTY_FORM, formTextOf } from '@/components/boundary/form-text';
import { Templates } from '@/components/boundary/Templates';
import { Said } from '@/components/shell/Said';
import { say } from '@/components/shell/say';
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
import { sendEdit } from '@/utils/platform/send-edit';
import type { Edit } from '@/utils/settings/edit';
import { troubleWith } from '@/utils/settings/settings-service';
import { keptText, removedLaterText } from './edit';
import { ListsSection } from './ListsSection';
import { StrictSection } from './StrictSection';
import { useGranted } from './use-granted';
import { useOpenNow } from './use-open-now';
import { usePublicSuffixes } from './use-public-suffixes';
import { useResting } from './use-resting';
import { useSettings } from './use-settings';
import { WaitingSection } from './WaitingSection';

const WEEK_MS = 6 * 24 * 60 * 60_000;

/** Boundaries: the form, the list, and the browser's question for access in the very click that needs it. */
export function BoundariesRoom(): JSX.Element {
  const read = useSettings();
  const granted = useGranted();
  const isPublicSuffix = usePublicSuffixes();
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

  if (read === null || granted === null || isPublicSuffix === null)
    return <p role="status">{i18n.t('shell.opening')}</p>;
  if (read.type !== 'settings') return <p class="notice">{say({ key: troubleWith(read) })}</p>;
  const { settings } = read;
  const { boundaries } = settings;
  const lines = readLines(text.sites, isPublicSuffix);
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
    setSaid(keptText(draft.name, saved));
    if (!(await asked)) setSaid(i18n.t('boundary.keptWithoutAccess', { name: draft.name }));
  }

  const submit = (): void => {
    const draft = readDraft(
      text,
      isPublicSuffix,
      takenSites(
        boundaries.filter(({ id }) => id !== editing),
        text,
      ),
      i18n.t('list.unnamed'),
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
  };

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
    if (saved.type === 'refused') setSaid(say(saved.sentence));
    else setSaid(saved.waitsMs === null ? '' : removedLaterText(boundary.name, saved.waitsMs));
    setRemoved(saved.type === 'saved' && saved.waitsMs === null ? boundary : null);
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
      <Unfold
        title={i18n.t('template.title')}
        now={i18n.t('template.now')}
        open={boundaries.length === 0 && text === EMPTY_FORM}
      >
        <Templates
          onChoose={(template) => {
            const now = systemClock.now();
            const day = (at: number): string => dayOf(at, systemClock.offset(at));
            const filled = template.fill(day(now), day(now + WEEK_MS), say({ key: template.name }));
            setText({ ...EMPTY_FORM, sites: text.sites, ...filled });
            setEditing(null);
            document.querySelector<HTMLTextAreaElement>('#sites')?.focus();
          }}
        />
      </Unfold>
      <BoundaryForm
        text={text}
        problems={problems}
        lines={lines}
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
              <Said of="boundary.removed" places={{ name: <bdi>{removed.name}</bdi> }} />
            </p>
            <button type="button" class="button" onClick={() => putBack(removed)}>
              {i18n.t('boundary.list.putBack')}
            </button>
          </>
        )}
      </div>
      <WaitingSection settings={settings} />
      <section class="stack" aria-labelledby="list-title">
        <h2 id="list-title">{i18n.t('boundary.list.title')}</h2>
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
