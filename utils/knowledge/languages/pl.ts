import type { Language, LanguageExamples } from '@/utils/knowledge/language';
import { amounts, inOrder, keyed, phrases, words } from '@/utils/knowledge/lists';

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
  phrases: {
    related: {
      opens:
        phrases(`czytaj także, czytaj też, czytaj również, czytaj więcej, czytaj dalej, czytaj, przeczytaj także, przeczytaj też,
        przeczytaj również, przeczytaj, zobacz także, zobacz też, zobacz również, zobacz, zobacz więcej, zobacz wideo,
        sprawdź też, sprawdź także, polecamy, polecamy również, polecane, więcej na ten temat, dowiedz się więcej, może
        cię zainteresować, powiązane artykuły, warto przeczytać, posłuchaj, odsłuchaj artykuł, posłuchaj artykułu,
        obejrzyj nagranie, obejrzyj wideo, zobacz nagranie, galeria, fotogaleria, słuchaj podcastu, oglądaj nas`),
      whole: phrases(`polecane artykuły, polecane dla ciebie, powiązane tematy, podobne artykuły, powiązane,
        może cię również zainteresować, to może cię zainteresować, najczęściej czytane, najpopularniejsze, popularne,
        najnowsze, najnowsze wiadomości, najnowsze artykuły, na skróty, więcej wiadomości, pokaż więcej, następny
        artykuł, poprzedni artykuł, tematy, tagi, ważne tematy`),
      asks: phrases(
        `więcej informacji znajdziesz, więcej na ten temat przeczytasz, więcej aktualnych
        wiadomości znajdziesz`,
      ),
    },
    newsletter: {
      opens: phrases('newsletter, zapisz się na newsletter, zapisz się do newslettera'),
      whole: phrases('zapisz się, subskrybuj, twój e-mail, twój adres e-mail, adres e-mail, podaj e-mail'),
      asks: phrases(`zapisz się na newsletter, zapisz się na nasz newsletter, zapisz się do newslettera,
        zapisz się do naszego newslettera, subskrybuj nasz newsletter, subskrybuj newsletter, prosto na twoją skrzynkę,
        na swoją skrzynkę`),
    },
    advertisement: {
      opens: phrases('reklama, materiał sponsorowany, dalsza część artykułu'),
      whole: phrases(`reklamy, artykuł sponsorowany, materiał partnera, dalsza część artykułu pod materiałem wideo,
        dalsza część artykułu pod wideo, dalsza część tekstu pod materiałem wideo, dalszy ciąg materiału pod wideo,
        dalsza część artykułu pod reklamą, ciąg dalszy tekstu pod zdjęciem, ciąg dalszy tekstu pod reklamą, reszta
        tekstu pod reklamą`),
      asks: phrases(`dalsza część artykułu pod, dalsza część tekstu pod, dalszy ciąg artykułu pod, dalszy ciąg materiału
        pod, ciąg dalszy pod, artykuł zawiera linki afiliacyjne, zawiera linki afiliacyjne, zawiera linki reklamowe`),
    },
    share: {
      opens: phrases('udostępnij, podziel się, obserwuj nas, śledź nas'),
      whole: phrases(`udostępnij, udostępnij na @, udostępnij artykuł, podziel się, podziel się na @, podziel się
        artykułem, kopiuj link, skopiuj link, link skopiowany, skopiowano, drukuj, wyślij, wydrukuj, zapisz, obserwuj,
        obserwuj nas, obserwuj nas na @, śledź nas na @, polub nas na @, lubię to, # udostępnień, przejdź na @, podaruj
        artykuł`),
      asks: phrases(`obserwuj nas na, śledź nas na, polub nas na, dołącz do nas na, udostępnij ten artykuł, bądź na
        bieżąco! obserwuj nas, jako preferowane źródło w google, do preferowanych źródeł w google, obserwuj nas w @,
        subskrybuj nas na @, dołącz do nas na @`),
    },
    comments: {
      opens: phrases('komentarze, dodaj komentarz, skomentuj'),
      whole:
        phrases(`komentarz, komentarze, # komentarzy, # komentarz, # komentarze, komentarze #, dodaj komentarz, napisz komentarz,
        zostaw komentarz, skomentuj, skomentuj artykuł, zobacz komentarze, pokaż komentarze, zobacz wszystkie
        komentarze, czytaj komentarze, wszystkie komentarze, odpowiedz, anuluj odpowiedź, brak komentarzy, dyskusja, weź
        udział w dyskusji, twój komentarz, weź udział w sondzie, zagłosuj`),
      asks: phrases(`twój adres e-mail nie zostanie opublikowany, twój adres email nie zostanie opublikowany, dajcie
        znać w komentarzach, daj znać w komentarzu, napisz w komentarzu, aby dodać komentarz, weź udział w naszej
        sondzie, weź udział w sondzie, masz ciekawy temat?, byłeś świadkiem zdarzenia?, wyślij nam zdjęcia, masz newsa?`),
    },
    app: {
      whole: phrases('pobierz aplikację, pobierz naszą aplikację, otwórz w aplikacji, ściągnij aplikację'),
      asks: phrases(`pobierz naszą aplikację, pobierz aplikację, ściągnij naszą aplikację, dołącz do
        naszego kanału, obserwuj nasz kanał, subskrybuj nasz kanał, zasubskrybuj nasz kanał`),
    },
    author: {
      opens: phrases('o autorze, o autorce'),
      whole:
        phrases(`o autorach, autor, autorka, autorzy, więcej tego autora, zobacz wszystkie artykuły autora, dziękujemy że jesteś
        z nami`),
      asks: phrases('wszystkie artykuły autora, zobacz wszystkie artykuły'),
    },
    subscription: {
      whole: phrases(`zaloguj się, zaloguj, zarejestruj się, załóż konto, masz już konto, masz już konto
        zaloguj się, tylko dla subskrybentów, dla subskrybentów, dla prenumeratorów, kup dostęp, kup subskrypcję, wykup
        dostęp, wesprzyj nas, prenumerata, odblokuj dostęp`),
      asks: phrases(`artykuł dostępny tylko dla, treść dostępna tylko dla, ten artykuł przeczytasz tylko, wykup dostęp,
        kup subskrypcję, masz już subskrypcję, masz już prenumeratę, aby czytać dalej, wesprzyj naszą redakcję, wspieraj
        niezależne dziennikarstwo, wesprzyj niezależne dziennikarstwo, dzięki wsparciu czytelników`),
    },
    notice: {
      whole: phrases(`spis treści, polityka prywatności, regulamin, polityka cookies, ustawienia prywatności, wszelkie
        prawa zastrzeżone, akceptuję, zgadzam się, odrzuć, zamknij, przejdź do treści, ładowanie, wróć na górę, zgłoś
        błąd, powiększ zdjęcie, posłuchaj artykułu, posłuchaj tego artykułu, odsłuchaj artykuł, podsumowanie
        wygenerowane przez ai, streszczenie wygenerowane przez ai`),
      asks: phrases(`używamy plików cookies, używamy plików cookie, korzysta z plików cookies, korzysta z plików cookie,
        wykorzystuje pliki cookies, wszelkie prawa zastrzeżone, akceptujesz regulamin, naszą politykę prywatności, w
        polityce prywatności, włącz javascript, zapoznałem się i akceptuję, dziękujemy ... artykuł do końca, znalazłeś
        błąd?, zauważyłeś błąd?, widzisz błąd?, może zawierać błędy, przygotowany przez ... ai`),
    },
    byline: {
      opens: phrases(`autor, autorka, opracowanie, opracował, opracowała, oprac, opublikowano, data publikacji,
        aktualizacja, ostatnia aktualizacja, zaktualizowano, tekst, redakcja, czas czytania, data utworzenia`),
      whole: phrases(`# min czytania, # minut czytania, czas czytania # min, czas czytania # minut, # godzin
        temu, # godziny temu, # minut temu, # dni temu`),
    },
    credit: {
      opens: phrases(
        `fot, fot., foto, zdjęcie, źródło zdjęcia, autor zdjęcia, zdjęcia, grafika, zdjęcie ilustracyjne, źródło zdjęć`,
      ),
      whole: phrases(`fot ilustracyjna, zdjęcie archiwalne, pap, fot pap, east news, zdjęcie poglądowe, źródło pap,
        źródło pap reuters`),
      asks: phrases(`/ pap, /pap, east news, agencja gazeta, fot. pap, onet/pap, źródło: pap, źródło: onet, źródło:
        reuters, źródło: tvn24, źródło: polsat news`),
    },
  },
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
  ],
} satisfies LanguageExamples;
