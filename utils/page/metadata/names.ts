import { letters } from '@/utils/text/letters';
import { cleanText, foldTitle } from './clean-text';
import { isAgency } from './houses';

/** What opens a byline in English, from “By” to “This story was written by”. */
const opensAtHome =
  '(?:this )?(?:(?:post|article|story|recipe|words|text) )?(?:was )?' +
  '(?:(?:written|posted|published|submitted|authored|contributed) )?by(?=[\\s:]|$)|authors?(?=\\s?:|\\s?$)';
/** And in German, French, Spanish, Italian, Portuguese, Dutch, Danish and Swedish. */
const opensAbroad =
  `(?:(?:eine?\\s[${letters}]{4,20}|text|interview|protokoll)\\s)?von(?=[\\s:]|$)(?:\\sunser(?:em|er|en)\\s[${letters}]+)?|` +
  `aus\\s[${letters}]+\\sberichte(?:t|n)(?=\\s)|(?:propos\\srecueillis\\s|texte\\s)?par(?=[\\s:]|$)|` +
  '(?:por|di|door|av|af)(?=[\\s:]|$)|(?:text[eo]?|autor(?:in|innen|en|a|es|e|i)?|auteure?s?|autrice)(?=:|\\s?$)';
/** Either, before the colon that may follow. */
export const opensByline = `(?:${opensAtHome}|${opensAbroad})`;
const by = new RegExp(`^${opensByline}[\\s:]*`, 'iu');
/** "By" and the name in elements of their own, without a space between. */
const glued = /^(?:[Ww]ritten\s)?[Bb]y(?=\p{Lu}\p{Ll})|^Authors?:/u;
const joint = /\s*[,;|·•]\s*(?:(?:and|und|et|y)\s)?|\s+(?:&|and|und|et|y|e|en|og|och|with|\/)\s+(?=\S+\s+\S)/iu;
const role =
  /\b(?:reporters?|writers?|editors?|correspondent|contributor|journalist|columnist|producer|chief|redakteur(?:in)?|chefredakteur(?:in)?|korrespondent(?:in)?|journalistin|volontär(?:in)?|rédaction|redacción|redazione|redação|redactie|director|manager|expert|consultant|specialist|officer|head of|president|engineer|ceo|cto|founder|co-founder|md|phd|ph\.d\.?|mba|rd|rdn|msn|rn|bsn|dvm|cfp|ms|facp|cpa|redaktion|admin|administrator|guest)(?![\p{L}])/giu;
