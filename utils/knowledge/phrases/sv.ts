import type { Language } from '@/utils/knowledge/language';

/** Words that give Swedish inserts away. */
export default {
  related: {
    opens: `läs också, läs även, läs mer, läs mera, läs, läs vidare, läs hela, se även, se också, se mer, mer om, mer
      från, relaterat, relaterade artiklar, missa inte, lyssna, lyssna också, fler artiklar, rekommenderas, läs fler,
      lyssna på artikeln, lyssna på den här artikeln, se klippet, se videon, läs mer om, se fler bilder, se bilderna,
      bildspel, podd, lyssna på podden, fler nyheter från, fler recept, läs även våra, andra läser också, andra läste
      också`,
    whole: `läs hela artikeln, relaterade nyheter, relaterad läsning, mer om ämnet, mer i ämnet, mer läsning, fler
      nyheter, mest läst, mest lästa, populärt, populära artiklar, senaste nytt, senaste nyheterna, just nu,
      rekommenderat, rekommenderade artiklar, du kanske också gillar, visa mer, visa fler, visa alla, nästa artikel,
      föregående artikel, toppnyheter, just nu på sajten, populärt just nu, andra läser, du kanske också är intresserad
      av, relaterat innehåll, rekommenderad läsning, rekommenderat för dig, tips från redaktionen, redaktionen
      rekommenderar, nästa inlägg, föregående inlägg, tidigare inlägg, nyare inlägg, äldre inlägg, relaterade inlägg,
      liknande artiklar, liknande inlägg, senaste inläggen, senaste artiklarna, fortsätt läsa, se alla artiklar, läs om
      hur vi testar, se hela listan här`,
    asks: `läs mer om, läs fler artiklar om, läs alla våra artiklar, klicka här för att läsa, klicka här för mer, här
      kan du läsa fler artiklar, läs mer här, läs fler nyheter`,
  },
  newsletter: {
    opens: 'nyhetsbrev, anmäl dig till vårt nyhetsbrev',
    whole: `vårt nyhetsbrev, prenumerera på nyhetsbrev, prenumerera på nyhetsbrevet, anmäl dig, anmäl dig här,
      e-postadress, din e-postadress, din e-post, fyll i din e-post, få vårt nyhetsbrev, ange din e-postadress, ange din
      e-post, skriv din e-postadress, skriv in din e-postadress, tack för din anmälan, tack för att du prenumererar,
      skicka nyhetsbrev till mig, anmäl dig nu, prenumerera på bloggen via e-post`,
    asks: `anmäl dig till vårt nyhetsbrev, anmäl dig till nyhetsbrevet, prenumerera på vårt, få vårt nyhetsbrev, skriv
      upp dig på, i din inkorg, till din inkorg, direkt i inkorgen, prenumerera på våra nyhetsbrev, anmäl dig till våra
      nyhetsbrev, vårt kostnadsfria nyhetsbrev, vårt gratis nyhetsbrev, i din mejlkorg, till din mejlkorg, direkt i din
      mejl, direkt till din mejl, artiklar direkt i mejlkorgen, nyheterna direkt i mejlen, viktigaste direkt i mejlen,
      genom att prenumerera godkänner du, genom att anmäla dig godkänner, avsluta prenumerationen när som helst, du kan
      när som helst avregistrera dig, du kan när som helst avsluta prenumerationen, avregistrera dig när som helst, vill
      du ha fler nyheter?, jag godkänner att mina personuppgifter, missa inga nyheter`,
  },
  advertisement: {
    opens: 'annons, annonser, reklam',
    whole: `annonsinnehåll, sponsrat innehåll, sponsrat, i samarbete med, artikeln fortsätter efter annonsen, artikeln
      fortsätter under annonsen, annons från, texten fortsätter under bilden, det här är en annons, detta är en annons,
      detta är en betald annons, innehåll från annonsör, annonssamarbete, reklamsamarbete, betalt samarbete, betalt
      innehåll, kommersiellt samarbete, annonslänk, annonslänkar, reklamlänk, inlägget innehåller reklam, inlägget
      innehåller annons, ta bort annonser, dölj annons, stäng annons, köp här, till butiken, visa priser, artikeln
      fortsätter nedan, texten fortsätter nedan, texten fortsätter`,
    asks: `artikeln fortsätter efter, artikeln fortsätter under, artikeln innehåller annonslänkar, innehåller
      reklamlänkar, länkarna i artikeln är annonslänkar, innehåller annonslänkar, texten fortsätter efter annonsen,
      texten fortsätter under annonsen, texten fortsätter efter bilden, texten fortsätter under videon, fortsätt läsa
      efter annonsen, detta inlägg innehåller reklam, detta inlägg innehåller annons, innehåller affiliatelänkar,
      innehåller affiliate-länkar, du köper via våra länkar, du handlar via våra länkar, du köper något via våra länkar,
      du handlar via länkarna, du köper via länkarna, inlägget är skrivet i samarbete, provision om du köper via,
      provision om du köper något, provision om du handlar via`,
  },
  share: {
    opens: 'dela, följ oss, dela artikeln',
    whole: `dela, delningar, # delningar, dela artikeln, dela artikel, dela på @, dela via @, dela med @, kopiera länk,
      länk kopierad, länken kopierad, skriv ut, mejla, mejla artikeln, spara, spara artikeln, följ oss, följ oss på @,
      följ, gilla, skicka, ge bort artikeln, följ oss i sociala medier, dela på sociala medier, dela i sociala medier,
      dela inlägget, dela med en vän, dela med dina vänner, dela via e-post, dela gärna, tipsa en vän, kopiera länken,
      länken är kopierad, skriv ut artikeln, skriv ut artikel, spara artikel, spara till läslistan, spara till senare,
      läs senare, följ skribenten, följ ämne, följ ämnet, följ ämnen, följ ämnen i artikeln, gilla detta, gilla laddar
      in, skriv ut receptet, skriv ut recept, spara recept, spara receptet`,
    asks: `följ oss på, gilla oss på, dela artikeln, följ oss även på, som föredragen källa på google, följ ... på @,
      dela den här artikeln, dela gärna artikeln, dela gärna inlägget, dela gärna med dina, gilla vår sida på, följ oss
      gärna på, klicka här för att följa, klicka för att dela, lägg till oss som, kan du ge bort artiklar, som
      prenumerant kan du dela, som prenumerant kan du ge bort`,
  },
  comments: {
    opens: 'kommentarer, kommentera, skriv en kommentar',
    whole: `kommentar, kommentarer, # kommentarer, # kommentar, kommentarer #, kommentera, kommentera artikeln, skriv en
      kommentar, lämna en kommentar, lämna kommentar, visa kommentarer, läs kommentarer, alla kommentarer, svara, avbryt
      svar, inga kommentarer, diskutera, tyck till, vad tycker du, tipsa oss, rösta här, kommentera här, vad tycker du
      kommentera, vad tycker du kommentera här, kommentarsfältet är stängt, kommentarerna är stängda, kommentarer är
      inaktiverade, bli först med att kommentera, bli den första att kommentera, skriv ditt svar här, skriv din
      kommentar, skriv din kommentar här, skicka kommentar, publicera kommentar, anmäl kommentar, anmäl inlägg,
      rapportera kommentar, lämna ett svar, kommentera inlägget, gå med i diskussionen, kommentarer granskas i
      efterhand, kommentarerna förhandsgranskas inte, skriv en insändare, skriv insändare, tipsa redaktionen, tipsa oss
      om nyheter, kontakta redaktionen, kontakta reportern, mejla reportern, obligatoriska fält är märkta, det här är en
      opinionstext, detta är en opinionstext, betygsätt receptet, var den här artikeln till hjälp, har du ett tips`,
    asks: `din e-postadress kommer inte publiceras, din e-postadress kommer inte att publiceras, skriv i kommentarerna,
      berätta i kommentarerna, för att kommentera, har du tips?, tipsa oss på, har du sett något? mejla, har du sett
      något? tipsa, spara mitt namn min e-postadress, meddela mig via e-post, du måste vara inloggad för att kommentera,
      du måste vara inloggad för att publicera, du måste vara inloggad för att skriva, håll en god ton i kommentarerna,
      håll en god ton i kommentarsfältet, håll god ton i kommentarsfältet, skriv i kommentarsfältet, berätta i
      kommentarsfältet, mejla din insändare, skicka din insändare, vill du skriva en replik, vill du svara på artikeln,
      det här är en insändare, det här är en debattartikel, detta är en debattartikel, detta är en insändare, åsikterna
      är skribentens egna, har du sett eller hört något? tipsa, skicka tips och bilder till oss, skicka tips och bilder
      till redaktionen, vet du mer? kontakta, vet du mer? tipsa, har du ett nyhetstips, har du lagat receptet?, tagga
      oss på`,
  },
  app: {
    whole: `ladda ner appen, ladda ner vår app, hämta appen, öppna i appen, slå på notiser, aktivera notiser, slå på
      pushnotiser, ladda ner appen här, prenumerera på podden, lyssna via spotify, lyssna på spotify, få pushnotiser
      direkt i mobilen`,
    asks: `ladda ner vår app, ladda ned vår app, ladda ner appen, hämta vår app, följ vår whatsapp-kanal, prenumerera på
      vår kanal, följ vår kanal, nyheterna direkt i mobilen, få våra pushnotiser, gå med i vår facebookgrupp, gå med i
      vår telegramgrupp, gå med i vår whatsappgrupp, där poddar finns`,
  },
  author: {
    opens: 'om författaren, om skribenten',
    whole: `författare, skribent, skribenter, alla artiklar av skribenten, fler artiklar av skribenten, mer av
      skribenten, mer från skribenten`,
    asks: 'alla artiklar av, fler artiklar av, alla inlägg av',
  },
  subscription: {
    whole: `logga in, logga ut, skapa konto, redan prenumerant, redan prenumerant? logga in, har du redan ett konto, bli
      prenumerant, bli medlem, prenumerera, endast för prenumeranter, för prenumeranter, endast prenumeranter, stöd oss,
      köp prenumeration, bara för prenumeranter, endast för inloggade, exklusivt för prenumeranter, logga in eller skapa
      konto, glömt lösenord, glömt lösenordet, redan kund, redan medlem, prova gratis, prova gratis i en månad, lås upp
      artikeln, vill du läsa hela artikeln, läs e-tidningen, se våra erbjudanden, tack för att du läser oss, plusartikel`,
    asks: `artikeln är för prenumeranter, endast för prenumeranter, läs vidare med, redan prenumerant, för att läsa
      vidare, för att fortsätta läsa, bli prenumerant, ingen bindningstid, den här artikeln är låst, artikeln är låst,
      vill du läsa mer? teckna, artikeln är bara för prenumeranter, funktionen är bara för prenumeranter, redan kund?
      logga in, redan medlem? logga in, har du redan ett konto? logga in, prova första månaden gratis, obegränsad
      tillgång till alla artiklar, tillgång till alla våra artiklar, för att läsa hela artikeln, avsluta när du vill,
      stöd vår journalistik, stöd den oberoende journalistiken, stöd oss via, stöd oss på patreon, swisha en slant,
      swisha gärna, vill du fortsätta läsa?, dina gratisartiklar, ingår i din prenumeration`,
  },
  notice: {
    whole: `integritetspolicy, cookiepolicy, användarvillkor, om cookies, alla rättigheter förbehållna, godkänn, godkänn
      alla, acceptera, neka, stäng, laddar, rapportera fel, förstora bilden, lyssna på artikeln, lyssna på den här
      artikeln, ai-genererad sammanfattning, rätta fel i artikeln, artikeln uppdateras, så jobbar vi med nyheter, klicka
      på bilden för att förstora, klicka för större bild, klicka för att förstora, bild # av #, visa bildtext, dölj
      bildtext, visa alla bilder, se alla bilder, bläddra i bildspelet, hantera cookies, cookieinställningar,
      kakinställningar, endast nödvändiga, tillåt alla, acceptera alla, godkänn alla cookies, videon kan inte spelas
      upp, kunde inte spela upp videon, läs upp artikeln, är du nöjd med sammanfattningen, gör vårt quiz, uppläst av en
      syntetisk röst`,
    asks: `vi använder cookies, vi använder kakor, använder cookies för, vår integritetspolicy, godkänner du våra, alla
      rättigheter förbehållna, aktivera javascript, rättelser och förtydliganden, sammanfattningen är gjord med, hittat
      ett fel?, hittade du ett fel?, rapportera fel i, innehållet kommer från en extern, för att se innehållet måste du,
      för att ta del av innehållet måste du, godkänna cookies för att se, godkänna kakor för att se, du inte har godkänt
      cookies, utan att du godkänner cookies, din webbläsare stöder inte, din webbläsare stödjer inte, artikeln är
      uppläst med, texten är översatt med hjälp av ai, artikeln är översatt med hjälp av ai, den här texten är
      automatiskt, automatiskt publicerad text, testa dina kunskaper i vårt, rösta i vår omröstning, se felet? mejla,
      ser du ett fel? mejla, ser du ett fel? kontakta, ser du ett fel? hör av dig, ser du ett fel i artikeln, ser du ett
      fel i texten, hittat ett faktafel?, rapportera ett fel i artikeln, rapportera ett fel i texten, materialet är
      skyddat enligt lagen om upphovsrätt, allt material är skyddat enligt, citera oss gärna, den här artikeln
      publicerades ursprungligen, skapa en gratis webbplats, blogg på wordpress.com, här visas innehåll från`,
  },
  navigation: {
    opens: 'taggar, etiketter, publicerat i, ämnen i artikeln, ämnen i den här artikeln',
    whole: `ämnen, till startsidan, gå till startsidan, tillbaka till startsidan, inläggsnavigering,
      innehållsförteckning, i den här artikeln, hoppa till innehåll, till innehållet, till toppen, tillbaka till toppen,
      hoppa till innehållet, gå till receptet, hoppa till receptet, på den här sidan, nästa sida, föregående sida, hoppa
      till huvudinnehåll, hoppa till huvudinnehållet, gå till innehållet, till sidans topp, sidnumrering för inlägg`,
  },
  byline: {
    opens: `av, text, text och foto, text av, skriven av, publicerad, publicerat, uppdaterad, uppdaterat, senast
      uppdaterad, lästid, publicerades, publicerat av, publicerad av`,
    whole: `# min läsning, # min lästid, lästid # min, lästid ca # min, lästid # minuter, för # timmar sedan, för #
      minuter sedan, för # dagar sedan, redaktionen`,
  },
  credit: {
    opens: 'foto, bild, bilden, fotograf, foto av, illustration, arkivbild, bildkälla, grafik',
    whole: 'genrebild, arkivfoto, illustrationsbild, tt, foto tt, foto privat, bild privat, skärmdump',
    asks: '/tt, / tt, foto: tt, /ap/tt, tt nyhetsbyrån',
  },
} satisfies Language['phrases'];
