import type { Language, LanguageExamples } from '@/utils/knowledge/language';
import { amounts, inOrder, keyed, phrases, words } from '@/utils/knowledge/lists';

export default {
  tag: 'no',
  name: 'Norsk',
  // Not measured by IReST: the mean of its seventeen languages.
  speed: { words: 184 },
  stopwords: words(`og i det på som er en til for av at med de ikke den har han om et var jeg men fra seg
        vi så kan når år etter også eller nå sin der ved mot skal ville kommer ut får være hadde alle andre mye enn her
        da over bare blir hun ble`),
  abbreviations: words('bl.a f.eks m.m dvs kl nr ca st dr prof kr osv pga mrd mill jan feb aug sept okt nov des'),
  months: inOrder('januar februar mars april mai juni juli august september oktober november desember'),
  weekdays: inOrder('mandag/måndag tirsdag/tysdag onsdag torsdag fredag lørdag/laurdag søndag/sundag'),
  nearDays: inOrder('i_dag/i_kveld/i_morges i_går i_morgen i_natt/i_forgårs'),
  writtenBy: phrases('tekst, tekst og foto, skrevet av, publisert av, journalist'),
  updated: phrases('oppdater, endret'),
  saying: words(`sier sa forteller fortalte opplyser skriver skrev mener forklarer forklarte legger
        svarer ifølge hevder meldte uttaler`),
  honorifics: phrases(`herr, fru, statsminister, minister, statsråd, president, konge, dronning, prins, pave,
        professor, general, ordfører, dr, kansler, utenriksminister, stortingsrepresentant`),
  placePrepositions: words('i på til fra ved nær mot'),
  placeNouns: phrases('byen, kommunen, bygda, øya, fylket, hovedstaden'),
  causes: phrases('på grunn av, fordi, takket være, som følge av'),
  numbers: words(
    'to tre fire fem seks sju åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tjue tretti førti femti seksti sytti åtti nitti hundre tusen',
  ),
  counting: {
    scales: amounts('hundre: 100, tusen: 1e3, million millioner mill: 1e6, milliard milliarder mrd: 1e9'),
    currencies: keyed('kroner kr: NOK, euro: EUR, dollar: USD, pund: GBP'),
    percents: phrases('prosent, pst'),
    one: phrases('en, ett, én'),
    to: phrases('til, eller'),
    half: phrases('og en halv, og et halvt'),
    plurals: phrases('er, ene, ere, rne'),
    barePlurals: true,
  },
  units: words(`prosent % millioner million milliarder milliard tusen kroner euro dollar år måneder
        måned uker dager timer minutter personer mennesker kilometer km meter kg tonn grader dekar`),
  leaning: words('men og han hun det den de dette denne derfor dessuten også da samtidig så deretter'),
  phrases: {
    related: {
      opens: phrases(`les også, les mer, les, les videre, les hele, les saken, se også, se video, hør også, mer om,
        flere saker, relaterte saker, relatert, ikke gå glipp av, les flere, anbefalt, lese mer, lytt til artikkelen,
        lytt til saken, hør podkasten, hør podkast, se videoen, se bildene, bildeserie`),
      whole: phrases(`les hele saken, relaterte artikler, flere nyheter, mer om saken, mer om temaet, mest
        lest, mest leste, mest leste saker, populært, siste nytt, siste nyheter, siste saker, anbefalte saker, anbefalt
        for deg, du vil kanske også like, kanskje du også liker, vis mer, vis flere, se alle, neste artikkel, forrige
        artikkel, emner, toppsaker`),
      asks: phrases('les flere saker om, les mer om saken'),
    },
    newsletter: {
      opens: phrases('nyhetsbrev, meld deg på vårt nyhetsbrev'),
      whole: phrases(`vårt nyhetsbrev, meld deg på, meld deg på nyhetsbrev, meld deg på nyhetsbrevet,
        abonner på nyhetsbrev, få nyhetsbrev, e-postadresse, din e-postadresse, din e-post`),
      asks: phrases(`meld deg på vårt nyhetsbrev, meld deg på nyhetsbrevet, abonner på vårt nyhetsbrev, få
        vårt nyhetsbrev, få nyhetsbrevet vårt, rett i innboksen, i innboksen din, i din innboks`),
    },
    advertisement: {
      opens: phrases('annonse, annonser, reklame'),
      whole: phrases(`annonsørinnhold, sponset innhold, saken fortsetter under annonsen, artikkelen fortsetter under
        annonsen, saken fortsetter under bildet, artikkelen fortsetter under bildet, saken fortsetter under videoen,
        saken fortsetter etter annonsen, artikkelen fortsetter etter annonsen`),
      asks: phrases(`fortsetter under annonsen, saken fortsetter under, artikkelen fortsetter under, inneholder
        annonselenker, inneholder reklamelenker`),
    },
    share: {
      opens: phrases('del, del saken, følg oss'),
      whole: phrases(`del, del saken, del artikkelen, del artikkel, del på @, del via @, delinger, # delinger, kopier
        lenke, lenke kopiert, lenken er kopiert, skriv ut, tips en venn, send, lagre, følg oss, følg oss på @, følg,
        lik, gi bort artikkelen`),
      asks: phrases('følg oss på, lik oss på, del artikkelen, følg oss også på, som foretrukket kilde på google'),
    },
    comments: {
      opens: phrases('kommentarer, kommenter, skriv en kommentar'),
      whole:
        phrases(`kommentar, kommentarer, # kommentarer, # kommentar, kommentarer #, kommenter, kommenter artikkelen, skriv en
        kommentar, skriv kommentar, legg igjen en kommentar, legg til kommentar, vis kommentarer, les kommentarer, alle
        kommentarer, svar, avbryt svar, ingen kommentarer, delta i debatten, hva mener du, tips oss, stem her, si din
        mening`),
      asks: phrases(`din e-postadresse vil ikke bli publisert, e-postadressen din vil ikke vises, skriv i
        kommentarfeltet, fortell oss i kommentarfeltet, for å kommentere, har du tips?, si din mening i, tips oss på,
        tips oss her, har du tips til saken, deltar du i debatten?`),
    },
    app: {
      whole: phrases('last ned appen, last ned vår app, åpne i appen, få appen'),
      asks: phrases(`last ned vår app, last ned appen, følg vår whatsapp-kanal, abonner på kanalen vår, følg kanalen
        vår, nyhetene på mobilen`),
    },
    author: {
      opens: phrases('om forfatteren, om skribenten'),
      whole: phrases('forfatter, skribent, flere artikler av forfatteren, alle artikler av forfatteren'),
      asks: phrases('alle artikler av, flere artikler av'),
    },
    subscription: {
      whole: phrases(`logg inn, logg ut, opprett konto, allerede abonnent, allerede abonnent? logg inn, har
        du allerede en konto, bli abonnent, bli medlem, abonner, kun for abonnenter, for abonnenter, støtt oss, kjøp
        abonnement`),
      asks: phrases(`denne artikkelen er for abonnenter, kun for abonnenter, allerede abonnent, for å lese videre, for å
        lese resten, bli abonnent, ingen bindingstid, denne saken er for abonnenter, saken er for abonnenter`),
    },
    notice: {
      whole: phrases(`innholdsfortegnelse, i denne artikkelen, personvern, personvernerklæring, informasjonskapsler,
        brukervilkår, alle rettigheter reservert, godta, godta alle, aksepter, avvis, lukk, hopp til innhold, gå til
        innhold, laster, til toppen, meld fra om feil, forstørr bildet, lytt til artikkelen, lytt til saken, hør
        artikkelen, ki-generert oppsummering, saken oppdateres, fant du en feil meld fra, saken er oppdatert, følg
        saken, saken blir oppdatert`),
      asks: phrases(`vi bruker cookies, bruker informasjonskapsler, vår personvernerklæring, godtar du våre, alle
        rettigheter reservert, aktiver javascript, har du funnet en feil, oppsummeringen er laget av, oppsummeringen er
        laget med, har du funnet en feil?, fant du en feil?, funnet en feil?, funnet feil i`),
    },
    byline: {
      opens: phrases(`av, tekst, tekst og foto, skrevet av, publisert, oppdatert, sist oppdatert, lesetid,
        publisert av, journalist, fotograf`),
      whole: phrases(`# min lesetid, # min lesing, lesetid # min, lesetid # minutter, for # timer siden, for
        # minutter siden, for # dager siden, redaksjonen`),
    },
    credit: {
      opens: phrases('foto, bilde, bildet, foto av, illustrasjon, arkivfoto, illustrasjonsfoto, grafikk'),
      whole: phrases(
        `illustrasjonsbilde, arkivbilde, ntb, foto ntb, foto privat, skjermdump, skjermbilde, ©ntb, © ntb`,
      ),
      asks: phrases('/ ntb, /ntb, foto: ntb, ntb scanpix'),
    },
  },
} satisfies Language;

