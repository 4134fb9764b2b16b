import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ContactProblems, ContactText } from '@/components/plan/ContactForm';
import { PeopleView } from '@/components/plan/PeopleView';
import { CONTACT_NAME_LENGTH, MOST_CONTACTS, type Plan } from '@/utils/plan/plan';
import { readLine, readWay } from '@/utils/plan/read-line';
import { freshId } from './fresh-id';
import { toldText, useKeeping } from './use-keeping';

const EMPTY: ContactText = { name: '', way: 'call', to: '' };
const NO_PROBLEMS: ContactProblems = { name: null, to: null };

export function PeopleSection({ plan: { contacts } }: { readonly plan: Plan }): JSX.Element {
  const keeping = useKeeping('people');
  const [text, setText] = useState(EMPTY);
  const [problems, setProblems] = useState(NO_PROBLEMS);
  const room = contacts.length < MOST_CONTACTS;

  async function submit(): Promise<void> {
    const name = readLine(text.name, CONTACT_NAME_LENGTH);
    const to = readWay(text.way, text.to);
    keeping.quiet();
    setProblems({
      name: name.type === 'refused' ? name.sentence : null,
      to: to.type === 'refused' ? to.sentence : null,
    });
    if (name.type === 'refused' || to.type === 'refused') return;
    const contact = {
      id: freshId<(typeof contacts)[number]['id']>(),
      name: name.line,
      way: { type: text.way, to: to.line },
    };
    if (await keeping.keep({ type: 'put-contact', contact })) setText((now) => (now === text ? EMPTY : now));
  }

  return (
    <PeopleView
      contacts={contacts}
      full={room ? null : { key: 'plan.full.contacts', values: { most: MOST_CONTACTS } }}
      said={room ? keeping.said : toldText(keeping)}
      text={text}
      problems={keeping.refused === null ? problems : { ...problems, to: keeping.refused }}
      onChange={(part) => setText((now) => ({ ...now, ...part }))}
      onSubmit={() => void submit()}
      onRemove={(id) => {
        const contact = contacts.find((each) => each.id === id);
        if (contact !== undefined) void keeping.remove({ type: 'remove-contact', id: contact.id });
      }}
    />
  );
}
