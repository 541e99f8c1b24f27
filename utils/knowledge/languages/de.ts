import type { Language, LanguageExamples } from '@/utils/knowledge/language';
import { inOrder, phrases, words } from '@/utils/knowledge/lists';
import telling from '@/utils/knowledge/telling/de';

export default {
  ...telling,
  tag: 'de',
  name: 'Deutsch',
  speed: { words: 179 },
  stopwords: words(`der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch
        es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur
        oder aber vor zur bis mehr durch man sein wurde sei ihr ihre wenn kann wir ich unter gegen vom schon seine ihren
        seit damit diese dieser dann können`),
  abbreviations: words(`dr prof nr z.b d.h u.a bzw ca vgl ggf inkl str mio mrd st s.o usw evtl abs art jan feb
        apr aug sept okt nov dez u.s i.d.r max min zzt hl geb gest o.ä`),
  months: inOrder(
    'januar/jänner/jan februar/feb märz april/apr mai juni juli august/aug september/sept oktober/okt november/nov dezember/dez',
  ),
  weekdays: inOrder('montag dienstag mittwoch donnerstag freitag samstag/sonnabend sonntag'),
  nearDays: inOrder('heute/heute_morgen/heute_abend gestern/gestern_abend morgen vorgestern/übermorgen'),
  writtenBy: phrases('von, text von, ein artikel von, ein beitrag von, ein kommentar von, eine analyse von'),
  updated: phrases('aktualisier, geändert, stand:'),
  saying: words(`sagte sagt erklärte erklärt betonte teilte forderte kritisierte warnte schrieb
        berichtete bestätigte kündigte meinte fügte antwortete behauptete zufolge laut`),
  honorifics: phrases(`herr, frau, dr., prof., präsident, präsidentin, bundeskanzler, kanzler, kanzlerin,
        bundespräsident, minister, ministerin, außenminister, innenminister, ministerpräsident, bürgermeister,
        bürgermeisterin, könig, königin, papst, general, premierminister`),
  placePrepositions: words('in im bei nahe aus nach vor an am auf'),
  placeNouns: phrases('stadt, gemeinde, dorf, insel, hauptstadt, kreis, landkreis, provinz, region, hafenstadt'),
  units: words(`prozent % million millionen milliarde milliarden tausend euro dollar franken jahre
        jahren jahr monate monaten wochen tage tagen stunden minuten menschen km kilometer meter metern kg tonnen grad
        hektar punkte`),
  leaning: words(
    'aber und er sie es dieser diese dieses das doch dabei damit deshalb daher dann auch außerdem so jedoch denn dort',
  ),
  phrases: {
    related: {
      opens: phrases(`lesen sie auch, lesen sie mehr, lesen sie hier, lesen sie dazu, lesen sie weiter, lesen sie
        außerdem, lies auch, lesen, lesetipp, auch interessant, auch lesenswert, das könnte sie auch interessieren, das
        könnte dich auch interessieren, mehr, mehr zum thema, mehr dazu, mehr lesen, mehr aus, mehr von, mehr über,
        weiterlesen, siehe auch, zum thema, passend dazu, empfohlen, verwandte artikel, artikel anhören, beitrag
        anhören, hören sie den artikel, im video, testen sie ihr wissen, mehr nachrichten aus, bildergalerie,
        bilderstrecke`),
      whole:
        phrases(`lesen sie mehr zum thema, mehr erfahren, weitere artikel, weitere themen, weitere meldungen, verwandte themen,
        ähnliche artikel, ähnliche beiträge, das könnte ihnen auch gefallen, meistgelesen, meistgelesene artikel, am
        meisten gelesen, beliebte artikel, beliebt, im trend, top themen, empfehlungen der redaktion, redaktionelle
        empfehlungen, empfehlung der redaktion, aus dem ressort, neueste artikel, aktuelle artikel, jetzt lesen, zum
        artikel, mehr anzeigen, alle anzeigen, vorheriger artikel, nächster artikel, nach oben, mehr zu diesem thema,
        mehr zu den themen, lesen sie jetzt, die wichtigsten nachrichten des tages, top-artikel, das wichtigste des
        tages, auch spannend, jetzt im trend, empfehlungen für sie, mehr dazu im podcast`),
      asks: phrases(`lesen sie hier mehr, mehr dazu lesen sie, lesen sie dazu auch, lesen sie auch unseren, mehr dazu
        hier, hier geht es zum, aktuellen entwicklungen im newsticker, hier geht's zum, hier gehts zum`),
    },
    newsletter: {
      opens: phrases(`newsletter, unser newsletter, abonnieren sie unseren newsletter, jetzt newsletter,
        hier anmelden, anmelden`),
      whole: phrases(`newsletter abonnieren, newsletter bestellen, zum newsletter anmelden, jetzt anmelden,
        jetzt abonnieren, jetzt kostenlos anmelden, ihre e-mail-adresse, e-mail-adresse, e-mail-adresse eingeben,
        kostenlos abonnieren,
        jetzt newsletter abonnieren, jetzt newsletter bestellen, newsletter entdecken, alle newsletter`),
      asks: phrases(`abonnieren sie unseren, abonniere unseren, melden sie sich für unseren, melden sie sich hier an,
        melden sie sich jetzt an, hier für den newsletter anmelden, direkt in ihr postfach, per e-mail in ihr postfach,
        kostenlos in ihr postfach, zum newsletter anmelden, newsletter abonnieren, täglich in ihrem postfach, unseren
        kostenlosen newsletter, abonnieren sie hier, stammt aus unserem newsletter, hier können sie ihn kostenlos
        bestellen`),
    },
    advertisement: {
      opens: phrases('anzeige, werbung, gesponsert, sponsored'),
      whole: phrases(`anzeigen, werbeanzeige, gesponserter inhalt, bezahlter inhalt, artikel wird nach der anzeige
        fortgesetzt, weiterlesen nach der anzeige, nach der anzeige weiterlesen, hier folgt werbung, ende der werbung,
        nach der werbung weiterlesen, weiter nach der werbung, anzeige ende, artikel weiterlesen nach der werbung, lesen
        sie nach der anzeige weiter`),
      asks: phrases(`weiter nach der anzeige, artikel geht nach der anzeige weiter, erhalten wir eine provision, artikel
        enthält affiliate-links, beitrag enthält affiliate-links, für links auf dieser seite erhalten`),
    },
    share: {
      opens: phrases(`teilen, artikel teilen, beitrag teilen, auf @ teilen, folgen sie uns, folgen sie uns
        auf, folge uns, folge uns auf`),
      whole: phrases(`teilen, artikel teilen, diesen artikel teilen, beitrag teilen, seite teilen, auf @ teilen, per @
        teilen, bei @ teilen, via @ teilen, merken, drucken, artikel drucken, link kopieren, link kopiert, versenden,
        per e-mail senden, folgen sie uns, folgen, folgen sie uns auf @, folge uns auf @, artikel merken, zur merkliste,
        artikel verschenken, als bevorzugte quelle auf google hinzufügen, bei google als bevorzugte quelle festlegen,
        artikel anhören, vorlesen, zur startseite, schriftgröße ändern, zur merkliste hinzufügen`),
      asks: phrases(`folgen sie uns auf, folgen sie uns bei, folge uns auf, teilen sie diesen artikel, teilen sie diesen
        beitrag, als bevorzugte quelle auf google, als bevorzugte quelle bei google, zu ihrer bevorzugten quelle, bei
        google bevorzugen, auf google bevorzugen`),
    },
    comments: {
      opens: phrases(
        `kommentare, kommentar schreiben, kommentar verfassen, diskutieren sie mit, schreiben
        sie einen kommentar`,
      ),
      whole:
        phrases(`kommentar, kommentare, # kommentare, # kommentar, kommentare #, kommentar schreiben, kommentar verfassen,
        kommentar hinterlassen, kommentieren, kommentare anzeigen, alle kommentare anzeigen, alle kommentare, zu den
        kommentaren, jetzt kommentieren, keine kommentare, antworten, antwort abbrechen, diskutieren sie mit, ihre
        meinung, schreibe einen kommentar, leserkommentare, kommentare lesen, stimmen sie ab, jetzt abstimmen`),
      asks: phrases(`ihre e-mail-adresse wird nicht veröffentlicht, deine e-mail-adresse wird nicht veröffentlicht,
        schreiben sie uns in den kommentaren, schreibt es uns in die kommentare, diskutieren sie mit, um zu
        kommentieren, schreiben sie uns ihre meinung, was meinen sie? schreiben, stimmen sie jetzt ab, nehmen sie an
        unserer umfrage teil, schicken sie uns ihre meinung, haben sie hinweise? schreiben, schreiben sie uns an`),
    },
    app: {
      opens: phrases('laden sie unsere app, unsere app, jetzt app laden, whatsapp-kanal'),
      whole: phrases(
        `app herunterladen, app laden, zur app, in der app öffnen, in der app lesen, jetzt app
        herunterladen`,
      ),
      asks: phrases(`laden sie unsere app, laden sie die app, laden sie jetzt die app, unserem
        whatsapp-kanal, unseren whatsapp-kanal, unserem telegram-kanal, holen sie sich unsere app, hol dir die app,
        unsere kostenlose app`),
    },
    author: {
      opens: phrases('über den autor, über die autorin, über die autoren, zum autor, zur autorin, zur person'),
      whole: phrases(`der autor, die autorin, autor, autorin, autoren, mehr von diesem autor, alle artikel
        des autors, alle beiträge anzeigen, mehr artikel von diesem autor`),
      asks: phrases('alle artikel von, alle beiträge von, weitere artikel von'),
    },
    subscription: {
      opens: phrases(`bereits abonnent, sie haben bereits ein, schon abonnent, sie sind bereits, jetzt
        abonnieren, jetzt weiterlesen, jetzt registrieren`),
      whole: phrases(`anmelden, einloggen, registrieren, bereits registriert, jetzt testen, jetzt abo
        sichern, abo abschließen, zum abo, nur für abonnenten, exklusiv für abonnenten, mit abo weiterlesen, jetzt
        freischalten, abonnieren, login, sie haben bereits ein abo, jetzt spenden, unterstützen sie uns`),
      asks: phrases(`dieser artikel ist exklusiv für, dieser artikel ist nur für abonnenten, lesen sie diesen artikel
        mit, weiterlesen mit, jederzeit kündbar, bereits abonnent, jetzt kostenlos testen, sie haben bereits ein abo,
        unterstützen sie unseren journalismus, um weiterzulesen, unterstützen sie unabhängigen journalismus`),
    },
    notice: {
      opens: phrases(
        `datenschutz, datenschutzhinweis, datenschutzerklärung, hinweis der redaktion, transparenzhinweis`,
      ),
      whole: phrases(`inhaltsverzeichnis, inhaltsübersicht, in diesem artikel, cookie-einstellungen, impressum, agb,
        nutzungsbedingungen, alle rechte vorbehalten, akzeptieren, alle akzeptieren, ablehnen, zum inhalt springen, wird
        geladen, schließen, empfohlener externer inhalt, externer inhalt, externen inhalt anzeigen, fehler melden,
        korrektur melden, bild vergrößern, datenschutzhinweise, artikel vorlesen lassen, vorlesen lassen, diesen artikel
        anhören, ki-generierte zusammenfassung, ki-zusammenfassung, zusammenfassung anzeigen, fehler gefunden jetzt
        melden, fehler im artikel melden`),
      asks: phrases(`wir verwenden cookies, wir nutzen cookies, verwendet cookies, unsere datenschutzerklärung, in
        unserer datenschutzerklärung, bitte aktivieren sie javascript, aktivieren sie bitte javascript, stimmen sie
        unseren, alle rechte vorbehalten, damit können personenbezogene daten an drittplattformen, externe inhalte
        angezeigt werden, mit ihrer anmeldung, zusammenfassung wurde mit künstlicher intelligenz, mit ki-unterstützung
        erstellt, mit unterstützung von ki erstellt, mithilfe von ki erstellt, fehler im text entdeckt?, haben sie einen
        fehler gefunden?, haben sie einen fehler entdeckt, fehler gefunden?, dieser artikel erschien zuerst, dieser text
        erschien zuerst`),
    },
    byline: {
      opens: phrases(`von, ein artikel von, ein beitrag von, ein kommentar von, eine analyse von, text von,
        aktualisiert, aktualisiert am, zuletzt aktualisiert, veröffentlicht, veröffentlicht am, stand, lesezeit,
        erstellt am`),
      whole: phrases(`# min lesezeit, # minuten lesezeit, lesezeit # min, lesezeit # minuten,
        lesedauer # min, lesedauer # minuten, lesezeit ca # minuten, vor # stunden, vor # minuten, vor # tagen`),
    },
    credit: {
      opens: phrases(`foto, fotos, bild, bilder, fotocredit, bildnachweis, bildquelle, foto von, symbolbild,
        archivbild, grafik, fotostrecke, © foto`),
      whole: phrases(`archivfoto, symbolfoto, bildrechte, dpa, afp, imago, picture alliance, imago images, quelle dpa,
        quelle afp, quelle dpa afp, quelle apa, mit material von dpa, mit material der dpa, mit agenturmaterial, quellen
        dpa afp, mit informationen von dpa`),
      asks: phrases(`/dpa, / dpa, picture alliance, imago images, imago/, /imago, © dpa, foto: dpa, mit material von
        dpa, mit material der dpa, mit material von afp, mit material der afp, dpa-infocom`),
    },
  },
} satisfies Language;