export const examples = {
  removes: [
    { reason: 'related', text: 'Les også: Havnebyen teller skadene etter stormen' },
    { reason: 'related', text: 'FLERE SAKER' },
    { reason: 'newsletter', text: 'Meld deg på vårt nyhetsbrev og start dagen godt!' },
    { reason: 'advertisement', text: 'Saken fortsetter under annonsen' },
    { reason: 'share', text: 'Del på Facebook' },
    { reason: 'comments', text: '12 kommentarer' },
    { reason: 'app', text: 'Last ned appen vår for nyheter fra kysten.' },
    { reason: 'author', text: 'Om forfatteren' },
    { reason: 'subscription', text: 'Allerede abonnent? Logg inn' },
    { reason: 'notice', text: 'Vi bruker informasjonskapsler for å forbedre nettstedet.' },
    { reason: 'byline', text: 'Sist oppdatert: 12. september 2023' },
    { reason: 'credit', text: 'Foto: Jon Verrall / NTB' },
    { reason: 'share', text: 'Legg til Orlenposten som foretrukket kilde på Google' },
    { reason: 'notice', text: 'Lytt til artikkelen' },
    { reason: 'comments', text: 'Stem her!' },
    { reason: 'notice', text: 'Fant du en feil? Meld fra' },
    { reason: 'advertisement', text: 'Artikkelen inneholder annonselenker.' },
    { reason: 'related', text: 'Bildeserie: [stormen]()' },
    { reason: 'notice', text: 'Saken er oppdatert' },
    { reason: 'subscription', text: 'Denne saken er for abonnenter' },
  ],
  keeps: [
    'Les også det som står med liten skrift, råder advokaten.',
    'De leste også rapporten høyt.',
    'Annonser for tobakk har vært forbudt i tretti år.',
    'Kommentarer fra statsråden vakte latter i salen.',
    'Del brødet var skikken på havna.',
    'Nyhetsbrevet han startet i 1998 har nå 400 lesere.',
    'Bildet viser havna før stormen.',
    'Forfatteren av brevet ble aldri funnet.',
    'Logg inn i tårnet, sa fyrvokteren om ferskt tømmer.',
    'Mer om prisen ville ikke rederen si.',
    'Av og til lukter det tang i hele byen.',
    'Svar fra kommunen kom aldri.',
    'Følg oss, ropte guiden, og ikke se dere tilbake.',
    'Som foretrukket kilde nevner hun brevene etter bestemoren.',
    'Har du tips til den som seiler for første gang?',
    'Stem her hadde ingen gjort på tjue år.',
    'Fant du en feil, så rett den, sa læreren.',
    'Hør podkasten ferdig før du dømmer, ba hun.',
    'Saken er oppdatert i minnet hos alle som var der.',
    'Se bildene av moloen, sa hun, og du forstår.',
  ],
} satisfies LanguageExamples;
