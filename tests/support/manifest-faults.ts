import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';

/** All that the extension may ever ask for at install; Firefox has its sidebar without asking. */
const permissions = ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];
const allowedIn = (folder: string) => (folder.includes('firefox') ? permissions : [...permissions, 'sidePanel']);

/** Fields that would open a page, or the extension to a page, without a click. */
const never = [
  'host_permissions',
  'optional_permissions',
  'content_scripts',
  'web_accessible_resources',
  'externally_connectable',
];

/** What the policy of extension pages has to say, each directive word for word. */
const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "frame-src 'none'",
  "worker-src 'none'",
  "media-src 'none'",
  "manifest-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];

/** What may be asked for later, site by site, when a reader says so. */
const optional = ['http://*/*', 'https://*/*'];

interface Manifest {
  readonly optional_host_permissions?: readonly string[];
  readonly manifest_version: number;
  readonly permissions: readonly string[];
  readonly content_security_policy: { readonly extension_pages: string };
}

/** What a built manifest says that it must not say, or leaves out. */
export const manifestFaults = (folder: string): readonly string[] => {
  const manifest: Manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));
  const policy = manifest.content_security_policy.extension_pages.split(';').map((directive) => directive.trim());
  return [
    ...(manifest.manifest_version === 3 ? [] : [`manifest_version is ${manifest.manifest_version}`]),
    ...(isDeepStrictEqual([...manifest.permissions].sort(), allowedIn(folder).toSorted())
      ? []
      : [`permissions are ${manifest.permissions.join(', ')}`]),
    ...(isDeepStrictEqual(manifest.optional_host_permissions, optional)
      ? []
      : [`optional_host_permissions are ${manifest.optional_host_permissions?.join(', ')}`]),
    ...never.filter((field) => field in manifest).map((field) => `there is a field ${field}`),
    ...directives.filter((directive) => !policy.includes(directive)).map((directive) => `policy lacks ${directive}`),
    ...policy.filter((directive) => !directives.includes(directive)).map((directive) => `policy has ${directive}`),
  ].map((fault) => `${folder}: ${fault}`);
};
