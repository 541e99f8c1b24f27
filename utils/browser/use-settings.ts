import { useEffect, useState } from 'preact/hooks';
import { loadSettings, type Settings, usualSettings, watchSettings } from './settings';
import { bringFaceHere } from './tabs';

/** How the reader wants to read, now and after every change; the page wears the theme. */
export const useSettings = (): Settings => {
  const [settings, setSettings] = useState(usualSettings);
  useEffect(() => {
    void loadSettings().then(setSettings);
    return watchSettings(setSettings);
  }, []);
  useEffect(() => {
    const page = document.documentElement;
    if (settings.theme === 'auto') delete page.dataset.theme;
    else page.dataset.theme = settings.theme;
  }, [settings.theme]);
  useEffect(() => {
    if (settings.face === 'dyslexic') void bringFaceHere();
  }, [settings.face]);
  return settings;
};
