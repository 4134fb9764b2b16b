import * as v from 'valibot';
import { callWay, mailWay, textWay, type Way } from './way';

/** Somebody of the person's own. */
export interface OwnWay extends Way {
  readonly name: string;
}

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const way = v.object({ type: v.picklist(['call', 'text', 'mail']), to: text });
const number = v.object({ name: text, number: text });
const contact = v.object({ name: text, way });

const WAYS = { call: callWay, text: (to: string) => textWay(to), mail: mailWay } as const;

/** The people and numbers of a plan, whatever it looks like, also of a later version: help does not wait until all of it can be read. */
export function ownWays(plan: unknown): readonly OwnWay[] {
  return [
    ...each(plan, 'numbers', number).map(({ name, number: to }) => ({ name, ...callWay(to) })),
    ...each(plan, 'contacts', contact).map(({ name, way: { type, to } }) => ({ name, ...WAYS[type](to) })),
  ];
}

function each<Entry>(plan: unknown, key: string, schema: v.GenericSchema<unknown, Entry>): readonly Entry[] {
  const entries = v.safeParse(v.object({ [key]: v.array(v.unknown()) }), plan);
  if (!entries.success) return [];
  return (entries.output[key] ?? []).flatMap((entry) => {
    const read = v.safeParse(schema, entry);
    return read.success ? [read.output] : [];
  });
}
