import type { Language, LanguageExamples } from '@/utils/knowledge/language';
import { amounts, inOrder, keyed, phrases, words } from '@/utils/knowledge/lists';

export default {
  tag: 'da',
  name: 'Dansk',
  // Not measured by IReST: the mean of its seventeen languages.
  speed: { words: 184 },
  stopwords: words(`og i det på som er en til for af at med de ikke den har han om et var jeg men fra sig
        vi så kan når år efter også eller nu sin der ved mod skal ville kommer ud får være havde alle andre meget end
        her da over kun bliver hun blev`),
  abbreviations: words(`bl.a f.eks m.m dvs kl nr ca st dr prof kr osv pga mia mio jf evt jan feb aug sept okt
        nov dec`),
  months: inOrder('januar februar marts april maj juni juli august september oktober november december'),
  weekdays: inOrder('mandag tirsdag onsdag torsdag fredag lørdag søndag'),
  nearDays: inOrder('i_dag/i_aften/i_morges i_går i_morgen i_nat/i_forgårs'),
  writtenBy: phrases('tekst, tekst og foto, skrevet af'),
  updated: phrases('opdater, ændret'),
  saying: words(`siger sagde fortæller fortalte oplyser skriver skrev mener forklarer forklarede
        tilføjer svarer ifølge lyder udtaler`),
  honorifics: phrases(`hr, fru, statsminister, minister, præsident, konge, dronning, prins, pave, professor,
        general, borgmester, dr, kansler, udenrigsminister, folketingsmedlem, direktør`),
  placePrepositions: words('i på til fra ved nær mod'),
  placeNouns: phrases('byen, kommunen, landsbyen, øen, hovedstaden'),
  causes: phrases('på grund af, fordi, takket være, som følge af'),
  numbers: words(
    'to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tyve tredive fyrre halvtreds tres halvfjerds firs halvfems hundrede tusind',
  ),
  counting: {
    scales: amounts('hundrede: 100, tusind: 1e3, million millioner mio: 1e6, milliard milliarder mia: 1e9'),
    currencies: keyed('kroner kr: DKK, euro: EUR, dollar: USD, pund: GBP'),
    percents: phrases('procent, pct'),
    one: phrases('en, et, én'),
    to: phrases('til, eller'),
    half: phrases('og en halv, og et halvt'),
    plurals: phrases('er, ene, ere, rne'),
    barePlurals: true,
  },
  units: words(`procent % millioner million milliarder milliard tusind kroner euro dollar år måneder
        måned uger dage timer minutter personer mennesker kilometer km meter kg ton grader hektar`),
  leaning: words('men og han hun det den de dette denne derfor desuden også da samtidig så herefter'),
  phrases: {
    related: {
      opens: phrases(`læs også, læs mere, læs, læs videre, læs hele, læs artiklen, se også, se video, hør også, mere om,
        flere artikler, relaterede artikler, relateret, gå ikke glip af, læs flere, anbefalet, hør artiklen, lyt til
        artiklen, se videoen, se billederne, billedserie, lyt til podcasten`),
      whole: phrases(`læs hele artiklen, relateret indhold, flere nyheder, mere om emnet, mest læst, mest
        læste, mest læste artikler, populært, seneste nyt, seneste nyheder, lige nu, anbefalede artikler, anbefalet til
        dig, måske er du interesseret i, du vil måske også synes om, vis mere, vis flere, se alle, næste artikel,
        forrige artikel, emner, topnyheder`),
      asks: phrases('læs flere artikler om, læs mere om sagen'),
    },
    newsletter: {
      opens: phrases('nyhedsbrev, tilmeld dig vores nyhedsbrev'),
      whole: phrases(`nyhedsbreve, vores nyhedsbrev, tilmeld, tilmeld dig, tilmeld nyhedsbrev, tilmeld dig
        nyhedsbrevet, få nyhedsbrevet, e-mailadresse, din e-mail, din e-mailadresse, din mailadresse`),
      asks: phrases(`tilmeld dig vores nyhedsbrev, tilmeld dig nyhedsbrevet, abonner på vores nyhedsbrev, få vores
        nyhedsbrev, få nyhedsbrevet, vores gratis nyhedsbrev, abonnér på mit nyhedsbrev, i din indbakke, skriv dig op
        til nyhedsbrevet, vil du have flere nyheder?`),
    },
    advertisement: {
      opens: phrases('annonce, annoncer, reklame'),
      whole: phrases(`sponsoreret indhold, annonceindhold, sponsoreret, artiklen fortsætter efter annoncen,
        artiklen fortsætter under annoncen, artiklen fortsætter under billedet, artiklen fortsætter under videoen`),
      asks: phrases('artiklen fortsætter efter, artiklen fortsætter under, artiklen indeholder reklamelinks'),
    },
    share: {
      opens: phrases('del, del artiklen, følg os'),
      whole: phrases(`del, del artiklen, del artikel, del på @, del via @, delinger, # delinger, kopier link, link
        kopieret, print, udskriv, send, gem, gem artikel, følg os, følg os på @, følg, synes godt om, giv artiklen som
        gave`),
      asks: phrases(`følg os på, like os på, del artiklen, følg os også på, som foretrukken kilde på google, synes godt
        om os på @, følg med på @`),
    },
    comments: {
      opens: phrases('kommentarer, kommenter, skriv en kommentar'),
      whole:
        phrases(`kommentar, kommentarer, # kommentarer, # kommentar, kommentarer #, kommenter, kommenter artiklen, skriv en
        kommentar, skriv kommentar, tilføj kommentar, vis kommentarer, læs kommentarer, alle kommentarer, svar, annuller
        svar, ingen kommentarer, deltag i debatten, hvad mener du, tip os, stem her`),
      asks: phrases(`din e-mailadresse vil ikke blive publiceret, din e-mailadresse bliver ikke publiceret, skriv i
        kommentarfeltet, fortæl os i kommentarfeltet, for at kommentere, har du et tip?, deltag i debatten, hvad mener
        du? deltag`),
    },
    app: {
      whole: phrases('download appen, hent appen, hent vores app, åbn i appen'),
      asks: phrases(`download vores app, hent vores app, hent appen, download appen, følg vores whatsapp-kanal, abonner
        på vores kanal, følg vores kanal, nyhederne på mobilen`),
    },
    author: {
      opens: phrases('om forfatteren, om skribenten'),
      whole: phrases('forfatter, skribent, flere artikler af forfatteren, alle artikler af forfatteren'),
      asks: phrases('alle artikler af, flere artikler af'),
    },
    subscription: {
      whole: phrases(`log ind, log ud, opret konto, allerede abonnent, allerede abonnent? log ind, har du
        allerede en konto, bliv abonnent, bliv medlem, abonner, kun for abonnenter, for abonnenter, støt os,
        støt vores arbejde, køb abonnement, opret dig`),
      asks: phrases(`denne artikel er for abonnenter, kun for abonnenter, allerede abonnent, for at læse
        videre, for at læse resten, læs videre med, bliv abonnent, ingen binding`),
    },
    notice: {
      whole: phrases(`indholdsfortegnelse, i denne artikel, privatlivspolitik, cookiepolitik, cookies, brugervilkår,
        alle rettigheder forbeholdes, accepter, accepter alle, afvis, luk, gå til indhold, spring til indhold, indlæser,
        til toppen, rapportér fejl, forstør billedet, lyt til artiklen, lyt til artikel, ai-genereret resumé, artiklen
        er opdateret, artiklen opdateres`),
      asks: phrases(`vi bruger cookies, vi anvender cookies, bruger cookies til, vores privatlivspolitik, accepterer du
        vores, alle rettigheder forbeholdes, aktiver javascript, har du fundet en fejl?, fandt du en fejl?, fundet en
        fejl?, skriv til redaktionen`),
    },
    byline: {
      opens: phrases(`af, tekst, tekst og foto, skrevet af, publiceret, udgivet, opdateret, sidst opdateret,
        senest opdateret, læsetid, offentliggjort`),
      whole: phrases(`# min læsetid, # min. læsetid, læsetid # min, læsetid # minutter, for # timer siden,
        for # minutter siden, for # dage siden, redaktionen`),
    },
    credit: {
      opens: phrases('foto, billede, fotograf, foto af, illustration, arkivfoto, grafik, pressefoto'),
      whole: phrases(`modelfoto, genrefoto, arkivbillede, ritzau, foto ritzau, privatfoto, foto privat,
        ritzau scanpix, skærmbillede`),
      asks: phrases('/ritzau, / ritzau, /scanpix, / scanpix, ritzau scanpix'),
    },
  },
} satisfies Language;

