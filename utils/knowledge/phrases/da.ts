import type { Language } from '@/utils/knowledge/language';

/** Words that give Danish inserts away. */
export default {
  related: {
    opens: `læs også, læs mere, læs, læs videre, læs hele, læs artiklen, se også, se video, hør også, mere om, flere
      artikler, relaterede artikler, relateret, gå ikke glip af, læs flere, anbefalet, hør artiklen, lyt til artiklen,
      se videoen, se billederne, billedserie, lyt til podcasten, læs også disse, flere nyheder fra, flere opskrifter,
      andre læser også, andre læste også, mere fra`,
    whole: `læs hele artiklen, relateret indhold, flere nyheder, mere om emnet, mest læst, mest læste, mest læste
      artikler, populært, seneste nyt, seneste nyheder, lige nu, anbefalede artikler, anbefalet til dig, måske er du
      interesseret i, du vil måske også synes om, vis mere, vis flere, se alle, næste artikel, forrige artikel,
      topnyheder, andre læser, lige nu læser andre, populært lige nu, mest læste lige nu, mest læste nyheder, måske vil
      du også læse, du er måske også interesseret i, relaterede nyheder, relaterede indlæg, lignende artikler, lignende
      indlæg, anbefalet læsning, anbefalet af redaktionen, redaktionen anbefaler, mere fra forsiden, forrige indlæg,
      næste indlæg, ældre indlæg, nyere indlæg, seneste indlæg, læs resten, fortsæt med at læse, se alle artikler, se
      hele listen her`,
    asks: `læs flere artikler om, læs mere om sagen, læs alle vores artikler, læs mere her, læs flere nyheder, læs hele
      historien her, klik her for at læse, klik her for mere`,
  },
  newsletter: {
    opens: 'nyhedsbrev, tilmeld dig vores nyhedsbrev',
    whole: `nyhedsbreve, vores nyhedsbrev, tilmeld, tilmeld dig, tilmeld nyhedsbrev, tilmeld dig nyhedsbrevet, få
      nyhedsbrevet, e-mailadresse, din e-mail, din e-mailadresse, din mailadresse, indtast din e-mail, indtast din
      e-mailadresse, indtast din mailadresse, skriv din e-mail, skriv din e-mailadresse, tak for din tilmelding, tak
      fordi du tilmeldte dig, tilmeld dig nu, tilmeld dig her, tilmeld dig gratis, få nyheder direkte i mailen, få de
      vigtigste nyheder hver morgen, ja tak send mig nyhedsbrevet`,
    asks: `tilmeld dig vores nyhedsbrev, tilmeld dig nyhedsbrevet, abonner på vores nyhedsbrev, få vores nyhedsbrev, få
      nyhedsbrevet, vores gratis nyhedsbrev, abonnér på mit nyhedsbrev, i din indbakke, skriv dig op til nyhedsbrevet,
      vil du have flere nyheder?, tilmeld dig vores nyhedsbreve, tilmeld dig vores gratis, tilmeld dig mit nyhedsbrev,
      direkte i din indbakke, til din indbakke, direkte i din mailboks, direkte i din mail, til din mailboks, i din
      mailindbakke, ved at tilmelde dig accepterer, ved at tilmelde dig nyhedsbrevet, ved at klikke på tilmeld, du kan
      altid afmelde dig igen, du kan altid afmelde nyhedsbrevet, til enhver tid trække dit samtykke tilbage, jeg giver
      samtykke til at modtage, vil du have besked når der er nyt, vil du have flere nyheder, gå ikke glip af noget
      tilmeld, du kan framelde dig nyhedsbrevet, du kan altid framelde dig igen, du kan altid framelde dig nyhedsbrevet`,
  },
  advertisement: {
    opens: 'annonce, annoncer, reklame',
    whole: `sponsoreret indhold, annonceindhold, sponsoreret, artiklen fortsætter efter annoncen, artiklen fortsætter
      under annoncen, artiklen fortsætter under billedet, artiklen fortsætter under videoen, dette er en annonce,
      annoncørbetalt indhold, kommercielt samarbejde, kommercielt indhold, betalt indhold, betalt samarbejde,
      reklamesamarbejde, reklamelink, reklamelinks, annoncelink, indhold fra annoncør, skjul annonce, luk annonce, fjern
      annoncer, køb her, se priser, til butikken, til webshoppen, artiklen fortsætter, artiklen fortsætter nedenfor,
      artiklen fortsætter herunder, teksten fortsætter herunder, teksten fortsætter, indlægget indeholder reklame`,
    asks: `artiklen fortsætter efter, artiklen fortsætter under, artiklen indeholder reklamelinks, teksten fortsætter
      efter annoncen, teksten fortsætter under annoncen, teksten fortsætter under billedet, teksten fortsætter under
      videoen, historien fortsætter efter annoncen, historien fortsætter under annoncen, fortsæt med at læse efter
      annoncen, læs videre efter annoncen, læs videre under annoncen, dette indlæg indeholder reklame, dette indlæg
      indeholder affiliate, indlægget indeholder reklamelinks, indeholder affiliatelinks, indeholder affiliate links,
      indeholder affiliate-links, indeholder annoncelinks, du køber via vores links, du køber noget via vores links, du
      handler via vores links, vi tjener penge når du klikker, provision hvis du køber via, provision hvis du køber
      noget, provision når du køber via`,
  },
  share: {
    opens: 'del, del artiklen, følg os',
    whole: `del, del artiklen, del artikel, del på @, del via @, delinger, # delinger, kopier link, link kopieret,
      print, udskriv, send, gem, gem artikel, følg os, følg os på @, følg, synes godt om, giv artiklen som gave, del på
      sociale medier, del indlægget, del med en ven, del med dine venner, del via e-mail, del gerne, send til en ven,
      tip en ven, kopiér link, kopiér linket, linket er kopieret, udskriv artikel, udskriv artiklen, print artikel,
      print artiklen, gem artiklen, gem til senere, læs senere, giv artiklen videre, følg emner, følg emne, følg emnet,
      følg skribenten, like indlæser, synes godt om indlæser, udskriv opskriften, print opskrift, print opskriften, gem
      opskrift, gem opskriften`,
    asks: `følg os på, like os på, del artiklen, følg os også på, som foretrukken kilde på google, synes godt om os på
      @, følg med på @, del denne artikel, del gerne artiklen, del gerne indlægget, del gerne med dine, følg os gerne
      på, følg mig på, synes godt om vores side på, klik for at dele, tilføj os som, som abonnent kan du dele`,
  },
  comments: {
    opens: 'kommentarer, kommenter, skriv en kommentar',
    whole: `kommentar, kommentarer, # kommentarer, # kommentar, kommentarer #, kommenter, kommenter artiklen, skriv en
      kommentar, skriv kommentar, tilføj kommentar, vis kommentarer, læs kommentarer, alle kommentarer, svar, annuller
      svar, ingen kommentarer, deltag i debatten, hvad mener du, tip os, stem her, kommentér, kommentér artiklen,
      kommentarfeltet er lukket, kommentarsporet er lukket, der er lukket for kommentarer, der er slået kommentarer fra,
      vær den første til at kommentere, skriv din kommentar her, skriv din kommentar, send kommentar, skriv et svar,
      anmeld kommentar, rapportér kommentar, log ind for at kommentere, læs vores debatregler, debatregler, skriv et
      læserbrev, skriv et debatindlæg, tip redaktionen, send os et tip, send os dit tip, kontakt redaktionen, kontakt
      journalisten, skriv til journalisten, krævede felter er markeret med, bedøm opskriften, var denne artikel nyttig,
      hold en god tone i debatten`,
    asks: `din e-mailadresse vil ikke blive publiceret, din e-mailadresse bliver ikke publiceret, skriv i
      kommentarfeltet, fortæl os i kommentarfeltet, for at kommentere, har du et tip?, deltag i debatten, hvad mener du?
      deltag, gem mit navn mail og websted, gem mit navn min e-mail, giv mig besked om nye kommentarer, underret mig via
      e-mail, du skal være logget ind for at kommentere, du skal være logget ind for at skrive en kommentar, vær den
      første til at skrive en kommentar, send dit læserbrev, send dit indlæg til, send dit debatindlæg, dette er et
      debatindlæg, dette er et læserbrev, indlægget er udtryk for skribentens, udtryk for skribentens egen holdning,
      hvad synes du? skriv, hvad mener du? skriv, har du set eller hørt noget? tip, har du et tip? skriv, har du en god
      historie? kontakt, har du en god historie? skriv, ved du mere? kontakt, ved du mere? skriv, har du prøvet
      opskriften?, tag mig på @, hold en god tone i kommentarfeltet, hold en god tone i kommentarsporet, stem i vores
      afstemning`,
  },
  app: {
    whole: `download appen, hent appen, hent vores app, åbn i appen, slå notifikationer til, aktivér notifikationer,
      aktiver notifikationer, download appen her, abonnér på podcasten, abonner på podcasten, lyt på spotify`,
    asks: `download vores app, hent vores app, hent appen, download appen, følg vores whatsapp-kanal, abonner på vores
      kanal, følg vores kanal, nyhederne på mobilen, notifikationer direkte på din mobil, få notifikationer fra os, bliv
      medlem af vores facebook-gruppe, bliv medlem af vores facebookgruppe, hvor du finder dine podcasts, der hvor du
      lytter til podcast, der hvor du hører podcast`,
  },
  author: {
    opens: 'om forfatteren, om skribenten',
    whole: `forfatter, skribent, flere artikler af forfatteren, alle artikler af forfatteren, mere om forfatteren, mere
      fra forfatteren, mere om skribenten`,
    asks: 'alle artikler af, flere artikler af',
  },
  subscription: {
    whole: `log ind, log ud, opret konto, allerede abonnent, allerede abonnent? log ind, har du allerede en konto, bliv
      abonnent, bliv medlem, abonner, kun for abonnenter, for abonnenter, støt os, støt vores arbejde, køb abonnement,
      opret dig, kun for medlemmer, opret bruger, opret gratis bruger, log ind eller opret bruger, har du ikke en
      bruger, glemt adgangskode, glemt kodeord, glemt din adgangskode, prøv gratis, prøv gratis i # dage, få fuld
      adgang, få adgang til hele artiklen, lås artiklen op, vil du læse hele artiklen, vil du læse videre, støt os på @,
      tak fordi du læser med, læs e-avisen, bliv abonnent nu, allerede medlem, prøv en måned for # krone, prøv en måned
      for # kr`,
    asks: `denne artikel er for abonnenter, kun for abonnenter, allerede abonnent, for at læse videre, for at læse
      resten, læs videre med, bliv abonnent, ingen binding, artiklen er kun for abonnenter, artikel er kun for
      abonnenter, artiklen er forbeholdt abonnenter, artiklen er for abonnenter, er du allerede medlem? log ind, har du
      allerede en bruger? log ind, har du allerede en konto? log ind, prøv den første måned gratis, ubegrænset adgang
      til alle artikler, opsig når som helst, opsig når du vil, dine gratis artikler, støt vores journalistik, støt
      uafhængig journalistik, støt os via, støt os med et, støt os på mobilepay, støt mit arbejde på, tak fordi du
      læser, få adgang til alle artikler på`,
  },
  notice: {
    opens: 'ansvarshavende chefredaktør',
    whole: `privatlivspolitik, cookiepolitik, cookies, brugervilkår, alle rettigheder forbeholdes, accepter, accepter
      alle, afvis, luk, indlæser, rapportér fejl, forstør billedet, lyt til artiklen, lyt til artikel, ai-genereret
      resumé, artiklen er opdateret, artiklen opdateres, klik på billedet for at forstørre, klik for større billede,
      klik for at forstørre, billede # af #, vis billedtekst, skjul billedtekst, vis alle billeder, se alle billeder,
      cookieindstillinger, administrer cookies, administrer samtykke, ret samtykke, ret dit samtykke, kun nødvendige,
      tillad alle, acceptér alle, accepter alle cookies, videoen kan ikke afspilles, afspil lyd, afspil video, hør
      artiklen læst op, tag vores quiz, tag quizzen, rapporter fejl i artiklen, fejl i artiklen, blog på wordpress.com,
      indhold fra en ekstern udbyder, oplæst af en syntetisk stemme, oplæst med kunstig intelligens`,
    asks: `vi bruger cookies, vi anvender cookies, bruger cookies til, vores privatlivspolitik, accepterer du vores,
      alle rettigheder forbeholdes, aktiver javascript, har du fundet en fejl?, fandt du en fejl?, fundet en fejl?,
      skriv til redaktionen, for at se dette indhold, for at se indholdet skal du, du skal acceptere cookies for, du har
      fravalgt cookies, få læst artiklen op, resuméet er lavet med, resuméet er genereret, resuméet er skrevet af ai,
      teksten er oversat ved hjælp af ai, artiklen er oversat ved hjælp af, artiklen er oversat med kunstig intelligens,
      test din viden i vores, fejl i artiklen? skriv, fundet en fejl i artiklen?, fandt du en fejl i artiklen?,
      materialet er beskyttet af loven om, denne artikel er oprindeligt, artiklen blev oprindeligt publiceret på,
      artiklen er leveret af ritzau, indhold kræver samtykke, her er indhold fra en ekstern, din webbrowser understøtter
      ikke, understøtter ikke afspilning af lyd, understøtter ikke afspilning af video, du skal slå javascript til,
      artiklen er læst op af, artiklen er oplæst, alt materiale er beskyttet af loven, start en blog på wordpress.com`,
  },
  navigation: {
    opens: 'tags, etiketter, emneord, emner i artiklen, emner i denne artikel, arkiveret under',
    whole: `emner, til forsiden, gå til forsiden, tilbage til forsiden, indlægsnavigation, indholdsfortegnelse, i denne
      artikel, gå til indhold, spring til indhold, til toppen, tilbage til toppen, hop til indhold, gå til opskriften,
      hop til opskriften, udgivet i ikke kategoriseret, næste side, forrige side, gå til hovedindhold, spring til
      hovedindhold, på denne side, tilbage til oversigten`,
  },
  byline: {
    opens: `af, tekst, tekst og foto, skrevet af, publiceret, udgivet, opdateret, sidst opdateret, senest opdateret,
      læsetid, offentliggjort, udgivet i, udgivet af, publiceret af`,
    whole: `# min læsetid, # min. læsetid, læsetid # min, læsetid # minutter, for # timer siden, for # minutter siden,
      for # dage siden, redaktionen`,
  },
  credit: {
    opens: 'foto, billede, fotograf, foto af, illustration, arkivfoto, grafik, pressefoto',
    whole: `modelfoto, genrefoto, arkivbillede, ritzau, foto ritzau, privatfoto, foto privat, ritzau scanpix,
      skærmbillede, /ritzau/`,
    asks: '/ritzau, / ritzau, /scanpix, / scanpix, ritzau scanpix',
  },
} satisfies Language['phrases'];
