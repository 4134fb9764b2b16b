import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { NEED_IDS } from '@/utils/exercise/need';
import { HELPERS, type LookBack } from '@/utils/look-back/look-back';
import { LookBackChange } from './LookBackChange';
import type { LookBackViewProps } from './LookBackView';

export function LookBackStep(
  props: LookBackViewProps & { readonly step: Exclude<LookBack['step'], 'done'> },
): JSX.Element {
  const { step, look, triggers, need, onEvent, onNeed } = props;
  switch (step) {
    case 'trigger':
      return (
        <Question title={i18n.t('lookBack.trigger')} about={i18n.t('lookBack.triggerAbout')}>
          {triggers.map(({ id, text }) => (
            <Answer
              key={id}
              text={text}
              chosen={look.trigger === id}
              onPress={() => onEvent({ type: 'trigger', trigger: id })}
            />
          ))}
        </Question>
      );
    case 'need':
      return (
        <Question
          title={i18n.t('lookBack.need')}
          about={need === null ? i18n.t('lookBack.needAbout') : i18n.t(`need.answer.${need}`)}
        >
          {NEED_IDS.map((id) => (
            <Answer key={id} text={i18n.t(`need.${id}`)} chosen={need === id} onPress={() => onNeed(id)} />
          ))}
        </Question>
      );
    case 'helper':
      return (
        <Question title={i18n.t('lookBack.helper')} about={i18n.t('lookBack.helperAbout')}>
          {HELPERS.map((helper) => (
            <Answer
              key={helper}
              text={i18n.t(`lookBack.helpers.${helper}`)}
              chosen={look.helper === helper}
              onPress={() => onEvent({ type: 'helper', helper })}
            />
          ))}
        </Question>
      );
    case 'change':
      return <LookBackChange {...props} />;
  }
}

interface QuestionProps {
  readonly title: string;
  readonly about: string;
  readonly children: readonly JSX.Element[];
}

function Question({ title, about, children }: QuestionProps): JSX.Element {
  return (
    <>
      <h2 id="look-back-title" tabIndex={-1}>
        {title}
      </h2>
      <p role="status">{about}</p>
      <div class="row">{children}</div>
    </>
  );
}

interface AnswerProps {
  readonly text: string;
  readonly chosen: boolean;
  readonly onPress: () => void;
}

function Answer({ text, chosen, onPress }: AnswerProps): JSX.Element {
  return (
    <button type="button" class="button" dir="auto" aria-pressed={chosen} onClick={onPress}>
      {text}
    </button>
  );
}
