import type { Language, LanguageExamples } from '@/utils/knowledge/language';
import { inOrder, phrases, words } from '@/utils/knowledge/lists';
import inserts from '@/utils/knowledge/phrases/de';
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
  phrases: inserts,
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
    { reason: 'related', text: 'Alle aktuellen Entwicklungen finden Sie in unserem Liveblog.' },
    { reason: 'newsletter', text: 'Unser Newsletter bringt Ihnen jeden Morgen das Neueste von der Küste.' },
    { reason: 'advertisement', text: 'Die mit Sternchen (*) gekennzeichneten Links sind Affiliate-Links.' },
    { reason: 'share', text: 'Folgt uns auf Instagram' },
    { reason: 'comments', text: 'Benachrichtige mich über nachfolgende Kommentare via E-Mail.' },
    { reason: 'subscription', text: 'Noch kein Abo? Hier geht es zu unseren Angeboten.' },
    {
      reason: 'notice',
      text: 'An dieser Stelle finden Sie einen externen Inhalt von YouTube, der den Artikel ergänzt.',
    },
    { reason: 'byline', text: 'Zuletzt aktualisiert am 12. September 2024' },
    { reason: 'byline', text: 'Erstellt am 3. Oktober 2024' },
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
    'Die mit Sternchen bemalten Fenster leuchten bis in den Januar.',
    'Das Pech folgt uns auf Schritt und Tritt, seufzte der Kapitän.',
    'Er sei der Erste, der den Riss in der Mauer gesehen habe.',
    'Sie haben einen Fehler entdeckt, der die Stadt Millionen kosten kann.',
    'Ein Leser meldete sich nach dem Sturm bei unserer Zeitung.',
    'Der Brief lag seit Wochen ungeöffnet in ihrem Postfach.',
    'An dieser Stelle finden sie jeden Herbst die größten Muscheln, erzählen die Taucher.',
  ],
} satisfies LanguageExamples;
