const shapes = {
  search: 'M9 4a5 5 0 1 1 0 10A5 5 0 0 1 9 4zM13 13l4 4',
  download: 'M10 3v9.5M6 9l4 4 4-4M4 16.5h12',
  trash: 'M4 5.5h12M8 5.5v-2h4v2M5.5 5.5l.7 11h7.6l.7-11',
} as const;

/** A drawn sign beside or in place of a word; it says nothing to a screen reader. */
export const LibraryIcon = ({ name }: { readonly name: keyof typeof shapes }) => (
  <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
    <path d={shapes[name]} />
  </svg>
);

/** The nut with its emphasised line: the mark of the house. */
export const Nut = () => (
  <svg class="nut" viewBox="0 0 16 16" aria-hidden="true">
    <path
      fill="#9c5a14"
      d="M8 .7c.7 1.3 1.9 1.8 3.5 2.7C13.8 4.7 15 6.7 15 9c0 3.9-2.7 6.5-7 6.5S1 12.9 1 9c0-2.3 1.2-4.3 3.5-5.6C6.1 2.5 7.3 2 8 .7z"
    />
    <path fill="#d8ac70" d="M2.4 12.7C4 12.2 5.9 12 8 12s4 .2 5.6.7c-1.2 1.8-3.1 2.8-5.6 2.8s-4.4-1-5.6-2.8z" />
    <path fill="#fff3d6" fill-opacity=".72" d="M4 8h8v1H4zM4 10h5v1H4z" />
    <path fill="#ffd873" d="M4 5h8v2H4z" />
  </svg>
);
