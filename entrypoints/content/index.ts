import { defineContentScript } from 'wxt/utils/define-content-script';
import { loadRules } from '@/utils/browser/site-rules';
import { openPage } from './page';

export default defineContentScript({
  registration: 'runtime',
  main: async () => openPage().ask(await loadRules()),
});
