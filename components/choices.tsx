interface ChoicesProps<Choice extends string> {
  /** What the radio buttons are called together in the document. */
  readonly group: string;
  readonly legend: string;
  readonly choices: readonly Choice[];
  readonly value: Choice;
  readonly shows: (choice: Choice) => string;
  readonly onChoice: (choice: Choice) => void;
}

/** One of a few, side by side. */
export const Choices = <Choice extends string>(props: ChoicesProps<Choice>) => {
  const { group, legend, choices, value, shows, onChoice } = props;
  return (
    <fieldset>
      <legend class="label">{legend}</legend>
      <div class="choices" data-count={choices.length}>
        {choices.map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name={group}
              value={choice}
              checked={choice === value}
              onChange={() => onChoice(choice)}
            />
            <span>{shows(choice)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};
