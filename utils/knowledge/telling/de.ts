import type { Telling } from '@/utils/knowledge/language';
import { amounts, keyed, phrases, words } from '@/utils/knowledge/lists';

/** Words that German facts are told in. */
export default {
  announces: phrases(`hier sind, hier ist, hier finden sie, in diesem artikel, in diesem beitrag, in diesem ratgeber,
    in diesem text, im folgenden, dieser artikel zeigt, dieser artikel erklärt, lesen sie weiter`),
  causes: phrases('wegen, aufgrund, infolge, weil, dank, angesichts'),
  numbers: words(
    'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend',
  ),
  counting: {
    scales: amounts(
      'hundert: 100, tausend: 1e3, million millionen mio: 1e6, milliarde milliarden mrd: 1e9, billion billionen: 1e12, dutzend: 12',
    ),
    currencies: keyed(
      'euro euros: EUR, dollar dollars us-dollar: USD, franken: CHF, pfund: GBP, yen: JPY, yuan: CNY, rubel: RUB, zloty: PLN, lira: TRY, rupien: INR',
    ),
    percents: phrases('prozent'),
    one: phrases('ein, eine, einer'),
    to: phrases('bis'),
    plurals: phrases('^\\p{Lu}.*'),
  },
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
} satisfies Telling;
