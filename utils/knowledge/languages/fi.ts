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
      opens: phrases(`lue myös, lue lisää, lue, lue seuraavaksi, katso myös, katso, katso video, kuuntele, lue koko
        juttu, lue juttu, aiheesta lisää, lisää aiheesta, suosittelemme, juttu jatkuu, kuuntele artikkeli, kuuntele
        juttu, katso videolta, testaa tietosi, katso kuvat, kuuntele podcast`),
      whole: phrases(`katso lisää, aiheesta muualla, aiheeseen liittyvää, liittyvät artikkelit, liittyvät
        jutut, samankaltaisia artikkeleita, luetuimmat, luetuimmat jutut, suosituimmat, suositut, suositellut, uusimmat,
        uusimmat uutiset, tuoreimmat, tuoreimmat uutiset, pääuutiset, näytä lisää, näytä kaikki, seuraava artikkeli,
        edellinen artikkeli, aiheet, avainsanat`),
      asks: phrases('lue lisää aiheesta, lue kaikki jutut'),
    },
    newsletter: {
      opens: phrases('uutiskirje, tilaa uutiskirje'),
      whole: phrases(`uutiskirjeet, tilaa uutiskirjeemme, tilaa, sähköposti, sähköpostiosoite,
        sähköpostiosoitteesi`),
      asks: phrases(`tilaa uutiskirje, tilaa uutiskirjeemme, tilaa maksuton uutiskirje, suoraan sähköpostiisi, liity
        postituslistalle, uutiskirje tästä, tilaa push`),
    },
    advertisement: {
      opens: phrases('mainos, mainokset'),
      whole: phrases(`ilmoitus, kaupallinen yhteistyö, maksettu mainos, sponsoroitu, sponsoroitu sisältö,
        juttu jatkuu mainoksen jälkeen, artikkeli jatkuu mainoksen jälkeen, juttu jatkuu kuvan jälkeen, juttu jatkuu
        kuvan alla, juttu jatkuu videon jälkeen, mainos päättyy`),
      asks: phrases(`juttu jatkuu mainoksen, artikkeli jatkuu mainoksen, juttu jatkuu kuvan, juttu jatkuu videon, juttu
        sisältää mainoslinkkejä, artikkeli sisältää mainoslinkkejä`),
    },
    share: {
      opens: phrases('jaa, jaa artikkeli, seuraa meitä'),
      whole: phrases(`jaa, jaa artikkeli, jaa juttu, jaa @, jaa tämä, # jakoa, kopioi linkki, linkki
        kopioitu, tulosta, tallenna, lähetä, seuraa meitä, seuraa meitä @, seuraa, tykkää`),
      asks: phrases(
        `seuraa meitä, tykkää meistä, jaa artikkeli, jaa tämä artikkeli, seuraa ... @, jaa ... kopioi linkki`,
      ),
    },
    comments: {
      opens: phrases('kommentit, kommentoi, kirjoita kommentti'),
      whole:
        phrases(`kommentti, kommentit, # kommenttia, # kommentti, kommentit #, kommentoi, kommentoi juttua, kirjoita kommentti,
        jätä kommentti, lisää kommentti, näytä kommentit, lue kommentit, kaikki kommentit, vastaa, peruuta vastaus, ei
        kommentteja, keskustelu, keskustele, osallistu keskusteluun, mitä mieltä olet, äänestä, mitä mieltä olet
        kommentoi`),
      asks: phrases(`sähköpostiosoitettasi ei julkaista, kerro kommenteissa, kirjaudu kommentoidaksesi, onko sinulla
        juttuvinkki, juttuvinkki?, lähetä juttuvinkki, lähetä uutisvinkki`),
    },
    app: {
      whole: phrases('lataa sovellus, lataa sovelluksemme, avaa sovelluksessa'),
      asks: phrases(
        `lataa sovellus, lataa sovelluksemme, seuraa whatsapp-kanavaamme, liity kanavallemme,
        tilaa kanavamme`,
      ),
    },
    author: {
      opens: phrases('kirjoittajasta, tietoa kirjoittajasta'),
      whole: phrases('kirjoittaja, kirjoittajat, kaikki kirjoittajan jutut, lisää kirjoittajalta'),
      asks: phrases('kaikki kirjoittajan artikkelit'),
    },
    subscription: {
      whole: phrases(`kirjaudu, kirjaudu sisään, kirjaudu ulos, luo tunnus, rekisteröidy, oletko jo tilaaja, oletko jo
        tilaaja? kirjaudu, vain tilaajille, tilaajille, tilaa nyt, tue meitä, osta tilaus, juttu on vain tilaajille`),
      asks: phrases(`artikkeli on vain tilaajille, oletko jo tilaaja, jatka lukemista, lukeaksesi artikkelin, tilaa ja
        lue, on vain tilaajille`),
    },
    notice: {
      whole:
        phrases(`sisällysluettelo, tietosuoja, tietosuojaseloste, evästeet, evästeasetukset, käyttöehdot, kaikki oikeudet
        pidätetään, hyväksy, hyväksy kaikki, hylkää, sulje, siirry sisältöön, ladataan, takaisin ylös, ilmoita
        virheestä, suurenna kuva`),
      asks: phrases(`käytämme evästeitä, sivusto käyttää evästeitä, tietosuojaselosteemme, kaikki oikeudet pidätetään,
        ota javascript käyttöön, huomasitko virheen, huomasitko virheen?, ilmoita virheestä, julkaistu alun perin`),
      opens: phrases('juttua korjattu'),
    },
    byline: {
      opens:
        phrases(`teksti, kirjoittanut, julkaistu, päivitetty, viimeksi päivitetty, toimittaja, lukuaika, kuvat ja teksti, juttua
        päivitetty`),
      whole: phrases(`# min lukuaika, # minuutin lukuaika, lukuaika # min, lukuaika # minuuttia, # tuntia
        sitten, # minuuttia sitten, # päivää sitten, toimitus`),
    },
    credit: {
      opens: phrases('kuva, kuvat, valokuva, kuvaaja, arkistokuva, kuvituskuva, kuvitus, grafiikka'),
      whole: phrases(
        `kuvakaappaus, lehtikuva, stt, kuva lehtikuva, kuva stt, kuvituskuvaa, stt-reuters, stt reuters, stt-afp, stt ap`,
      ),
      asks: phrases('/ lehtikuva, /lehtikuva, kuva: lehtikuva'),
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
  ],
} satisfies LanguageExamples;
