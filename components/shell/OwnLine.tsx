import type { JSX } from 'preact';
import type { Sentence } from '@/utils/sentence/sentence';
import { LineField, type LineFieldProps } from './LineField';
import { say } from './say';

interface OwnLineProps extends Omit<LineFieldProps, 'problems'> {
  readonly problem: Sentence | null;
}

/** The same where one thing at most can be wrong with it. */
export function OwnLine({ problem, ...field }: OwnLineProps): JSX.Element {
  return <LineField {...field} problems={problem === null ? [] : [say(problem)]} />;
}
