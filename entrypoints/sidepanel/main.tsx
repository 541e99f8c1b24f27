import '@/components/look/tokens.css';
import '@/components/look/base.css';
import '@/components/look/article.css';
import '@/components/look/highlights.css';
import '@/components/look/live.css';
import '@/components/look/keys.css';
import '@/components/look/pages.css';
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
