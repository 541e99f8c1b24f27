import '@/components/look/story.css';
import '@/components/look/reading-page.css';
import '@/components/look/scripts.css';
import '@/components/look/print.css';
import '@/components/library-page.css';
import { render } from 'preact';
import { interfaceLanguage } from '@/utils/i18n';
import { directionOf } from '@/utils/text/direction';
import { Library } from './library';

const page = document.documentElement;
page.lang = interfaceLanguage();
page.dir = directionOf(interfaceLanguage(), '');

const root = document.getElementById('root');
if (root) render(<Library />, root);
