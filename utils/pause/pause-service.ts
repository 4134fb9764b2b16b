import { cueBetween } from '../exercise/cue';
import type { ExerciseId } from '../exercise/exercise-id';
import { type Ended, ended, newSession, nextSession, type Session, type SessionEvent } from '../exercise/session';
import { askUntilAnswered } from '../messaging/ask-until-answered';
import type { Answer, OutcomeTold, Request, RequestType } from '../messaging/protocol';
import type { TriggerId } from '../plan/plan';
import type { Arrived, PauseTab } from '../platform/pause-tab';
import type { Sentence } from '../sentence/sentence';
import { NOTHING_TOLD, type Question, type Telling, toldOf, withUrge } from './asking';
import { nextPause, type PauseEvent, type PauseState } from './pause';
import type { PauseHelp } from './pause-help';

type Ask = <Type extends RequestType>(request: Request<Type>) => Promise<Answer<Type>>;

/** All that a pause shows. */
export interface PauseShown {
  readonly state: PauseState;
  /** `null` until the background has answered, and where it cannot. */
  readonly help: PauseHelp | null;
  readonly session: Session;
  /** The last exercise that was finished or stopped here, or the one that was rated. */
  readonly ended: Ended | null;
  readonly telling: Telling;
}

export interface PauseActions {
  leave(): void;
  goOn(): void;
  tellUrge(urge: number): void;
  tellTrigger(trigger: TriggerId): void;
  skip(question: Question): void;
  exercise(event: SessionEvent): void;
  chooseExercise(exercise: ExerciseId): void;
}

export const FIRST_SHOWN: PauseShown = {
  state: { type: 'opening' },
  help: null,
  session: newSession('surf', false),
  ended: null,
  telling: NOTHING_TOLD,
};

/** Leaving does not wait longer than this for the journal. */
const LEAVES_WITHIN_MS = 500;
/** So that the background sees the new time for sure. */
const AFTERWARDS_MS = 500;
const AGAIN_MS = 5_000;
const NOT_ANSWERING: Sentence = { key: 'shell.notAnsweringAtPause' };

/**
 * Runs one pause: asks the background what holds the address, lets the wait pass, and carries out what the person chooses.
 * What they chose is sent until the background has it on the disk. Nothing here depends on the background staying alive.
 */
