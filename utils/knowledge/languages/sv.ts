import type { Language, LanguageExamples } from '@/utils/knowledge/language';
import { amounts, inOrder, keyed, phrases, words } from '@/utils/knowledge/lists';

export default {
  tag: 'sv',
  name: 'Svenska',
  speed: { words: 199 },
  stopwords: words(`och i att det som en på är av för med till den har de inte om ett han men var jag sig
        från vi så kan när år under också efter eller nu sin där vid mot ska skulle kommer ut får finns vara hade alla
        andra mycket än här då sedan över bara blir hon`),
  abbreviations: words(
    `bl.a t.ex m.m d.v.s dvs s.k kl nr ca st resp dr prof kr mkt osv f.d p.g.a jan feb aug
        sept okt nov dec`,
  ),
  months: inOrder('januari februari mars april maj juni juli augusti september oktober november december'),
  weekdays: inOrder(
    'måndag/måndagen/måndags tisdag/tisdagen/tisdags onsdag/onsdagen/onsdags torsdag/torsdagen/torsdags fredag/fredagen/fredags lördag/lördagen/lördags söndag/söndagen/söndags',
  ),
  nearDays: inOrder('i_dag/idag/i_kväll/i_morse i_går/igår i_morgon/imorgon i_natt/i_förrgår'),
  writtenBy: phrases('text, text och foto, text av, skriven av'),
  updated: phrases('uppdater, ändrad'),
  saying: words(`säger sade sa berättar berättade uppger skriver skrev menar förklarar förklarade
        konstaterar tillägger svarar enligt hävdar meddelade`),
  honorifics: phrases(`herr, fru, statsminister, statsministern, minister, president, presidenten, kung,
        drottning, prins, påve, professor, general, kommunalråd, dr, kansler, utrikesminister`),
  placePrepositions: words('i på till från vid nära mot'),
  placeNouns: phrases('staden, kommunen, byn, ön, länet, huvudstaden'),
  causes: phrases('på grund av, eftersom, därför att, tack vare, till följd av'),
  numbers: words(
    'två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo trettio fyrtio femtio sextio sjuttio åttio nittio hundra tusen',
  ),
  counting: {
    scales: amounts('hundra: 100, tusen: 1e3, miljon miljoner: 1e6, miljard miljarder: 1e9'),
    currencies: keyed('kronor kr: SEK, euro: EUR, dollar: USD, pund: GBP'),
    percents: phrases('procent'),
    one: phrases('en, ett'),
    to: phrases('till, eller'),
    half: phrases('och en halv, och ett halvt'),
    plurals: phrases('er, or, ar, erna, orna, arna'),
    barePlurals: true,
  },
  units: words(`procent % miljoner miljon miljarder miljard tusen kronor euro dollar år månader månad
        veckor dagar timmar minuter personer människor kilometer km meter kg ton grader hektar`),
  leaning: words('men och han hon det den de detta denna därför dessutom också då samtidigt så sedan'),
  phrases: {
    related: {
      opens: phrases(`läs också, läs även, läs mer, läs mera, läs, läs vidare, läs hela, se även, se också, se mer, mer
        om, mer från, relaterat, relaterade artiklar, missa inte, lyssna, lyssna också, fler artiklar, rekommenderas,
        läs fler, lyssna på artikeln, lyssna på den här artikeln, se klippet, se videon, läs mer om, se fler bilder, se
        bilderna, bildspel, podd, lyssna på podden`),
      whole: phrases(`läs hela artikeln, relaterade nyheter, relaterad läsning, mer om ämnet, mer i ämnet,
        mer läsning, fler nyheter, mest läst, mest lästa, populärt, populära artiklar, senaste nytt, senaste nyheterna,
        just nu, rekommenderat, rekommenderade artiklar, du kanske också gillar, visa mer, visa fler, visa alla, nästa
        artikel, föregående artikel, ämnen, toppnyheter`),
      asks: phrases('läs mer om, läs fler artiklar om'),
    },
    newsletter: {
      opens: phrases('nyhetsbrev, anmäl dig till vårt nyhetsbrev'),
      whole: phrases(`vårt nyhetsbrev, prenumerera på nyhetsbrev, prenumerera på nyhetsbrevet, anmäl dig,
        anmäl dig här, e-postadress, din e-postadress, din e-post, fyll i din e-post, få vårt nyhetsbrev`),
      asks: phrases(`anmäl dig till vårt nyhetsbrev, anmäl dig till nyhetsbrevet, prenumerera på vårt, få
        vårt nyhetsbrev, skriv upp dig på, i din inkorg, till din inkorg, direkt i inkorgen`),
    },
    advertisement: {
      opens: phrases('annons, annonser, reklam'),
      whole: phrases(`annonsinnehåll, sponsrat innehåll, sponsrat, i samarbete med, artikeln fortsätter efter annonsen,
        artikeln fortsätter under annonsen, annons från, texten fortsätter under bilden`),
      asks: phrases(`artikeln fortsätter efter, artikeln fortsätter under, artikeln innehåller annonslänkar, innehåller
        reklamlänkar, länkarna i artikeln är annonslänkar, innehåller annonslänkar`),
    },
    share: {
      opens: phrases('dela, följ oss, dela artikeln'),
      whole: phrases(`dela, delningar, # delningar, dela artikeln, dela artikel, dela på @, dela via @, dela med @,
        kopiera länk, länk kopierad, länken kopierad, skriv ut, mejla, mejla artikeln, spara, spara artikeln, följ oss,
        följ oss på @, följ, gilla, skicka, ge bort artikeln, följ oss i sociala medier`),
      asks: phrases(
        `följ oss på, gilla oss på, dela artikeln, följ oss även på, som föredragen källa på google, följ ... på @`,
      ),
    },
    comments: {
      opens: phrases('kommentarer, kommentera, skriv en kommentar'),
      whole:
        phrases(`kommentar, kommentarer, # kommentarer, # kommentar, kommentarer #, kommentera, kommentera artikeln, skriv en
        kommentar, lämna en kommentar, lämna kommentar, visa kommentarer, läs kommentarer, alla kommentarer, svara,
        avbryt svar, inga kommentarer, diskutera, tyck till, vad tycker du, tipsa oss, rösta här, kommentera här, vad
        tycker du kommentera, vad tycker du kommentera här`),
      asks: phrases(`din e-postadress kommer inte publiceras, din e-postadress kommer inte att publiceras, skriv i
        kommentarerna, berätta i kommentarerna, för att kommentera, har du tips?, tipsa oss på, har du sett något?
        mejla, har du sett något? tipsa`),
    },
    app: {
      whole: phrases('ladda ner appen, ladda ner vår app, hämta appen, öppna i appen'),
      asks: phrases(`ladda ner vår app, ladda ned vår app, ladda ner appen, hämta vår app, följ vår whatsapp-kanal,
        prenumerera på vår kanal, följ vår kanal, nyheterna direkt i mobilen`),
    },
    author: {
      opens: phrases('om författaren, om skribenten'),
      whole: phrases(`författare, skribent, skribenter, alla artiklar av skribenten, fler artiklar av
        skribenten`),
      asks: phrases('alla artiklar av, fler artiklar av'),
    },
    subscription: {
      whole: phrases(`logga in, logga ut, skapa konto, redan prenumerant, redan prenumerant? logga in, har
        du redan ett konto, bli prenumerant, bli medlem, prenumerera, endast för prenumeranter, för prenumeranter,
        endast prenumeranter, stöd oss, köp prenumeration`),
      asks: phrases(`artikeln är för prenumeranter, endast för prenumeranter, läs vidare med, redan prenumerant, för att
        läsa vidare, för att fortsätta läsa, bli prenumerant, ingen bindningstid, den här artikeln är låst, artikeln är
        låst, vill du läsa mer? teckna`),
    },
    notice: {
      whole: phrases(`innehållsförteckning, i den här artikeln, integritetspolicy, cookiepolicy, användarvillkor, om
        cookies, alla rättigheter förbehållna, godkänn, godkänn alla, acceptera, neka, stäng, hoppa till innehåll, till
        innehållet, laddar, till toppen, rapportera fel, förstora bilden, lyssna på artikeln, lyssna på den här
        artikeln, ai-genererad sammanfattning, rätta fel i artikeln, artikeln uppdateras, så jobbar vi med nyheter`),
      asks: phrases(`vi använder cookies, vi använder kakor, använder cookies för, vår integritetspolicy, godkänner du
        våra, alla rättigheter förbehållna, aktivera javascript, rättelser och förtydliganden, sammanfattningen är gjord
        med, hittat ett fel?, hittade du ett fel?, rapportera fel i`),
    },
    byline: {
      opens: phrases(`av, text, text och foto, text av, skriven av, publicerad, publicerat, uppdaterad,
        uppdaterat, senast uppdaterad, lästid, publicerades`),
      whole: phrases(`# min läsning, # min lästid, lästid # min, lästid ca # min, lästid # minuter, för #
        timmar sedan, för # minuter sedan, för # dagar sedan, redaktionen`),
    },
    credit: {
      opens: phrases('foto, bild, bilden, fotograf, foto av, illustration, arkivbild, bildkälla, grafik'),
      whole: phrases('genrebild, arkivfoto, illustrationsbild, tt, foto tt, foto privat, bild privat, skärmdump'),
      asks: phrases('/tt, / tt, foto: tt, /ap/tt, tt nyhetsbyrån'),
    },
  },
} satisfies Language;

