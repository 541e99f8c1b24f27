import type { Language } from '@/utils/knowledge/language';

/** Words that give Norwegian inserts away. */
export default {
  related: {
    opens: `les også, les mer, les, les videre, les hele, les saken, se også, se video, hør også, mer om, flere saker,
      relaterte saker, relatert, ikke gå glipp av, les flere, anbefalt, lese mer, lytt til artikkelen, lytt til saken,
      hør podkasten, hør podkast, se videoen, se bildene, bildeserie, les også disse, flere nyheter fra, flere
      oppskrifter, andre leser også, andre leste også, mer fra`,
    whole: `les hele saken, relaterte artikler, flere nyheter, mer om saken, mer om temaet, mest lest, mest leste, mest
      leste saker, populært, siste nytt, siste nyheter, siste saker, anbefalte saker, anbefalt for deg, du vil kanske
      også like, kanskje du også liker, vis mer, vis flere, se alle, neste artikkel, forrige artikkel, toppsaker, andre
      leser, andre har også lest, akkurat nå leser andre, populært akkurat nå, populært nå, mest lest akkurat nå, mest
      lest nå, kanskje du også er interessert i, du er kanskje også interessert i, du vil kanskje også lese, relatert
      innhold, relaterte innlegg, lignende artikler, lignende saker, anbefalt lesning, anbefalte artikler, redaksjonen
      anbefaler, mer fra forsiden, forrige innlegg, neste innlegg, eldre innlegg, nyere innlegg, siste innlegg, neste
      sak, forrige sak, fortsett å lese, se alle saker, se hele listen her`,
    asks: `les flere saker om, les mer om saken, les alle sakene våre, les alle våre saker, les mer her, les flere
      nyheter, les flere saker, les hele historien her, klikk her for å lese, klikk her for mer`,
  },
  newsletter: {
    opens: 'nyhetsbrev, meld deg på vårt nyhetsbrev',
    whole: `vårt nyhetsbrev, meld deg på, meld deg på nyhetsbrev, meld deg på nyhetsbrevet, abonner på nyhetsbrev, få
      nyhetsbrev, e-postadresse, din e-postadresse, din e-post, skriv inn e-postadressen din, skriv inn din e-post,
      skriv inn din e-postadresse, fyll inn e-postadressen din, e-postadressen din, takk for påmeldingen, meld deg på
      her, meld deg på nå, ja takk send meg nyhetsbrevet, abonner på bloggen via e-post, få nyhetene på e-post`,
    asks: `meld deg på vårt nyhetsbrev, meld deg på nyhetsbrevet, abonner på vårt nyhetsbrev, få vårt nyhetsbrev, få
      nyhetsbrevet vårt, rett i innboksen, i innboksen din, i din innboks, meld deg på våre nyhetsbrev, meld deg på
      nyhetsbrevet vårt, meld deg på nyhetsbrevene våre, abonner på nyhetsbrevet vårt, vårt gratis nyhetsbrev, nyhetene
      rett i innboksen, saker rett i innboksen, viktigste rett i innboksen, nyhetsbrevet vårt gratis, ved å melde deg på
      godtar, ved å abonnere godtar du, du kan når som helst melde deg av, du kan når som helst trekke samtykket, meld
      deg av når som helst, jeg samtykker til å motta, takk for at du meldte deg på, vil du ha flere nyheter?, vil du ha
      flere saker som denne?, abonner på bloggen`,
  },
  advertisement: {
    opens: 'annonse, annonser, reklame',
    whole: `annonsørinnhold, sponset innhold, saken fortsetter under annonsen, artikkelen fortsetter under annonsen,
      saken fortsetter under bildet, artikkelen fortsetter under bildet, saken fortsetter under videoen, saken
      fortsetter etter annonsen, artikkelen fortsetter etter annonsen, dette er en annonse, betalt innhold, betalt
      samarbeid, kommersielt samarbeid, kommersielt innhold, reklamesamarbeid, annonselenke, annonselenker,
      reklamelenke, innhold fra annonsør, skjul annonse, lukk annonse, fjern annonser, kjøp her, se priser, til
      butikken, til nettbutikken, saken fortsetter, artikkelen fortsetter, saken fortsetter nedenfor, artikkelen
      fortsetter nedenfor, teksten fortsetter, innlegget inneholder reklame`,
    asks: `fortsetter under annonsen, saken fortsetter under, artikkelen fortsetter under, inneholder annonselenker,
      inneholder reklamelenker, saken fortsetter etter bildet, saken fortsetter etter videoen, teksten fortsetter under
      annonsen, teksten fortsetter under bildet, teksten fortsetter under videoen, teksten fortsetter etter annonsen,
      teksten fortsetter etter bildet, fortsett å lese under annonsen, les videre under annonsen, les videre etter
      annonsen, dette innlegget inneholder reklame, dette innlegget inneholder affiliate, inneholder affiliatelenker,
      inneholder affiliate-lenker, du kjøper via lenkene våre, du kjøper via våre lenker, du kjøper noe via lenkene, du
      handler via lenkene, tjene penger på kjøp via lenkene, provisjon hvis du kjøper via, provisjon hvis du kjøper noe,
      provisjon når du kjøper via`,
  },
  share: {
    opens: 'del, del saken, følg oss',
    whole: `del, del saken, del artikkelen, del artikkel, del på @, del via @, delinger, # delinger, kopier lenke, lenke
      kopiert, lenken er kopiert, skriv ut, tips en venn, send, lagre, følg oss, følg oss på @, følg, lik, gi bort
      artikkelen, del på sosiale medier, del i sosiale medier, del innlegget, del med en venn, del med venner, del med
      vennene dine, del på e-post, del via e-post, del gjerne, send til en venn, kopier lenken, lenken kopiert, skriv ut
      artikkelen, skriv ut saken, lagre saken, lagre artikkelen, lagre til senere, les senere, gi bort saken, følg tema,
      følg temaet, følg journalisten, følg skribenten, liker laster inn, liker dette, skriv ut oppskriften, skriv ut
      oppskrift, lagre oppskrift, lagre oppskriften`,
    asks: `følg oss på, lik oss på, del artikkelen, følg oss også på, som foretrukket kilde på google, del denne
      artikkelen, del denne saken, del gjerne saken, del gjerne artikkelen, del gjerne innlegget, følg oss gjerne på,
      følg meg på, lik siden vår på, klikk for å dele, legg oss til som, som abonnent kan du dele, som abonnent kan du
      gi bort, del saken på @`,
  },
  comments: {
    opens: 'kommentarer, kommenter, skriv en kommentar',
    whole: `kommentar, kommentarer, # kommentarer, # kommentar, kommentarer #, kommenter, kommenter artikkelen, skriv en
      kommentar, skriv kommentar, legg igjen en kommentar, legg til kommentar, vis kommentarer, les kommentarer, alle
      kommentarer, svar, avbryt svar, ingen kommentarer, delta i debatten, hva mener du, tips oss, stem her, si din
      mening, kommentarfeltet er stengt, kommentarfeltet er lukket, det er stengt for kommentarer, kommentarer er
      stengt, vær den første til å kommentere, bli den første til å kommentere, skriv din kommentar her, skriv din
      kommentar, skriv kommentaren din her, send kommentar, publiser kommentar, legg igjen et svar, legg inn en
      kommentar, rapporter kommentar, les våre debattregler, vis debattregler, debattregler, skriv et leserinnlegg,
      skriv leserbrev, tips redaksjonen, tips journalisten, send oss tips, send inn tips, kontakt redaksjonen, kontakt
      journalisten, obligatoriske felt er merket med, vurder oppskriften, var denne artikkelen nyttig`,
    asks: `din e-postadresse vil ikke bli publisert, e-postadressen din vil ikke vises, skriv i kommentarfeltet, fortell
      oss i kommentarfeltet, for å kommentere, har du tips?, si din mening i, tips oss på, tips oss her, har du tips til
      saken, deltar du i debatten?, lagre mitt navn e-post og nettside, varsle meg om nye kommentarer, du må være
      innlogget for å kommentere, du må være innlogget for å kunne kommentere, du må logge inn for å kommentere, du må
      logge inn for å kunne kommentere, hold en god tone i kommentarfeltet, send inn leserinnlegg, send ditt innlegg
      til, send innlegget ditt til, vil du delta i debatten? send, dette er et debattinnlegg, dette er et leserinnlegg,
      gir uttrykk for skribentens holdning, gir uttrykk for skribentens holdninger, hva mener du? skriv, hva synes du?
      skriv, har du sett eller hørt noe? tips, har du tips? kontakt, har du tips til denne saken, har du en god
      historie? ta kontakt, vet du mer? tips, vet du mer? kontakt, har du prøvd oppskriften?, tagg meg på @, stem i
      avstemningen vår`,
  },
  app: {
    whole: `last ned appen, last ned vår app, åpne i appen, få appen, slå på varsler, skru på varsler, last ned appen
      her, abonner på podkasten, hør på spotify, lytt i spotify, lytt på spotify, få varsler rett på mobilen`,
    asks: `last ned vår app, last ned appen, følg vår whatsapp-kanal, abonner på kanalen vår, følg kanalen vår, nyhetene
      på mobilen, last ned appen vår, få våre varsler, bli med i facebook-gruppa vår, bli med i facebookgruppen vår, bli
      med i vår facebook-gruppe, der du hører podkast, der du hører podkaster`,
  },
  author: {
    opens: 'om forfatteren, om skribenten',
    whole: `forfatter, skribent, flere artikler av forfatteren, alle artikler av forfatteren, mer om forfatteren, mer
      fra forfatteren, mer fra skribenten, les mer om skribenten`,
    asks: 'alle artikler av, flere artikler av, alle innlegg av',
  },
  subscription: {
    whole: `logg inn, logg ut, opprett konto, allerede abonnent, allerede abonnent? logg inn, har du allerede en konto,
      bli abonnent, bli medlem, abonner, kun for abonnenter, for abonnenter, støtt oss, kjøp abonnement, kun for
      medlemmer, opprett bruker, logg inn eller opprett bruker, har du ikke bruker, glemt passord, glemt passordet, prøv
      gratis, prøv gratis i # dager, få full tilgang, få tilgang til hele saken, lås opp artikkelen, lås opp saken, vil
      du lese videre, vil du lese hele saken, allerede kunde, les e-avisen, prøv en måned for # krone, prøv en måned for
      # kr, pluss-sak`,
    asks: `denne artikkelen er for abonnenter, kun for abonnenter, allerede abonnent, for å lese videre, for å lese
      resten, bli abonnent, ingen bindingstid, denne saken er for abonnenter, saken er for abonnenter, saken er kun for
      abonnenter, artikkelen er kun for abonnenter, artikkelen er for abonnenter, allerede kunde? logg inn, har du
      allerede bruker? logg inn, har du allerede en konto? logg inn, prøv første måned gratis, ubegrenset tilgang til
      alle saker, få tilgang til alle saker, avslutt når du vil, avslutt når som helst, for å lese saken må du,
      gratisartiklene dine, støtt vår journalistikk, støtt journalistikken vår, støtt uavhengig journalistikk, støtt oss
      på vipps, støtt oss via, støtt arbeidet vårt, vipps en slant, vipps gjerne, takk for at du leser, logg inn for å
      lese videre, logg inn for å lese hele, logg inn for å lese saken, logg inn for å lese artikkelen`,
  },
  notice: {
    whole: `personvern, personvernerklæring, informasjonskapsler, brukervilkår, alle rettigheter reservert, godta, godta
      alle, aksepter, avvis, lukk, laster, meld fra om feil, forstørr bildet, lytt til artikkelen, lytt til saken, hør
      artikkelen, ki-generert oppsummering, saken oppdateres, fant du en feil meld fra, saken er oppdatert, følg saken,
      saken blir oppdatert, klikk på bildet for å forstørre, trykk på bildet for å forstørre, klikk for større bilde,
      klikk for å forstørre, bilde # av #, vis bildetekst, skjul bildetekst, se alle bilder, se alle bildene, vis alle
      bilder, cookieinnstillinger, administrer cookies, administrer samtykker, administrer samtykke, endre samtykke, kun
      nødvendige, bare nødvendige, godta alle cookies, tillat alle, videoen kan ikke spilles av, spill av video, spill
      av lyd, ta quizen, ta quizen vår, rapporter feil i saken, feil i saken, blogg på wordpress.com, innhold fra en
      ekstern leverandør, lest opp av en syntetisk stemme, ansvarlig redaktør`,
    asks: `vi bruker cookies, bruker informasjonskapsler, vår personvernerklæring, godtar du våre, alle rettigheter
      reservert, aktiver javascript, har du funnet en feil, oppsummeringen er laget av, oppsummeringen er laget med, har
      du funnet en feil?, fant du en feil?, funnet en feil?, funnet feil i, for å se dette innholdet må, for å se
      innholdet må du, godta cookies for å se, godta informasjonskapsler for å se, innholdet er levert av en tredjepart,
      du ikke har godtatt cookies, du ikke har godtatt informasjonskapsler, nettleseren din støtter ikke, din nettleser
      støtter ikke, få saken lest opp, få artikkelen lest opp, saken er lest opp med, oppsummeringen er generert,
      teksten er oversatt ved hjelp av ki, artikkelen er oversatt med kunstig intelligens, artikkelen er oversatt ved
      hjelp av, test kunnskapene dine i, ser du en feil i saken, feil i saken? gi, feil i saken? meld, har du funnet
      feil?, materialet er vernet etter åndsverkloven, innholdet er vernet etter åndsverkloven, arbeider etter vær
      varsom-plakatens, denne saken ble først publisert, artikkelen ble opprinnelig publisert på, alle rettigheter
      forbeholdt, innholdet krever samtykke til, du må slå på javascript, trykk på bildet for å se det større, saken er
      lest opp, artikkelen er lest opp`,
  },
  navigation: {
    opens: 'stikkord, emneknagger, etiketter, relaterte emner, emneord, arkivert under',
    whole: `emner, til forsiden, gå til forsiden, tilbake til forsiden, innleggsnavigasjon, innholdsfortegnelse, i denne
      artikkelen, hopp til innhold, gå til innhold, til toppen, tilbake til toppen, hopp til innholdet, gå til
      oppskriften, hopp til oppskriften, ukategorisert, publisert i ukategorisert, hopp til hovedinnhold, hopp til
      hovedinnholdet, neste side, forrige side, forrige neste, på denne siden, tilbake til oversikten`,
  },
  byline: {
    opens: `av, tekst, tekst og foto, skrevet av, publisert, oppdatert, sist oppdatert, lesetid, publisert av,
      journalist, fotograf, publisert i`,
    whole: `# min lesetid, # min lesing, lesetid # min, lesetid # minutter, for # timer siden, for # minutter siden, for
      # dager siden, redaksjonen`,
  },
  credit: {
    opens: 'foto, bilde, bildet, foto av, illustrasjon, arkivfoto, illustrasjonsfoto, grafikk',
    whole: 'illustrasjonsbilde, arkivbilde, ntb, foto ntb, foto privat, skjermdump, skjermbilde, ©ntb, © ntb',
    asks: '/ ntb, /ntb, foto: ntb, ntb scanpix',
  },
} satisfies Language['phrases'];
