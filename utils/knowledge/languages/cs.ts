import type { Language, LanguageExamples } from '@/utils/knowledge/language';
import { amounts, inOrder, keyed, phrases, words } from '@/utils/knowledge/lists';

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
  phrases: {
    related: {
      opens: phrases(`čtěte také, čtěte též, čtěte i, čtěte více, čtěte, přečtěte si také, přečtěte si, přečtěte si i,
        přečtěte si více, číst dál, číst více, viz také, více k tématu, více zde, mohlo by vás zajímat, související
        články, související, související témata, podívejte se, sledujte také, další články, doporučujeme, nepřehlédněte,
        poslechněte si, podívejte se na video, sledujte rozhovor, poslechněte si článek, fotogalerie, galerie`),
      whole: phrases(`celý článek, mohlo by vás také zajímat, související zprávy, podobné články, další zprávy,
        doporučené články, doporučené, nejčtenější, nejčtenější články, nejnovější, nejnovější zprávy, aktuální zprávy,
        populární, zobrazit více, zobrazit další, další článek, předchozí článek, témata, štítky, vybrané články`),
      asks: phrases('více si přečtěte, více informací najdete'),
    },
    newsletter: {
      opens: phrases('newsletter, přihlaste se k odběru'),
      whole: phrases(`newslettery, odebírat newsletter, odebírat, přihlásit k odběru, přihlásit se k odběru,
        odběr novinek, váš e-mail, vaše e-mailová adresa, zadejte e-mail`),
      asks: phrases(`přihlaste se k odběru, přihlaste se k newsletteru, odebírejte náš newsletter,
        odebírejte newsletter, přihlaste se k našemu newsletteru, přímo do vašeho e-mailu, do vaší schránky`),
    },
    advertisement: {
      opens: phrases('reklama, inzerce'),
      whole: phrases(`placená inzerce, komerční sdělení, sponzorovaný obsah, článek pokračuje pod reklamou, článek
        pokračuje pod videem, pokračování článku pod reklamou, text pokračuje pod reklamou, text pokračuje pod videem,
        pokračování textu pod reklamou`),
      asks: phrases(
        `článek pokračuje pod, pokračování článku pod, obsahuje affiliate odkazy, obsahuje reklamní odkazy`,
      ),
    },
    share: {
      opens: phrases('sdílet, sdílejte, sledujte nás'),
      whole: phrases(`sdílet, sdílejte, sdílet článek, sdílet na @, sdílet přes @, zkopírovat odkaz, kopírovat odkaz,
        odkaz zkopírován, vytisknout, tisk, poslat e-mailem, poslat, uložit, uložit článek, sledujte nás, sledujte nás
        na @, to se mi líbí, # sdílení, darovat článek`),
      asks: phrases(`sledujte nás na, sdílejte tento článek, sdílejte článek, jako preferovaný zdroj na, lajkujte nás,
        odebírejte nás na @`),
    },
    comments: {
      opens: phrases('komentáře, diskuse, přidat komentář'),
      whole:
        phrases(`komentář, komentáře, # komentářů, # komentáře, # komentář, komentáře #, diskuse, diskuze, diskuse #, vstoupit do
        diskuse, vstoupit do diskuze, přidat komentář, napsat komentář, okomentovat, zobrazit komentáře, zobrazit
        diskusi, odpovědět, zrušit odpověď, žádné komentáře, přidat příspěvek, váš názor, hlasujte v anketě, hlasujte`),
      asks: phrases(`vaše e-mailová adresa nebude zveřejněna, vaše emailová adresa nebude zveřejněna, napište nám do
        komentářů, dejte nám vědět v komentářích, zapojte se do diskuse, máte tip?, napište nám do diskuse, hlasujte v
        naší anketě, máte tip na článek, víte o zajímavém tématu, pošlete nám tip`),
    },
    app: {
      whole: phrases('stáhnout aplikaci, stáhněte si aplikaci, otevřít v aplikaci'),
      asks: phrases(`stáhněte si naši aplikaci, stáhněte si aplikaci, sledujte náš kanál, přidejte se k
        našemu kanálu, odebírejte náš kanál, připojte se k našemu kanálu`),
    },
    author: {
      opens: phrases('o autorovi, o autorce'),
      whole: phrases('o autorech, autor, autorka, autoři, další články autora, všechny články autora'),
      asks: phrases('všechny články autora, další články autora'),
    },
    subscription: {
      whole: phrases(`přihlásit se, přihlásit, přihlášení, registrovat se, registrace, máte už účet, jen pro
        předplatitele, pouze pro předplatitele, exkluzivně pro předplatitele, předplatit, předplatné, chci předplatné,
        podpořte nás, odemknout článek`),
      asks: phrases(`článek je dostupný pouze, tento článek je pouze pro, obsah je dostupný pouze, odemkněte si článek,
        máte již předplatné, máte předplatné, pokračovat ve čtení, podpořte naši práci, podpořte nezávislou
        žurnalistiku, jen pro předplatitele`),
    },
    notice: {
      whole: phrases(`obsah článku, zásady ochrany osobních údajů, ochrana osobních údajů, obchodní podmínky, nastavení
        cookies, všechna práva vyhrazena, souhlasím, přijmout, přijmout vše, odmítnout, zavřít, přejít k obsahu,
        načítání, nahoru, nahlásit chybu, zvětšit obrázek, poslechnout článek, přehrát článek, článek byl aktualizován,
        článek aktualizujeme`),
      asks: phrases(`používáme soubory cookie, používáme cookies, používá soubory cookie, používá cookies, všechna práva
        vyhrazena, souhlasíte s, se zásadami ochrany osobních údajů, zapněte javascript, publikování nebo šíření obsahu,
        našli jste chybu?, našli jste v článku chybu, našli jste chybu v článku`),
    },
    byline: {
      opens: phrases(
        `autor, autorka, autoři, napsal, napsala, publikováno, vydáno, aktualizováno, zveřejněno, doba čtení, zdroj`,
      ),
      whole: phrases(`# min čtení, # minut čtení, # min. čtení, doba čtení # minut, před # hodinami, před #
        minutami, před # dny, redakce`),
    },
    credit: {
      opens: phrases(`foto, fotografie, zdroj foto, autor fotografie, snímek, ilustrační foto, foto autor,
        obrázek`),
      whole: phrases('ilustrační snímek, ilustrační fotografie, archivní foto, čtk, foto čtk, profimedia'),
      asks: phrases('/ čtk, /čtk, / profimedia, foto: čtk'),
    },
  },
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
  ],
} satisfies LanguageExamples;
