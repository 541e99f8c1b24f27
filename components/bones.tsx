/** Widths of the lines of one fact, in per cent. */
const facts = [
  [100, 94, 46],
  [97, 58],
  [90, 70],
] as const;

/** The shape of the article while it is being read. For the eye only. */
export const Bones = () => (
  <div class="bones" aria-hidden="true">
    <span class="bone bone--head" style={{ inlineSize: '88%' }} />
    <span class="bone bone--head" style={{ inlineSize: '64%' }} />
    <span class="bone bone--thin" style={{ inlineSize: '52%' }} />
    {facts.map((lines) => (
      <div key={lines[1]} class="bones-fact">
        {lines.map((width) => (
          <span key={width} class="bone" style={{ inlineSize: `${width}%` }} />
        ))}
      </div>
    ))}
  </div>
);
