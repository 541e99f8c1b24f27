import type { Language, LanguageExamples } from '@/utils/knowledge/language';
import { amounts, inOrder, keyed, phrases, words } from '@/utils/knowledge/lists';
import inserts from '@/utils/knowledge/phrases/cs';

export default {
  tag: 'cs',
  name: 'Čeština',
  // Not measured by IReST: the mean of its seventeen languages.
  speed: { words: 184 },
  stopwords: words(`a v se na je že s z do o to i si ve pro k za by ale jako po od jsou jeho bude byl bylo
        byla které který která podle až jen však při nebo ze jsme tak už také své než další před co může jak kteří mezi
        ani když roku její jejich tento této`),
  abbreviations: words(
    `např tzv mj tj atd apod č str r tis mil mld kč ing mgr mudr judr phdr bc doc prof dr
        ul sv cca hod`,
  ),
  months: inOrder(
    'leden/ledna únor/února březen/března duben/dubna květen/května červen/června červenec/července srpen/srpna září říjen/října listopad/listopadu prosinec/prosince',
  ),
  weekdays: inOrder('pondělí úterý středa/středu čtvrtek pátek sobota/sobotu neděle/neděli'),
  nearDays: inOrder('dnes/dnes_ráno včera/včera_večer zítra předevčírem/pozítří'),
  writtenBy: phrases('autor, autorka, autoři, napsal, napsala'),
  updated: phrases('aktualiz, upraveno'),
  saying: words(`řekl řekla uvedl uvedla říká dodal dodala sdělil sdělila prohlásil oznámil potvrdil
        vysvětlil napsal podle doplnil informoval`),
  honorifics: phrases(`pan, paní, prezident, premiér, ministr, ministryně, hejtman, starosta, primátor,
        poslanec, poslankyně, senátor, profesor, generál, král, královna, papež, kancléř, doktor`),
  placePrepositions: words('v ve na z ze do u pod nad'),
  counting: {
    scales: amounts('tisíc tisíce: 1e3, milionů miliony milion: 1e6, miliard miliardy miliarda: 1e9'),
    currencies: keyed('korun koruny: CZK, eur: EUR, dolarů: USD, liber: GBP'),
    percents: phrases('procent, procenta'),
  },
  units: words(`% procent procenta milionů milion miliard miliardy tisíc tisíce korun eur dolarů let
        roků rok měsíců týdnů dní hodin minut lidí osob km kilometrů metrů kg tun stupňů hektarů`),
  leaning: words('ale a on ona oni to ten tento ta jeho její také však proto pak potom zároveň přitom'),
  phrases: inserts,
} satisfies Language;

export const examples = {
  removes: [
    { reason: 'related', text: 'Čtěte také: Přístavní město sčítá škody po bouři' },
    { reason: 'related', text: 'Související články' },
    { reason: 'newsletter', text: 'Přihlaste se k odběru a nic vám neunikne!' },
    { reason: 'advertisement', text: 'Článek pokračuje pod reklamou' },
    { reason: 'share', text: 'Sdílet na Facebook' },
    { reason: 'comments', text: '12 komentářů' },
    { reason: 'app', text: 'Stáhněte si naši aplikaci se zprávami z pobřeží.' },
    { reason: 'author', text: 'O autorovi' },
    { reason: 'subscription', text: 'Článek je dostupný pouze předplatitelům.' },
    { reason: 'notice', text: 'Používáme soubory cookie, aby web fungoval lépe.' },
    { reason: 'byline', text: 'Aktualizováno: 12. září 2023' },
    { reason: 'credit', text: 'Foto: Jon Verrall, ČTK' },
    { reason: 'notice', text: 'Poslechnout článek' },
    { reason: 'share', text: 'Přidat Kurýr jako preferovaný zdroj na Googlu' },
    { reason: 'comments', text: 'Máte tip na článek? Napište nám' },
    { reason: 'notice', text: 'Našli jste v článku chybu? Dejte nám vědět' },
    { reason: 'related', text: 'Fotogalerie: [bouře]()' },
    { reason: 'subscription', text: 'Článek je jen pro předplatitele' },
    { reason: 'share', text: 'Odebírejte nás na YouTube' },
    { reason: 'notice', text: 'Váš prohlížeč nepodporuje video' },
    { reason: 'subscription', text: 'Zbývá vám 80 % článku' },
    { reason: 'comments', text: 'Pro přidání komentáře se musíte přihlásit' },
    { reason: 'share', text: 'Líbil se vám článek? Sdílejte ho' },
    { reason: 'newsletter', text: 'Z odběru se můžete kdykoli odhlásit' },
    { reason: 'comments', text: 'Ohodnoťte článek' },
    { reason: 'related', text: 'Redakce doporučuje' },
    { reason: 'notice', text: 'Souhlasím se zpracováním osobních údajů' },
    { reason: 'navigation', text: 'Štítky: přístav, bouře, hráz' },
    { reason: 'navigation', text: 'Zpět nahoru' },
  ],
  keeps: [
    'Čtěte také malá písmena, radí advokátka.',
    'Zprávu také četli nahlas.',
    'Reklama na tabák je třicet let zakázaná.',
    'Komentáře ministra vyvolaly v sále smích.',
    'Sdílet chléb bylo v přístavu zvykem.',
    'Newsletter, který založil v roce 1998, má dnes 400 čtenářů.',
    'Fotografie ukazuje přístav před bouří.',
    'Autor dopisu se nikdy nenašel.',
    'Přihlásit se museli rybáři do večera.',
    'Související náklady město neuvedlo.',
    'Zdroj vody pro město vyschl v létě.',
    'Diskuse o zdi trvala celou noc.',
    'Více zde už nikdo postavit nesmí.',
    'Poslechnout článek si chtěla až večer, u kamen.',
    'Máte tip pro toho, kdo pluje poprvé?',
    'Hlasujte podle svědomí, vyzval poslance předseda.',
    'Podívejte se na video, než začnete soudit, prosila matka.',
    'Datum: 12. června',
    'Galerie nad přístavem má dvě místnosti.',
    'Článek byl aktualizován až po letech, napsal soud.',
    'Souhlasíte s názorem starosty, že most vydrží?',
    'Zbývá vám deset dní, řekl soudce majiteli lodi.',
    'Tento web používá pavouk k lovu much nad přístavem.',
    'Podělte se s námi o chleba, prosili rybáři.',
    'Bez předchozího písemného souhlasu úřadu se molo bourat nesmí.',
    'Děti z ostrova přihlásit se k odběru vody zapomněly.',
    'Štítky na bednách smyla bouře dřív, než trajekt dorazil do přístavu.',
    'Témata k jednání měla správa přístavu připravená už v pondělí.',
  ],
} satisfies LanguageExamples;
