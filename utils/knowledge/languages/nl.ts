import type { Language, LanguageExamples } from '@/utils/knowledge/language';
import { amounts, inOrder, keyed, phrases, words } from '@/utils/knowledge/lists';

export default {
  tag: 'nl',
  name: 'Nederlands',
  speed: { words: 202 },
  stopwords: words(`de het een en van in is dat op te zijn met voor niet die er aan om ook als dan maar
        bij of uit nog naar heeft hij zij ze we wij ik je jij u was worden wordt werd door over tot kan kunnen zou
        hebben had geen meer al haar hun hem deze dit toen wel moet na onder tegen tussen volgens sinds omdat`),
  abbreviations: words(
    'dhr mevr mw dr prof ir ing drs mr bijv o.a d.w.z enz nr blz ca jl a.s st m.a.w t.o.v e.d jan feb mrt apr jun jul aug sep okt nov dec',
  ),
  months: inOrder('januari februari maart april mei juni juli augustus september oktober november december'),
  weekdays: inOrder('maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'),
  nearDays: inOrder('vandaag/vanavond/vanmorgen/vanmiddag gisteren/gisteravond morgen eergisteren/overmorgen/vannacht'),
  writtenBy: phrases('door, geschreven door, gepubliceerd door, geplaatst door'),
  updated: phrases('bijgewerkt, gewijzigd, geactualiseerd, update'),
  saying: words(`zegt zei vertelt vertelde aldus verklaarde meldt meldde schrijft schreef benadrukt
        liet stelt stelde noemt volgens waarschuwt waarschuwde bevestigt bevestigde voegt antwoordde`),
  honorifics: phrases(`meneer, mevrouw, de heer, dr., prof., president, premier, minister,
        minister-president, staatssecretaris, burgemeester, wethouder, koning, koningin, prins, prinses, paus, generaal,
        professor, kanselier, kamerlid`),
  placePrepositions: words('in te uit naar bij nabij vanuit op tot'),
  placeNouns: phrases('stad, gemeente, dorp, plaats, eiland, provincie, hoofdstad'),
  announces: phrases(`in dit artikel, in deze gids, in deze blog, hier zijn, hieronder, hier volgen`),
  causes: phrases('vanwege, wegens, omdat, dankzij, naar aanleiding van'),
  numbers: words(
    'twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd duizend',
  ),
  counting: {
    scales: amounts('honderd: 100, duizend: 1e3, miljoen mln: 1e6, miljard mld: 1e9, biljoen: 1e12'),
    currencies: keyed('euro: EUR, dollar dollars: USD, pond: GBP, frank: CHF, yen: JPY, yuan: CNY, roebel: RUB'),
    percents: phrases('procent'),
    one: phrases('een, één'),
    to: phrases('tot, of'),
    plurals: phrases('[ns]'),
    barePlurals: true,
  },
  units: words(`procent % miljoen miljard duizend euro dollar jaar maanden maand weken dagen uur
        minuten mensen km kilometer meter kilo kg ton graden hectare punten`),
  leaning: words(
    'maar en hij zij ze het dit dat deze die daarom daarmee daarbij ook toch dus echter zijn haar hun zo dan',
  ),
  phrases: {
    related: {
      opens: phrases(`lees ook, lees verder, lees meer, lees hier, lees, lees eerder, lees het hele verhaal, bekijk ook,
        bekijk, kijk ook, luister ook, zie ook, meer over, meer lezen, meer weten, gerelateerd, gerelateerde artikelen,
        aanbevolen, tip, luister, ook interessant, dit vind je misschien ook interessant, misschien ook interessant,
        podcast, video, luister naar dit artikel, beluister dit artikel, beluister het artikel, bekijk hier de video,
        bekijk de video, bekijk hier, bekijk de foto's, fotoserie, meer nieuws uit, luister naar de podcast`),
      whole: phrases(`lees ook dit, meer nieuws, gerelateerde berichten, gerelateerd nieuws, verwante artikelen,
        aanbevolen artikelen, aanbevolen voor jou, misschien vind je dit ook interessant, meest gelezen, best gelezen,
        populair, trending, laatste nieuws, net binnen, toon meer, bekijk alles, alles bekijken, vorig artikel, volgend
        artikel, uitgelicht, in het nieuws, meer over dit thema, ook interessant, populair nu, dit las je misschien nog
        niet, nu in het nieuws`),
      asks: phrases('lees hier meer over, lees hier het hele, meer hierover lees je'),
    },
    newsletter: {
      opens: phrases(`nieuwsbrief, onze nieuwsbrief, schrijf je in voor, meld je aan voor, abonneer je op
        onze, meld u aan voor`),
      whole: phrases(`nieuwsbrieven, schrijf je in, schrijf je nu in, inschrijven, aanmelden, aanmelden voor
        de nieuwsbrief, meld je aan, meld je nu aan, je e-mailadres, uw e-mailadres, e-mailadres, jouw e-mailadres,
        bekijk alle nieuwsbrieven, ontvang onze nieuwsbrief`),
      asks: phrases(`schrijf je in voor onze, schrijf je in voor de, schrijf je nu in, schrijf je hier in,
        schrijf je gratis in, meld je aan voor onze, meld je aan voor de nieuwsbrief, meld je hier aan, meld u aan voor
        onze, abonneer je op onze, ontvang elke, ontvang onze, ontvang het laatste nieuws, in je inbox, in je mailbox,
        in uw mailbox, in uw inbox`),
    },
    advertisement: {
      opens: phrases(`advertentie, reclame, gesponsord, tekst gaat verder, artikel gaat verder, lees verder
        onder, het artikel gaat verder onder, de tekst gaat verder onder`),
      whole: phrases(`advertenties, gesponsorde inhoud, partnerbijdrage, tekst gaat door onder de advertentie, tekst
        gaat verder onder de advertentie, artikel gaat verder onder de advertentie, lees verder onder de advertentie,
        lees verder na de advertentie, verhaal gaat verder onder de advertentie, tekst loopt door onder de foto, de
        tekst gaat verder onder de foto, tekst gaat verder onder de foto, tekst gaat verder onder de video, advertentie
        overslaan, artikel gaat verder na de advertentie, gesponsord artikel`),
      asks: phrases(`gaat verder onder de advertentie, gaat door onder de advertentie, loopt door onder de advertentie,
        verder onder de foto, verder onder de video, verder onder de tweet, artikel bevat affiliate, bevat affiliate
        links, bevat affiliatelinks, bevat affiliate-links`),
    },
    share: {
      opens: phrases('deel, delen, deel dit artikel, deel op, volg ons, volg ons op'),
      whole: phrases(`delen, deel, deel dit artikel, deel artikel, deel dit bericht, deel via @, deel op @, delen via @,
        delen op @, artikel delen, kopieer link, link kopiëren, link gekopieerd, mail dit artikel, printen, afdrukken,
        opslaan, bewaren, volg ons, volg ons op, volg ons op @, volg ons via @, volgen, # keer gedeeld, stuur door,
        bewaar artikel, voeg toe als voorkeursbron op google, luister naar dit artikel, beluister dit artikel, geef dit
        artikel cadeau, artikel cadeau geven, dit bericht delen`),
      asks: phrases(`volg ons op, volg ons via, volg ons ook op, deel dit artikel, deel dit bericht, like onze pagina,
        als voorkeursbron op google`),
    },
    comments: {
      opens: phrases('reacties, reageer, plaats een reactie, geef een reactie'),
      whole:
        phrases(`reactie, reacties, # reacties, # reactie, reacties #, reageer, reageren, geef een reactie, plaats een reactie,
        plaats reactie, laat een reactie achter, schrijf een reactie, bekijk reacties, bekijk alle reacties, toon
        reacties, alle reacties, beantwoorden, antwoorden, reactie annuleren, nog geen reacties, praat mee, wees de
        eerste die reageert, tip de redactie, stem nu, stem mee, stem nu in onze poll`),
      asks: phrases(`je e-mailadres wordt niet gepubliceerd, het e-mailadres wordt niet gepubliceerd, laat het ons weten
        in de reacties, laat het weten in de reacties, laat een reactie achter, om te reageren, heb je een tip?, stem
        mee, stem nu in, tip voor de redactie, heeft u een tip?, heb je een nieuwstip?, heeft u een nieuwstip?`),
    },
    app: {
      opens: phrases('download onze app, download de app'),
      whole: phrases('open in de app, open de app, naar de app, installeer de app'),
      asks: phrases(`download onze app, download de app, download gratis onze app, volg ons whatsapp-kanaal, via ons
        whatsapp-kanaal, abonneer je op ons whatsapp-kanaal, volg ons kanaal, meld je aan voor ons @, meld je aan voor
        ons whatsapp-kanaal, abonneer je op ons @ kanaal, abonneer je op ons youtube`),
    },
    author: {
      opens: phrases('over de auteur, over de auteurs, over de schrijver'),
      whole: phrases(`auteur, auteurs, de auteur, meer van deze auteur, bekijk alle artikelen, bekijk alle
        berichten, alle artikelen van deze auteur`),
      asks: phrases('alle artikelen van, bekijk alle berichten van, meer artikelen van'),
    },
    subscription: {
      opens: phrases('al abonnee, al een account, heb je al een, alleen voor abonnees, word abonnee, word lid'),
      whole: phrases(`inloggen, log in, registreren, maak een account, account aanmaken, al abonnee log in,
        abonneer, abonneren, abonneer nu, exclusief voor abonnees, exclusief voor leden, voor abonnees, doneer, doneer
        nu, steun ons, bekijk abonnementen, heb je al een account`),
      asks: phrases(`dit artikel is alleen voor abonnees, dit artikel is exclusief, exclusief voor abonnees, abonneer je
        om, om verder te lezen, log in om verder, word abonnee en, al abonnee, heb je al een account, steun onze
        journalistiek, op elk moment opzegbaar, steun onafhankelijke journalistiek, verder lezen?, maak gratis een
        account`),
    },
    notice: {
      opens: phrases('privacybeleid, privacyverklaring'),
      whole:
        phrases(`inhoudsopgave, in dit artikel, cookie-instellingen, cookiebeleid, privacy statement, algemene voorwaarden, alle
        rechten voorbehouden, accepteren, alles accepteren, cookies accepteren, weigeren, ga naar de inhoud, naar de
        inhoud, laden, sluiten, naar boven, terug naar boven, meld een fout, vergroot afbeelding, beluister artikel,
        samenvatting gemaakt met ai, foutje gezien mail ons`),
      asks: phrases(`wij gebruiken cookies, we gebruiken cookies, maakt gebruik van cookies, ga je akkoord met, gaat u
        akkoord met, onze privacyverklaring, ons privacybeleid, alle rechten voorbehouden, schakel javascript in,
        accepteer cookies om, om deze inhoud te, deze samenvatting is gemaakt, fout gezien?, foutje gezien?, fout
        gevonden?, niets uit deze uitgave, dit artikel verscheen eerder in, dit artikel verscheen eerst`),
    },
    byline: {
      opens: phrases(`door, geschreven door, gepubliceerd, gepubliceerd op, gepubliceerd door, laatst bijgewerkt,
        bijgewerkt, bijgewerkt op, laatste update, geplaatst op, geplaatst door, leestijd, van onze redactie`),
      whole: phrases(`redactie, # min leestijd, # minuten leestijd, leestijd # min, leestijd # minuten,
        leestijd # minuut, # uur geleden, # minuten geleden, # dagen geleden, door onze redactie`),
    },
    credit: {
      opens: phrases(`foto, foto's, fotograaf, illustratie, foto van, afbeelding, © foto, archieffoto`),
      whole: phrases(`archiefbeeld, anp, beeld anp, foto anp, afp, foto ter illustratie, stockfoto,
        bron anp, bron belga, bron afp, bron anp afp`),
      asks: phrases('/ anp, /anp, © anp, © afp, foto: anp, beeld: anp'),
    },
  },
} satisfies Language;

