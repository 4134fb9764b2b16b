import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { EMPTY_LIST, ListForm, type ListText } from '@/components/list/ListForm';
import { ListItem } from '@/components/list/ListItem';
import { NotUnderstood } from '@/components/list/NotUnderstood';
import { numberText } from '@/components/shell/number-text';
import { say } from '@/components/shell/say';
import { Unfold } from '@/components/shell/Unfold';
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
import { noRoomForBoundary, noRoomForList } from '@/utils/settings/no-room';
import type { Settings } from '@/utils/settings/settings';
import { removedLaterText } from './edit';

const database = openDatabase();

/** What is being read just now. */
interface Reading {
  readonly list: ListId;
  readonly progress: number;
}

type Taking =
  | { readonly type: 'taken'; readonly said: string }
  | { readonly type: 'failed'; readonly sentence: Sentence };

const failed = (sentence: Sentence): Taking => ({ type: 'failed', sentence });

/** Imported lists: one form, and what was taken from where. */
export function ListsSection({ settings }: { readonly settings: Settings }): JSX.Element {
  const [value, setValue] = useState<ListText>(EMPTY_LIST);
  const [file, setFile] = useState<File | null>(null);
  const [problem, setProblem] = useState<Sentence | null>(null);
  const [reading, setReading] = useState<Reading | null>(null);
  const [said, setSaid] = useState('');
  const [left, setLeft] = useState<{ readonly count: number; readonly samples: readonly string[] } | null>(null);
  const stop = useRef<AbortController | null>(null);

  /** Reads and keeps a list. */
  async function take(list: Pick<ImportedList, 'id' | 'name' | 'source'>, job: ListJob): Promise<Taking> {
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
        return { type: 'taken', said: i18n.t('list.unchanged') };
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
      if (saved.type === 'refused') return failed(saved.sentence);
      setLeft({ count: notUnderstood, samples });
      return {
        type: 'taken',
        said: i18n.t('list.kept', domains, { name: list.name, sites: numberText(domains) }),
      };
    } catch (error) {
      if (cancel.signal.aborted) return failed({ key: 'list.stopped' });
      return failed(error instanceof ListError ? error.sentence : { key: 'list.problem.notRead' });
    } finally {
      setReading(null);
    }
  }

  async function add(): Promise<void> {
    setSaid('');
    setLeft(null);
    const full = noRoomForList(settings) ?? noRoomForBoundary(settings);
    if (full !== null) {
      setProblem(full);
      return;
    }
    const read = readListText(value, file, i18n.t('list.unnamed'));
    if (read.type === 'refused') {
      setProblem(read.sentence);
      return;
    }
    // Asked for in the very click; what is kept without it says so in the list of boundaries.
    const asked = access.request([EVERYWHERE]).catch(() => false);
    const id = toListId(crypto.getRandomValues(new Uint8Array(8)));
    const taking = await take({ id, name: read.name, source: read.source }, read.job);
    setProblem(taking.type === 'failed' ? taking.sentence : null);
    if (taking.type === 'failed') return;
    const boundary = toBoundaryId(crypto.getRandomValues(new Uint8Array(8)));
    const saved = await sendEdit({ type: 'add-boundary', id: boundary, draft: listBoundary(read.name, id) });
    setSaid(saved.type === 'refused' ? say(saved.sentence) : taking.said);
    setValue(EMPTY_LIST);
    setFile(null);
    await asked;
  }

  async function refresh(list: ImportedList): Promise<void> {
    const { source } = list;
    if (source.type !== 'address') return;
    setLeft(null);
    const taking = await take(list, { type: 'address', url: source.url, etag: source.etag });
    setSaid(taking.type === 'taken' ? taking.said : say(taking.sentence));
    if (taking.type === 'taken' || taking.sentence.key === 'list.stopped') return;
    await sendEdit({
      type: 'put-list',
      list: { ...list, source: { ...source, checkedAt: systemClock.now(), trouble: taking.sentence } },
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
