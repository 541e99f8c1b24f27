import type { Language } from '@/utils/knowledge/language';

/** Words that give Dutch inserts away. */
export default {
  related: {
    opens: `lees ook, lees verder, lees meer, lees hier, lees, lees eerder, lees het hele verhaal, bekijk ook, bekijk,
      kijk ook, luister ook, zie ook, meer over, meer lezen, meer weten, gerelateerd, gerelateerde artikelen,
      aanbevolen, tip, luister, ook interessant, dit vind je misschien ook interessant, misschien ook interessant,
      podcast, video, luister naar dit artikel, beluister dit artikel, beluister het artikel, bekijk hier de video,
      bekijk de video, bekijk hier, bekijk de foto's, fotoserie, meer nieuws uit, luister naar de podcast, anderen lazen
      ook, lezers bekeken ook, dit lezen anderen, bekijk meer, naar de fotoserie, luister naar het artikel, bekijk de
      fotoserie`,
    whole: `lees ook dit, meer nieuws, gerelateerde berichten, gerelateerd nieuws, verwante artikelen, aanbevolen
      artikelen, aanbevolen voor jou, misschien vind je dit ook interessant, meest gelezen, best gelezen, populair,
      trending, laatste nieuws, net binnen, toon meer, bekijk alles, alles bekijken, vorig artikel, volgend artikel,
      uitgelicht, in het nieuws, meer over dit thema, ook interessant, populair nu, dit las je misschien nog niet, nu in
      het nieuws, ook in het nieuws, meer uit deze categorie, meer artikelen, meer berichten, meer laden, laad meer,
      laad meer artikelen, toon meer artikelen, andere artikelen, recente berichten, recente artikelen, laatste
      berichten, nieuwste berichten, populaire berichten, populaire artikelen, populairste artikelen, meest bekeken,
      meest gedeeld, meest recent, vorig bericht, volgend bericht, vorige artikel, volgende artikel, lees het hele
      artikel, lees het artikel, naar het artikel, nieuws uit de regio, al het nieuws uit de regio, gerelateerde
      video's, meer video's, alle video's, bekijk video, kijk nu, luister nu, doe de quiz, meer informatie, aanraders,
      aanraders van de redactie, van onze partners, dit wil je niet missen, klik hier`,
    asks: `lees hier meer over, lees hier het hele, meer hierover lees je, in ons liveblog, lees hier het laatste, volg
      hier het laatste, lees het hele artikel hier, lees het volledige artikel, lees hier alles over, lees ook ons, lees
      ook onze, lees meer over dit, kijk hier de video, bekijk de uitzending terug, luister onze podcast, luister naar
      onze podcast, nieuws uit jouw regio, nieuws uit uw regio, klik hier om, klik hier voor, klik hieronder, mis niets
      van het nieuws, meer lezen over dit onderwerp, bekijk hier de beelden`,
  },
  newsletter: {
    opens: `nieuwsbrief, onze nieuwsbrief, schrijf je in voor, meld je aan voor, abonneer je op onze, meld u aan voor,
      schrijf u in voor, abonneer u op onze, gratis nieuwsbrief, aanmelden nieuwsbrief, inschrijven nieuwsbrief,
      inschrijven voor de nieuwsbrief`,
    whole: `nieuwsbrieven, schrijf je in, schrijf je nu in, inschrijven, aanmelden, aanmelden voor de nieuwsbrief, meld
      je aan, meld je nu aan, je e-mailadres, uw e-mailadres, e-mailadres, jouw e-mailadres, bekijk alle nieuwsbrieven,
      ontvang onze nieuwsbrief, schrijf u in, schrijf u nu in, nieuwsbrief ontvangen, bedankt voor je inschrijving,
      bedankt voor je aanmelding, bedankt voor uw aanmelding, bedankt voor uw inschrijving, vul je e-mailadres in, vul
      hier je e-mailadres in, geen spam beloofd, blijf op de hoogte, nu aanmelden, nu inschrijven, gratis aanmelden`,
    asks: `schrijf je in voor onze, schrijf je in voor de, schrijf je nu in, schrijf je hier in, schrijf je gratis in,
      meld je aan voor onze, meld je aan voor de nieuwsbrief, meld je hier aan, meld u aan voor onze, abonneer je op
      onze, ontvang elke, ontvang onze, ontvang het laatste nieuws, in je inbox, in je mailbox, in uw mailbox, in uw
      inbox, onze gratis nieuwsbrief, onze dagelijkse nieuwsbrief, onze wekelijkse nieuwsbrief, schrijf u in voor onze,
      abonneer u op onze, abonneer je op de nieuwsbrief, abonneer je gratis op, meld je gratis aan, meld u hier aan,
      schrijf u hier in, in jouw mailbox, in jouw inbox, geldig e-mailadres in, je inschrijving te bevestigen, op elk
      moment uitschrijven, altijd weer uitschrijven, wil de nieuwsbrief ontvangen, niets missen?, blijf op de hoogte van
      het laatste, voor onze nieuwsbrief, op onze nieuwsbrief, ontvang wekelijks onze, gratis onze nieuwsbrief,
      belangrijkste nieuws ontvangen, meld je nu aan voor onze, ontvang dagelijks het laatste, ontvang dagelijks het
      belangrijkste`,
  },
  advertisement: {
    opens: `advertentie, reclame, gesponsord, tekst gaat verder, artikel gaat verder, lees verder onder, het artikel
      gaat verder onder, de tekst gaat verder onder, verder na de advertentie`,
    whole: `advertenties, gesponsorde inhoud, partnerbijdrage, tekst gaat door onder de advertentie, tekst gaat verder
      onder de advertentie, artikel gaat verder onder de advertentie, lees verder onder de advertentie, lees verder na
      de advertentie, verhaal gaat verder onder de advertentie, tekst loopt door onder de foto, de tekst gaat verder
      onder de foto, tekst gaat verder onder de foto, tekst gaat verder onder de video, advertentie overslaan, artikel
      gaat verder na de advertentie, gesponsord artikel, lees hieronder verder, verder na de reclame, deze advertentie
      sluiten, advertorial, dit is een advertorial, betaalde samenwerking, in samenwerking met onze partner, bekijk
      aanbieding, bekijk de aanbieding, bekijk de prijs`,
    asks: `gaat verder onder de advertentie, gaat door onder de advertentie, loopt door onder de advertentie, verder
      onder de foto, verder onder de video, verder onder de tweet, artikel bevat affiliate, bevat affiliate links, bevat
      affiliatelinks, bevat affiliate-links, verder onder de afbeelding, door onder de afbeelding, door onder de foto,
      door onder de video, verder onder de kaart, verder onder de reclame, tekst gaat hieronder verder, artikel gaat
      hieronder verder, gesponsord door onze partner, affiliate links bevatten, maakt gebruik van affiliate, ontvangen
      wij een commissie, ontvangen wij een kleine commissie, wij ontvangen een commissie, wij ontvangen een kleine
      commissie, krijgen wij een commissie, krijg ik een commissie, ontvang ik een commissie, als je via deze links, als
      je via een van deze links, via onze links iets koopt`,
  },
  share: {
    opens: 'deel, delen, deel dit artikel, deel op, volg ons, volg ons op, volg ons nu ook, volg ons ook',
    whole: `delen, deel, deel dit artikel, deel artikel, deel dit bericht, deel via @, deel op @, delen via @, delen op
      @, artikel delen, kopieer link, link kopiëren, link gekopieerd, mail dit artikel, printen, afdrukken, opslaan,
      bewaren, volg ons, volg ons op, volg ons op @, volg ons via @, volgen, # keer gedeeld, stuur door, bewaar artikel,
      voeg toe als voorkeursbron op google, luister naar dit artikel, beluister dit artikel, geef dit artikel cadeau,
      artikel cadeau geven, dit bericht delen, deel dit op @, deel dit via @, kopieer de link, kopieer naar klembord,
      link gekopieerd naar klembord, gekopieerd naar klembord, stuur naar een vriend, vertel een vriend, artikel
      printen, artikel opslaan, bewaar dit artikel, bewaar voor later, volg dit onderwerp, volg deze auteur, bekijk op
      @, bekijk dit bericht op @, deel deze pagina, deel dit verhaal`,
    asks: `volg ons op, volg ons via, volg ons ook op, deel dit artikel, deel dit bericht, like onze pagina, als
      voorkeursbron op google, volg ons nu ook, volg mij op @, volg me op @, vind ons leuk op, like ons op, deel dit met
      je vrienden, was dit artikel nuttig, vond je dit artikel, vind je dit artikel, wat vind je van dit artikel, dit
      bericht bekijken op @, een bericht gedeeld door`,
  },
  comments: {
    opens: 'reacties, reageer, plaats een reactie, geef een reactie',
    whole: `reactie, reacties, # reacties, # reactie, reacties #, reageer, reageren, geef een reactie, plaats een
      reactie, plaats reactie, laat een reactie achter, schrijf een reactie, bekijk reacties, bekijk alle reacties, toon
      reacties, alle reacties, beantwoorden, antwoorden, reactie annuleren, nog geen reacties, praat mee, wees de eerste
      die reageert, tip de redactie, stem nu, stem mee, stem nu in onze poll, geef een reactie reactie annuleren, laat
      een antwoord achter, reageer op dit artikel, reageren is niet meer mogelijk, reacties zijn uitgeschakeld, reacties
      laden, meer reacties laden, meer reacties, bekijk alle # reacties, nieuwste eerst, oudste eerst, nieuwste
      reacties, reactie plaatsen, reactie versturen, rapporteer reactie, meld misbruik, uw reactie, mail de redactie,
      mail ons, tip ons, app ons, stuur ons een tip, stuur ons jouw tip, breng je stem uit, bekijk de resultaten, deel
      je mening, plaats als eerste een reactie, praat mee op @, praat mee over dit onderwerp`,
    asks: `je e-mailadres wordt niet gepubliceerd, het e-mailadres wordt niet gepubliceerd, laat het ons weten in de
      reacties, laat het weten in de reacties, laat een reactie achter, om te reageren, heb je een tip?, stem mee, stem
      nu in, tip voor de redactie, heeft u een tip?, heb je een nieuwstip?, heeft u een nieuwstip?, vereiste velden
      zijn, als er vervolgreacties zijn, hoe je reactie gegevens worden, ingelogd zijn op om, ingelogd zijn om een
      reactie, log in om een reactie, reageren op dit artikel, onze reactieregels, laat het weten in een reactie, laat
      het ons weten in een reactie, reageer hieronder, wat vind jij hiervan?, mail onze redactie, mail de redactie via,
      vraag of opmerking over dit artikel, tip of opmerking?, stuur ons een bericht via, stuur ons een appje, tip voor
      onze redactie, zelf nieuws?, heb jij een tip?, heb jij een nieuwstip?, tip ons!, app ons!, doe mee aan onze, geef
      je mening in de, reacties zijn gesloten, deze site gebruikt akismet, volgende keer wanneer ik een reactie plaats,
      stuur mij een e-mail als er, laat het weten in de comments, laat het ons weten in de comments, mail dan naar de
      redactie, mail dan naar onze redactie, stuur je nieuwstip, lees onze huisregels, lees hier onze huisregels, onze
      spelregels voor reacties`,
  },
  app: {
    opens: 'download onze app, download de app, download de gratis app',
    whole: `open in de app, open de app, naar de app, installeer de app, download app, ontvang pushberichten, zet
      meldingen aan`,
    asks: `download onze app, download de app, download gratis onze app, volg ons whatsapp-kanaal, via ons
      whatsapp-kanaal, abonneer je op ons whatsapp-kanaal, volg ons kanaal, meld je aan voor ons @, meld je aan voor ons
      whatsapp-kanaal, abonneer je op ons @ kanaal, abonneer je op ons youtube, onze gratis app, download nu de app, ons
      kanaal op @, ons @ kanaal, onze @ groep, abonneer je op de podcast, in je favoriete podcastapp, zet je meldingen
      aan, download dan onze app, nieuws via onze app`,
  },
  author: {
    opens: 'over de auteur, over de auteurs, over de schrijver',
    whole: `auteur, auteurs, de auteur, meer van deze auteur, bekijk alle artikelen, bekijk alle berichten, alle
      artikelen van deze auteur`,
    asks: 'alle artikelen van, bekijk alle berichten van, meer artikelen van, alle berichten van deze auteur',
  },
  subscription: {
    opens: `al abonnee, al een account, heb je al een, alleen voor abonnees, word abonnee, word lid, nog geen abonnee,
      nog geen account, nog geen abonnement, bent u al abonnee, ben je al abonnee, ben je al lid`,
    whole: `inloggen, log in, registreren, maak een account, account aanmaken, al abonnee log in, abonneer, abonneren,
      abonneer nu, exclusief voor abonnees, exclusief voor leden, voor abonnees, doneer, doneer nu, steun ons, bekijk
      abonnementen, heb je al een account, verder lezen, neem een abonnement, bekijk onze abonnementen, nu # maand
      gratis, # maand gratis, eerste maand gratis, probeer # weken gratis, probeer # maand gratis, probeer nu, probeer
      nu voor #, proefabonnement, maandelijks opzegbaar, stopt automatisch, elk moment opzegbaar, premium artikel, plus
      artikel, dit artikel lees je gratis, wachtwoord vergeten, ingelogd blijven, inloggen met @, log in met @, inloggen
      of registreren, gratis account aanmaken, doneer direct, word vriend, word donateur`,
    asks: `dit artikel is alleen voor abonnees, dit artikel is exclusief, exclusief voor abonnees, abonneer je om, om
      verder te lezen, log in om verder, word abonnee en, al abonnee, heb je al een account, steun onze journalistiek,
      op elk moment opzegbaar, steun onafhankelijke journalistiek, verder lezen?, maak gratis een account, lees dit
      artikel verder, lees verder met een, om verder te kunnen lezen, onbeperkt alle artikelen, lees onbeperkt,
      onbeperkt toegang tot alle artikelen, dit artikel is gratis, je leest dit artikel gratis, dit artikel is voor
      abonnees, dit is een premium, dit verhaal is exclusief, nog geen abonnee?, nog geen account?, ben je al lid?, bent
      u al lid?, al lid? log, neem nu een abonnement, neem dan een abonnement, start je gratis, waardeer je dit artikel,
      waardeer je ons werk, waardeer je onze, steun ons met, steun ons werk, help ons onafhankelijk, trakteer ons op,
      doneer dan, kun je dit artikel lezen, dit artikel cadeau gekregen, log in of maak, log in of registreer, je hebt
      nog geen abonnement, word vriend van onze`,
  },
  notice: {
    opens: 'privacybeleid, privacyverklaring, cookieverklaring',
    whole: `cookie-instellingen, cookiebeleid, privacy statement, algemene voorwaarden, alle rechten voorbehouden,
      accepteren, alles accepteren, cookies accepteren, weigeren, laden, sluiten, meld een fout, vergroot afbeelding,
      beluister artikel, samenvatting gemaakt met ai, foutje gezien mail ons, cookie-instellingen aanpassen,
      cookie-instellingen beheren, cookievoorkeuren, cookies toestaan, alle cookies accepteren, alleen noodzakelijke
      cookies, alles weigeren, privacy-instellingen, accepteren en doorgaan, toestaan en tonen, akkoord en doorgaan,
      toon externe inhoud, toon inhoud, inhoud laden, video laden, kaart laden, deze inhoud is niet beschikbaar, deze
      video is niet beschikbaar, deze video is niet meer beschikbaar, deze video kan niet worden afgespeeld, video niet
      beschikbaar, video afspelen, speel video af, video wordt geladen, audio afspelen, speel af, geluid aan, volledig
      scherm, luister het artikel, artikel beluisteren, laat dit artikel voorlezen, lees voor, samenvatting door ai,
      ai-samenvatting, menu sluiten, menu openen, auteursrecht voorbehouden, foto # van #, # van #, afbeelding # van #,
      bekijk fotogalerij, bekijk alle foto's, alle foto's, foto vergroten, vergroot foto, klik om te vergroten,
      bijschrift tonen, bijschrift verbergen, meld een taalfout, meld fout, fout melden, print recept, bewaar recept,
      bewaar dit recept, je bent nu offline`,
    asks: `wij gebruiken cookies, we gebruiken cookies, maakt gebruik van cookies, ga je akkoord met, gaat u akkoord
      met, onze privacyverklaring, ons privacybeleid, alle rechten voorbehouden, schakel javascript in, accepteer
      cookies om, om deze inhoud te, deze samenvatting is gemaakt, fout gezien?, foutje gezien?, fout gevonden?, niets
      uit deze uitgave, dit artikel verscheen eerder in, dit artikel verscheen eerst, deze website gebruikt cookies,
      deze site gebruikt cookies, onze website gebruikt cookies, moet je cookies accepteren, moet u cookies accepteren,
      accepteer de cookies om, accepteer eerst de cookies, vanwege je cookie-instellingen, pas je cookie-instellingen
      aan, je cookievoorkeuren, uw cookievoorkeuren, hier staat ingevoegde content, ingevoegde content uit, om dit
      alsnog toe te staan, we hebben je toestemming nodig, wij respecteren je privacy, wij respecteren uw privacy, we
      respecteren je privacy, we waarderen je privacy, ondersteunt deze video niet, ondersteunt het video-element niet,
      ondersteunt het audio-element niet, ondersteunt geen html5-video, ondersteunt de video-tag niet, ondersteunt de
      audio-tag niet, zet javascript aan, zet je adblocker, je adblocker uit te, artikel is voorgelezen door, dit
      artikel wordt voorgelezen, deze audio is gegenereerd, samenvatting is automatisch, samenvatting is gemaakt met,
      artikel is gemaakt met behulp van ai, met behulp van ai en gecontroleerd, en gecontroleerd door de redactie, heb
      je een fout gezien, heb je een fout gevonden, zie je een fout?, taalfout gezien?, fout in dit artikel?, klopt er
      iets niet?, meld het ons, overname van dit artikel, overname van artikelen, zonder schriftelijke toestemming van
      de uitgever, dit bericht is automatisch geplaatst, dit artikel is automatisch, dit artikel is eerder verschenen,
      dit artikel is oorspronkelijk, dit artikel verscheen oorspronkelijk, heb je dit recept gemaakt, recept gemaakt?,
      tag ons op, tag mij op, als je doorgaat met het gebruiken van deze, op de foto om te vergroten, op de foto voor
      een vergroting, op de afbeelding voor een vergroting, op de afbeelding om te vergroten, beschermd door recaptcha,
      het bericht ... verscheen eerst op, onze cookieverklaring, bevat een ingesloten element, u heeft hiervoor geen
      toestemming, je hebt hiervoor geen toestemming, contact op met onze klantenservice, schakel je adblocker,
      javascript staat uit, om deze content te bekijken, om deze content te kunnen`,
  },
  navigation: {
    opens: 'tags, trefwoorden, onderwerpen in dit artikel, getagd met, gearchiveerd onder, gerelateerde tags',
    whole: `gerelateerde onderwerpen, terug naar overzicht, terug naar het overzicht, terug naar de homepage, naar de
      homepage, berichtnavigatie, inhoudsopgave, in dit artikel, ga naar de inhoud, naar de inhoud, naar boven, terug
      naar boven, ga naar hoofdinhoud, ga naar de hoofdinhoud, spring naar inhoud, direct naar de inhoud, overslaan en
      naar de inhoud gaan, naar boven scrollen, ga naar recept, direct naar recept, spring naar recept, geplaatst in
      algemeen, ga naar inhoud, doorgaan naar inhoud, volgende pagina, vorige pagina, vorige volgende, op deze pagina,
      terug naar de voorpagina, naar begin van de pagina`,
  },
  byline: {
    opens: `door, geschreven door, gepubliceerd, gepubliceerd op, gepubliceerd door, laatst bijgewerkt, bijgewerkt,
      bijgewerkt op, laatste update, geplaatst op, geplaatst door, leestijd, van onze redactie, gewijzigd, gewijzigd op,
      laatst gewijzigd, tekst door, een artikel van, laatst bijgewerkt op`,
    whole: `redactie, # min leestijd, # minuten leestijd, leestijd # min, leestijd # minuten, leestijd # minuut, # uur
      geleden, # minuten geleden, # dagen geleden, door onze redactie, # minuten lezen, # minuut geleden, # dag geleden,
      # weken geleden, # week geleden, webredactie`,
  },
  credit: {
    opens: `foto, foto's, fotograaf, illustratie, foto van, afbeelding, © foto, archieffoto, fotocredit, coverfoto,
      stockbeeld, fotografie`,
    whole: `archiefbeeld, anp, beeld anp, foto anp, afp, foto ter illustratie, stockfoto, bron anp, bron belga, bron
      afp, bron anp afp, belga, reuters, bron anp belga, bron reuters, eigen foto, foto eigen foto, foto getty images,
      foto shutterstock, foto belga, beeld belga, ter illustratie, beeld getty images`,
    asks: `/ anp, /anp, © anp, © afp, foto: anp, beeld: anp, © belga, foto: belga, beeld: belga, /belga, belga/, anp/,
      /afp, / hollandse hoogte, © reuters, beeld: afp, anp foto`,
  },
} satisfies Language['phrases'];
