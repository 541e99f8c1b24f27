import type { Language } from '@/utils/knowledge/language';
import { phrases, words } from '@/utils/knowledge/lists';

const english: Pick<Language, 'numbers' | 'personal' | 'time' | 'pronouns' | 'determiners' | 'causes'> & {
  saying: readonly string[];
} = {
  numbers: words(`two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen half`),
  personal: words("i i'm i've i'll we we're we've our my me us you you're your"),
  causes:
    phrases(`because, because of, due to, as a result of, thanks to, owing to, in response to, blamed on, caused by,
    in protest at, in protest against, in a bid to, in an effort to, in order to, amid concerns over, over concerns about, for fear of`),
  pronouns: words('he she they it i we who'),
  determiners: words('the a an one his her their its my our some many several another two three both other this these'),
  saying:
    phrases(`said, says, say, saying, told, tells, tell, telling, added, adds, add, adding, announced, argued, argues, argue,
    arguing, asked, asks, asking, claimed, claims, confirmed, denied, explained, explains, insisted, insists, noted, notes, noting, promised, replied,
    reported, reports, stated, states, stressed, suggested, suggests, tweeted, warned, warns, wrote, writes, writing, declared, continued, continues,
    responded, responds, acknowledged, admitted, recalled, remarked, concluded, charged, complained, contended, joked, quipped, called, calls,
    calling, described, describes, describing, vowed, predicted, observed, mused, urged, shouted, testified, mentioned, pointed out, sang, sings, proclaimed, tweeting, retweeted, posted, according to`),
  time: {
    spans: [
      'second seconds',
      'minute minutes',
      'hour hours',
      'day days',
      'week weeks weekend weekends',
      'month months',
      'quarter quarters',
      'year years',
      'decade decades',
      'century centuries',
    ].map(words),
    last: phrases('last, past, previous, preceding, prior, latest, year-earlier, year-ago'),
    same: words('this same current'),
    next: words('next coming following upcoming'),
    ago: words('ago earlier'),
    later: words('later'),
    one: words('a an one'),
    some: phrases('several, few, a few, a couple of, couple of, many, some, half a, recent'),
    ordinals: words('first second third fourth final'),
    seasons: ['spring', 'summer', 'autumn fall', 'winter'].map(words),
    dayParts: words('morning afternoon evening night'),
    the: words('the'),
    about: phrases(`early, late, mid, earlier, later, the end of, more than, less than, at least, nearly, about, almost,
      up to, around, roughly, as many as`),
    now: phrases('now, current, currently, at the moment, nowadays'),
    lately: phrases('recent, recently, lately, at the time'),
    soon: phrases('the future, the near future'),
    often: words('daily weekly monthly quarterly annually annual yearly'),
    will: words('will shall'),
  },
};

const german: Pick<Language, 'determiners' | 'largeNouns'> = {
  determiners:
    words(`der die das den dem des ein eine einen einem einer eines kein keine keinen keiner im am zum zur vom beim ins ans
    sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren dieser diese dieses diesen
    diesem jeder jede jedes jeden mehr viele einige alle beide zwei drei vier fünf sechs sieben acht neun zehn als`),
  largeNouns:
    words(`ung ungs ungen heit heiten keit keiten schaft schaften tion tionen tät täten ismus nis nisse chen ling linge
    tum ment mente eur eure ler lern ner nern ist isten ie enz anz ik iker tor toren zeug stück art werk werke platz haus
    jahr jahre jahren tag tage zeit zeiten film films serie spiel spiele team meister minister präsident chef
    leiter teil teile welt krieg kriege bau schule partei mann frau leute kinder kind sohn tochter name namen roman buch
    album lied musik sender verein klub club liga saison runde platzierung regie drehbuch rolle rollen ort gebiet fluss
    kirche straße gemeinde kreis bezirk hauptstadt insel region staat staaten bundesstaat titel preis
    gaben fang sieg erfolg ende mitte bauern band bands meter metern kilometer finale sommer winter pause lagen angreifer`),
};
const merged = new WeakMap<Language, Language>();

/** Words that will stand in the language rows. */
export const withInterim = (row: Language | undefined): Language | undefined => {
  if (row?.tag !== 'en' && row?.tag !== 'de') return row;
  const known = merged.get(row) ?? { ...row, ...(row.tag === 'en' ? english : german) };
  merged.set(row, known);
  return known;
};