export function runPause(tab: PauseTab, ask: Ask, quietPage: string, show: (shown: PauseShown) => void): PauseActions {
  let shown = FIRST_SHOWN;
  let visibleMs = 0;
  const sure = <Type extends RequestType>(request: Request<Type>): Promise<Answer<Type>> =>
    askUntilAnswered(() => ask(request), tab.sleep);

  function update(change: Partial<PauseShown>): void {
    shown = { ...shown, ...change };
    show(shown);
  }

  function happened(event: PauseEvent): void {
    update({ state: nextPause(shown.state, event) });
  }

  function exercised(event: SessionEvent): void {
    const session = nextSession(shown.session, event);
    if (session === shown.session) return;
    const cue = cueBetween(shown.session, session);
    if (cue !== null && shown.help !== null) tab.cue(cue, shown.help.comfort);
    const over = session.stage.type === 'finished' || session.stage.type === 'stopped';
    update({ session, ended: over && !isRated() ? session.last : shown.ended });
  }

  /** The second rating belongs to the exercise that came before it, whatever is tried after that. */
  function isRated(): boolean {
    return shown.ended !== null && shown.telling.urgeAfter !== null;
  }

  function told(): OutcomeTold {
    const exercise = isRated() ? shown.ended : (ended(shown.session) ?? shown.ended);
    return toldOf(Math.round(visibleMs / 1000), shown.telling, exercise);
  }

  async function goBack(): Promise<void> {
    await tab.back();
    tab.open(quietPage);
  }

  async function open({ address, pause, travelled }: Arrived): Promise<void> {
    const answer = await sure({ type: 'pause/open', pause, address, travelled }).catch(() => ({
      type: 'trouble' as const,
      sentence: NOT_ANSWERING,
    }));
    if (shown.state.type !== 'opening') return;
    happened({ type: 'opened', answer });
    if (answer.type === 'open') tab.open(address);
    if (answer.type === 'back') void goBack();
    if (answer.type === 'hold') {
      const { help } = answer;
      // Who has begun already is not interrupted.
      const untouched = shown.session.stage.type === 'ready' && shown.ended === null;
      update({ help, ...(untouched && { session: newSession(help.exercise, help.plain) }) });
      void sure({ type: 'pause/shown', pause }).catch(() => undefined);
      void followTime({ address, pause, travelled }, answer.changesInMs);
    }
  }

  /** Asks again when something ends or begins by itself, for as long as the person is here. */
  async function followTime(about: Arrived, changesInMs: number | null): Promise<void> {
    if (changesInMs === null) return;
    await tab.sleep(changesInMs + AFTERWARDS_MS);
    if (shown.state.type === 'leaving') return;
    // Whether they may go on is being asked at this moment; where they may not, they are still here.
    if (shown.state.type !== 'pausing') return followTime(about, AGAIN_MS);
    const { address, pause } = about;
    const answer = await sure({ type: 'pause/open', pause, address, travelled: false }).catch(() => null);
    if (answer === null) return followTime(about, AGAIN_MS);
    happened({ type: 'reopened', answer });
    if (answer.type === 'hold') await followTime(about, answer.changesInMs);
  }

  /** With the lock the words come and go; what the person does meanwhile goes on. */
  async function readAgain({ address, pause }: Arrived): Promise<void> {
    const answer = await sure({ type: 'pause/open', pause, address, travelled: false }).catch(() => null);
    if (answer?.type !== 'hold') return;
    happened({ type: 'reopened', answer });
    update({ help: answer.help });
  }

  const { arrived } = tab;
  if (arrived === null) {
    tab.open(quietPage);
  } else {
    void open(arrived);
    tab.onLock(() => void readAgain(arrived));
    tab.onDeparture(() => {
      if (shown.state.type === 'pausing')
        void ask({ type: 'pause/closing', pause: arrived.pause, told: told() }).catch(() => undefined);
    });
  }

  tab.onTime((ms) => {
    visibleMs += ms;
    exercised({ type: 'tick', ms });
    happened({ type: 'passed', ms });
  });

  return {
    async leave() {
      const before = shown.state;
      happened({ type: 'leave' });
      if (before.type === 'leaving' || before.type === 'going') return;
      const leaving =
        arrived === null ? Promise.resolve() : sure({ type: 'pause/leave', pause: arrived.pause, told: told() });
      await Promise.race([leaving.catch(() => undefined), tab.sleep(LEAVES_WITHIN_MS)]);
      await goBack();
    },
    async goOn() {
      const before = shown.state;
      const after = nextPause(before, { type: 'continue' });
      if (before.type !== 'pausing' || after.type !== 'going' || arrived === null) return;
      const { address, pause } = arrived;
      happened({ type: 'continue' });
      const answer = await sure({
        type: 'pause/continue',
        pause,
        address,
        waitedMs: before.waitedMs,
        told: told(),
      }).catch(() => null);
      if (answer?.type === 'go') tab.open(address);
      else
        update({
          state:
            answer === null
              ? { ...before, trouble: NOT_ANSWERING }
              : nextPause(before, { type: 'wait-more', waitSeconds: answer.waitSeconds }),
        });
    },
    tellUrge: (urge) => update({ telling: withUrge(shown.telling, urge, shown.ended) }),
    tellTrigger: (trigger) => update({ telling: { ...shown.telling, trigger } }),
    skip: (asked) => update({ telling: { ...shown.telling, skipped: [...shown.telling.skipped, asked] } }),
    exercise: exercised,
    chooseExercise(exercise) {
      update({
        session: newSession(exercise, shown.help?.plain ?? false),
        ended: isRated() ? shown.ended : (ended(shown.session) ?? shown.ended),
      });
    },
  };
}
