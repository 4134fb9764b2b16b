import { i18n } from '#i18n';

/** Starting points that one tap puts in; the person's own words are always beside them. */
export const IDEAS = {
  when: () => [
    i18n.t('plan.ifIdeas.alone'),
    i18n.t('plan.ifIdeas.sleep'),
    i18n.t('plan.ifIdeas.argument'),
    i18n.t('plan.ifIdeas.bored'),
  ],
  what: () => [
    i18n.t('plan.thenIdeas.phone'),
    i18n.t('plan.thenIdeas.outside'),
    i18n.t('plan.thenIdeas.tea'),
    i18n.t('plan.thenIdeas.write'),
  ],
  triggers: () => [
    i18n.t('plan.triggerIdeas.alone'),
    i18n.t('plan.triggerIdeas.bored'),
    i18n.t('plan.triggerIdeas.argument'),
    i18n.t('plan.triggerIdeas.tired'),
    i18n.t('plan.triggerIdeas.stressed'),
    i18n.t('plan.triggerIdeas.lonely'),
  ],
  steps: () => [
    i18n.t('plan.stepIdeas.stand'),
    i18n.t('plan.stepIdeas.phone'),
    i18n.t('plan.stepIdeas.water'),
    i18n.t('plan.stepIdeas.air'),
    i18n.t('plan.stepIdeas.write'),
  ],
  activities: () => [
    i18n.t('plan.activityIdeas.tea'),
    i18n.t('plan.activityIdeas.walk'),
    i18n.t('plan.activityIdeas.shower'),
    i18n.t('plan.activityIdeas.music'),
    i18n.t('plan.activityIdeas.breaths'),
    i18n.t('plan.activityIdeas.stretch'),
    i18n.t('plan.activityIdeas.dishes'),
  ],
} as const;
