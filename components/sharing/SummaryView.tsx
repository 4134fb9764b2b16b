import type { ComponentChildren, JSX } from 'preact';
import { i18n } from '#i18n';
import type { SummaryBody } from '@/utils/sharing/summary';
import { exerciseName } from '../journal/exercise-name';
import { Said } from '../shell/Said';
import { amountText, totalsText, urgeText } from './amount-text';
import { BoundariesTable, DaysTable } from './CountsTable';
import { dayText, madeText } from './day-text';

interface SummaryViewProps {
  readonly body: SummaryBody;
}

const COUNTS = ['pauses', 'left', 'continued'] as const;

/** A summary as whoever reads it sees it: in the preview, on the partner's page and in the viewer alone, from nothing but what was sealed. */
export function SummaryView({ body }: SummaryViewProps): JSX.Element {
  const { period, totals, days, numbers, exercises, urge, goals, gaps, boundaries, note, expires } = body;
  const counts = COUNTS.filter((count) => totals[count] !== undefined);
  return (
    <article class="summary stack">
      <header class="stack summary__head">
        <h3>{i18n.t('sharing.view.title')}</h3>
        <p>{i18n.t('sharing.view.period', { from: dayText(period.from), until: dayText(period.until) })}</p>
        {expires !== null && <p>{i18n.t('sharing.view.expires', { date: dayText(expires) })}</p>}
      </header>
      {note !== undefined && note !== '' && (
        <figure class="summary__note">
          <figcaption class="soft">{i18n.t('sharing.view.note')}</figcaption>
          <blockquote class="own-words summary__theirs" dir="auto">
            <bdi>{note}</bdi>
          </blockquote>
        </figure>
      )}
      <p class="lead">{counts.length === 0 ? i18n.t('sharing.view.countsNotShared') : totalsText(totals)}</p>
      {counts.length > 0 && <p class="soft">{i18n.t('sharing.view.pause')}</p>}
      {numbers === 'bands' && <p class="soft">{i18n.t('sharing.view.bands')}</p>}
      <p>{gapsText(gaps)}</p>
      {(counts.length > 0 || gaps !== undefined) && (
        <DaysTable days={days} counts={counts} gaps={gaps === undefined ? null : new Set(gaps)} />
      )}
      {boundaries !== undefined && <BoundariesTable boundaries={boundaries} counts={counts} />}
      {exercises !== undefined && (
        <Part title={i18n.t('sharing.view.exercises')} empty={i18n.t('sharing.view.noExercises')}>
          {exercises.map(({ name, done }) => (
            <li key={name} class="summary__theirs">
              <Said
                of="sharing.view.exercise"
                places={{ name: <bdi>{exerciseName(name)}</bdi>, amount: amountText(done) }}
              />
            </li>
          ))}
        </Part>
      )}
      {urge !== undefined && (
        <section>
          <h4>{i18n.t('sharing.view.urge')}</h4>
          <p>
            {urge === null
              ? i18n.t('sharing.view.noUrge')
              : i18n.t('sharing.view.urgeMeans', { before: urgeText(urge.before), after: urgeText(urge.after) })}
          </p>
        </section>
      )}
      {goals !== undefined && (
        <Part title={i18n.t('sharing.view.goals')} empty={i18n.t('sharing.view.noGoals')}>
          {goals.map(({ text, done }) => (
            <li key={text} class="summary__theirs">
              <Said
                of={done ? 'sharing.view.goalDone' : 'sharing.view.goalOpen'}
                places={{ goal: <bdi>{text}</bdi> }}
              />
            </li>
          ))}
        </Part>
      )}
      <footer class="soft small stack">
        <p>{i18n.t('sharing.view.silence')}</p>
        <p>{i18n.t('sharing.view.made', madeText(body.created, body.timezone))}</p>
      </footer>
    </article>
  );
}

interface PartProps {
  readonly title: string;
  readonly empty: string;
  readonly children: readonly ComponentChildren[];
}

function Part({ title, empty, children }: PartProps): JSX.Element {
  return (
    <section>
      <h4>{title}</h4>
      {children.length === 0 ? <p>{empty}</p> : <ul class="summary__list">{children}</ul>}
    </section>
  );
}

/** Missing data is never shown as good data, and neither is silence about it. */
function gapsText(gaps: readonly string[] | undefined): string {
  if (gaps === undefined) return i18n.t('sharing.view.gapsNotShared');
  return gaps.length === 0 ? i18n.t('sharing.view.noGaps') : i18n.t('sharing.view.gaps', gaps.length);
}
