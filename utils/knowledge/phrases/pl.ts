import type { Language } from '@/utils/knowledge/language';

/** Words that give Polish inserts away. */
export default {
  related: {
    opens: `czytaj także, czytaj też, czytaj również, czytaj więcej, czytaj dalej, czytaj, przeczytaj także, przeczytaj
      też, przeczytaj również, przeczytaj, zobacz także, zobacz też, zobacz również, zobacz, zobacz więcej, zobacz
      wideo, sprawdź też, sprawdź także, polecamy, polecamy również, polecane, więcej na ten temat, dowiedz się więcej,
      może cię zainteresować, powiązane artykuły, warto przeczytać, posłuchaj, odsłuchaj artykuł, posłuchaj artykułu,
      obejrzyj nagranie, obejrzyj wideo, zobacz nagranie, galeria, fotogaleria, słuchaj podcastu, oglądaj nas,
      przeczytaj źródło, zobacz galerię, zobacz zdjęcia, przejdź do galerii, mogą cię zainteresować, mogą cię również
      zainteresować, wybrane dla ciebie, zobacz także inne, zobacz podobne, przeczytaj więcej, przeczytaj koniecznie,
      zobacz koniecznie, zobacz całą galerię, zobacz całe nagranie, obejrzyj galerię, obejrzyj zdjęcia, posłuchaj
      podcastu, posłuchaj odcinka`,
    whole: `polecane artykuły, polecane dla ciebie, podobne artykuły, powiązane, może cię również zainteresować, to może
      cię zainteresować, najczęściej czytane, najpopularniejsze, popularne, najnowsze, najnowsze wiadomości, najnowsze
      artykuły, więcej wiadomości, pokaż więcej, następny artykuł, poprzedni artykuł, zobacz więcej artykułów, zobacz
      wszystkie, zobacz więcej zdjęć, wszystkie wiadomości, wszystkie artykuły, następny wpis, poprzedni wpis, następna
      galeria, następne zdjęcie, poprzednie zdjęcie, ostatnie wpisy, najnowsze wpisy, podobne wpisy, powiązane wpisy,
      powiązane treści, najchętniej czytane, najczęściej komentowane, najczęściej wyszukiwane, popularne teraz,
      popularne artykuły, popularne wpisy, wasze ulubione, czytaj całość, czytaj cały artykuł, czytaj na stronie,
      załaduj więcej, wczytaj więcej, pokaż kolejne, pokaż wszystkie, zwiń, więcej artykułów, więcej z kategorii, więcej
      w kategorii, ostatnie artykuły, ostatnio dodane, polecane wideo, polecane filmy, warto zobaczyć, nie przegap, inne
      artykuły, inne wiadomości, wybór redakcji, redakcja poleca, materiały powiązane, najnowsze informacje`,
    asks: `więcej informacji znajdziesz, więcej na ten temat przeczytasz, więcej aktualnych wiadomości znajdziesz,
      przeczytasz na stronie głównej, przeczytaj nasze inne, zobacz też inne artykuły, więcej takich artykułów
      znajdziesz, więcej podobnych artykułów, więcej artykułów znajdziesz, więcej tekstów znajdziesz na, więcej
      ciekawych artykułów, więcej najnowszych informacji, więcej newsów znajdziesz, zapraszamy do lektury innych`,
  },
  newsletter: {
    opens: 'newsletter, zapisz się na newsletter, zapisz się do newslettera',
    whole: `zapisz się, subskrybuj, twój e-mail, twój adres e-mail, adres e-mail, podaj e-mail, podaj swój adres e-mail,
      podaj adres e-mail, podaj swój e-mail, wpisz swój adres e-mail, wpisz adres e-mail, wpisz swój e-mail, twój adres
      email, twój email, zapisz mnie, zapisuję się, zapisz się teraz, zapisz się za darmo, nasz newsletter, nasze
      newslettery, nie przegap żadnego artykułu, możesz zrezygnować w każdej chwili`,
    asks: `zapisz się na newsletter, zapisz się na nasz newsletter, zapisz się do newslettera, zapisz się do naszego
      newslettera, subskrybuj nasz newsletter, subskrybuj newsletter, prosto na twoją skrzynkę, codziennie na twojej
      skrzynce, na twojej skrzynce e-mail, prosto do twojej skrzynki, dziękujemy za zapisanie się, dziękujemy za zapis
      do, zapisując się na newsletter, zapisując się do newslettera, zapisz się na nasze newslettery, zapisz się na
      bezpłatny newsletter, zapisz się na darmowy newsletter, zapisz się i otrzymuj, chcę otrzymywać newsletter, nie
      przegap najważniejszych, nie przegap najnowszych, prosto na swoją skrzynkę`,
  },
  advertisement: {
    opens: 'reklama, materiał sponsorowany, dalsza część artykułu, dalszy ciąg tekstu, ciąg dalszy tekstu',
    whole: `reklamy, artykuł sponsorowany, materiał partnera, dalsza część artykułu pod materiałem wideo, dalsza część
      artykułu pod wideo, dalsza część tekstu pod materiałem wideo, dalszy ciąg materiału pod wideo, dalsza część
      artykułu pod reklamą, ciąg dalszy tekstu pod zdjęciem, ciąg dalszy tekstu pod reklamą, reszta tekstu pod reklamą,
      koniec reklamy, pomiń reklamę, pominąć reklamę, współpraca reklamowa, współpraca komercyjna, materiał promocyjny,
      materiał reklamowy, artykuł partnerski, tekst sponsorowany, linki afiliacyjne, autopromocja, dalszy ciąg materiału
      poniżej, ciąg dalszy pod reklamą, kontynuuj czytanie, czytaj dalej pod reklamą, czytaj dalej pod wideo, sprawdź
      ofertę, sprawdź cenę, zobacz ofertę, kup teraz, zamknij reklamę`,
    asks: `dalsza część artykułu pod, dalsza część tekstu pod, dalszy ciąg artykułu pod, dalszy ciąg materiału pod, ciąg
      dalszy pod, artykuł zawiera linki afiliacyjne, zawiera linki afiliacyjne, zawiera linki reklamowe, dalszy ciąg
      tekstu pod, dalszy ciąg tekstu znajdziesz, dalszy ciąg materiału znajdziesz, ciąg dalszy artykułu pod, ciąg dalszy
      tekstu pod, ciąg dalszy materiału pod, ciąg dalszy tekstu znajdziesz, ciąg dalszy artykułu znajdziesz, reszta
      artykułu pod, reszta tekstu pod, dalszą część tekstu znajdziesz, dalszą część artykułu znajdziesz, dalszą część
      materiału znajdziesz, dalsza część materiału pod, dalsza część tekstu znajduje się, dalsza część artykułu znajduje
      się, kontynuuj czytanie pod, znajdują się linki afiliacyjne, kupując przez te linki, kupując przez nasze linki,
      kupując z naszych linków, wyłącz adblocka, wyłącz adblock, wyłącz blokowanie reklam, że używasz adblocka, że
      używasz adblock`,
  },
  share: {
    opens: 'udostępnij, podziel się, obserwuj nas, śledź nas',
    whole: `udostępnij, udostępnij na @, udostępnij artykuł, podziel się, podziel się na @, podziel się artykułem,
      kopiuj link, skopiuj link, link skopiowany, skopiowano, drukuj, wyślij, wydrukuj, zapisz, obserwuj, obserwuj nas,
      obserwuj nas na @, śledź nas na @, polub nas na @, lubię to, # udostępnień, przejdź na @, podaruj artykuł,
      udostępnij znajomym, udostępnij przez @, udostępnij w @, udostępnij link, podziel się ze znajomymi, podziel się
      opinią, podziel się linkiem, skopiuj link do artykułu, skopiowano link, skopiowano link do schowka, link został
      skopiowany, wyślij e-mailem, wyślij mailem, wyślij znajomemu, wydrukuj artykuł, drukuj artykuł, poleć artykuł,
      poleć znajomemu, dodaj do ulubionych, dodaj do zakładek, zapisz artykuł, zapisz na później, zapisz na @, obserwuj
      na @, obserwuj w @, jesteśmy na @, polub nas, wyświetleń, wyświetlenia, liczba wyświetleń, odsłon, odsłony,
      udostępnień, polubień`,
    asks: `obserwuj nas na, śledź nas na, polub nas na, dołącz do nas na, udostępnij ten artykuł, bądź na bieżąco!
      obserwuj nas, jako preferowane źródło w google, do preferowanych źródeł w google, obserwuj nas w @, subskrybuj nas
      na @, dołącz do nas na @, zaobserwuj nas, obserwuj nas w wiadomościach, obserwuj ... na @, obserwuj ... w @,
      jesteśmy też na @, jesteśmy także na @, jesteśmy również na @, jesteśmy na @ dołącz, znajdziesz nas też na,
      znajdziesz nas na @, znajdziesz nas również na @, znajdziesz nas także na @, polub nasz profil, polub nasz
      fanpage, polub naszą stronę, śledź nasz profil, śledź nas w @, dołącz do naszej grupy, dołącz do naszej
      społeczności, podziel się nim ze znajomymi, podziel się nim z innymi, udostępnij go znajomym, udostępnij ten
      tekst, udostępnij ten wpis, podziel się tym artykułem, podziel się tym wpisem, do ulubionych źródeł w google, bądź
      na bieżąco z najnowszymi, bądź na bieżąco z wiadomościami, chcesz być na bieżąco?, chcesz być na bieżąco z,
      spodobał ci się artykuł?, podoba ci się artykuł?, podoba ci się ten artykuł?, podobał ci się artykuł?, podobał ci
      się ten artykuł?, ustaw nas jako preferowane`,
  },
  comments: {
    opens: `komentarze, dodaj komentarz, skomentuj, regulamin komentarzy, masz dla nas temat, napisz do autora, napisz
      do autorki`,
    whole: `komentarz, komentarze, # komentarzy, # komentarz, # komentarze, komentarze #, dodaj komentarz, napisz
      komentarz, zostaw komentarz, skomentuj, skomentuj artykuł, zobacz komentarze, pokaż komentarze, zobacz wszystkie
      komentarze, czytaj komentarze, wszystkie komentarze, odpowiedz, anuluj odpowiedź, brak komentarzy, dyskusja, weź
      udział w dyskusji, twój komentarz, weź udział w sondzie, zagłosuj, oceń artykuł, oceń ten artykuł, oceń tekst,
      oceń ten tekst, oceń przepis, oceń wpis, średnia ocena, dziękujemy za twój głos, dziękujemy za oddanie głosu,
      dziękujemy za twoją opinię, dziękujemy za opinię, czy ten artykuł był pomocny, czy ten artykuł był przydatny, czy
      artykuł był pomocny, czy artykuł był przydatny, czy ten artykuł był dla ciebie przydatny, czy ten artykuł był dla
      ciebie pomocny, czy podobał ci się ten artykuł, zagłosuj w sondzie, oddaj głos, zobacz wyniki, rozwiąż quiz,
      rozpocznij quiz, zaloguj się aby dodać komentarz, zaloguj się by skomentować, możliwość komentowania została
      wyłączona, możliwość komentowania jest wyłączona, komentarze są wyłączone, komentarze wyłączone, komentarze
      zostały wyłączone, komentarze zamknięte, brak komentarzy bądź pierwszy, dodaj opinię, wyraź swoją opinię, napisz
      opinię, napisz odpowiedź, opublikuj komentarz, wyślij komentarz, wczytaj więcej komentarzy, pokaż więcej
      komentarzy, zobacz więcej komentarzy, zobacz # komentarzy, ukryj komentarze, zgłoś nadużycie, zgłoś komentarz,
      zgłoś do moderacji, skontaktuj się z redakcją, napisz do redakcji, kontakt z redakcją, twój nick, twój podpis,
      opinie i komentarze`,
    asks: `twój adres e-mail nie zostanie opublikowany, twój adres email nie zostanie opublikowany, dajcie znać w
      komentarzach, daj znać w komentarzu, napisz w komentarzu, aby dodać komentarz, weź udział w naszej sondzie, weź
      udział w sondzie, masz ciekawy temat?, byłeś świadkiem zdarzenia?, wyślij nam zdjęcia, masz newsa?, zaloguj się
      aby skomentować, aby móc dodać komentarz, aby móc komentować, wymagane pola są oznaczone, podczas pisania
      kolejnych komentarzy, bądź pierwszy i skomentuj, bądź pierwszy który skomentuje, nie ma jeszcze komentarzy, są
      prywatnymi opiniami użytkowników, wyrażają opinie ich autorów, odpowiedzialności za treść komentarzy,
      odpowiedzialności za treść opinii, za treść zamieszczonych komentarzy, dajcie znać w komentarzu, dajcie nam znać
      w, daj nam znać w komentarzu, podziel się opinią w komentarzu, podzielcie się w komentarzach, piszcie w
      komentarzach, napiszcie w komentarzach, napisz w komentarzach, masz dla nas temat?, masz temat dla nas?, masz
      ciekawy temat dla, masz dla nas ciekawy temat, chcesz nas o czymś poinformować, chcesz podzielić się z nami,
      widziałeś coś ciekawego?, jesteś świadkiem zdarzenia?, byłeś świadkiem wypadku?, byłeś świadkiem czegoś, wyślij
      nam zdjęcie, wyślij do nas zdjęcia, przyślij nam zdjęcia, prześlij nam zdjęcia, czekamy na wasze zgłoszenia,
      czekamy na wasze sygnały, czekamy na wasze zdjęcia, czekamy na twoje zgłoszenie, napisz do nas na, napisz do nas:,
      skontaktować się z autorem?, skontaktować się z autorką?, sprawdź swoją wiedzę w quizie, sprawdź się w naszym
      quizie, rozwiąż nasz quiz, weź udział w naszym quizie, oceń nasz artykuł, musisz być zalogowany aby móc dodać,
      musisz być zalogowany aby skomentować, musisz się zalogować aby dodać komentarz, musisz się zalogować aby
      skomentować, zapamiętaj moje dane w tej`,
  },
  app: {
    whole: `pobierz aplikację, pobierz naszą aplikację, otwórz w aplikacji, ściągnij aplikację, pobierz z app store,
      pobierz z @ play, pobierz w @ play, dostępne w @ play, dostępna w @ play, dostępne w app store, pobierz aplikację
      mobilną, zainstaluj aplikację, czytaj w aplikacji, włącz powiadomienia, włącz powiadomienia push, dołącz do
      kanału, obserwuj kanał, subskrybuj kanał`,
    asks: `pobierz naszą aplikację, pobierz aplikację, ściągnij naszą aplikację, dołącz do naszego kanału, obserwuj nasz
      kanał, subskrybuj nasz kanał, zasubskrybuj nasz kanał, na naszym kanale whatsapp, na nasz kanał whatsapp, na
      naszym kanale na @, na naszym kanale @, na nasz kanał @, zapraszamy na nasz kanał, dołącz do kanału na @, dołącz
      do kanału ... na @, obserwuj kanał ... na @, zaobserwuj nasz kanał, śledź nasz kanał, zainstaluj naszą aplikację,
      skorzystaj z naszej aplikacji, włącz powiadomienia aby nie`,
  },
  author: {
    opens: 'o autorze, o autorce',
    whole: `o autorach, autor, autorka, autorzy, więcej tego autora, zobacz wszystkie artykuły autora, dziękujemy że
      jesteś z nami, więcej artykułów autora, więcej tekstów autora, inne artykuły autora, inne teksty autora, zobacz
      więcej artykułów autora, zobacz profil, obserwuj autora, obserwuj autorkę, artykuły autora, skontaktuj się z
      autorem, poznaj autora`,
    asks: `wszystkie artykuły autora, zobacz wszystkie artykuły, wszystkie teksty autora, więcej tekstów tego autora,
      zobacz wszystkie wpisy, wszystkie wpisy opublikowane przez`,
  },
  subscription: {
    opens: 'masz już dostęp, czytaj bez ograniczeń, wesprzyj nas na',
    whole: `zaloguj się, zaloguj, zarejestruj się, załóż konto, masz już konto, masz już konto zaloguj się, tylko dla
      subskrybentów, dla subskrybentów, dla prenumeratorów, kup dostęp, kup subskrypcję, wykup dostęp, wesprzyj nas,
      prenumerata, odblokuj dostęp, czytaj bez reklam, uzyskaj dostęp, uzyskaj pełny dostęp, zyskaj dostęp, kup
      prenumeratę, wybierz subskrypcję, sprawdź ofertę prenumeraty, zostań subskrybentem, nie masz konta zarejestruj
      się, nie masz jeszcze konta, nie pamiętasz hasła, zapomniałeś hasła, zapomniałaś hasła, przypomnij hasło,
      zapamiętaj mnie, zaloguj przez @, zaloguj się przez @, zaloguj się za pomocą @, kontynuuj z @, kontynuuj przez @,
      zaloguj się lub zarejestruj, zarejestruj się za darmo, załóż darmowe konto, artykuł premium, treść premium, tylko
      dla prenumeratorów, tylko dla zalogowanych, wesprzyj autora, wesprzyj redakcję, wpłać darowiznę, przekaż
      darowiznę, postaw kawę, przekaż #% podatku, odblokuj artykuł, wyloguj, wyloguj się, nie masz konta`,
    asks: `artykuł dostępny tylko dla, treść dostępna tylko dla, ten artykuł przeczytasz tylko, wykup dostęp, kup
      subskrypcję, masz już subskrypcję, masz już prenumeratę, aby czytać dalej, wesprzyj naszą redakcję, wspieraj
      niezależne dziennikarstwo, wesprzyj niezależne dziennikarstwo, dzięki wsparciu czytelników, artykuł jest dostępny
      dla, artykuł jest dostępny tylko, artykuł jest dostępny wyłącznie, artykuł dostępny wyłącznie, artykuł dostępny
      dla, treść dostępna wyłącznie dla, treść dostępna dla, tekst dostępny tylko dla, materiał dostępny tylko dla,
      pozostało # artykułu, pozostało # tekstu, kup dostęp i czytaj, kup dostęp aby, zyskaj dostęp do wszystkich,
      uzyskaj dostęp do wszystkich, uzyskaj nieograniczony dostęp, zyskaj nieograniczony dostęp, aby przeczytać cały
      artykuł, żeby przeczytać cały artykuł, by przeczytać cały artykuł, aby przeczytać ten artykuł, aby kontynuować
      czytanie, by czytać dalej, żeby czytać dalej, zaloguj się i czytaj, został udostępniony przez subskrybenta,
      wesprzyj nas na patronite, wesprzyj mnie na, postaw mi kawę, postaw nam kawę, postaw kawę na, wesprzyj naszą
      pracę, wesprzyj nasz portal, wesprzyj nasze działania, wesprzyj nasze media, wspieraj nas na, wspieraj naszą
      pracę, twoje wsparcie jest dla nas, dzięki twojej prenumeracie, zostań naszym patronem, zostań patronem, dołącz do
      grona naszych, nie masz konta?, masz już konto?, wypróbuj za # zł`,
  },
  notice: {
    whole: `polityka prywatności, regulamin, polityka cookies, ustawienia prywatności, wszelkie prawa zastrzeżone,
      akceptuję, zgadzam się, odrzuć, zamknij, ładowanie, zgłoś błąd, powiększ zdjęcie, posłuchaj artykułu, posłuchaj
      tego artykułu, odsłuchaj artykuł, podsumowanie wygenerowane przez ai, streszczenie wygenerowane przez ai, odtwórz,
      odtwórz wideo, odtwórz film, odtwórz nagranie, odsłuchaj, odsłuchaj tekst, posłuchaj tekstu, skrót ai,
      streszczenie ai, podsumowanie ai, streszczenie przygotowane przez ai, streszczenie przygotowane przez sztuczną
      inteligencję, podsumowanie przygotowane przez ai, wygenerowano przez ai, zapytaj ai o ten artykuł, zgłoś błąd w
      artykule, zgłoś błąd w tekście, zgłoś literówkę, zmień ustawienia prywatności, ustawienia plików cookie,
      ustawienia plików cookies, polityka plików cookies, zaakceptuj wszystkie, akceptuję wszystkie, akceptuj wszystkie,
      akceptuję i przechodzę do serwisu, odrzuć wszystkie, powiększ, powiększ mapę, zdjęcie # z #, # z #, wydrukuj
      przepis, drukuj przepis, drukuj stronę, wyszukaj, kup licencję, ładowanie odtwarzacza, ładowanie wideo, wideo
      niedostępne, kopiowanie materiałów zabronione, kopiowanie zabronione`,
    asks: `używamy plików cookies, używamy plików cookie, korzysta z plików cookies, korzysta z plików cookie,
      wykorzystuje pliki cookies, wszelkie prawa zastrzeżone, akceptujesz regulamin, naszą politykę prywatności, w
      polityce prywatności, włącz javascript, zapoznałem się i akceptuję, dziękujemy ... artykuł do końca, znalazłeś
      błąd?, zauważyłeś błąd?, widzisz błąd?, może zawierać błędy, przygotowany przez ... ai, wyrażam zgodę na
      przetwarzanie, wyrażam zgodę na otrzymywanie, zapoznałem się z regulaminem, zapoznałam się z regulaminem,
      zapoznałem się z polityką, zapoznałem się z treścią, akceptuję regulamin, administratorem twoich danych,
      administratorem państwa danych, przeglądarka nie obsługuje odtwarzacza, twoja przeglądarka nie obsługuje, artykuł
      czyta lektor, ten tekst przeczytasz w, ten artykuł przeczytasz w, najważniejsze informacje wygenerowane przez,
      tekst powstał przy wsparciu ai, tekst powstał przy wsparciu sztucznej, tekst powstał przy pomocy ai, artykuł
      powstał przy wsparciu ai, streszczenie wygenerowane przez sztuczną, wygenerowane automatycznie przez ai,
      zauważyłeś błąd w, zauważyłaś błąd w, zauważyłeś literówkę, znalazłeś błąd w tekście, znalazłeś błąd w artykule,
      zaznacz go i wciśnij, dalsze rozpowszechnianie artykułu, dalsze rozpowszechnianie materiału, materiał chroniony
      prawem, wszystkie prawa zastrzeżone, kopiowanie materiałów bez, bez pisemnej zgody redakcji, strona używa
      ciasteczek, strona korzysta z ciasteczek, strona używa plików cookie, strona używa plików cookies, serwis używa
      plików cookies, serwis wykorzystuje pliki cookies, strona wykorzystuje pliki cookies, strona wykorzystuje pliki
      cookie, korzystamy z plików cookies, korzystamy z plików cookie, używamy ciasteczek, ze względu na ustawienia
      plików cookie, zaakceptuj pliki cookie, zaakceptuj pliki cookies, wyrażasz zgodę na używanie, wyrażasz zgodę na
      wykorzystywanie, aby zobaczyć tę treść, aby wyświetlić tę treść, chroniona przez recaptcha, chronione przez
      recaptcha, wyrażasz zgodę na przetwarzanie twoich`,
  },
  navigation: {
    opens: 'tagi, tematy, słowa kluczowe, tagi artykułu, zaszufladkowano do kategorii',
    whole: `powiązane tematy, podobne tematy, gorące tematy, ważne tematy, na skróty, wróć do listy, powrót do listy,
      powrót do strony głównej, wróć do strony głównej, wróć na stronę główną, spis treści, przejdź do treści, wróć na
      górę, przejdź do przepisu, przewiń do góry, powrót na górę, przejdź do głównej treści, pokaż spis treści, ukryj
      spis treści, w tym artykule, następna strona, poprzednia strona, nawigacja wpisu, przeskocz do treści, przejdź do
      zawartości, powrót do góry`,
  },
  byline: {
    opens: `autor, autorka, opracowanie, opracował, opracowała, oprac, opublikowano, data publikacji, aktualizacja,
      ostatnia aktualizacja, zaktualizowano, tekst, redakcja, czas czytania, data utworzenia, data dodania, data
      aktualizacji, redaktor prowadzący`,
    whole: `# min czytania, # minut czytania, czas czytania # min, czas czytania # minut, # godzin temu, # godziny temu,
      # minut temu, # dni temu, czas czytania # minuty, czas czytania # minuta, # minuty czytania, # minuta czytania,
      przeczytasz w # minut, przeczytasz w # minuty, przeczytasz w # min, # godzinę temu, # minutę temu, # minuty temu,
      # dzień temu`,
  },
  credit: {
    opens: `fot, fot., foto, zdjęcie, źródło zdjęcia, autor zdjęcia, zdjęcia, grafika, zdjęcie ilustracyjne, źródło
      zdjęć, źródło wideo, źródło grafiki, autor grafiki`,
    whole: `fot ilustracyjna, zdjęcie archiwalne, pap, fot pap, east news, zdjęcie poglądowe, źródło pap, źródło pap
      reuters, archiwum prywatne, materiały prasowe, fot archiwum prywatne, fot materiały prasowe, fot archiwum, fot
      shutterstock, fot policja, fot screen, fot pixabay, fot unsplash, zdjęcie wygenerowane przez ai, grafika
      wygenerowana przez ai, zrzut ekranu, mat prasowe, materiał prasowy`,
    asks: `/ pap, /pap, east news, agencja gazeta, fot. pap, onet/pap, źródło: pap, źródło: onet, źródło: reuters,
      źródło: tvn24, źródło: polsat news, / shutterstock, /shutterstock, / east news, / getty images, / materiały
      prasowe, mat. prasowe, fot. shutterstock, / pixabay, agencja wyborcza.pl`,
  },
} satisfies Language['phrases'];
