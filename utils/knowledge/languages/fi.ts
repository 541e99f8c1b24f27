import type { Language, LanguageExamples } from '@/utils/knowledge/language';
import { amounts, inOrder, keyed, phrases, words } from '@/utils/knowledge/lists';

export default {
  tag: 'fi',
  name: 'Suomi',
  speed: { words: 161 },
  stopwords: words(`ja on ei se että hän oli joka mutta myös kun ovat sen tai ole kuin sitä niin vuoden
        mukaan jo nyt siitä mitä vain ne olisi hänen voi jos sekä ennen jälkeen kanssa vielä tämä tämän ollut olivat
        joita jossa tästä eli he mukana noin yli koko vaan`),
  abbreviations: words('esim ym yms jne mm ns nk n klo nro puh milj mrd prof tri dos eaa jaa ks vrt ml s v'),
  months: inOrder(
    'tammikuu/tammikuuta helmikuu/helmikuuta maaliskuu/maaliskuuta huhtikuu/huhtikuuta toukokuu/toukokuuta kesäkuu/kesäkuuta heinäkuu/heinäkuuta elokuu/elokuuta syyskuu/syyskuuta lokakuu/lokakuuta marraskuu/marraskuuta joulukuu/joulukuuta',
  ),
  weekdays: inOrder(
    'maanantai/maanantaina tiistai/tiistaina keskiviikko/keskiviikkona torstai/torstaina perjantai/perjantaina lauantai/lauantaina sunnuntai/sunnuntaina',
  ),
  nearDays: inOrder('tänään/tänä_iltana eilen/eilisiltana huomenna toissapäivänä/ylihuomenna'),
  writtenBy: phrases('teksti, kirjoittanut, toimittaja, kuvat ja teksti'),
  updated: phrases('päivitet, muokattu'),
  saying: words(`sanoo sanoi kertoo kertoi toteaa totesi kirjoittaa kirjoitti mukaan arvioi muistuttaa
        korostaa vastaa lisää ilmoitti`),
  honorifics: phrases(`herra, rouva, presidentti, pääministeri, ministeri, ulkoministeri, kansanedustaja,
        kuningas, kuningatar, paavi, professori, kenraali, kaupunginjohtaja, tohtori, liittokansleri, toimitusjohtaja`),
  placePrepositions: words('lähellä luona kohti'),
  counting: {
    scales: amounts('tuhatta tuhat: 1e3, miljoonaa miljoona: 1e6, miljardia miljardi: 1e9'),
    currencies: keyed('euroa: EUR, dollaria: USD, puntaa: GBP'),
    percents: phrases('prosenttia, prosentin'),
  },
  units: words(`prosenttia % miljoonaa miljardia tuhatta euroa dollaria kruunua vuotta kuukautta
        viikkoa päivää tuntia minuuttia ihmistä henkilöä kilometriä km metriä kiloa tonnia astetta hehtaaria`),
  leaning: words('mutta ja hän se tämä ne he lisäksi siksi silti kuitenkin myös sitten näin'),
  phrases: {
    related: {
      opens: `lue myös, lue lisää, lue, lue seuraavaksi, katso myös, katso, katso video, kuuntele, lue koko juttu, lue
        juttu, aiheesta lisää, lisää aiheesta, suosittelemme, juttu jatkuu, kuuntele artikkeli, kuuntele juttu, katso
        videolta, testaa tietosi, katso kuvat, kuuntele podcast, lue myös nämä, lue myös muut, lisää uutisia, lisää
        reseptejä, muut lukevat, muut lukivat`,
      whole: `katso lisää, aiheesta muualla, aiheeseen liittyvää, liittyvät artikkelit, liittyvät jutut, samankaltaisia
        artikkeleita, luetuimmat, luetuimmat jutut, suosituimmat, suositut, suositellut, uusimmat, uusimmat uutiset,
        tuoreimmat, tuoreimmat uutiset, pääuutiset, näytä lisää, näytä kaikki, seuraava artikkeli, edellinen artikkeli,
        muut lukevat myös, muut lukivat myös, muut lukevat juuri nyt, luetuimmat juuri nyt, luetuimmat nyt, suosittua
        juuri nyt, suosituimmat jutut, lisää samasta aiheesta, samasta aiheesta, saatat pitää myös näistä, saatat pitää
        myös, sinua saattaisi kiinnostaa myös, sinua saattaa kiinnostaa, sinua voisi kiinnostaa, suosittelemme sinulle,
        poimintoja sinulle, toimitus suosittelee, katso koko lista täältä, katso myös nämä, edellinen kirjoitus,
        seuraava kirjoitus, seuraava juttu, edellinen juttu, vanhemmat tekstit, uudemmat tekstit, vanhemmat artikkelit,
        uudemmat artikkelit, viimeisimmät artikkelit, katso kuvagalleria, katso resepti`,
      asks: `lue lisää aiheesta, lue kaikki jutut, lue koko juttu täältä, lue lisää tästä, lue lisää täältä, lue tästä
        lisää, klikkaa tästä ja lue, klikkaamalla tästä, lue lisää uutisia, lue koko tarina tästä`,
    },
    newsletter: {
      opens: 'uutiskirje, tilaa uutiskirje',
      whole: `uutiskirjeet, tilaa uutiskirjeemme, tilaa, sähköposti, sähköpostiosoite, sähköpostiosoitteesi, syötä
        sähköpostiosoitteesi, kirjoita sähköpostiosoitteesi, anna sähköpostiosoitteesi, sähköpostiosoite tähän, kiitos
        tilauksestasi, haluan vastaanottaa uutiskirjeen, haluan tilata uutiskirjeen, hyväksyn että tietojani
        käsitellään, tilaa blogi sähköpostiisi`,
      asks: `tilaa uutiskirje, tilaa uutiskirjeemme, tilaa maksuton uutiskirje, suoraan sähköpostiisi, liity
        postituslistalle, uutiskirje tästä, tilaa push, tilaa ilmainen uutiskirje, uutiset sähköpostiisi, jutut suoraan
        sähköpostiisi, jutut sähköpostiisi, tilaamalla uutiskirjeen hyväksyt, tilaamalla hyväksyt, voit perua
        uutiskirjeen, voit peruuttaa uutiskirjeen, voit peruuttaa tilauksen milloin, kiitos että tilasit uutiskirjeen,
        haluatko lisää tällaisia juttuja?, liity postituslistallemme, tilaa uutiskirje tästä, älä jää paitsi tilaa, voit
        perua tilauksen milloin, voit perua tilauksen koska`,
    },
    advertisement: {
      opens: 'mainos, mainokset, kaupallinen yhteistyö',
      whole: `ilmoitus, maksettu mainos, sponsoroitu, sponsoroitu sisältö, juttu jatkuu mainoksen jälkeen, artikkeli
        jatkuu mainoksen jälkeen, juttu jatkuu kuvan jälkeen, juttu jatkuu kuvan alla, juttu jatkuu videon jälkeen,
        mainos päättyy, tämä on mainos, mainos alkaa, tämä on kaupallinen yhteistyö, kaupallisessa yhteistyössä,
        mainostajan sisältöä, mainosyhteistyö, maksettua sisältöä, sisältömarkkinointi, sulje mainos, piilota mainos,
        ohita mainos, poista mainokset, mainoslinkki, artikkeli jatkuu, teksti jatkuu, osta tästä, katso hinnat, siirry
        kauppaan, verkkokauppaan, siirry verkkokauppaan`,
      asks: `juttu jatkuu mainoksen, artikkeli jatkuu mainoksen, juttu jatkuu kuvan, juttu jatkuu videon, juttu sisältää
        mainoslinkkejä, artikkeli sisältää mainoslinkkejä, juttu jatkuu alla, artikkeli jatkuu alla, artikkeli jatkuu
        kuvan, artikkeli jatkuu videon, teksti jatkuu mainoksen, teksti jatkuu kuvan, teksti jatkuu videon, jatka
        lukemista mainoksen, postaus sisältää mainoslinkkejä, postaus sisältää affiliate, sisältää affiliate-linkkejä,
        sisältää kumppanuuslinkkejä, juttu sisältää kaupallisia linkkejä, artikkeli sisältää kaupallisia linkkejä,
        linkkiemme kautta, jutun linkkien kautta, voimme saada palkkion linkkien, sisältö on tuotettu yhteistyössä
        mainostajan, sisältö on tuotettu kaupallisessa`,
    },
    share: {
      opens: 'jaa, jaa artikkeli, seuraa meitä',
      whole: `jaa, jaa artikkeli, jaa juttu, jaa @, jaa tämä, # jakoa, kopioi linkki, linkki kopioitu, tulosta,
        tallenna, lähetä, seuraa meitä, seuraa meitä @, seuraa, tykkää, jaa somessa, jaa sosiaalisessa mediassa, jaa
        kaverille, jaa ystäville, jaa ystävälle, jaa sähköpostilla, jaa sähköpostitse, jaa linkki, lähetä kaverille,
        lähetä ystävälle, lähetä sähköpostilla, lähetä linkki sähköpostilla, vinkkaa kaverille, kopioi linkki
        leikepöydälle, linkki kopioitu leikepöydälle, kopioitu, tulosta artikkeli, tulosta juttu, tallenna artikkeli,
        tallenna juttu, tallenna myöhemmäksi, lue myöhemmin, lahjoita juttu, lahjoita artikkeli, seuraa aihetta, seuraa
        aiheita, seuraa kirjoittajaa, seuraa toimittajaa, tykkää tästä, tykkää lataa, tykkää ladataan, tulosta resepti,
        tallenna resepti`,
      asks: `seuraa meitä, tykkää meistä, jaa artikkeli, jaa tämä artikkeli, seuraa ... @, jaa ... kopioi linkki, jaa
        tämä juttu, seuraa minua instagramissa, seuraa minua somessa, tykkää sivustamme, löydät meidät myös, löydät
        meidät facebookista, löydät meidät instagramista, lisää meidät suosikkilähteeksi, tilaajana voit lahjoittaa,
        tilaajana voit jakaa, jaa @ avautuu uudessa ikkunassa`,
    },
    comments: {
      opens: 'kommentit, kommentoi, kirjoita kommentti',
      whole: `kommentti, kommentit, # kommenttia, # kommentti, kommentit #, kommentoi, kommentoi juttua, kirjoita
        kommentti, jätä kommentti, lisää kommentti, näytä kommentit, lue kommentit, kaikki kommentit, vastaa, peruuta
        vastaus, ei kommentteja, keskustelu, keskustele, osallistu keskusteluun, mitä mieltä olet, äänestä, mitä mieltä
        olet kommentoi, kommentointi on suljettu, kommentointi on päättynyt, kommentit on suljettu, kommentit pois
        päältä, ole ensimmäinen kommentoija, kirjoita kommenttisi tähän, kirjoita kommenttisi, lähetä kommentti,
        julkaise kommentti, pakolliset kentät on merkitty, lue keskustelun säännöt, keskustelun säännöt, kommentoinnin
        säännöt, kommentit tarkastetaan ennen julkaisua, ilmoita asiaton viesti, ilmoita asiaton kommentti, ilmianna
        kommentti, kirjoita mielipidekirjoitus, lähetä mielipidekirjoitus, lähetä tekstiviesti toimitukseen, vinkkaa
        toimitukselle, lähetä vinkki, lähetä kuva tai video, ota yhteyttä toimitukseen, ota yhteyttä toimittajaan, anna
        palautetta jutusta, lähetä palautetta, arvioi resepti, vastaa kyselyyn, mitä mieltä sinä olet, oliko
        artikkelista hyötyä`,
      asks: `sähköpostiosoitettasi ei julkaista, kerro kommenteissa, kirjaudu kommentoidaksesi, onko sinulla
        juttuvinkki, juttuvinkki?, lähetä juttuvinkki, lähetä uutisvinkki, tallenna nimeni sähköpostiosoitteeni, ilmoita
        minulle uusista kommenteista, kirjautua sisään kommentoidaksesi, kirjautunut sisään kommentoidaksesi, kirjaudu
        sisään ja kommentoi, mitä mieltä sinä olet? kerro, mitä mieltä olet? osallistu, mitä mieltä olet? kerro,
        kirjoitus edustaa kirjoittajan omaa, kirjoitus on mielipidekirjoitus, tiedätkö asiasta lisää?, tiedätkö aiheesta
        lisää?, näitkö tai kuulitko jotain? lähetä, lähetä meille vinkki, lähetä vinkki toimitukselle, lähetä
        mielipidekirjoituksesi, vastaa kyselyymme, äänestä kyselyssämme, kokeilitko reseptiä?, oliko tästä jutusta
        apua?, merkitse minut instagramissa, kirjaudu sisään kommentoidaksesi`,
    },
    app: {
      whole: `lataa sovellus, lataa sovelluksemme, avaa sovelluksessa, lataa sovellus tästä, ota ilmoitukset käyttöön,
        salli ilmoitukset, tilaa podcast, kuuntele spotifyssa, kuuntele spotifyssä`,
      asks: `lataa sovellus, lataa sovelluksemme, seuraa whatsapp-kanavaamme, liity kanavallemme, tilaa kanavamme, lataa
        maksuton sovellus, lataa ilmainen sovellus, ilmoitukset suoraan puhelimeesi, liity facebook-ryhmäämme, liity
        whatsapp-ryhmäämme, liity telegram-kanavallemme, siellä missä kuuntelet podcasteja`,
    },
    author: {
      opens: 'kirjoittajasta, tietoa kirjoittajasta',
      whole: `kirjoittaja, kirjoittajat, kaikki kirjoittajan jutut, lisää kirjoittajalta, lisää kirjoittajasta, kaikki
        kirjoittajan tekstit, lisää samalta kirjoittajalta, kaikki toimittajan jutut`,
      asks: 'kaikki kirjoittajan artikkelit',
    },
    subscription: {
      whole: `kirjaudu, kirjaudu sisään, kirjaudu ulos, luo tunnus, rekisteröidy, oletko jo tilaaja, oletko jo tilaaja?
        kirjaudu, vain tilaajille, tilaajille, tilaa nyt, tue meitä, osta tilaus, juttu on vain tilaajille, vain
        kirjautuneille, kirjaudu tai luo tunnus, kirjaudu sisään tai rekisteröidy, jatka lukemista tilaajana, tilaa ja
        jatka lukemista, jo tilaaja, oletko jo asiakas, onko sinulla jo tunnus, onko sinulla jo tili, unohditko
        salasanan, unohditko salasanasi, unohtuiko salasana, kokeile ilmaiseksi, kokeile kuukausi eurolla, avaa
        artikkeli, haluatko lukea koko jutun, haluatko lukea lisää, lue koko juttu tilaamalla, peru milloin vain, peru
        milloin tahansa, lue näköislehti, näköislehti, kiitos että luet meitä, avaa juttu`,
      asks: `artikkeli on vain tilaajille, oletko jo tilaaja, jatka lukemista, lukeaksesi artikkelin, tilaa ja lue, on
        vain tilaajille, artikkeli on tarkoitettu tilaajille, juttu on tarkoitettu tilaajille, kirjaudu sisään
        lukeaksesi, kirjaudu lukeaksesi, oletko jo asiakas? kirjaudu, jo tilaaja? kirjaudu, onko sinulla jo tunnus?
        kirjaudu, onko sinulla jo tunnukset?, kokeile kuukausi ilmaiseksi, voit perua milloin vain, voit perua milloin
        tahansa, rajattoman pääsyn kaikkiin juttuihin, saat käyttöösi kaikki jutut, haluatko jatkaa lukemista?, ilmaiset
        juttusi, ilmaiset artikkelisi, tilaajana luet kaikki, tilaajana pääset lukemaan, tue riippumatonta journalismia,
        tue journalismia, tue työtämme, kiitos kun luit jutun`,
    },
    notice: {
      opens: 'juttua korjattu',
      whole: `tietosuoja, tietosuojaseloste, evästeet, evästeasetukset, käyttöehdot, kaikki oikeudet pidätetään,
        hyväksy, hyväksy kaikki, hylkää, sulje, ladataan, ilmoita virheestä, suurenna kuva, klikkaa kuvaa suuremmaksi,
        klikkaa kuva suuremmaksi, avaa kuva isompana, avaa kuva suurempana, avaa kuvagalleria, kuva #/#, näytä
        kuvateksti, piilota kuvateksti, näytä kaikki kuvat, hallitse evästeitä, muokkaa evästeasetuksia, hyväksy kaikki
        evästeet, vain välttämättömät, salli kaikki, videota ei voida toistaa, videota ei voi toistaa, toista video,
        ilmoita virheestä jutussa, korjaa virhe, lähetä oikaisupyyntö, tekoälyn tekemä tiivistelmä, kuuntele juttu
        koneäänellä`,
      asks: `käytämme evästeitä, sivusto käyttää evästeitä, tietosuojaselosteemme, kaikki oikeudet pidätetään, ota
        javascript käyttöön, huomasitko virheen, huomasitko virheen?, ilmoita virheestä, julkaistu alun perin, sisältö
        tulee ulkoisesta palvelusta, ulkoista sisältöä ei voida, hyväksy evästeet nähdäksesi, hyväksyä evästeet
        nähdäksesi, et ole hyväksynyt evästeitä, selaimesi ei tue, tiivistelmä on tehty tekoälyllä, teksti on käännetty
        tekoälyn avulla, juttu on käännetty tekoälyn avulla, testaa tietosi visassamme, löysitkö virheen?, huomasitko
        jutussa virheen?, onko jutussa virhe?, juttu on julkaistu ensimmäisen kerran, pidä blogia wordpress.comissa, luo
        ilmainen blogi, jutun lukee koneääni, artikkelin lukee koneääni, artikkelin lukee tekoälyn, jutun lukee
        tekoälyn, näyttäminen edellyttää evästeiden, tiivistelmä on tehty tekoälyn avulla, aineisto on tekijänoikeuslain
        suojaama`,
    },
    navigation: {
      opens: 'avainsanat, asiasanat, tunnisteet, artikkelin aiheet, artikkelin avainsanat',
      whole: `aiheet, etusivulle, siirry etusivulle, takaisin etusivulle, palaa etusivulle, artikkelien selaus,
        sisällysluettelo, siirry sisältöön, takaisin ylös, takaisin alkuun, sivun alkuun, siirry reseptiin, ei
        kategoriaa, seuraava sivu, edellinen sivu, hyppää sisältöön, siirry pääsisältöön, siirry suoraan sisältöön,
        tässä artikkelissa, tällä sivulla, takaisin sivun alkuun`,
    },
    byline: {
      opens: `teksti, kirjoittanut, julkaistu, päivitetty, viimeksi päivitetty, toimittaja, lukuaika, kuvat ja teksti,
        juttua päivitetty`,
      whole: `# min lukuaika, # minuutin lukuaika, lukuaika # min, lukuaika # minuuttia, # tuntia sitten, # minuuttia
        sitten, # päivää sitten, toimitus`,
    },
    credit: {
      opens: 'kuva, kuvat, valokuva, kuvaaja, arkistokuva, kuvituskuva, kuvitus, grafiikka',
      whole: `kuvakaappaus, lehtikuva, stt, kuva lehtikuva, kuva stt, kuvituskuvaa, stt-reuters, stt reuters, stt-afp,
        stt ap`,
      asks: '/ lehtikuva, /lehtikuva, kuva: lehtikuva',
    },
  },
} satisfies Language;

