import type { Language, LanguageExamples } from '@/utils/knowledge/language';
import { amounts, inOrder, keyed, phrases, words } from '@/utils/knowledge/lists';
import inserts from '@/utils/knowledge/phrases/pl';

export default {
  tag: 'pl',
  name: 'Polski',
  speed: { words: 166 },
  stopwords: words(`i w na z do się nie to że jest o jak za od po przez ale co tak dla są był było być tym
        tego ten ta które który która oraz jego jej już także ich może tylko czy przed między bardzo jeszcze gdy go
        będzie sobie pod przy mnie kiedy lub roku została został`),
  abbreviations: words(
    `prof dr mgr inż ul al np m.in tzn tzw itd itp ok r godz tys mln mld zł św nr str ks
        gen płk im pw`,
  ),
  months: inOrder(
    'styczeń/stycznia luty/lutego marzec/marca kwiecień/kwietnia maj/maja czerwiec/czerwca lipiec/lipca sierpień/sierpnia wrzesień/września październik/października listopad/listopada grudzień/grudnia',
  ),
  weekdays: inOrder('poniedziałek wtorek środa/środę czwartek piątek sobota/sobotę niedziela/niedzielę'),
  nearDays: inOrder('dziś/dzisiaj/dziś_rano wczoraj/wczoraj_wieczorem jutro pojutrze/przedwczoraj'),
  writtenBy: phrases('autor, autorka, opracowanie, opracował, opracowała, oprac, tekst'),
  updated: phrases('aktualiz, zmieniono'),
  saying: words(`powiedział powiedziała mówi mówił dodał dodała podkreślił podkreśliła poinformował
        poinformowała zapowiedział stwierdził ocenił napisał przekazał wyjaśnił według zdaniem`),
  honorifics: phrases(`pan, pani, prezydent, premier, minister, marszałek, wojewoda, burmistrz, prezes,
        poseł, posłanka, senator, profesor, generał, król, królowa, papież, ksiądz, doktor, kanclerz`),
  placePrepositions: words('w na z do pod koło nad'),
  placeNouns: phrases('miasto, miasta, mieście, wieś, wsi, gminie, gminy, województwie'),
  causes: phrases('z powodu, ponieważ, dzięki, wskutek, w wyniku'),
  numbers: words(
    'dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt sto',
  ),
  counting: {
    scales: amounts(
      'sto: 100, tys tysięcy tysiące: 1e3, mln milionów miliony milion: 1e6, mld miliardów miliardy miliard: 1e9',
    ),
    currencies: keyed('złotych złote zł: PLN, euro: EUR, dolarów dolary: USD, funtów: GBP, rubli: RUB, hrywien: UAH'),
    percents: phrases('procent, proc'),
    to: phrases('do, lub'),
  },
  units: words(`% proc procent mln milionów mld miliardów tys tysięcy złotych zł euro dolarów lat roku
        miesięcy tygodni dni godzin minut osób km kilometrów metrów kg ton stopni hektarów`),
  leaning: words('ale i on ona oni to ten ta te jego jej jednak dlatego też także wtedy następnie tymczasem'),
  phrases: inserts,
} satisfies Language;