export const examples = {
  removes: [
    { reason: 'related', text: 'LEES OOK: Havenstad telt de schade van de storm' },
    { reason: 'related', text: 'Lees ook: [Hoe de molen werd gered]()' },
    { reason: 'related', text: 'Meer over' },
    { reason: 'newsletter', text: 'Schrijf je in voor onze nieuwsbrief en begin de dag goed.' },
    { reason: 'advertisement', text: 'Tekst gaat verder onder de advertentie' },
    { reason: 'share', text: 'Deel via WhatsApp' },
    { reason: 'comments', text: '12 reacties' },
    { reason: 'app', text: 'Download onze app voor nieuws van de kust.' },
    { reason: 'author', text: 'Over de auteur' },
    { reason: 'subscription', text: 'Dit artikel is alleen voor abonnees.' },
    { reason: 'notice', text: 'Wij gebruiken cookies om de site te verbeteren.' },
    { reason: 'byline', text: 'Laatst bijgewerkt: 12 september 2023' },
    { reason: 'credit', text: 'Foto: Jon Verrall / ANP' },
    { reason: 'related', text: 'Ook interessant' },
    { reason: 'share', text: 'Voeg toe als voorkeursbron op Google' },
    { reason: 'newsletter', text: 'Bekijk alle nieuwsbrieven' },
    { reason: 'credit', text: 'Bron: ANP' },
    { reason: 'share', text: 'Voeg De Orlen Post toe als voorkeursbron op Google' },
    { reason: 'notice', text: 'Beluister artikel' },
    { reason: 'related', text: 'Beluister dit artikel (5 min)' },
    { reason: 'comments', text: 'Een tip voor de redactie? Mail naar tips@orlen.example' },
    { reason: 'advertisement', text: 'Dit artikel bevat affiliate links.' },
    { reason: 'related', text: "Bekijk de foto's: [de storm]()" },
    { reason: 'subscription', text: 'Verder lezen? Neem een abonnement' },
    { reason: 'notice', text: 'Dit artikel verscheen eerder in Orlen Post' },
  ],
  keeps: [
    'Lees ook de kleine letters, raadt de advocaat aan.',
    'Delen was de gewoonte in de haven.',
    'Reclame voor tabak is al dertig jaar verboden.',
    'Reacties van de minister zorgden voor gelach in de zaal.',
    'De nieuwsbrief die hij in 1998 begon, heeft nu 400 lezers.',
    'Door een wonder raakte niemand gewond.',
    'De foto toont de haven voor de storm.',
    'De auteur van de brief werd nooit gevonden.',
    'Bekijk de zee en wacht, zeiden de oude mannen bij de vuurtoren.',
    'Meer over de prijs wilde de reder niet kwijt.',
    'Volg ons, riep de gids, en kijk niet om.',
    'Reageren wilde de burgemeester niet.',
    'Inloggen lukte die ochtend bij geen enkele bank.',
    'Van onze redactie-uitje is niets overgebleven dan een foto van een lege bus.',
    'Bron van de beek is een klein meer achter het dorp.',
    'Luister naar de zee, zeiden de oude mannen in de haven.',
    'Ook interessant vond de rechter de brief van de reder.',
    'Als voorkeursbron noemt zij de brieven van haar oma.',
    'Heb je een tip voor wie voor het eerst zeilt?',
    'Beeld je in dat de pier weg is, zei ze.',
    'Heb je een tip, vroeg hij de ober, of betaal je alleen de rekening?',
    'Foutje gezien hebben de controleurs niet.',
    'Beeld en geluid kwamen uit één camera.',
    'Verder lezen kon hij niet, de brief was te nat.',
    'Meer nieuws uit het dorp had de postbode niet.',
  ],
} satisfies LanguageExamples;
