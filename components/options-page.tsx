import type { SiteRule } from '@/utils/article/site-rule';
import { t } from '@/utils/i18n';
import { focusBeside } from './focus-beside';
import { Icon, Nut } from './icon';

const hostOf = (origin: string) => new URL(origin).host;

interface RowProps {
  readonly words: string;
  readonly name: string;
  readonly onRemove: () => void;
}

/** One thing that holds, and the button that ends it. */
const Row = ({ words, name, onRemove }: RowProps) => (
  <li>
    <span>
      <bdi>{words}</bdi>
    </span>
    <button
      type="button"
      class="button button--line"
      aria-label={t('removeRuleOne', name)}
      onClick={({ currentTarget }) => {
        const buttons = currentTarget.closest('main')?.querySelectorAll<HTMLElement>('li button');
        focusBeside(buttons ?? [], (button) => button === currentTarget);
        onRemove();
      }}
    >
      {t('removeRule')}
    </button>
  </li>
);

const wordsOf = ({ does, box }: SiteRule) => t(does === 'hide' ? 'ruleHides' : 'ruleKeeps', box);

interface OptionsPageProps {
  readonly rules: readonly SiteRule[];
  /** Origins, as match patterns of one site each. */
  readonly sites: readonly string[];
  readonly onForget: (rule: SiteRule) => void;
  readonly onNotAlways: (site: string) => void;
  readonly onExport: () => void;
  readonly onImport: () => void;
}

/** What the reader has taught about sites, which ones are always read, and the file that carries it elsewhere. */
export const OptionsPage = ({ rules, sites, onForget, onNotAlways, onExport, onImport }: OptionsPageProps) => {
  const taught = [...new Set(rules.map(({ site }) => site))].sort();
  return (
    <main class="options">
      <div class="brand">
        <Nut />
        Nutgraf
        <a class="button" href="library.html">
          <Icon name="library" />
          {t('backToLibrary')}
        </a>
      </div>
      <h1>{t('settings')}</h1>
      <section aria-labelledby="rules">
        <h2 id="rules">{t('siteRules')}</h2>
        <p class="quiet">{t('siteRulesText')}</p>
        {taught.length === 0 && <p>{t('noSiteRules')}</p>}
        {taught.map((site) => (
          <section key={site} aria-label={site}>
            <h3>
              <bdi>{site}</bdi>
            </h3>
            <ul>
              {rules
                .filter((rule) => rule.site === site)
                .map((rule) => (
                  <Row
                    key={rule.box}
                    words={wordsOf(rule)}
                    name={`${site}, ${wordsOf(rule)}`}
                    onRemove={() => onForget(rule)}
                  />
                ))}
            </ul>
          </section>
        ))}
      </section>
      <section aria-labelledby="always">
        <h2 id="always">{t('alwaysSites')}</h2>
        {sites.length === 0 ? (
          <p>{t('noAlwaysSites')}</p>
        ) : (
          <ul>
            {sites.map((site) => (
              <Row key={site} words={hostOf(site)} name={hostOf(site)} onRemove={() => onNotAlways(site)} />
            ))}
          </ul>
        )}
      </section>
      <section aria-labelledby="file">
        <h2 id="file">{t('settingsFile')}</h2>
        <p class="quiet">{t('settingsFileText')}</p>
        <div class="actions">
          <button type="button" class="button button--line" onClick={onExport}>
            {t('export')}
          </button>
          <button type="button" class="button button--line" onClick={onImport}>
            {t('import')}
          </button>
        </div>
      </section>
    </main>
  );
};
