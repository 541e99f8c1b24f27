import type { Article } from '@/utils/article/article';
import { type Settings, sizes, usualSettings } from '@/utils/browser/settings';
import type { Highlighting } from './highlights/use-highlighting';
import type { KeyRow } from './keys';
import { nextPoint } from './next-point';
import type { Listening } from './speech/use-listening';
import { stepParagraph } from './step-paragraph';
import type { Desk } from './use-desk';
import type { Panel } from './use-panel';

interface ReadingKeys {
  readonly article: Article;
  readonly desk: Desk;
  readonly sheet: Panel;
  readonly listening?: Listening | undefined;
  /** Set where text can be marked. */
  readonly highlighting?: Highlighting | undefined;
  readonly onSave: () => void;
  readonly onCopy: () => void;
}

/** What keys do wherever an article is read: in the popup, in the reader, in the library. */
export const readingKeys = (props: ReadingKeys): readonly KeyRow[] => {
  const { article, desk, sheet, listening, highlighting, onSave, onCopy } = props;
  const { page, list, found } = desk;
  const press = (id: string | undefined) => {
    const link = id ? page.current?.querySelector<HTMLElement>(`#${id}`) : undefined;
    link?.click();
    return link !== undefined && link !== null;
  };
  return [
    { keys: ['1', '2', '3', '4', '5'], shown: '1–5', does: 'keyFact', act: (key) => press(`f${key}`) },
    { keys: ['Backspace'], does: 'keyBack', act: () => (found ? desk.goBack() : false) },
    { keys: ['f'], does: 'keyNextPoint', act: () => press(nextPoint(article, desk.sources, found)?.link) },
    { keys: ['j'], does: 'keyNextParagraph', repeats: true, act: () => stepParagraph(page.current, 1) },
    { keys: ['k'], does: 'keyPreviousParagraph', repeats: true, act: () => stepParagraph(page.current, -1) },
    ...(highlighting ? [{ keys: ['h'], does: 'keyHighlight' as const, act: highlighting.openByKey }] : []),
    { keys: ['s'], does: 'keySave', act: onSave },
    { keys: ['c'], does: 'keyCopy', act: onCopy },
    ...(listening ? [{ keys: ['l'], does: 'keyListen' as const, act: listening.toggle }] : []),
    { keys: ['r'], does: 'keyRemoved', act: () => (article.removals.length > 0 ? list.open() : false) },
    { keys: ['?'], does: 'keyKeys', act: sheet.toggle },
  ];
};

interface LookKeys {
  readonly looks: Panel;
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
}

/** What keys do to how an article looks. */
export const lookKeys = ({ looks, settings, onSettings }: LookKeys): readonly KeyRow[] => {
  const step = (by: -1 | 1) => {
    const size = sizes[sizes.indexOf(settings.size) + by];
    if (size !== undefined) onSettings({ ...settings, size });
  };
  return [
    { keys: ['a'], does: 'appearance', act: looks.toggle },
    { keys: ['+', '='], shown: '+', does: 'larger', repeats: true, act: () => step(1) },
    { keys: ['-', '−'], shown: '−', does: 'smaller', repeats: true, act: () => step(-1) },
    { keys: ['0'], does: 'keyUsualSize', act: () => onSettings({ ...settings, size: usualSettings.size }) },
  ];
};