export const examples = {
  removes: [
    { reason: 'related', text: 'Lesen Sie auch: Hafenstadt zählt die Schäden des Sturms' },
    { reason: 'related', text: 'Mehr zum Thema: [Wie die Mühle gerettet wurde]()' },
    { reason: 'related', text: 'LESEN SIE AUCH' },
    { reason: 'newsletter', text: 'Abonnieren Sie unseren Newsletter und starten Sie gut in den Tag.' },
    { reason: 'advertisement', text: 'Anzeige' },
    { reason: 'share', text: 'Auf Facebook teilen' },
    { reason: 'comments', text: '34 Kommentare' },
    { reason: 'app', text: 'Laden Sie unsere App: Nachrichten von der Küste, jederzeit.' },
    { reason: 'author', text: 'Über die Autorin' },
    { reason: 'subscription', text: 'Dieser Artikel ist exklusiv für Abonnenten. Jetzt kostenlos testen!' },
    { reason: 'notice', text: 'Wir verwenden Cookies, um unser Angebot zu verbessern.' },
    { reason: 'byline', text: 'Ein Artikel von Ada Lindqvist' },
    { reason: 'credit', text: 'Foto: Jon Verrall/dpa' },
    { reason: 'related', text: 'Mehr zu diesem Thema' },
    { reason: 'newsletter', text: 'Jetzt Newsletter abonnieren' },
    { reason: 'advertisement', text: 'Nach der Werbung weiterlesen' },
    { reason: 'share', text: 'Als bevorzugte Quelle auf Google hinzufügen' },
    { reason: 'credit', text: 'Quelle: dpa' },
    { reason: 'share', text: 'Fügen Sie die Orlener Post als bevorzugte Quelle auf Google hinzu' },
    { reason: 'advertisement', text: 'Dieser Artikel enthält Affiliate-Links' },
    { reason: 'related', text: 'Artikel anhören (5 Minuten)' },
    { reason: 'credit', text: 'Mit Material von dpa und AFP' },
    { reason: 'notice', text: 'Fehler gefunden? Jetzt melden.' },
    { reason: 'related', text: 'Bildergalerie: [Der Sturm in Bildern]()' },
    { reason: 'notice', text: 'Dieser Artikel erschien zuerst in der Orlener Post.' },
  ],
  keeps: [
    'Lesen Sie auch die kleinen Buchstaben, rät die Verbraucherschützerin.',
    'Anzeige erstattete der Mann erst Wochen später.',
    'Die Werbung dafür kostete die Stadt 40.000 Euro.',
    'Teilen wollten die Brüder das Erbe nicht.',
    'Der Newsletter, den sie 1998 gründete, hat heute 400 Leser.',
    'Kommentare des Ministers sorgten für Gelächter im Saal.',
    'Mehr aus Not als aus Überzeugung stimmte sie zu.',
    'Von Montag an fährt die Fähre wieder.',
    'Das Foto zeigt den Hafen vor dem Sturm.',
    'Der Autor des Briefes wurde nie gefunden.',
    'Anmelden mussten sich die Fischer bis zum Abend.',
    'Hintergrund der Entscheidung sind die hohen Kosten für Stein und Holz.',
    'Die App, die das Rathaus entwickeln ließ, nutzte kaum jemand.',
    'Weiterlesen wollte er nicht, der Brief war zu traurig.',
    'Mehr zu diesem Thema wollte die Bürgermeisterin am Montag nicht sagen.',
    'Jetzt Newsletter zu gründen, hält sie für verspätet.',
    'Nach der Werbung im Radio kamen doppelt so viele Gäste.',
    'Vorlesen lassen wollte sich die alte Dame den Brief nicht.',
    'Quelle des Flusses ist ein kleiner See hinter dem Dorf.',
    'Als bevorzugte Quelle nannte er die Briefe seiner Mutter.',
    'Haben Sie einen Fehler gefunden, fragte der Lehrer, und lächelte.',
    'Fehler gefunden hat in den Akten niemand.',
    'Im Video erkannte sie ihren Bruder sofort.',
    'Den Artikel anhören wollte am Ende keiner der Fischer.',
    'Schreiben Sie uns ab, sagte der Kapitän, wir kommen nicht mehr zurück.',
  ],
} satisfies LanguageExamples;
