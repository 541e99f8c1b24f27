import '@/components/look/story.css';
import '@/components/look/popup-page.css';
import '@/components/look/scripts.css';
import '@/components/look/side-panel.css';
import { render } from 'preact';
import { Popup } from '@/entrypoints/popup/popup';
import { interfaceLanguage } from '@/utils/i18n';
import { directionOf } from '@/utils/text/direction';

const page = document.documentElement;
page.lang = interfaceLanguage();
page.dir = directionOf(interfaceLanguage(), '');

const root = document.getElementById('root');
if (root) render(<Popup inPanel />, root);
