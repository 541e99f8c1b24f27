import '@/components/look/tokens.css';
import '@/components/look/base.css';
import '@/components/look/options-page.css';
import { render } from 'preact';
import { interfaceLanguage } from '@/utils/i18n';
import { directionOf } from '@/utils/text/direction';
import { Options } from './options';

const page = document.documentElement;
page.lang = interfaceLanguage();
page.dir = directionOf(interfaceLanguage(), '');

const root = document.getElementById('root');
if (root) render(<Options />, root);
