import '@/components/look/story.css';
import '@/components/look/popup-page.css';
import '@/components/look/scripts.css';
import { render } from 'preact';
import { interfaceLanguage } from '@/utils/i18n';
import { directionOf } from '@/utils/text/direction';
import { Popup } from './popup';

performance.mark('popup-start');
const page = document.documentElement;
page.lang = interfaceLanguage();
page.dir = directionOf(interfaceLanguage(), '');

const root = document.getElementById('root');
if (root) render(<Popup />, root);
