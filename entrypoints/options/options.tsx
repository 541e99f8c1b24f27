import { useEffect, useRef, useState } from 'preact/hooks';
import { FileChooser } from '@/components/file-chooser';
import { handFile } from '@/components/hand-file';
import { OptionsPage } from '@/components/options-page';
import { type Message, Messages } from '@/components/toast';
import { useHeldFocus } from '@/components/use-held-focus';
import type { SiteRule } from '@/utils/article/site-rule';
import { setAlways } from '@/utils/browser/always';
import { saveSettings } from '@/utils/browser/settings';
import { mostBytes, readSettingsFile, writeSettingsFile } from '@/utils/browser/settings-file';
import { forgetRules, teachRules } from '@/utils/browser/site-rules';
import { t, tCount } from '@/utils/i18n';
import { useKept } from './use-kept';

/** What the reader has taught and chosen, with the way back for each, and the file that carries it elsewhere. */
export const Options = () => {
  const { rules, sites, settings } = useKept();
  const [message, say] = useState<Message>();
  const page = useRef<HTMLDivElement>(null);
  useHeldFocus(page);
  const chooser = useRef<HTMLInputElement>(null);
  const choose = () => chooser.current?.click();
  useEffect(() => {
    document.title = `${t('settings')} · Nutgraf`;
  }, []);

  const closing = { word: t('close'), act: () => say(undefined) };
  const failed = (error: unknown) => {
    console.error(error);
    say({ kind: 'failed', says: t('settingsNotKept'), actions: [closing] });
  };
  const refuse = (because: string) =>
    say({
      kind: 'failed',
      says: t('importFailed'),
      because,
      actions: [{ word: t('chooseAnother'), act: choose }, closing],
    });
  const done = (says: string, undo: () => unknown) =>
    say({ kind: 'done', says, actions: [{ word: t('undo'), act: () => void undo() }] });

  const importFile = async (file: File) => {
    // The file may have been moved, or its disk taken out, since it was chosen.
    const text = file.size > mostBytes ? undefined : await file.text().catch(() => undefined);
    if (text === undefined) return refuse(t('settingsUnreadable'));
    const read = readSettingsFile(text, { settings, rules });
    if ('fault' in read) return refuse(t('settingsFault', read.fault));
    const unteach = teachRules(read.value.rules);
    await saveSettings(read.value.settings).catch(async (error: unknown) => {
      await unteach();
      throw error;
    });
    done(tCount('settingsImported', read.value.rules.length), () => Promise.all([saveSettings(settings), unteach()]));
  };

  return (
    <div ref={page} tabIndex={-1}>
      <OptionsPage
        rules={rules}
        sites={sites}
        onForget={(rule: SiteRule) => done(t('ruleGone'), forgetRules([rule]))}
        onNotAlways={(site) => {
          const back = () => setAlways(site, true).catch(failed);
          setAlways(site, false).then(() => done(t('ruleGone'), back), failed);
        }}
        onExport={() => handFile('nutgraf-settings.json', 'application/json', writeSettingsFile({ settings, rules }))}
        onImport={choose}
      />
      <FileChooser
        chooser={chooser}
        name={t('importSettings')}
        onFile={(file) => void importFile(file).catch(failed)}
      />
      <Messages message={message} onClose={() => say(undefined)} />
    </div>
  );
};
