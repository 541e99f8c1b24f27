import type { Language, LanguageExamples } from '@/utils/knowledge/language';
import { amounts, inOrder, keyed, phrases, words } from '@/utils/knowledge/lists';
import inserts from '@/utils/knowledge/phrases/hu';

export default {
  tag: 'hu',
  name: 'Magyar',
  // Not measured by IReST: the mean of its seventeen languages.
  speed: { words: 184 },
  stopwords: words(`a az és hogy nem is egy ez meg de csak azt mint már van volt lehet ha még el mert ezt
        vagy szerint minden ki aki ami majd után több előtt amely között pedig kell be nagy olyan lesz magyar két akkor
        most így sem jó ő azonban illetve amikor ezek úgy`),
  abbreviations: words('pl stb kb ill ún dr prof özv ifj id u st sz o old vö mrd ft br kft zrt nyrt du de'),
  months: inOrder('január február március április május június július augusztus szeptember október november december'),
  weekdays: inOrder(
    'hétfő/hétfőn kedd/kedden szerda/szerdán csütörtök/csütörtökön péntek/pénteken szombat/szombaton vasárnap',
  ),
  nearDays: inOrder('ma/ma_reggel/ma_este tegnap/tegnap_este holnap tegnapelőtt/holnapután'),
  writtenBy: phrases('írta, szerző'),
  updated: phrases('frissít, módosít'),
  saying: words(`mondta közölte elmondta hozzátette kijelentette hangsúlyozta írta nyilatkozta szerint
        jelentette fogalmazott válaszolta állítja`),
  honorifics: phrases(`úr, úrnő, asszony, elnök, miniszterelnök, kormányfő, miniszter, államtitkár,
        polgármester, képviselő, professzor, tábornok, király, királynő, pápa, kancellár, dr., államfő`),
  placePrepositions: words('közelében felé'),
  counting: {
    scales: amounts('ezer: 1e3, millió: 1e6, milliárd: 1e9'),
    currencies: keyed('forint: HUF, euró: EUR, dollár: USD'),
    percents: phrases('százalék'),
  },
  units: words(`százalék % millió milliárd ezer forint euró dollár év éve hónap hét nap óra perc ember
        fő kilométer km méter kg tonna fok hektár`),
  leaning: words('de és ő ez az ezért azonban ugyanakkor így tehát emellett ezzel viszont majd'),
  phrases: inserts,
} satisfies Language;

export const examples = {
  removes: [
    { reason: 'related', text: 'Olvassa el ezt is: A kikötőváros számba veszi a vihar kárait' },
    { reason: 'related', text: 'Kapcsolódó cikkek' },
    { reason: 'newsletter', text: 'Iratkozzon fel hírlevelünkre, hogy semmiről ne maradjon le!' },
    { reason: 'advertisement', text: 'A cikk a hirdetés után folytatódik' },
    { reason: 'share', text: 'Kövess minket a Facebookon!' },
    { reason: 'comments', text: '12 hozzászólás' },
    { reason: 'app', text: 'Töltse le alkalmazásunkat, és olvassa a part híreit.' },
    { reason: 'author', text: 'A szerzőről' },
    { reason: 'subscription', text: 'Már előfizető? Lépjen be' },
    { reason: 'notice', text: 'Az oldal sütiket használ a jobb működésért.' },
    { reason: 'byline', text: 'Frissítve: 2023. szeptember 12. 10:32' },
    { reason: 'credit', text: 'Fotó: Jon Verrall / MTI' },
    { reason: 'app', text: 'Töltse le az alkalmazásunkat' },
    { reason: 'notice', text: 'Cikkünk frissül!' },
    { reason: 'subscription', text: 'Támogassa a független újságírást!' },
    { reason: 'credit', text: 'Forrás: MTI' },
    { reason: 'share', text: 'Kövesse az Orleni Híreket Facebookon is!' },
    { reason: 'related', text: 'Galéria: [a vihar]()' },
    { reason: 'subscription', text: 'Már előfizetőnk? Lépjen be' },
    { reason: 'notice', text: 'Az Ön böngészője nem támogatja a videó lejátszását' },
    { reason: 'advertisement', text: 'Folytatás a hirdetés után' },
    { reason: 'share', text: 'Tetszett a cikk? Oszd meg' },
    { reason: 'comments', text: 'Hozzászólás küldéséhez be kell jelentkezni.' },
    { reason: 'comments', text: 'Hasznos volt a cikk?' },
    { reason: 'newsletter', text: 'Bármikor leiratkozhat' },
    { reason: 'related', text: 'Vissza a főoldalra' },
    { reason: 'subscription', text: 'A cikk elolvasásához előfizetés szükséges' },
  ],
  keeps: [
    'Olvassa el az apró betűt is, tanácsolja az ügyvéd.',
    'A jelentést is felolvasták hangosan.',
    'Hirdetés nem jelent meg a lapban hetekig.',
    'Hozzászólás közben a miniszter elnevette magát.',
    'Megosztás és harag kísérte a döntést.',
    'A hírlevélnek, amelyet ő alapított, ma 400 olvasója van.',
    'Kép és hang nélkül maradt a falu.',
    'A levél szerzője sosem került elő.',
    'Belépés csak engedéllyel lehetséges.',
    'Bővebben az árról a tulajdonos nem beszélt.',
    'Támogatás nélkül a kikötő bezár.',
    'Válasz a levélre nem érkezett.',
    'Tovább a folyón már nem lehetett menni.',
    'Szavazzon mindenki a saját feje szerint, kérte a polgármester.',
    'Hallgassa meg a tengert, mondta az öreg.',
    'Hibát talált, és kijavította a térképet.',
    'Kövesd az utat, mondta a lány, és a hídnál fordulj balra.',
    'Galéria nyílt a kikötő mellett.',
    'Fizessen elő a jövőnek, mondta nevetve a pap.',
    'Az ön támogatása nélkül elvesztünk volna, mondta a halász a papnak.',
    'Olvasta már a levelet, de nem válaszolt rá.',
    'Kattintson a képre, kérte a tanítónő, és nézze meg a jeget.',
    'A kötelező mezőket a gazdák bevetették tavasszal.',
    'Szemtanúja voltam a viharnak, mesélte az öreg révész.',
    'Címkék hevertek a régi raktár padlóján.',
  ],
} satisfies LanguageExamples;
