import type { Language, LanguageExamples } from '@/utils/knowledge/language';
import { amounts, inOrder, keyed, phrases, words } from '@/utils/knowledge/lists';

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
  phrases: {
    related: {
      opens: phrases(`olvassa el, olvassa el ezt is, olvasd el, olvasd el ezt is, olvass tovább, tovább olvasom, lásd
        még, nézd meg, bővebben, kapcsolódó cikkek, kapcsolódó cikk, kapcsolódó, ajánlott cikkek, ajánljuk, ez is
        érdekelheti, ez is érdekelhet, további részletek, tovább a cikkhez, korábban írtuk, hallgassa meg, nézze meg a
        videót, további híreink, töltse ki kvízünket, galéria, fotók, hallgassa meg podcastunkat`),
      whole: phrases(`tovább, kapcsolódó cikkeink, kapcsolódó hírek, további cikkek, további hírek, hasonló
        cikkek, ajánlott, ajánljuk még, önnek ajánljuk, neked ajánljuk, legolvasottabb, legolvasottabb cikkek,
        legnépszerűbb, legfrissebb, legfrissebb hírek, friss hírek, kiemelt hírek, következő cikk, előző cikk, címkék,
        mutass többet, összes megtekintése`),
      asks: phrases('a legfrissebb hírekért, további híreket talál'),
    },
    newsletter: {
      opens: phrases('hírlevél, iratkozzon fel hírlevelünkre'),
      whole: phrases(`hírlevelünk, feliratkozás, feliratkozom, feliratkozás hírlevélre, iratkozz fel,
        iratkozzon fel, e-mail cím, e-mail-cím, az ön e-mail címe, add meg az e-mail címed`),
      asks: phrases(`iratkozzon fel hírlevelünkre, iratkozz fel hírlevelünkre, iratkozz fel a
        hírlevelünkre, iratkozzon fel ingyenes, feliratkozás a hírlevélre, a postafiókjába, a postafiókodba`),
    },
    advertisement: {
      opens: phrases('hirdetés, reklám'),
      whole: phrases(`a cikk a hirdetés után folytatódik, szponzorált tartalom, fizetett tartalom,
        támogatott tartalom, promóció, a cikk folytatódik a hirdetés után`),
      asks: phrases('a hirdetés után folytatódik, folytatódik a hirdetés után, affiliate linkeket tartalmaz'),
    },
    share: {
      opens: phrases('megosztás, oszd meg, kövessen minket, kövess minket'),
      whole:
        phrases(`megosztás, megosztom, megosztások, # megosztás, oszd meg, ossza meg, cikk megosztása, megosztás @, oszd meg @,
        link másolása, link másolva, nyomtatás, küldés, mentés, kövessen minket, kövess minket, kövess minket @,
        kövessen minket @, követés, tetszik, kövesse az @ is, kövesse a @ is`),
      asks: phrases(`kövessen minket, kövess minket, kövessen bennünket, kövess bennünket, oszd meg a cikket, ossza meg
        a cikket, kövesd az oldalunkat, kövesse oldalunkat, kövesse ... @ is, kövesd ... @ is`),
    },
    comments: {
      opens: phrases('hozzászólások, hozzászólás, kommentek'),
      whole:
        phrases(`hozzászólás, hozzászólások, # hozzászólás, hozzászólások #, hozzászólok, komment, kommentek, # komment,
        kommentek #, új hozzászólás, írjon hozzászólást, írj kommentet, szólj hozzá, szóljon hozzá, hozzászólások
        megtekintése, válasz, válasz megszakítása, vélemény, szavazzon, szavazz`),
      asks: phrases(`az e-mail címet nem tesszük közzé, az e-mail-címet nem tesszük közzé, írd meg kommentben, írja meg
        kommentben, szólj hozzá te is, a hozzászóláshoz be kell, van egy jó története?, írja meg nekünk`),
    },
    app: {
      whole: phrases(
        `töltse le az alkalmazást, töltsd le az alkalmazást, alkalmazás letöltése, töltse le az alkalmazásunkat`,
      ),
      asks: phrases(`töltse le alkalmazásunkat, töltsd le alkalmazásunkat, töltse le az alkalmazást, töltsd le az
        appunkat, töltsd le az alkalmazást, csatlakozz csatornánkhoz, iratkozz fel csatornánkra, kövesd a csatornánkat,
        töltse le az alkalmazásunkat, viber-csatornánkhoz, csatlakozzon a viber, csatlakozz a viber,
        youtube-csatornánkra, youtube csatornánkra`),
    },
    author: {
      opens: phrases('a szerzőről'),
      whole: phrases('szerző, szerzők, a szerző további cikkei, a szerző cikkei, a szerző összes cikke'),
      asks: phrases('a szerző további cikkei, a szerző összes cikke'),
    },
    subscription: {
      whole: phrases(`bejelentkezés, belépés, jelentkezz be, regisztráció, regisztrálok, már előfizető, már előfizető?
        lépjen be, előfizetés, előfizetek, csak előfizetőknek, előfizetőknek, támogatás, támogass minket, támogasson
        minket, adó 1%, fizessen elő, fizess elő`),
      asks: phrases(`a cikk csak előfizetőknek, csak előfizetők számára, előfizetőink számára, a teljes cikk
        elolvasásához, az olvasás folytatásához, már előfizető, támogassa munkánkat, támogasd a munkánkat, támogassa a
        független újságírást, támogasd a független újságírást, támogasd munkánkat, már előfizetőnk?, már előfizető?`),
    },
    notice: {
      whole:
        phrases(`tartalomjegyzék, adatvédelem, adatvédelmi tájékoztató, felhasználási feltételek, süti beállítások, minden jog
        fenntartva, elfogadom, elfogadás, elutasítom, bezárás, ugrás a tartalomra, betöltés, vissza a tetejére, hiba
        jelentése, kép nagyítása, cikkünk frissül, a cikk meghallgatása`),
      asks: phrases(`sütiket használ, sütiket használunk, cookie-kat használ, cookie-kat használunk, minden jog
        fenntartva, adatvédelmi tájékoztatónkat, engedélyezze a javascript, hibát talált a cikkben, hibát talált?`),
    },
    byline: {
      opens: phrases(`írta, szerző, szerkesztő, közzétéve, megjelent, frissítve, utolsó frissítés, olvasási
        idő, publikálva, létrehozva`),
      whole: phrases(
        `# perc olvasás, # perces olvasmány, olvasási idő # perc, # órája, # perce, # napja,
        szerkesztőség`,
      ),
    },
    credit: {
      opens: phrases(
        `fotó, fotók, kép, képek, a kép forrása, kép forrása, borítókép, forrás fotó,
        illusztráció, nyitókép`,
      ),
      whole: phrases('képünk illusztráció, archív, archív fotó, archív felvétel, mti, fotó mti, képernyőfotó'),
      asks: phrases('/mti, / mti, mti/, fotó: mti, forrás: mti, (mti'),
    },
  },
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
  ],
} satisfies LanguageExamples;