export const examples = {
  removes: [
    { reason: 'related', text: 'Læs også: Havnebyen tæller skaderne efter stormen' },
    { reason: 'related', text: 'FLERE ARTIKLER' },
    { reason: 'newsletter', text: 'Tilmeld dig vores nyhedsbrev og få dagens vigtigste nyt!' },
    { reason: 'advertisement', text: 'Artiklen fortsætter efter annoncen' },
    { reason: 'share', text: 'Del på Facebook' },
    { reason: 'comments', text: '12 kommentarer' },
    { reason: 'app', text: 'Hent vores app med nyheder fra kysten.' },
    { reason: 'author', text: 'Om forfatteren' },
    { reason: 'subscription', text: 'Allerede abonnent? Log ind' },
    { reason: 'notice', text: 'Vi bruger cookies til at forbedre siden.' },
    { reason: 'byline', text: 'Sidst opdateret: 12. september 2023' },
    { reason: 'credit', text: 'Foto: Jon Verrall/Ritzau Scanpix' },
    { reason: 'share', text: 'Tilføj Orlenposten som foretrukken kilde på Google' },
    { reason: 'notice', text: 'Lyt til artiklen' },
    { reason: 'comments', text: 'Hvad mener du? Deltag i debatten' },
    { reason: 'notice', text: 'Fandt du en fejl? Skriv til redaktionen' },
    { reason: 'related', text: 'Se billederne: [stormen]()' },
    { reason: 'notice', text: 'Artiklen er opdateret' },
  ],
  keeps: [
    'Læs også det med småt, råder advokaten.',
    'De læste også rapporten højt.',
    'Annoncer for tobak har været forbudt i tredive år.',
    'Kommentarer fra ministeren vakte latter i salen.',
    'Del brødet var skik på havnen.',
    'Nyhedsbrevet, som han startede i 1998, har nu 400 læsere.',
    'Billedet viser havnen før stormen.',
    'Forfatteren til brevet blev aldrig fundet.',
    'Log ind kunne ingen i banken den morgen.',
    'Mere om prisen ville rederen ikke sige.',
    'Af og til lugter hele byen af tang.',
    'Svar fra kommunen kom aldrig.',
    'Følg os, råbte guiden, og se jer ikke tilbage.',
    'Som foretrukken kilde nævner hun sin mormors breve.',
    'Har du et tip til den, der sejler for første gang?',
    'Stem her kunne kun de, der boede på øen.',
    'Fandt du en fejl, så ret den, sagde læreren.',
    'Hør artiklen læst højt, bad den gamle sin datter hver eneste aften ved vinduet ud mod havnen.',
    'Artiklen er opdateret af en, der så det hele.',
    'Følg med på turen, råbte skipperen.',
  ],
} satisfies LanguageExamples;
