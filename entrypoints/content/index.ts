import { defineContentScript } from 'wxt/utils/define-content-script';
import { openPage } from './page';

export default defineContentScript({
  registration: 'runtime',
  main: () => openPage().ask(),
});