/** After a person a single word is where they write from: “Max Muster, Berlin”. */
const placeAtEnd = /(?<=\p{L}\s\p{Lu}[\p{L}-]+),\s\p{Lu}\p{Ll}[\p{L}-]*$/u;
/** What stands behind a name in brackets, an agency that helped, and who else reported. */
const aside =
  /\s[(（](?:\p{Ll}|[Tt]ext|[^)）]*[\s,])[^)）]*[)）](?!\s\p{Lu})|,?\s(?:[Ww]ith reporting|[Aa]vec (?:l['’])?AFP).*/gu;
const rank = /\b(?:staff|senior|junior|associate|assistant|deputy|lead|tech|freelance)\b/giu;
/** Reporters as Chinese, Japanese and Korean sign them: “記者王小明／台北報導”, “文／田中花子”, “홍길동 기자”. */
const written =
  /(?:[記记]者|作者|撰文|執筆|ライター|文(?=[:：／/・]))[\s:：／/・]{0,2}((?:\p{Script=Han}{3}|\p{Script=Han}{2,4}?)(?:\s(?![報报])\p{Script=Han}{1,3}$)?)(?=$|[\s／/、)）〕】]|[報报]|\p{Script=Han}{2,3}\d{1,2}日)/u;
const koreans = /(?:^|[\s=[(])([가-힣]{2,4}(?:[·,]\s?[가-힣]{2,4})*)\s[가-힣]{0,3}기자(?![가-힣])/u;

/** The reporters that a line is signed with in Chinese, Japanese or Korean. */
export const reportersIn = (line: string): readonly string[] =>
  /[記记]者|기자|[文者筆][:：／/・]|ライター|撰文|作者/u.test(line)
    ? ((koreans.exec(line) ?? written.exec(line))?.[1]?.split(/[·,]\s?/u) ?? [])
    : [];

/** What opens a credit for another task than writing, or another row beside a byline. */
export const otherTask =
  /^(?:reviewed|medically|edited|fact|(?:ph|f)oto|image|illustrat|updated|last|published on|translated|sponsored)|\bmin(?:ute)?s?\b/iu;
const notName =
  /[@{}<>=\d]{3}|[%{[]|^\d+\s\S+$|\d{2}|@|\p{L}\d+\p{L}+\d|\p{L}:\s|^(?:undefined|null|nan|none|unknown|(?:mon|tue|wed|thu|fri|sat|sun)(?:\p{Ll}*day)?)$|https?:|www\.|\/|^\P{L}*$|^\p{L}+\.?\s\d+$|\w\.\w+\.\w|^(?:the author|about|share|follow|read|view|see|more|by|(?:author )?name|author|authors|admin|super user|webmaster|team|editor|written by)\b[\s.:]*(?:more|the author|by|author|us)?$/iu;

const bare = (part: string): string =>
  part
    .replace(by, '')
    .replace(glued, '')
    .replace(/\sin(?:\s\p{Lu}.{0,300})?$|(?<=\S\s\S+)\s(?:for the|of The)\s\p{Lu}.{0,300}$/u, '')
    .replace(/(?<=\S\s\S+)\s(?:[Tt]he\s)?Associated\sPress$/u, '')
    .replace(/\s[-–—]\s.{0,300}$/u, '')
    .replace(/\s\(?[\w.+-]{0,40}@[\w.-]{1,40}\)?$/, '')
    .replace(/^[\s.:*–—-]{1,20}/, '')
    .replace(/[\s:*–—-]{1,20}$/, '');

/** Whether there is a role, a rank or a degree in what was read as a name. */
export const isRole = (name: string): boolean => name.search(role) >= 0;

const withoutRoles = (name: string) => name.replace(role, '').replace(rank, '').trim();

/**
 * The people a byline names, without prefixes, roles, degrees, addresses and dates. A part that is nothing but a role is
 * no name, unless the byline has no other ("Larkfield Newsroom Contributor").
 */
export const namesIn = (byline: string): readonly string[] => {
  const whole = cleanText(byline).slice(0, 300);
  if (/^https?:|^www\.|^\S+@\S+$/.test(whole)) return [];
  const reporters = reportersIn(whole);
  if (reporters.length > 0) return reporters;
  const parts = whole
    .replace(aside, '')
    .replace(placeAtEnd, '')
    .split(joint)
    .filter((part) => !otherTask.test(part))
    .map(bare)
    .filter((name) => name.length > 1 && name.length < 60 && name.split(' ').length < 7 && !notName.test(name))
    .filter((name) => !isAgency(name));
  const people = parts.filter((name) => !isRole(name));
  return people.length > 0 ? people : parts.filter((name) => withoutRoles(name) !== '').slice(0, 1);
};

/** Whether a text looks like a person's name: two to five words, most of them capitalised or of a script without case. */
export const isPerson = (name: string): boolean => {
  const words = name.split(' ');
  const capital = words.filter((word) => /^[\p{Lu}\p{Lo}\p{Lt}]/u.test(word)).length;
  const least = words.filter((word) => !particle.test(word)).length / 2;
  return words.length > 1 && words.length < 6 && capital >= 2 && capital > least && !/[\d!?&]/.test(name);
};

const particle =
  /^(?:von|vom|van|zu|zum|zur|de|der|den|del|della|dos?|da|das|du|des|di|d'|la|le|el|al|bin|ibn|ten|ter|af|av|y|e)$/u;

/** Whether every small word of a name is one that names have: “Max von Muster”, but not “Berlin nach Lerchenfeld”. */
export const isWholeName = (name: string): boolean =>
  name.split(' ').every((word) => !/^\p{Ll}/u.test(word) || particle.test(word) || /^d['’]/.test(word));

/** Each name once, whatever its case and accents, in order. */
export const distinct = (names: readonly string[]): readonly string[] => {
  const seen = new Map<string, string>();
  for (const name of names) if (!seen.has(foldTitle(name))) seen.set(foldTitle(name), name);
  return [...seen.values()];
};