export const examples = {
  removes: [
    { reason: 'related', text: 'Läs också: Hamnstaden räknar skadorna efter stormen' },
    { reason: 'related', text: 'LÄS MER: [Så räddades kvarnen]()' },
    { reason: 'newsletter', text: 'Anmäl dig till vårt nyhetsbrev och börja dagen väl!' },
    { reason: 'advertisement', text: 'Annons' },
    { reason: 'share', text: 'Dela på Facebook' },
    { reason: 'comments', text: '12 kommentarer' },
    { reason: 'app', text: 'Ladda ner vår app för nyheter från kusten.' },
    { reason: 'author', text: 'Om författaren' },
    { reason: 'subscription', text: 'Redan prenumerant? Logga in' },
    { reason: 'notice', text: 'Vi använder cookies för att förbättra webbplatsen.' },
    { reason: 'byline', text: 'Senast uppdaterad: 12 september 2023' },
    { reason: 'credit', text: 'Foto: Jon Verrall/TT' },
    { reason: 'share', text: 'Lägg till Orlenposten som föredragen källa på Google' },
    { reason: 'notice', text: 'Lyssna på artikeln' },
    { reason: 'comments', text: 'Rösta här!' },
    { reason: 'notice', text: 'Hittat ett fel? Rapportera här' },
    { reason: 'share', text: 'Följ Orlenposten på WhatsApp' },
    { reason: 'related', text: 'Bildspel: [stormen]()' },
    { reason: 'notice', text: 'Artikeln uppdateras' },
    { reason: 'subscription', text: 'Den här artikeln är låst' },
  ],
  keeps: [
    'Läs också det finstilta, råder advokaten.',
    'De läste också rapporten högt.',
    'Annonser för tobak är förbjudna sedan trettio år.',
    'Kommentarer från ministern väckte skratt i salen.',
    'Dela brödet var hamnens sed.',
    'Nyhetsbrevet som han startade 1998 har nu 400 läsare.',
    'Bilden visar hamnen före stormen.',
    'Författaren till brevet hittades aldrig.',
    'Logga in kunde ingen på banken den morgonen.',
    'Mer om priset ville redaren inte säga.',
    'Av en slump klarade sig alla.',
    'Text och musik skrev hon själv.',
    'Följ oss, ropade guiden, och se er inte om.',
    'Som föredragen källa nämner hon sin mormors brev.',
    'Lyssna på artikeln, sade läraren, och skriv sedan ned orden.',
    'Har du tips till den som seglar för första gången?',
    'Rösta här i hallen får bara den som bor på ön.',
    'Hittat ett fel hade ingen av de tre ingenjörerna.',
    'Följ med på båten, ropade skepparen.',
    'Artikeln uppdateras aldrig, klagade läsaren.',
    'Se bilderna av piren, sa hon, och du förstår.',
  ],
} satisfies LanguageExamples;
