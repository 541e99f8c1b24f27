/** Warnings of `web-ext lint` that we know, and why they stand. Any other one is a fault. */
const known: Readonly<Record<string, string>> = {
  UNSAFE_VAR_ASSIGNMENT: 'innerHTML inside Preact, Readability and DOMPurify; ours never writes it (floors.test.ts)',
};

interface Message {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}
interface Lint {
  readonly errors: readonly Message[];
  readonly warnings: readonly Message[];
}

const said = ({ code, message, file, line }: Message) => `${file ?? 'manifest.json'}:${line ?? 0} ${code} ${message}`;

/** What is wrong, from the JSON that `web-ext lint` prints; and the known warnings with their reasons. */
export const lintFaults = (json: string) => {
  const { errors, warnings }: Lint = JSON.parse(json.slice(json.indexOf('{')));
  return {
    faults: [...errors, ...warnings.filter(({ code }) => !known[code])].map(said),
    allowed: warnings.filter(({ code }) => known[code]).map((message) => `${said(message)} [${known[message.code]}]`),
  };
};
