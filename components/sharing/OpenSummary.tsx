import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Field } from '../shell/Field';
import { Unfold } from '../shell/Unfold';

interface OpenSummaryProps {
  readonly problem: string | null;
  readonly said: string;
  readonly onFile: (file: Blob) => void;
  readonly onText: (text: string) => void;
  /** What it waits for: work, a passphrase, a card. It stands in the place of choosing. */
  readonly children: ComponentChildren;
}

/** Where a summary is opened: chosen, dropped or pasted. */
export function OpenSummary({ problem, said, onFile, onText, children }: OpenSummaryProps): JSX.Element {
  const [over, setOver] = useState(false);
  const [text, setText] = useState('');
  const waits = children !== null;
  return (
    <section
      class={`plate drop${over && !waits ? ' drop--over' : ''}`}
      aria-labelledby="open-title"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer?.files ?? [];
        if (file !== undefined && !waits) onFile(file);
      }}
    >
      <h2 id="open-title" tabIndex={-1}>
        {i18n.t('sharing.inbox.open.title')}
      </h2>
      <div role="alert">{problem !== null && <p class="notice">{problem}</p>}</div>
      {children ?? (
        <>
          <Field
            id="open-file"
            label={i18n.t('sharing.inbox.open.file')}
            hint={i18n.t('sharing.inbox.open.hint')}
            problems={[]}
            input={(tied) => (
              <input
                {...tied}
                type="file"
                onChange={({ currentTarget }) => {
                  const file = currentTarget.files?.[0];
                  if (file !== undefined) onFile(file);
                }}
              />
            )}
          />
          <Unfold title={i18n.t('sharing.inbox.open.paste')} now="" open={false}>
            <form
              class="stack"
              onSubmit={(event) => {
                event.preventDefault();
                onText(text);
              }}
            >
              <Field
                id="open-text"
                label={i18n.t('sharing.inbox.open.text')}
                problems={[]}
                input={(tied) => (
                  <textarea
                    {...tied}
                    class="field__input card-text"
                    rows={5}
                    dir="ltr"
                    autocomplete="off"
                    spellcheck={false}
                    value={text}
                    onInput={({ currentTarget }) => setText(currentTarget.value)}
                  />
                )}
              />
              <div>
                <button type="submit" class="button">
                  {i18n.t('sharing.inbox.open.button')}
                </button>
              </div>
            </form>
          </Unfold>
        </>
      )}
      <p role="status">{said}</p>
    </section>
  );
}