export const examples = {
  removes: [
    { reason: 'related', text: 'Lue myös: Satamakaupunki laskee myrskyn vahinkoja' },
    { reason: 'related', text: 'Luetuimmat' },
    { reason: 'newsletter', text: 'Tilaa uutiskirjeemme ja aloita päivä hyvin!' },
    { reason: 'advertisement', text: 'Juttu jatkuu mainoksen jälkeen' },
    { reason: 'share', text: 'Jaa Facebookissa' },
    { reason: 'comments', text: '12 kommenttia' },
    { reason: 'app', text: 'Lataa sovelluksemme ja lue rannikon uutiset.' },
    { reason: 'author', text: 'Kirjoittajasta' },
    { reason: 'subscription', text: 'Oletko jo tilaaja? Kirjaudu' },
    { reason: 'notice', text: 'Käytämme evästeitä sivuston parantamiseen.' },
    { reason: 'byline', text: 'Päivitetty: 12.9.2023 klo 10.32' },
    { reason: 'credit', text: 'Kuva: Jon Verrall / Lehtikuva' },
    { reason: 'related', text: 'Kuuntele juttu, kesto 5 min' },
    { reason: 'comments', text: 'Äänestä!' },
    { reason: 'advertisement', text: 'Juttu sisältää mainoslinkkejä.' },
    { reason: 'related', text: 'Katso kuvat: [myrsky]()' },
    { reason: 'subscription', text: 'Juttu on vain tilaajille' },
    { reason: 'comments', text: 'Kirjoitus on mielipidekirjoitus eikä edusta sataman kantaa.' },
    { reason: 'notice', text: 'Hyväksy evästeet nähdäksesi sisällön' },
    { reason: 'subscription', text: 'Kokeile kuukausi ilmaiseksi ja lue koko satama!' },
    { reason: 'advertisement', text: 'Teksti jatkuu kuvan jälkeen' },
    { reason: 'newsletter', text: 'Kiitos, että tilasit uutiskirjeen!' },
    { reason: 'comments', text: 'Tiedätkö asiasta lisää? Soita satamakonttoriin' },
    { reason: 'related', text: 'Muut lukevat myös' },
    { reason: 'notice', text: 'Näytä kaikki kuvat' },
    { reason: 'navigation', text: 'Avainsanat: satama, myrsky, muuri' },
    { reason: 'navigation', text: 'Takaisin ylös' },
  ],
  keeps: [
    'Lue myös pieni präntti, neuvoo asianajaja.',
    'He lukivat myös raportin ääneen.',
    'Mainos tupakasta on ollut kielletty kolmekymmentä vuotta.',
    'Kommentit ministeriltä naurattivat salia.',
    'Jaa leipä oli sataman tapa.',
    'Uutiskirjeellä, jonka hän perusti, on nyt 400 lukijaa.',
    'Kuva näyttää sataman ennen myrskyä.',
    'Kirjoittajaa ei koskaan löydetty.',
    'Kirjaudu laivaan ajoissa, kapteeni sanoi.',
    'Keskustelu muurista kesti koko yön.',
    'Toimittaja tuomittiin sakkoihin.',
    'Vastaa kysymykseen, tuomari pyysi.',
    'Äänestä tyhjää, neuvoi ukki nauraen.',
    'Katso video loppuun ennen kuin tuomitset, hän pyysi.',
    'Katso kuvat ennen kuin puhut, äiti sanoi.',
    'Muut lukevat myös hänen kirjeitään, mutta kukaan ei yhtä kauan.',
    'Lisää uutisia saarelta ei tullut kolmeen viikkoon.',
    'Tiedätkö asiasta enemmän kuin kartta, luotsi kysyi ja nauroi.',
    'Mielipidekirjoitus majakasta jakoi kaupungin kahtia.',
    'Osta tästä laiturilta kalaa, neuvoi vanha kalastaja lapsia.',
    'Tallenna myöhemmäksi kaikki, mitä nyt ei syödä, kokki sanoi.',
    'Avainsanat olivat satama ja myrsky, sanoi lautan kapteeni.',
    'Takaisin ylös muurille päästiin vasta, kun myrsky laantui.',
  ],
} satisfies LanguageExamples;
