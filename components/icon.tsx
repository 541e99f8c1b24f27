/** Strokes on a field of 20 by 20. */
const shapes = {
  check: 'm4 10.5 4 4 8-9',
  close: 'm5 5 10 10M15 5 5 15',
  back: 'M12 4.5 6.5 10l5.5 5.5',
  forward: 'm8 4.5 5.5 5.5L8 15.5',
  copy: 'M9 7h6a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2H9a2 2 0 0 1-2-2V9a2 2 0 0 1 2-2zM13 4.5A1.5 1.5 0 0 0 11.5 3h-7A1.5 1.5 0 0 0 3 4.5v7A1.5 1.5 0 0 0 4.5 13',
  library: 'M4 3.5v13M8 3.5v13M11.5 4l4 12.3M3 16.5h6',
  download: 'M10 3v9.5M6 9l4 4 4-4M4 16.5h12',
  list: 'M7.5 5.5h9M7.5 10h9M7.5 14.5h9M3.5 5.5h.01M3.5 10h.01M3.5 14.5h.01',
  outline: 'M3.5 5h13M6.5 10h10M9.5 15h7',
  next: 'M5 4.5v11l7-5.5zM15 4.5v11',
  pause: 'M6.5 4v12M13.5 4v12',
  play: 'M6 3.5v13l10-6.5z',
  previous: 'M15 4.5v11L8 10zM5 4.5v11',
  panel: 'M4.5 3.5h11a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-11a2 2 0 0 1-2-2v-9a2 2 0 0 1 2-2zM12 3.5v13',
  reader: 'M5.5 2.5h9a2 2 0 0 1 2 2v11a2 2 0 0 1-2 2h-9a2 2 0 0 1-2-2v-11a2 2 0 0 1 2-2zM6.5 6.5h7M6.5 10h7M6.5 13.5h4',
  save: 'M5.5 3h9a1 1 0 0 1 1 1v13l-5.5-4-5.5 4V4a1 1 0 0 1 1-1z',
  listen: 'M4 8v4h3l4 3.5v-11L7 8zM14 7.5a4 4 0 0 1 0 5M16 5a7.5 7.5 0 0 1 0 10',
  search: 'M9 4a5 5 0 1 1 0 10A5 5 0 0 1 9 4zM13 13l4 4',
  trash: 'M4 5.5h12M8 5.5v-2h4v2M5.5 5.5l.7 11h7.6l.7-11',
} as const;

export type IconName = keyof typeof shapes;

/** A drawn sign beside a word; it says nothing to a screen reader. */
export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg class={`icon icon--${name}`} viewBox="0 0 20 20" aria-hidden="true">
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
