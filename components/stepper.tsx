import { t } from '@/utils/i18n';

interface StepperProps<Step extends number> {
  readonly name: string;
  /** Every step, from the least to the most. */
  readonly steps: readonly Step[];
  readonly value: Step;
  readonly shows: (step: Step) => string;
  readonly onStep: (step: Step) => void;
}

/**
 * A value that is changed step by step. At either end a button says that it is off and keeps the focus: a browser takes
 * the focus from a button that is `disabled`, and with it the keys.
 */
export const Stepper = <Step extends number>({ name, steps, value, shows, onStep }: StepperProps<Step>) => {
  const by = (count: -1 | 1) => {
    const step = steps[steps.indexOf(value) + count];
    return { 'aria-disabled': step === undefined, onClick: () => step !== undefined && onStep(step) };
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a grid whose label stands in its row
    <div class="stepper" role="group" aria-label={name}>
      <span aria-hidden="true">{name}</span>
      <button type="button" class="button" aria-label={t('smaller')} {...by(-1)}>
        −
      </button>
      <output>{shows(value)}</output>
      <button type="button" class="button" aria-label={t('larger')} {...by(1)}>
        +
      </button>
    </div>
  );
};
