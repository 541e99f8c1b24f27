import type { Language } from '@/utils/knowledge/language';
import offers from './en-offers';
import stories from './en-stories';
import tools from './en-tools';

/** Words that give English inserts away. */
export default { ...stories, ...offers, ...tools } satisfies Language['phrases'];
