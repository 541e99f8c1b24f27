/** Goes to the story after the one that leads to `href`, or before it where it is the last: it is about to leave the list. */
export const focusBeside = (href: string): void => {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.library h3 a')];
  const at = links.findIndex((link) => link.getAttribute('href') === href);
  (links[at + 1] ?? links[at - 1])?.focus({ preventScroll: true });
};
