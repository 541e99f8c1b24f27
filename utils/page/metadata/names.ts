import { cleanText, foldTitle } from './clean-text';

const by =
  /^(?:(?:(?:written|posted|published|story|article|recipe|words|text|authored|contributed|photos? and text)\s+)?by(?=[\s:]|\p{Lu})|authors?\s?:|by\s?:|(?:von|par|por|di|door|av|af|autor|auteur|autore)(?=\s))[\s:]*/iu;
const glued = /^(?:written\s)?by(?=\p{Lu}\p{Ll})/iu;
const joint = /\s*[,;|·•\n]\s*|\s+(?:&|and|und|et|y|e|en|og|och|with|\/)\s+/iu;
const role =
  /\b(?:reporters?|writers?|editors?|correspondent|contributor|journalist|columnist|producer|chief|director|manager|expert|consultant|specialist|gardener|astrologer|officer|head of|president|engineer|ceo|cto|founder|co-founder|md|phd|ph\.d\.?|mba|rd|rdn|msn|rn|bsn|dvm|cfp|ms|facp|cpa|redaktion|admin|administrator|guest)(?![\p{L}])/iu;
const otherTask =
  /^(?:reviewed|medically|edited|fact|photo|image|illustrat|updated|last|published|translated|sponsored|min\b)/iu;
const notName =
  /[@{}<>=\d]{3}|\d{2}|@|https?:|www\.|\/|^\W*$|^(?:the author|about|share|follow|read|view|see|more|by|author|authors|admin|team|editor|written by)\b[\s.:]*(?:more|the author|by|author|us)?$/iu;

const bare = (part: string): string =>
  part
    .replace(by, '')
    .replace(glued, '')
    .replace(/\s(?:in|for|at)\s\p{Lu}.{0,300}$/u, '')
    .replace(/\s[-–—]\s.{0,300}$/u, '')
    .replace(/^[\s.:*–—-]{1,20}/, '')
    .replace(/[\s:*–—-]{1,20}$/, '');

/**
 * The people a byline names, without prefixes, roles, degrees, addresses and dates. A part that is nothing but a role is
 * no name, unless the byline has no other ("Larkfield Newsroom Contributor").
 */
export const namesIn = (byline: string): readonly string[] => {
  const whole = cleanText(byline).slice(0, 300);
  if (/^https?:|^www\.|^\S+@\S+$/.test(whole)) return [];
  const parts = whole
    .split(joint)
    .filter((part) => !otherTask.test(part))
    .map(bare)
    .filter((name) => name.length > 1 && name.length < 60 && name.split(' ').length < 7 && !notName.test(name));
  const people = parts.filter((name) => !role.test(name));
  return people.length > 0 ? people : parts.filter((name) => name.replace(role, '').split(' ').length > 1).slice(0, 1);
};

/** Whether a text looks like a person's name: two to five words, most of them capitalised or of a script without case. */
export const isPerson = (name: string): boolean => {
  const words = name.split(' ');
  const capital = words.filter((word) => /^[\p{Lu}\p{Lo}\p{Lt}]/u.test(word)).length;
  return words.length > 1 && words.length < 6 && capital >= 2 && capital * 2 > words.length && !/\d/.test(name);
};

/** Each name once, whatever its case and accents, in order. */
export const distinct = (names: readonly string[]): readonly string[] => {
  const seen = new Map<string, string>();
  for (const name of names) if (!seen.has(foldTitle(name))) seen.set(foldTitle(name), name);
  return [...seen.values()];
};
