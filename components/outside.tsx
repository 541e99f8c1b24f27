/** Everything round a panel: a press there closes it, as Escape and a button do for those who press no pointer. */
export const Outside = ({ look, onClose }: { readonly look: 'outside' | 'backdrop'; readonly onClose: () => void }) => (
  // biome-ignore lint/a11y/useKeyWithClickEvents: Escape does the same
  // biome-ignore lint/a11y/noStaticElementInteractions: Escape does the same
  <div class={look} onClick={onClose} />
);
