import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { EMPTY_LIST, ListForm, type ListText } from '@/components/list/ListForm';
import { ListItem } from '@/components/list/ListItem';
import { NotUnderstood } from '@/components/list/NotUnderstood';
import { numberText } from '@/components/shell/number-text';
import { say } from '@/components/shell/say';
import { Unfold } from '@/components/shell/Unfold';
import type { BoundaryDraft } from '@/utils/boundary/boundary';
import { toBoundaryId } from '@/utils/boundary/boundary-id';
import { listBoundary } from '@/utils/boundary/list-boundary';
import { EVERYWHERE } from '@/utils/enforcement/origins';
import type { ImportedList, ListSource } from '@/utils/list/list';
import { ListError } from '@/utils/list/list-error';
import { type ListId, toListId } from '@/utils/list/list-id';
import type { ListJob } from '@/utils/list/list-job';
import { readListText } from '@/utils/list/read-list-text';
import { access } from '@/utils/platform/access';
import { systemClock } from '@/utils/platform/clock';
import { openDatabase } from '@/utils/platform/database';
import { readListInWorker } from '@/utils/platform/list-worker';
import { sendEdit } from '@/utils/platform/send-edit';
import { timeText } from '@/utils/platform/words';
import type { Sentence } from '@/utils/sentence/sentence';
import type { Settings } from '@/utils/settings/settings';
import { removedLaterText } from './edit';

const database = openDatabase();

/** What is being read just now. */
interface Reading {
  readonly list: ListId;
  readonly progress: number;
}

/** Imported lists: one form, and what was taken from where. */
export function ListsSection({ settings }: { readonly settings: Settings }): JSX.Element {
  const [value, setValue] = useState<ListText>(EMPTY_LIST);
  const [file, setFile] = useState<File | null>(null);
  const [problem, setProblem] = useState<Sentence | null>(null);
  const [reading, setReading] = useState<Reading | null>(null);
  const [said, setSaid] = useState('');
  const [left, setLeft] = useState<{ readonly count: number; readonly samples: readonly string[] } | null>(null);
  const stop = useRef<AbortController | null>(null);

  /** Reads and keeps a list; says in a sentence where that went wrong, and `null` where it did not. */
  async function take(list: Pick<ImportedList, 'id' | 'name' | 'source'>, job: ListJob): Promise<Sentence | null> {
    const cancel = new AbortController();
    stop.current = cancel;
    setReading({ list: list.id, progress: 0 });
    try {
      const outcome = await readListInWorker(job, (progress) => setReading({ list: list.id, progress }), cancel.signal);
      const now = systemClock.now();
      const known = settings.lists.find(({ id }) => id === list.id);
      const source: ListSource =
        list.source.type !== 'address'
          ? list.source
          : {
              ...list.source,
              checkedAt: now,
              trouble: null,
              etag: outcome.type === 'taken' ? outcome.etag : list.source.etag,
            };
      if (outcome.type === 'unchanged') {
        if (known !== undefined) await sendEdit({ type: 'put-list', list: { ...known, source } });
        setSaid(i18n.t('list.unchanged'));
        return null;
      }
      const { bytes, domains, notUnderstood, samples } = outcome.taken;
      cancel.signal.throwIfAborted();
      await database.putList(list.id, bytes);
      if (cancel.signal.aborted && known === undefined) {
        await database.dropLists((id) => id === list.id);
        cancel.signal.throwIfAborted();
      }
      const saved = await sendEdit({
        type: 'put-list',
        list: { ...list, source, domains, notUnderstood, takenAt: now },
      });
      if (saved.type === 'refused') return saved.sentence;
      setLeft({ count: notUnderstood, samples });
      setSaid(i18n.t('list.kept', domains, { name: list.name, sites: numberText(domains) }));
      return null;
    } catch (error) {
      if (cancel.signal.aborted) return { key: 'list.stopped' };
      return error instanceof ListError ? error.sentence : { key: 'list.problem.notRead' };
    } finally {
      setReading(null);
    }
  }

  async function add(): Promise<void> {
    setSaid('');
    setLeft(null);
    const read = readListText(value, file, i18n.t('list.unnamed'));
    if (read.type === 'refused') {
      setProblem(read.sentence);
      return;
    }
    // Asked for in the very click; what is kept without it says so in the list of boundaries.
    const asked = access.request([EVERYWHERE]).catch(() => false);
    const id = toListId(crypto.getRandomValues(new Uint8Array(8)));
    const failed = await take({ id, name: read.name, source: read.source }, read.job);
    setProblem(failed);
    if (failed !== null) return;
    const draft: BoundaryDraft = listBoundary(read.name, id);
    await sendEdit({
      type: 'add-boundary',
      id: toBoundaryId(crypto.getRandomValues(new Uint8Array(8))),
      draft,
    });
    setValue(EMPTY_LIST);
    setFile(null);
    await asked;
  }

  async function refresh(list: ImportedList): Promise<void> {
    const { source } = list;
    if (source.type !== 'address') return;
    setLeft(null);
    const failed = await take(list, { type: 'address', url: source.url, etag: source.etag });
    if (failed === null) return;
    setSaid(say(failed));
    await sendEdit({
      type: 'put-list',
      list: { ...list, source: { ...source, checkedAt: systemClock.now(), trouble: failed } },
    });
  }

  async function remove({ id, name }: ImportedList): Promise<void> {
    const saved = await sendEdit({ type: 'remove-list', id });
    if (saved.type === 'refused') setSaid(say(saved.sentence));
    else setSaid(saved.waitsMs === null ? i18n.t('list.removed', { name }) : removedLaterText(name, saved.waitsMs));
  }

  const { lists } = settings;
  return (
    <section class="stack" aria-labelledby="lists-title">
      <h2 id="lists-title">{i18n.t('list.title')}</h2>
      {lists.length > 0 && (
        <ul class="plain-list" aria-label={i18n.t('list.label')}>
          {lists.map((list) => (
            <ListItem
              key={list.id}
              list={list}
              timeText={timeText}
              progress={reading?.list === list.id ? reading.progress : null}
              onRefresh={() => void refresh(list)}
              onCancel={() => stop.current?.abort()}
              onRemove={() => void remove(list)}
            />
          ))}
        </ul>
      )}
      <p role="status" dir="auto">
        {said}
      </p>
      {left !== null && <NotUnderstood {...left} />}
      <Unfold title={i18n.t('list.import')} now={i18n.t('list.importNow')} open={problem !== null}>
        <ListForm
          value={value}
          problem={problem === null ? null : say(problem)}
          progress={reading === null || lists.some(({ id }) => id === reading.list) ? null : reading.progress}
          onChange={setValue}
          onFile={setFile}
          onSubmit={() => void add()}
          onCancel={() => stop.current?.abort()}
        />
      </Unfold>
    </section>
  );
}
