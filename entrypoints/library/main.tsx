import '@/components/look/tokens.css';
import '@/components/look/base.css';
import '@/components/library-page.css';
import { render } from 'preact';
import { loadSettings, type Settings, watchSettings } from '@/utils/browser/settings';
import { interfaceLanguage } from '@/utils/i18n';
import { directionOf } from '@/utils/text/direction';
import { Library } from './library';

const page = document.documentElement;
page.lang = interfaceLanguage();
page.dir = directionOf(interfaceLanguage(), '');

const wear = ({ theme }: Settings) => {
  if (theme === 'auto') delete page.dataset.theme;
  else page.dataset.theme = theme;
};
watchSettings(wear);
wear(await loadSettings());

const root = document.getElementById('root');
if (root) render(<Library />, root);
