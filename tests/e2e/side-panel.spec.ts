import type { Surface } from './browsers/browser';
import { click, isShown, textOf } from './screens/controls';
import { openPopup } from './screens/popup';
import { expect, test } from './test';

const headline = '#headline, main h1';
/** What the panel says now; empty while it reads, or is not there yet. */
const says = async (panel: Surface) =>
  (await isShown(panel, headline).catch(() => false)) ? textOf(panel, headline) : '';

test('the side panel shows the article, stays, and follows the window to pages that were opened to it', async ({
  extension,
  site,
}) => {
  const bridge = await extension.open(site.url('old-bridge'));
  const popup = await openPopup(extension, bridge);
  await click(popup, { role: 'button', name: 'Side panel' });
  const panel = await extension.sidePanel();
  await expect.poll(() => says(panel)).toBe('Old swing bridge reopens after nine years');
  expect(await isShown(panel, { role: 'button', name: 'Side panel' })).toBe(false);

  const train = await extension.open(site.url('night-train'));
  await expect.poll(() => says(panel)).toBe('Not read yet');
  expect(await textOf(panel, 'main')).toContain('only once you ask');

  const again = await openPopup(extension, train);
  await expect.poll(() => says(panel)).toContain('night train');
  await again.close();
  await bridge.activate();
  await expect.poll(() => says(panel)).toBe('Old swing bridge reopens after nine years');
});
