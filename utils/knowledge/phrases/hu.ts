import type { Language } from '@/utils/knowledge/language';

/** Words that give Hungarian inserts away. */
export default {
  related: {
    opens: `olvassa el, olvassa el ezt is, olvasd el, olvasd el ezt is, olvass tovább, tovább olvasom, lásd még, nézd
      meg, bővebben, kapcsolódó cikkek, kapcsolódó cikk, kapcsolódó, ajánlott cikkek, ajánljuk, ez is érdekelheti, ez is
      érdekelhet, további részletek, tovább a cikkhez, korábban írtuk, hallgassa meg, nézze meg a videót, további
      híreink, töltse ki kvízünket, galéria, fotók, hallgassa meg podcastunkat, ezt is olvassa el, ezt is olvasd el, ezt
      olvasta már, ezt olvastad már, olvasta már, olvastad már, kapcsolódó tartalom, kapcsolódó tartalmak, kapcsolódó
      anyagaink, kapcsolódó anyag, kapcsolódó írásaink, kapcsolódó írások, kapcsolódó galéria, kapcsolódó videó, korábbi
      cikkünk, korábbi cikkeink, korábbi cikkünk a témában, korábbi cikkeink a témában, további cikkeink, további
      cikkeink a témában, további írásaink, a témában írtuk, erről itt írtunk, ezek is érdekelhetik, ezek is
      érdekelhetnek, ez is érdekelhet téged, ezt is érdemes elolvasni, ezt se hagyd ki, olvasson tovább, olvassa tovább,
      olvasd tovább, olvass még, olvasson még, olvass bele, nézd meg képgalériánkat, nézze meg a galériát, nézd meg a
      galériát, galéria megtekintése, galéria megnyitása, hallgasd meg podcastunkat, nézd meg a videót, bővebben itt`,
    whole: `tovább, kapcsolódó cikkeink, kapcsolódó hírek, további cikkek, további hírek, hasonló cikkek, ajánlott,
      ajánljuk még, önnek ajánljuk, neked ajánljuk, legolvasottabb, legolvasottabb cikkek, legnépszerűbb, legfrissebb,
      legfrissebb hírek, friss hírek, kiemelt hírek, következő cikk, előző cikk, mutass többet, összes megtekintése,
      korábbi cikkek, legutóbbi bejegyzések, legutóbbi cikkek, legfrissebb cikkek, legfrissebb bejegyzések, friss
      cikkek, friss bejegyzések, előző bejegyzés, következő bejegyzés, előző hír, következő hír, még több cikk, még több
      hír, még több tartalom, több cikk, több hír, továbbiak betöltése, teljes cikk, összes cikk, összes hír, összes
      cikkünk, összes híre, legolvasottabbak, a legolvasottabb, legnézettebb, legnépszerűbb cikkek, legnépszerűbbek,
      legtöbbet kommentelt, mások ezt olvassák, mások ezt olvasták, ezt olvassák most, most olvassák, ajánlatunk,
      ajánló, cikkajánló, szerkesztő ajánlja, a szerkesztő ajánlja, a szerkesztőség ajánlja, szerkesztői ajánlat, önnek
      ajánlott, neked ajánlott, érdekelheti még, érdekelhet még, hasonló bejegyzések, hasonló hírek, hasonló tartalmak,
      kapcsolódó bejegyzések, partnereink tartalma, partnereink ajánlata, partnerhírek, több megjelenítése, több
      mutatása, több betöltése, kiemelt cikkek, kiemelt tartalmak, rovat további cikkei, a rovat további cikkei, még
      több friss hír, top hírek, nap hírei, friss videók, további videók, további képek, még több kép, összes kép`,
    asks: `a legfrissebb hírekért, további híreket talál, a teljes cikket itt olvashatja, a teljes cikket itt
      olvashatod, a teljes cikk itt olvasható, további híreket itt talál, további cikkeket itt talál, további cikkeinket
      itt, további híreinket itt, további híreinkért, további cikkekért kattints, további cikkekért kattintson,
      részletekért kattintson, részletekért kattints, nézze meg galériánkat, nézze meg képgalériánkat, nézd meg
      galériánkat, nézze meg fotóinkat, kattintson a galériára, kattints a galériára, kattintson ide a részletekért,
      kattintson ide és olvassa, kattints ide és olvasd`,
  },
  newsletter: {
    opens: 'hírlevél, iratkozzon fel hírlevelünkre, napi hírlevelünk',
    whole: `hírlevelünk, feliratkozás, feliratkozom, feliratkozás hírlevélre, iratkozz fel, iratkozzon fel, e-mail cím,
      e-mail-cím, az ön e-mail címe, add meg az e-mail címed, adja meg e-mail címét, adja meg az e-mail címét, kérjük
      adja meg az e-mail címét, add meg az e-mail-címed, add meg e-mail címed, e-mail címed, email cím, email címed,
      köszönjük a feliratkozást, köszönjük a feliratkozásod, köszönjük a feliratkozását, sikeres feliratkozás, kérem a
      hírlevelet, hírlevél feliratkozás, ingyenes hírlevél, heti hírlevél, napi hírlevél`,
    asks: `iratkozzon fel hírlevelünkre, iratkozz fel hírlevelünkre, iratkozz fel a hírlevelünkre, iratkozzon fel
      ingyenes, feliratkozás a hírlevélre, a postafiókjába, a postafiókodba, iratkozzon fel napi, iratkozzon fel heti,
      iratkozz fel napi, iratkozz fel heti, iratkozzon fel a hírlevelünkre, iratkozzon fel a hírlevélre, iratkozz fel a
      hírlevélre, iratkozzon fel hírlevélre, iratkozz fel hírlevélre, iratkozz fel ingyenes, feliratkozom a hírlevélre,
      feliratkozás hírlevelünkre, bármikor leiratkozhat, bármikor leiratkozhatsz, ne maradjon le semmiről, ne maradj le
      semmiről, ne maradjon le a legfrissebb, ne maradj le a legfrissebb, ne maradjon le a legfontosabb, ne maradj le a
      legfontosabb, ne maradjon le legfontosabb, az e-mail-fiókjában, értesüljön a legfrissebb, értesülj a legfrissebb,
      szeretnél értesülni a legfrissebb, hozzájárulok hogy hírlevelet`,
  },
  advertisement: {
    opens: 'hirdetés, reklám',
    whole: `a cikk a hirdetés után folytatódik, szponzorált tartalom, fizetett tartalom, támogatott tartalom, promóció,
      a cikk folytatódik a hirdetés után, a cikk a hirdetés alatt folytatódik, a cikk folytatása a hirdetés után,
      görgessen tovább, görgess tovább, görgess lejjebb, támogatói tartalom, támogatott cikk, támogatói cikk,
      szponzorált cikk, pr-cikk, pr cikk, fizetett hirdetés, fizetett cikk, reklámcikk, partnertartalom, partneri
      tartalom, hirdetés bezárása, reklám bezárása, hirdetés átugrása, kosárba teszem, megnézem az ajánlatot`,
    asks: `a hirdetés után folytatódik, folytatódik a hirdetés után, affiliate linkeket tartalmaz, a hirdetés alatt
      folytatódik, folytatódik a hirdetés alatt, a hirdetés után folytatjuk, folytatása a hirdetés után, a cikk
      folytatódik lapozzon, a cikk folytatódik lapozz, a cikk lejjebb folytatódik, kapcsolja ki a reklámblokkolót,
      kapcsold ki a reklámblokkolót, hirdetésblokkolót használ, partnerlinkeket tartalmaz, folytatás a hirdetés után,
      folytatás a hirdetés alatt`,
  },
  share: {
    opens: 'megosztás, oszd meg, kövessen minket, kövess minket, tetszett a cikk',
    whole: `megosztás, megosztom, megosztások, # megosztás, oszd meg, ossza meg, cikk megosztása, megosztás @, oszd meg
      @, link másolása, link másolva, nyomtatás, küldés, mentés, kövessen minket, kövess minket, kövess minket @,
      kövessen minket @, követés, tetszik, kövesse az @ is, kövesse a @ is, link másolása a vágólapra, link vágólapra
      másolva, link vágólapra másolása, vágólapra másolva, hivatkozás másolása, küldés e-mailben, cikk küldése
      e-mailben, cikk küldése, küldés ismerősnek, küldés @, cikk nyomtatása, oldal nyomtatása, mentés későbbre, cikk
      mentése, könyvjelzőzés, könyvjelzőkhöz adás, kedvencekhez adom, hozzáadás a kedvencekhez, megosztom @, megosztás
      e-mailben, megosztás másokkal, megosztás ismerősökkel, oszd meg másokkal, oszd meg másokkal is, oszd meg
      barátaiddal, ossza meg másokkal, ossza meg @, kövess a @, kövess minket a @, kövessen minket a @, legyél követőnk,
      megtekintések, megtekintés`,
    asks: `kövessen minket, kövess minket, kövessen bennünket, kövess bennünket, oszd meg a cikket, ossza meg a cikket,
      kövesd az oldalunkat, kövesse oldalunkat, kövesse ... @ is, kövesd ... @ is, tetszett a cikk?, tetszett az írás?,
      tetszett a bejegyzés?, tetszett ez a cikk?, ha tetszett a cikk, ha tetszett a bejegyzés, oszd meg ismerőseiddel,
      oszd meg a barátaiddal, oszd meg barátaiddal is, ossza meg ismerőseivel, ossza meg barátaival, lájkold
      facebook-oldalunkat, lájkold facebook oldalunkat, lájkold a facebook, lájkoljon minket, lájkolj minket, lájkold az
      oldalunkat, lájkold oldalunkat, lájkolja oldalunkat, lájkolja facebook, kövesd facebook-oldalunkat, kövesd
      facebook oldalunkat, kövesd a facebook, kövesse facebook, kövesse a facebook, kövesd instagram, kövesse ... a
      google, csatlakozz facebook, csatlakozzon facebook, csatlakozz a facebook, csatlakozzon a facebook, csatlakozz
      csoportunkhoz, csatlakozzon csoportunkhoz, facebook-csoportunkhoz, facebook csoportunkhoz, adja hozzá a google,
      add hozzá a google, kedvenc forrásként a google, preferált forrásként, google kedvencekhez, a google hírekben is,
      a google news-ban is`,
  },
  comments: {
    opens: 'hozzászólások, hozzászólás, kommentek, moderálási elvek',
    whole: `hozzászólás, hozzászólások, # hozzászólás, hozzászólások #, hozzászólok, komment, kommentek, # komment,
      kommentek #, új hozzászólás, írjon hozzászólást, írj kommentet, szólj hozzá, szóljon hozzá, hozzászólások
      megtekintése, válasz, válasz megszakítása, vélemény, szavazzon, szavazz, hasznos volt a cikk, hasznos volt ez a
      cikk, hasznosnak találta a cikket, hasznosnak találtad a cikket, értékelje a cikket, értékeld a cikket, értékelje
      a receptet, értékeld a receptet, köszönjük a szavazatát, köszönjük a szavazatot, köszönjük szavazatát, köszönjük a
      szavazatod, köszönjük a visszajelzést, köszönjük visszajelzését, eredmények megtekintése, eredmények mutatása,
      szavazás eredménye, kitöltöm a kvízt, kvíz indítása, hozzászólások megjelenítése, hozzászólások betöltése,
      hozzászólások elrejtése, kommentek megjelenítése, kommentek mutatása, kommentek betöltése, további hozzászólások,
      összes hozzászólás, hozzászólás írása, hozzászólás küldése, hozzászólás elküldése, komment írása, szóljon hozzá a
      cikkhez, szólj hozzá a cikkhez, szólj hozzá a @, a hozzászóláshoz jelentkezzen be, a hozzászóláshoz jelentkezz be,
      jelentkezzen be a hozzászóláshoz, jelentkezz be a hozzászóláshoz, hozzászólások lezárva, a hozzászólások lezárva,
      a hozzászólások le vannak zárva, hozzászólások kikapcsolva, hozzászólások letiltva, a hozzászólás lezárva, még
      nincs hozzászólás, még nincsenek hozzászólások, nincs hozzászólás, nincsenek hozzászólások, legyen az első
      hozzászóló, legyél az első hozzászóló, moderációs elvek, moderálási szabályzat, kommentszabályzat, hozzászólási
      szabályzat, küldje be híreit, küldj be hírt, küldjön hírt, küldjön be hírt, írjon a szerkesztőségnek, írj a
      szerkesztőségnek, bejegyzés küldése, válasz küldése, jelentés a moderátornak`,
    asks: `az e-mail címet nem tesszük közzé, az e-mail-címet nem tesszük közzé, írd meg kommentben, írja meg
      kommentben, szólj hozzá te is, a hozzászóláshoz be kell, van egy jó története?, írja meg nekünk, hozzászólás
      írásához, hozzászólás küldéséhez, hozzászóláshoz be kell, a hozzászóláshoz jelentkezz, a hozzászóláshoz
      jelentkezzen, a hozzászóláshoz regisztráció, kommenteléshez jelentkezz, kötelező mezőket * karakterrel, a nevem
      e-mail címem, a következő hozzászólásomhoz, hozzászólás jelenleg nem engedélyezett, a hozzászólások nem a
      szerkesztőség, hozzászólások nem tükrözik, kommentek nem a szerkesztőség, a hozzászólások tartalmáért, írd meg a
      véleményed, írja meg véleményét, írd meg véleményed, írd meg a kommentek, írja meg hozzászólásban, mondd el
      kommentben, várjuk hozzászólásaikat, van egy jó témája?, van egy jó sztorija?, van egy jó sztorid?, van egy jó
      témád?, van egy sztorid?, küldjön nekünk fotót, küldj nekünk képet, küldje be nekünk, írjon nekünk!, vegyen részt
      szavazásunkon, vegyen részt felmérésünkben, töltsd ki kvízünket, töltse ki tesztünket, töltsd ki a kvízünket,
      tesztelje tudását kvízünkkel, legyen ön az első hozzászóló, legyél te az első hozzászóló, a kötelező mezőket *
      karakterrel, küldje el nekünk!, szemtanúja volt? küldje, írjon nekünk a szerkesztőség, küldjön nekünk képet,
      küldjön nekünk videót`,
  },
  app: {
    whole: `töltse le az alkalmazást, töltsd le az alkalmazást, alkalmazás letöltése, töltse le az alkalmazásunkat,
      letölthető a @ play áruházból, letöltés a @ play áruházból, letölthető az app store-ból, elérhető a @ play
      áruházban, szerezd meg @ play, applikáció letöltése, értesítések bekapcsolása, értesítések engedélyezése,
      kapcsolja be az értesítéseket, kapcsold be az értesítéseket, feliratkozás értesítésekre, csatlakozom a
      csatornához, csatorna követése`,
    asks: `töltse le alkalmazásunkat, töltsd le alkalmazásunkat, töltse le az alkalmazást, töltsd le az appunkat, töltsd
      le az alkalmazást, csatlakozz csatornánkhoz, iratkozz fel csatornánkra, kövesd a csatornánkat, töltse le az
      alkalmazásunkat, viber-csatornánkhoz, csatlakozzon a viber, csatlakozz a viber, youtube-csatornánkra, youtube
      csatornánkra, töltse le mobilalkalmazásunkat, töltsd le mobilalkalmazásunkat, töltsd le ingyenes appunkat, töltsd
      le ingyenes alkalmazásunkat, töltse le applikációnkat, töltsd le applikációnkat, töltse le appunkat, töltsd le
      appunkat, töltsd le az applikációnkat, töltse le az applikációnkat, csatlakozzon whatsapp, csatlakozz whatsapp,
      csatlakozzon viber, csatlakozz viber, csatlakozz telegram, csatlakozzon telegram, csatlakozzon csatornánkhoz,
      whatsapp-csatornánkhoz, whatsapp-csatornánkat, viber-csatornánkat, telegram-csatornánkhoz, telegram-csatornánkat,
      youtube-csatornánkat, youtube csatornánkat, iratkozzon fel csatornánkra, iratkozz fel a csatornánkra, iratkozz fel
      youtube, iratkozzon fel youtube, kövesse csatornánkat, kövesd csatornánkat`,
  },
  author: {
    opens: 'a szerzőről',
    whole: `szerző, szerzők, a szerző további cikkei, a szerző cikkei, a szerző összes cikke, szerző összes cikke, a
      szerző korábbi cikkei, a szerző írásai, a szerző további írásai, a szerző összes írása, a szerző legutóbbi cikkei,
      a szerző többi cikke, cikkek a szerzőtől, szerző követése, szerző további cikkei, szerző cikkei, írjon a
      szerzőnek, írj a szerzőnek, üzenet a szerzőnek, szerzőink`,
    asks: 'a szerző további cikkei, a szerző összes cikke, további cikkek a szerzőtől',
  },
  subscription: {
    opens: `van már fiókja, van már fiókod, már van előfizetése, már van előfizetésed, nincs még fiókja, nincs még
      fiókod`,
    whole: `bejelentkezés, belépés, jelentkezz be, regisztráció, regisztrálok, már előfizető, már előfizető? lépjen be,
      előfizetés, előfizetek, csak előfizetőknek, előfizetőknek, támogatás, támogass minket, támogasson minket, adó 1%,
      fizessen elő, fizess elő, elfelejtett jelszó, elfelejtette jelszavát, elfelejtette a jelszavát, elfelejtetted a
      jelszavad, elfelejtetted a jelszavadat, elfelejtettem a jelszavam, jelszóemlékeztető, belépés @, belépés
      facebookkal, bejelentkezés @, bejelentkezés facebookkal, bejelentkezés google-fiókkal, bejelentkezés google
      fiókkal, belépés google-fiókkal, belépés google fiókkal, folytatás google-fiókkal, folytatás facebookkal,
      folytatás @ fiókkal, maradjak bejelentkezve, adományozok, támogatás küldése, támogatom a lapot, előfizetek most,
      előfizetés megvásárlása, előfizetői tartalom, előfizetői cikk, prémium tartalom, prémium cikk, csak
      előfizetőinknek, legyél támogatónk, reklámmentes olvasás, hozzáférés vásárlása, hívj meg egy kávéra, támogatom a
      munkátokat`,
    asks: `a cikk csak előfizetőknek, csak előfizetők számára, előfizetőink számára, a teljes cikk elolvasásához, az
      olvasás folytatásához, már előfizető, támogassa munkánkat, támogasd a munkánkat, támogassa a független újságírást,
      támogasd a független újságírást, támogasd munkánkat, már előfizetőnk?, már előfizető?, elolvasásához előfizetés
      szükséges, tartalom csak előfizetőknek, tartalom csak előfizetőink, csak előfizetőink olvashatják, csak
      előfizetőknek elérhető, csak előfizetőink számára, olvassa tovább előfizetéssel, olvasd tovább előfizetéssel,
      fizessen elő lapunkra, már van előfizetése?, már van előfizetésed?, van már előfizetése?, van már előfizetésed?,
      van már fiókja?, van már fiókod?, nincs még fiókja?, nincs még fiókod?, ha már előfizetőnk, jelentkezzen be és
      olvassa, regisztráljon és olvassa, támogassa adója #, támogassa az adója #, adód 1 százalékával, adója 1
      százalékával, támogassa lapunkat, támogasd lapunkat, támogassa szerkesztőségünket, támogasd szerkesztőségünket,
      támogassa újságunkat, támogassa oldalunkat, támogasd oldalunkat, támogass minket patreonon, legyél te is
      támogatónk, legyen ön is támogatónk, legyél a támogatónk, hívj meg minket egy kávéra, az ön támogatása nélkül nem
      tudunk, a te támogatásod nélkül nem tudunk, fizessen elő és olvassa, fizess elő és olvasd, a cikk elolvasásához
      előfizetés, a cikk elolvasásához jelentkezz, a cikk elolvasásához jelentkezzen, támogass minket adód 1, támogass
      minket az adód 1, támogassa adója 1, támogassa az adója 1`,
  },
  notice: {
    whole: `adatvédelem, adatvédelmi tájékoztató, felhasználási feltételek, süti beállítások, minden jog fenntartva,
      elfogadom, elfogadás, elutasítom, bezárás, betöltés, hiba jelentése, kép nagyítása, cikkünk frissül, a cikk
      meghallgatása, lejátszás, videó lejátszása, videó betöltése, lejátszó betöltése, hallgasd meg a cikket, hallgassa
      meg a cikket, cikk meghallgatása, cikk felolvasása, felolvasás indítása, ai-összefoglaló, ai összefoglaló,
      ai-összefoglalás, ai által generált összefoglaló, mi-összefoglaló, mi összefoglaló, mesterséges intelligencia
      által készített összefoglaló, összefoglaló ai-val, a cikk rövid összefoglalója, recept nyomtatása,
      receptnyomtatás, hibabejelentés, hibát jelentek, elírást talált, elírás jelentése, helyreigazítás kérése, cookie
      beállítások, cookie-beállítások, süti-beállítások, süti szabályzat, cookie szabályzat, cookie tájékoztató, sütik
      kezelése, sütik elfogadása, összes elfogadása, összes süti elfogadása, elfogadom a sütiket, összes elutasítása,
      adatkezelési tájékoztató, adatvédelmi nyilatkozat, adatvédelmi irányelvek, adatvédelmi beállítások, impresszum,
      médiaajánlat, oldaltérkép, galéria bezárása, kattints a nagyításhoz, kattintson a nagyításhoz, a videó nem
      elérhető, a cikk másolása tilos, betöltés folyamatban, megnyitás új ablakban`,
    asks: `sütiket használ, sütiket használunk, cookie-kat használ, cookie-kat használunk, minden jog fenntartva,
      adatvédelmi tájékoztatónkat, engedélyezze a javascript, hibát talált a cikkben, hibát talált?, hozzájárulok az
      adataim, hozzájárulok adataim, hozzájárulok a személyes adataim, elfogadom az adatkezelési, elfogadom a
      felhasználási, elolvastam és elfogadom, az oldal használatával elfogadja, weboldalunk cookie, weboldalunk sütiket,
      oldalunk cookie, oldalunk sütiket, honlapunk sütiket, honlapunk cookie, a weboldal cookie-kat, a honlap
      cookie-kat, a weboldal sütiket, engedélyezze a sütiket, engedélyezd a sütiket, engedélyezze a cookie-kat, az ön
      böngészője nem támogatja, a böngésződ nem támogatja, a böngésző nem támogatja a videó, engedélyezd a javascript,
      javascript engedélyezése szükséges, az összefoglalót mesterséges, az összefoglalót ai, a fordítás mesterséges
      intelligencia, a cikket meg is hallgathatja, a cikket meg is hallgathatod, hibát találtál a cikkben, hibát talált
      a szövegben, elírást talált?, elírást találtál?, cikkek felhasználása engedélyhez, írásos engedélye nélkül tilos,
      szerzői jogvédelem alatt áll, recaptcha védi, recaptcha által védett, az oldal további használatával elfogadja, az
      oldal további használatával ön, az oldal használatával ön elfogadja, a böngészés folytatásával ön, a böngészés
      folytatásával elfogadja, a weboldal használatával ön, a weboldal használatával elfogadja, elfogadom az adatvédelmi
      szabályzatot, elfogadom az adatvédelmi tájékoztatót, elfogadom az adatvédelmi nyilatkozatot, a cikk mesterséges
      intelligencia segítségével készült, a szöveg mesterséges intelligencia segítségével készült`,
  },
  navigation: {
    opens: 'címkék, címke, kulcsszavak, kapcsolódó címkék',
    whole: `következő oldal, előző oldal, vissza a főoldalra, vissza a címlapra, vissza a listához, vissza a cikkhez,
      vissza az előző oldalra, kapcsolódó témák, tartalomjegyzék, ugrás a tartalomra, vissza a tetejére, vissza az oldal
      tetejére, vissza a lap tetejére, ugrás az oldal tetejére, az oldal tetejére, lap tetejére, a lap tetejére, ugrás a
      recepthez, ugrás a fő tartalomra, tartalomjegyzék megnyitása, kapcsolódó téma, ugrás a főoldalra, kilépés a
      tartalomba, bejegyzés navigáció, ebben a cikkben, vissza a kezdőlapra, előző következő, a cikk tartalma`,
  },
  byline: {
    opens: `írta, szerző, szerkesztő, közzétéve, megjelent, frissítve, utolsó frissítés, olvasási idő, publikálva,
      létrehozva, utoljára frissítve, utolsó módosítás, megjelenés dátuma`,
    whole: `# perc olvasás, # perces olvasmány, olvasási idő # perc, # órája, # perce, # napja, szerkesztőség, # perc
      olvasási idő, # perces olvasás, # perc alatt elolvasható, olvasási idő kb # perc, # percnyi olvasás, # nappal
      ezelőtt, # órával ezelőtt, # perccel ezelőtt`,
  },
  credit: {
    opens: `fotó, fotók, kép, képek, a kép forrása, kép forrása, borítókép, forrás fotó, illusztráció, nyitókép, fotó
      illusztráció, kiemelt kép, kiemelt fotó, képek forrása, fotók forrása, címlapkép, címlapfotó, indexkép, a fotó
      forrása, képek és videó, videó forrása, nyitófotó, borítófotó`,
    whole: `képünk illusztráció, archív, archív fotó, archív felvétel, mti, fotó mti, képernyőfotó, a kép illusztráció,
      a kép csak illusztráció, a képünk illusztráció, a fotó illusztráció, illusztratív kép, illusztrációs kép, képünk
      csak illusztráció, forrás illusztráció, forrás getty images, getty images, shutterstock, fotó shutterstock, forrás
      shutterstock, fotó getty images, fotó archív, forrás archív, fotó képernyőkép, képernyőkép, illusztráció
      mesterséges intelligencia, ai által generált kép, mi által generált kép, fotó pixabay, fotó unsplash, fotó
      olvasónk, olvasói fotó`,
    asks: `/mti, / mti, mti/, fotó: mti, forrás: mti, (mti, / getty images, / shutterstock, /shutterstock, / afp, /afp,
      / reuters, fotó: getty images, fotó: shutterstock, forrás: getty images, forrás: shutterstock, fotó: afp, forrás:
      afp, / northfoto, forrás: pixabay, fotó: pixabay, mti/mti`,
  },
} satisfies Language['phrases'];
