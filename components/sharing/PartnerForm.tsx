import type { ComponentChildren, JSX } from 'preact';
import { i18n } from '#i18n';
import type { PartnerProblems, PartnerText } from '@/utils/sharing/read-partner';
import { OwnLine } from '../shell/OwnLine';
import { say } from '../shell/say';
import { Tick } from '../shell/Tick';
import { CardField } from './CardField';

export interface PartnerFormProps {
  readonly text: PartnerText;
  readonly problems: PartnerProblems;
  /** A card out of its code. */
  readonly scan: ComponentChildren;
  readonly onChange: (part: Partial<PartnerText>) => void;
  readonly onSubmit: () => void;
}

export function PartnerForm({ text, problems, scan, onChange, onSubmit }: PartnerFormProps): JSX.Element {
  return (
    <form
      class="stack"
      noValidate
      aria-labelledby="partner-form-title"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <h3 id="partner-form-title">{i18n.t('sharing.partner.addTitle')}</h3>
      <OwnLine
        id="partner-name"
        label={i18n.t('sharing.partner.name')}
        hint={i18n.t('sharing.partner.nameHint')}
        problem={problems.name}
        value={text.name}
        onChange={(name) => onChange({ name })}
      />
      {!text.without && (
        <>
          <CardField
            id="partner-card"
            label={i18n.t('sharing.partner.card')}
            hint={i18n.t('sharing.partner.cardHint')}
            problem={problems.card === null ? null : say(problems.card)}
            value={text.card}
            onChange={(card) => onChange({ card })}
          />
          {scan}
        </>
      )}
      <Tick checked={text.without} onChange={(without) => onChange({ without })}>
        {i18n.t('sharing.partner.without')}
      </Tick>
      {text.without && <p class="soft">{i18n.t('sharing.partner.withoutAbout')}</p>}
      <div>
        <button type="submit" class="button">
          {i18n.t('sharing.partner.add')}
        </button>
      </div>
    </form>
  );
}
