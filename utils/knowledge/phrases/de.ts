import type { Language } from '@/utils/knowledge/language';

/** Words that give German inserts away. */
export default {
  related: {
    opens: `lesen sie auch, lesen sie mehr, lesen sie hier, lesen sie dazu, lesen sie weiter, lesen sie außerdem, lies
      auch, lesen, lesetipp, auch interessant, auch lesenswert, das könnte sie auch interessieren, das könnte dich auch
      interessieren, mehr, mehr zum thema, mehr dazu, mehr lesen, mehr aus, mehr von, mehr über, weiterlesen, siehe
      auch, zum thema, passend dazu, empfohlen, verwandte artikel, artikel anhören, beitrag anhören, hören sie den
      artikel, im video, testen sie ihr wissen, mehr nachrichten aus, bildergalerie, bilderstrecke, lesen sie zum thema,
      leser interessierten sich auch für, hier weiterlesen, zur bildergalerie, zur fotostrecke, zum liveblog, zum
      newsticker, zum livestream`,
    whole: `lesen sie mehr zum thema, mehr erfahren, weitere artikel, weitere themen, weitere meldungen, ähnliche
      artikel, ähnliche beiträge, das könnte ihnen auch gefallen, meistgelesen, meistgelesene artikel, am meisten
      gelesen, beliebte artikel, beliebt, im trend, top themen, empfehlungen der redaktion, redaktionelle empfehlungen,
      empfehlung der redaktion, aus dem ressort, neueste artikel, aktuelle artikel, jetzt lesen, zum artikel, mehr
      anzeigen, alle anzeigen, vorheriger artikel, nächster artikel, mehr zu diesem thema, mehr zu den themen, lesen sie
      jetzt, die wichtigsten nachrichten des tages, top-artikel, das wichtigste des tages, auch spannend, jetzt im
      trend, empfehlungen für sie, mehr dazu im podcast, weitere beiträge, neueste beiträge, letzte beiträge, aktuelle
      beiträge, neue beiträge, beliebte beiträge, ähnliche themen, ähnliche nachrichten, vorheriger beitrag, nächster
      beitrag, voriger artikel, mehr laden, weitere laden, weitere artikel laden, mehr nachrichten, alle artikel, alle
      beiträge, mehr videos, weitere videos, neueste nachrichten, aktuelle nachrichten, aktuelle meldungen,
      meistgesehen, meistkommentiert, meistgeteilt, meist gelesen, die meistgelesenen artikel, die meistgelesenen
      artikel der woche, anderen lesern gefiel auch, nutzer lasen auch, leser lasen auch, das könnte sie interessieren,
      das könnte dich interessieren, das könnte dir auch gefallen, passend zum thema, aus dem archiv, jetzt ansehen,
      jetzt anschauen, jetzt reinhören, hier lesen, artikel lesen, beitrag lesen, den ganzen artikel lesen, zum beitrag,
      zum nächsten artikel, zum quiz, jetzt mitmachen, zum video, mehr informationen, verwandte beiträge, empfohlene
      artikel`,
    asks: `lesen sie hier mehr, mehr dazu lesen sie, lesen sie dazu auch, lesen sie auch unseren, mehr dazu hier, hier
      geht es zum, aktuellen entwicklungen im newsticker, hier geht's zum, hier gehts zum, mehr zum thema finden, mehr
      dazu finden sie, mehr dazu findest du, mehr dazu gibt es hier, in unserem liveblog, in unserem newsticker, in
      unserem liveticker, alle entwicklungen finden sie, finden sie alle nachrichten, nachrichten aus der region finden
      sie, nachrichten aus der region gibt es hier, lesen sie den ganzen artikel, lesen sie den vollständigen artikel,
      vollständigen artikel lesen sie, ganzen artikel lesen sie, lesen sie mehr dazu, lesen sie dazu unseren, klicken
      sie hier, klicke hier, hören sie unseren podcast, überall wo es podcasts gibt, mehr lesen sie in unserem, mehr
      lesen sie hier, alle entwicklungen im liveblog, alle entwicklungen im newsticker, hier finden sie weitere
      informationen, lesen sie hier alle, lesen sie hier die, lesen sie hier das, lesen sie hier den, lesen sie hier
      wie, lesen sie hier was, lesen sie hier warum, sehen sie im video wie`,
  },
  newsletter: {
    opens: 'newsletter, unser newsletter, abonnieren sie unseren newsletter, jetzt newsletter, hier anmelden, anmelden',
    whole: `newsletter abonnieren, newsletter bestellen, zum newsletter anmelden, jetzt anmelden, jetzt abonnieren,
      jetzt kostenlos anmelden, ihre e-mail-adresse, e-mail-adresse, e-mail-adresse eingeben, kostenlos abonnieren,
      jetzt newsletter abonnieren, jetzt newsletter bestellen, newsletter entdecken, alle newsletter, anmeldung zum
      newsletter, zum newsletter, jetzt kostenlos abonnieren, hier abonnieren, bleiben sie auf dem laufenden, immer auf
      dem laufenden bleiben, bleiben sie informiert, nichts mehr verpassen, nichts verpassen, kein spam versprochen,
      vielen dank für ihre anmeldung, danke für ihre anmeldung, deine e-mail-adresse, sie haben sich erfolgreich
      angemeldet`,
    asks: `abonnieren sie unseren, abonniere unseren, melden sie sich für unseren, melden sie sich hier an, melden sie
      sich jetzt an, direkt in ihr postfach, per e-mail in ihr postfach, kostenlos in ihr postfach, newsletter
      abonnieren, täglich in ihrem postfach, unseren kostenlosen newsletter, abonnieren sie hier, hier können sie ihn
      kostenlos bestellen, unser newsletter, unseren newsletter, unserem newsletter, unserer newsletter, melde dich hier
      an, in dein postfach, in deinem postfach, die wichtigsten nachrichten per e-mail, gültige e-mail-adresse ein,
      bestätigen sie ihre anmeldung, newsletter jederzeit abbestellen, jederzeit wieder abbestellen, abmeldung jederzeit
      möglich, verpasse keine nachricht, möchte den newsletter erhalten, newsletter anmelden, direkt in ihr
      e-mail-postfach, newsletter kann jederzeit, verpassen sie keine nachricht, verpassen sie keine nachrichten,
      verpassen sie keine ausgabe`,
  },
  advertisement: {
    opens: 'anzeige, werbung, gesponsert, sponsored',
    whole: `anzeigen, werbeanzeige, gesponserter inhalt, bezahlter inhalt, artikel wird nach der anzeige fortgesetzt,
      weiterlesen nach der anzeige, nach der anzeige weiterlesen, hier folgt werbung, ende der werbung, nach der werbung
      weiterlesen, weiter nach der werbung, anzeige ende, artikel weiterlesen nach der werbung, lesen sie nach der
      anzeige weiter, nach der anzeige geht es weiter, artikel geht unten weiter, der artikel wird unten fortgesetzt,
      werbung wird geladen, werbung ausblenden, anzeige ausblenden, bezahlte partnerschaft, advertorial, preis kann
      jetzt höher sein, zum angebot, zum preisvergleich, jetzt bei amazon kaufen, bei amazon kaufen, bei amazon ansehen`,
    asks: `weiter nach der anzeige, artikel geht nach der anzeige weiter, erhalten wir eine provision, artikel enthält
      affiliate-links, beitrag enthält affiliate-links, für links auf dieser seite erhalten, sind affiliate-links, um
      sogenannte affiliate-links, um provisions-links, bei den mit einem sternchen, amazon-partner verdiene ich,
      amazon-partner verdienen wir, an qualifizierten verkäufen, erhalte ich eine provision, bekomme ich eine provision,
      bekommen wir eine provision, erhalten wir eine kleine provision, wenn sie darüber einkaufen, wenn du darüber
      einkaufst, kaufen sie darüber ein, wenn sie über einen dieser links, artikel enthält partnerlinks, beitrag enthält
      werbung, die mit sternchen (*), gekennzeichneten links sind, die mit einem sternchen gekennzeichneten links`,
  },
  share: {
    opens: `teilen, artikel teilen, beitrag teilen, auf @ teilen, folgen sie uns, folgen sie uns auf, folge uns, folge
      uns auf`,
    whole: `teilen, artikel teilen, diesen artikel teilen, beitrag teilen, seite teilen, auf @ teilen, per @ teilen, bei
      @ teilen, via @ teilen, merken, drucken, artikel drucken, link kopieren, link kopiert, versenden, per e-mail
      senden, folgen sie uns, folgen, folgen sie uns auf @, folge uns auf @, artikel merken, zur merkliste, artikel
      verschenken, als bevorzugte quelle auf google hinzufügen, bei google als bevorzugte quelle festlegen, artikel
      anhören, vorlesen, schriftgröße ändern, zur merkliste hinzufügen, als e-mail versenden, per mail versenden,
      artikel versenden, diese seite empfehlen, diesen beitrag teilen, jetzt teilen, in zwischenablage kopieren, link in
      die zwischenablage kopieren, der link wurde kopiert, seite drucken, diesen artikel drucken, druckversion, artikel
      als pdf, artikel speichern, auf die merkliste, artikel zur merkliste hinzugefügt, auf @ merken, thema folgen,
      autor folgen, autorin folgen, diesen beitrag auf @ ansehen`,
    asks: `folgen sie uns auf, folgen sie uns bei, folge uns auf, teilen sie diesen artikel, teilen sie diesen beitrag,
      als bevorzugte quelle auf google, als bevorzugte quelle bei google, zu ihrer bevorzugten quelle, bei google
      bevorzugen, auf google bevorzugen, wurde in die zwischenablage kopiert, folgen sie uns auch, folge uns bei, folgen
      sie uns jetzt, folge mir auf @, folgt mir auf @, werden sie fan auf, teile diesen artikel, teile diesen beitrag,
      teilt diesen beitrag, hat ihnen der artikel gefallen, hat ihnen dieser artikel gefallen, hat dir der artikel
      gefallen, hat dir dieser artikel gefallen, hat dir dieser beitrag gefallen, artikel hat ihnen gefallen, gefällt
      ihnen dieser artikel, gefällt dir dieser artikel, war dieser artikel hilfreich, war dieser beitrag hilfreich, war
      der artikel hilfreich, sieh dir diesen beitrag auf, ein beitrag geteilt von, teilen sie ihn mit ihren, folgt uns
      auf @, folgt uns bei @, folgt uns auch auf, besuchen sie uns auf @, gefällt ihnen dieser beitrag`,
  },
  comments: {
    opens: 'kommentare, kommentar schreiben, kommentar verfassen, diskutieren sie mit, schreiben sie einen kommentar',
    whole: `kommentar, kommentare, # kommentare, # kommentar, kommentare #, kommentar schreiben, kommentar verfassen,
      kommentar hinterlassen, kommentieren, kommentare anzeigen, alle kommentare anzeigen, alle kommentare, zu den
      kommentaren, jetzt kommentieren, keine kommentare, antworten, antwort abbrechen, diskutieren sie mit, ihre
      meinung, schreibe einen kommentar, leserkommentare, kommentare lesen, stimmen sie ab, jetzt abstimmen, schreibe
      einen kommentar antwort abbrechen, kommentare sind geschlossen, kommentieren nicht mehr möglich, alle kommentare
      öffnen, weitere kommentare laden, mehr kommentare laden, neueste zuerst, älteste zuerst, beste zuerst, neueste
      kommentare, letzte kommentare, kommentar melden, kommentar absenden, kommentar abschicken, kommentar abgeben,
      schreiben sie den ersten kommentar, noch keine kommentare, # postings, # antworten, ihr feedback an die redaktion,
      feedback senden, leserbrief schreiben, mitdiskutieren, deine meinung zählt, umfrage wird geladen, ergebnisse
      anzeigen, kommentar hinzufügen, ihr kommentar, sei der erste der kommentiert, teilen sie ihre meinung,
      hinterlassen sie einen kommentar`,
    asks: `ihre e-mail-adresse wird nicht veröffentlicht, deine e-mail-adresse wird nicht veröffentlicht, schreiben sie
      uns in den kommentaren, schreibt es uns in die kommentare, diskutieren sie mit, um zu kommentieren, schreiben sie
      uns ihre meinung, was meinen sie? schreiben, stimmen sie jetzt ab, nehmen sie an unserer umfrage teil, schicken
      sie uns ihre meinung, haben sie hinweise? schreiben, schreiben sie uns an, für meinen nächsten kommentar
      speichern, bis ich wieder kommentiere, benachrichtige mich über, verwendet akismet um, wie deine kommentardaten
      verarbeitet, die kommentarfunktion ist geschlossen, die kommentarfunktion für diesen, zum kommentieren bitte,
      angemeldet sein um einen kommentar, erforderliche felder sind, unsere netiquette, unsere kommentarregeln, bitte
      bleiben sie sachlich, schreibe den ersten kommentar, schreiben sie es uns, schreibt es in die kommentare, schreib
      es in die kommentare, schreib uns in den kommentaren, schreibt uns in den kommentaren, lass uns einen kommentar,
      hinterlasse einen kommentar, schreiben sie uns eine, schreiben sie uns einen leserbrief, anregungen oder kritik?,
      fragen oder anmerkungen zu diesem artikel, machen sie mit bei unserer, teilen sie uns ihre meinung, teil uns deine
      meinung, wir behalten uns vor kommentare, ihre meinung interessiert uns, melden sie sich bei unserer redaktion`,
  },
  app: {
    opens: 'laden sie unsere app, unsere app, jetzt app laden, whatsapp-kanal',
    whole: `app herunterladen, app laden, zur app, in der app öffnen, in der app lesen, jetzt app herunterladen, jetzt
      die app herunterladen, app jetzt herunterladen, app installieren, push-nachrichten aktivieren, jetzt
      push-nachrichten aktivieren, push-benachrichtigungen aktivieren, bei google news folgen, jetzt bei @ folgen, zum
      whatsapp-kanal, kanal abonnieren, podcast abonnieren`,
    asks: `laden sie unsere app, laden sie die app, laden sie jetzt die app, unserem whatsapp-kanal, unseren
      whatsapp-kanal, unserem telegram-kanal, holen sie sich unsere app, hol dir die app, unsere kostenlose app, holen
      sie sich die app, hol dir unsere app, unsere app herunterladen, mit unserer app, in unserer app, laden sie sich
      unsere app, lade unsere app, unserem kanal auf, unseren kanal auf, unserem @ kanal, unseren @ kanal, folgen sie
      unserem kanal, abonnieren sie uns bei, abonnieren sie uns auf, abonniere uns auf, abonniere uns bei, abonniert
      unseren, abonnieren sie den podcast, abonniere den podcast, podcast können sie hier, aktivieren sie die push,
      aktivieren sie push, aktiviere die push, unsere app gibt es`,
  },
  author: {
    opens: 'über den autor, über die autorin, über die autoren, zum autor, zur autorin, zur person',
    whole: `der autor, die autorin, autor, autorin, autoren, mehr von diesem autor, alle artikel des autors, alle
      beiträge anzeigen, mehr artikel von diesem autor, zum profil des autors, zum profil der autorin, zum
      autorenprofil, weitere artikel des autors, weitere artikel der autorin, alle artikel der autorin, alle artikel
      anzeigen`,
    asks: 'alle artikel von, alle beiträge von, weitere artikel von',
  },
  subscription: {
    opens: `bereits abonnent, sie haben bereits ein, schon abonnent, sie sind bereits, jetzt abonnieren, jetzt
      weiterlesen, jetzt registrieren, noch kein abo, noch kein konto, noch nicht registriert, noch kein abonnent`,
    whole: `anmelden, einloggen, registrieren, bereits registriert, jetzt testen, jetzt abo sichern, abo abschließen,
      zum abo, nur für abonnenten, exklusiv für abonnenten, mit abo weiterlesen, jetzt freischalten, abonnieren, login,
      sie haben bereits ein abo, jetzt spenden, unterstützen sie uns, passwort vergessen, angemeldet bleiben, mit @
      anmelden, sie sind noch kein abonnent, sie möchten weiterlesen, jetzt # wochen kostenlos testen, jetzt # monate
      kostenlos testen, jetzt # monat kostenlos testen, # wochen kostenlos testen, kostenlos testen, jetzt für # euro
      testen, jetzt für nur # euro testen, alle angebote im überblick, zu den angeboten, probeabo, mit werbung
      weiterlesen, konto erstellen, kostenlos registrieren, diesen artikel freischalten, jetzt unterstützen, unterstütze
      uns, jetzt mitglied werden, kostenlos weiterlesen`,
    asks: `dieser artikel ist exklusiv für, dieser artikel ist nur für abonnenten, lesen sie diesen artikel mit,
      weiterlesen mit, jederzeit kündbar, bereits abonnent, jetzt kostenlos testen, sie haben bereits ein abo,
      unterstützen sie unseren journalismus, um weiterzulesen, unterstützen sie unabhängigen journalismus, unterstützen
      sie unsere arbeit, unterstütze unsere arbeit, unterstützen sie uns mit, unterstütze uns auf, unterstützen sie
      uns!, gefällt ihnen unsere arbeit, gefällt dir unsere arbeit, spendier mir einen kaffee, testen sie unser angebot,
      mit unserem digitalabo, lesen sie jetzt weiter, lesen sie weiter mit, diesen artikel weiterlesen, dieser inhalt
      ist nur für, dieser artikel ist kostenpflichtig, dieser artikel ist teil unseres, noch kein abo?, noch kein
      konto?, jetzt abo abschließen, jetzt kostenlos registrieren, zugriff auf alle artikel, zugang zu allen artikeln,
      um diesen artikel zu lesen, ihnen diesen artikel geschenkt, registrieren sie sich kostenlos, bitte loggen sie sich
      ein, kostenlosen artikel gelesen, bitte melden sie sich an um`,
  },
  notice: {
    opens: 'datenschutz, datenschutzhinweis, datenschutzerklärung, hinweis der redaktion, transparenzhinweis',
    whole: `cookie-einstellungen, impressum, agb, nutzungsbedingungen, alle rechte vorbehalten, akzeptieren, alle
      akzeptieren, ablehnen, wird geladen, schließen, empfohlener externer inhalt, externer inhalt, externen inhalt
      anzeigen, fehler melden, korrektur melden, bild vergrößern, datenschutzhinweise, artikel vorlesen lassen, vorlesen
      lassen, diesen artikel anhören, ki-generierte zusammenfassung, ki-zusammenfassung, zusammenfassung anzeigen,
      fehler gefunden jetzt melden, fehler im artikel melden, empfohlener redaktioneller inhalt, redaktionell
      empfohlener inhalt, externen inhalt erlauben, externen inhalt laden, externe inhalte anzeigen, externe inhalte
      aktivieren, inhalt laden, inhalt anzeigen, inhalt entsperren, soziale netzwerke aktivieren, video laden, karte
      laden, @ immer entsperren, akzeptieren und anzeigen, zustimmen und weiterlesen, cookies akzeptieren, alle cookies
      akzeptieren, nur notwendige cookies, einstellungen verwalten, cookie-richtlinie, datenschutzeinstellungen,
      datenschutzbestimmungen, video abspielen, audio abspielen, wiedergabe starten, player wird geladen, video wird
      geladen, dieses video ist nicht mehr verfügbar, video nicht verfügbar, das video konnte nicht abgespielt werden,
      dieses video kann nicht abgespielt werden, diesen artikel hören, artikel vorlesen, hören sie diesen artikel, den
      artikel als audio hören, schliessen, bild # von #, # von #, alle bilder anzeigen, galerie öffnen, bildunterschrift
      anzeigen, bildunterschrift ausblenden, bild vergrössern, foto vergrößern, zum vergrößern klicken, großansicht,
      vollbild, rechtschreibfehler melden, hinweis auf fehler geben, rezept drucken, rezept bewerten, rezept speichern,
      jetzt bewerten`,
    asks: `wir verwenden cookies, wir nutzen cookies, verwendet cookies, unsere datenschutzerklärung, in unserer
      datenschutzerklärung, bitte aktivieren sie javascript, aktivieren sie bitte javascript, stimmen sie unseren, alle
      rechte vorbehalten, damit können personenbezogene daten an drittplattformen, externe inhalte angezeigt werden, mit
      ihrer anmeldung, zusammenfassung wurde mit künstlicher intelligenz, mit ki-unterstützung erstellt, mit
      unterstützung von ki erstellt, mithilfe von ki erstellt, fehler im text entdeckt?, haben sie einen fehler
      gefunden?, haben sie einen fehler entdeckt, fehler gefunden?, dieser artikel erschien zuerst, dieser text erschien
      zuerst, an dieser stelle befindet sich ein, von unseren redakteuren ausgewählter, redaktionell ausgewählter
      inhalt, mit dem laden des videos, akzeptieren sie die datenschutzerklärung, sie sehen gerade einen
      platzhalterinhalt, um auf den eigentlichen inhalt zuzugreifen, um diesen inhalt anzuzeigen, um diesen inhalt zu
      sehen, wir benötigen ihre zustimmung, benötigen wir ihre zustimmung, benötigen wir ihre einwilligung, dieses
      element enthält daten von, auf unserer datenschutzseite, dieser inhalt kann nicht, inhalt konnte nicht geladen
      werden, stimme ich den nutzungsbedingungen, stimme ich der datenschutzerklärung, akzeptiere ich die agb,
      akzeptiere die datenschutzerklärung, unterstützt das video-element nicht, unterstützt das audio-element nicht,
      unterstützt das video-tag nicht, schalten sie ihren adblocker, deaktivieren sie ihren adblocker, deaktiviere
      deinen adblocker, text wurde automatisch vorgelesen, audioversion dieses artikels, diese zusammenfassung wurde,
      zusammenfassung wurde automatisch, zusammenfassung hilfreich?, und redaktionell geprüft, und von der redaktion
      geprüft, fehler im artikel gefunden, ist ihnen ein fehler aufgefallen, vervielfältigung nur mit, nachdruck nur
      mit, dieser artikel wurde automatisch, dieser text wurde automatisch, diese meldung wurde automatisch, auf das
      bild um es zu vergrößern, verlinke mich auf, merk dir das rezept, pin it!, wenn du die website weiter nutzt, wenn
      sie die website weiter nutzen, haftung für die inhalte externer, dieser artikel wurde ursprünglich, dieser beitrag
      erschien zuerst, der beitrag ... erschien zuerst auf, wir respektieren ihre privatsphäre, deaktivieren sie ihren
      werbeblocker, artikel wird maschinell vorgelesen, sie haben einen fehler entdeckt?, haben sie einen fehler im
      artikel, hast du einen fehler gefunden, website benutzt cookies, website nutzt cookies, unterstützt die wiedergabe
      von audio-dateien nicht, unterstützt kein html5-video, hast du das rezept ausprobiert, hinweise zum datenschutz
      und widerruf, habe die datenschutzerklärung gelesen, und verschlagwortet mit, an dieser stelle finden sie einen
      externen, an dieser stelle finden sie inhalte`,
  },
  navigation: {
    opens: `schlagwörter, schlagworte, tags, themen in diesem artikel, verschlagwortet mit, themen im artikel, themen
      des artikels, abgelegt unter`,
    whole: `verwandte themen, nach oben, zurück zur übersicht, zur übersicht, beitragsnavigation, inhaltsverzeichnis,
      inhaltsübersicht, in diesem artikel, zum inhalt springen, zum hauptinhalt springen, direkt zum inhalt, zum
      seitenanfang, nach oben scrollen, menü schließen, menü öffnen, navigation überspringen, springe zum rezept, zum
      rezept springen, zum rezept, veröffentlicht in allgemein, zur startseite, nächste seite, vorherige seite, springe
      zum inhalt, zur navigation springen, auf dieser seite, zurück zur startseite, zurück nach oben`,
  },
  byline: {
    opens: `von, ein artikel von, ein beitrag von, ein kommentar von, eine analyse von, text von, aktualisiert,
      aktualisiert am, zuletzt aktualisiert, veröffentlicht, veröffentlicht am, stand, lesezeit, erstellt am,
      geschrieben von, verfasst von, zuletzt aktualisiert am, zuletzt geändert am, erstellt, erschienen am, artikel vom,
      lesedauer`,
    whole: `# min lesezeit, # minuten lesezeit, lesezeit # min, lesezeit # minuten, lesedauer # min, lesedauer #
      minuten, lesezeit ca # minuten, vor # stunden, vor # minuten, vor # tagen, lesezeit etwa # minuten, lesedauer ca #
      minuten, # min lesedauer, # minuten lesedauer, vor # stunde, vor # minute, vor # tag, vor # wochen, vor einer
      stunde, von unserer redaktion`,
    asks: 'zuletzt aktualisiert am',
  },
  credit: {
    opens: `foto, fotos, bild, bilder, fotocredit, bildnachweis, bildquelle, foto von, symbolbild, archivbild, grafik,
      fotostrecke, © foto, bildquellen, titelbild, beitragsbild, fotonachweis`,
    whole: `archivfoto, symbolfoto, bildrechte, dpa, afp, imago, picture alliance, imago images, quelle dpa, quelle afp,
      quelle dpa afp, quelle apa, mit material von dpa, mit material der dpa, mit agenturmaterial, quellen dpa afp, mit
      informationen von dpa, apa, sda, keystone, epd, kna, quelle epd, quelle reuters, quelle sid, mit agenturen,
      themenbild, foto privat, foto zvg`,
    asks: `/dpa, / dpa, picture alliance, imago images, imago/, /imago, © dpa, foto: dpa, mit material von dpa, mit
      material der dpa, mit material von afp, mit material der afp, dpa-infocom, dpa/, afp/, apa/, sda/, /afp, © afp, ©
      apa, foto: apa, keystone-sda, keystone/, mit agenturmaterial`,
  },
} satisfies Language['phrases'];
