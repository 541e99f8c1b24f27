/**
 * Puts text on the clipboard from a page, secure or not: the copy command asks for nothing but the press of a key or a
 * button. Says whether it did.
 */
export const copyText = (text: string, page: Document = document): boolean => {
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  page.addEventListener('copy', fill, { capture: true });
  const copied = page.execCommand('copy');
  page.removeEventListener('copy', fill, { capture: true });
  return copied;
};