export const examples = {
  removes: [
    { reason: 'related', text: 'Czytaj także: Portowe miasto liczy straty po sztormie' },
    { reason: 'related', text: 'Zobacz również [Jak uratowano młyn]()' },
    { reason: 'newsletter', text: 'Zapisz się na nasz newsletter i bądź na bieżąco!' },
    { reason: 'advertisement', text: 'Dalsza część artykułu pod materiałem wideo' },
    { reason: 'share', text: 'Udostępnij na Facebooku' },
    { reason: 'comments', text: '12 komentarzy' },
    { reason: 'app', text: 'Pobierz naszą aplikację i czytaj wiadomości z wybrzeża.' },
    { reason: 'author', text: 'O autorze' },
    { reason: 'subscription', text: 'Artykuł dostępny tylko dla subskrybentów.' },
    { reason: 'notice', text: 'Używamy plików cookies, by poprawić działanie strony.' },
    { reason: 'byline', text: 'Opracowanie: Ada Lindqvist' },
    { reason: 'credit', text: 'Fot. Jon Verrall / PAP' },
    { reason: 'share', text: 'Dodaj Kuriera jako preferowane źródło w Google' },
    { reason: 'notice', text: 'Posłuchaj artykułu' },
    { reason: 'related', text: 'Odsłuchaj artykuł (5 min)' },
    { reason: 'comments', text: 'Byłeś świadkiem zdarzenia? Wyślij nam zdjęcia' },
    { reason: 'notice', text: 'Znalazłeś błąd? Daj nam znać' },
    { reason: 'credit', text: 'Źródło zdjęć: © PAP' },
    { reason: 'related', text: 'Galeria: [sztorm na zdjęciach]()' },
    { reason: 'comments', text: 'Masz newsa? Pisz na newsy@orlen.example' },
    { reason: 'notice', text: 'Ten tekst przeczytasz w 3 minuty' },
    { reason: 'notice', text: 'Twoja przeglądarka nie obsługuje odtwarzacza audio' },
    { reason: 'advertisement', text: 'Ciąg dalszy artykułu pod zdjęciem' },
    { reason: 'comments', text: 'Masz dla nas temat? Zadzwoń do portu' },
    { reason: 'share', text: 'Spodobał Ci się artykuł? Udostępnij!' },
    { reason: 'subscription', text: 'Pozostało 85% artykułu' },
    { reason: 'notice', text: 'Dalsze rozpowszechnianie artykułu za zgodą wydawcy' },
    { reason: 'related', text: 'Najchętniej czytane' },
    { reason: 'navigation', text: 'Tagi: port, sztorm, prom' },
    { reason: 'navigation', text: 'Wróć na górę' },
  ],
  keeps: [
    'Czytaj także drobny druk, radzi adwokatka.',
    'Raport też czytali na głos.',
    'Reklama tytoniu jest zakazana od trzydziestu lat.',
    'Komentarze ministra wywołały śmiech na sali.',
    'Udostępnij ziemię pod szkołę, prosili mieszkańcy.',
    'Newsletter, który założył w 1998 roku, ma dziś 400 czytelników.',
    'Zdjęcie pokazuje port przed sztormem.',
    'Autor listu nigdy się nie odnalazł.',
    'Polecamy się opiece świętych, mówili rybacy.',
    'Więcej na ten temat burmistrz nie powiedział.',
    'Zaloguj bydło przed nocą, tak mówiono dawniej w górach.',
    'Aktualizacja map portu kosztuje dwa miliony.',
    'Zapisz się w historii, powiedział mu trener.',
    'Jako preferowane źródło ciepła mieszkańcy wskazali drewno.',
    'Artykuł do końca przeczytał tylko co dziesiąty rybak.',
    'Znalazłeś błąd, powiedział mistrz, to go popraw.',
    'Zagłosuj sercem, namawiała babcia.',
    'Obejrzyj nagranie jeszcze raz, poprosił sędzia.',
    'Galeria pod mostem ma dwa pokoje.',
    'Ciąg dalszy sporu o most nastąpi w sądzie.',
    'Oddaj głos temu, komu ufasz, powtarzał dziadek.',
    'Dalsze rozpowszechnianie plotek o porcie szkodzi wszystkim.',
    'Musisz być zalogowany, aby wysłać wniosek o łódź.',
    'Na koniec pozostało 85 złotych w kasie wsi.',
    'Udostępnij znajomym łódź, prosiła żona rybaka.',
    'Tematy same się nie skończyły, powiedziała kapitanka portu po sztormie.',
    'Tagi na murze portu pojawiły się jeszcze przed sztormem.',
  ],
} satisfies LanguageExamples;
