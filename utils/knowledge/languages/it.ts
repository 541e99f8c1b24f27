import type { Language, LanguageExamples } from '@/utils/knowledge/language';
import { amounts, inOrder, keyed, phrases, words } from '@/utils/knowledge/lists';

export default {
  tag: 'it',
  name: 'Italiano',
  speed: { words: 188 },
  stopwords: words(`di e il la che in a per un del è non una i con si da le al ha dei della sono come più
        anche lo gli nel alla dal ma se ci su o delle questo era dalla nella stato dopo tra loro cui prima due quando
        tutti essere hanno suo sua molto solo fra mi fatto poi quello sul agli ai degli questa perché senza ne chi sulla`),
  abbreviations: words(
    'sig sig.ra dott dott.ssa prof avv ing on sen ecc es pag art dr s gen mons p.es ca tel gen feb mar apr mag giu lug ago set ott nov dic',
  ),
  months: inOrder('gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'),
  weekdays: inOrder('lunedì martedì mercoledì giovedì venerdì sabato domenica'),
  nearDays: inOrder('oggi/stamattina/stasera ieri/ieri_sera domani stanotte'),
  writtenBy: phrases('a cura di, scritto da, pubblicato da, redazione'),
  updated: phrases('aggiornat, ultima modifica'),
  saying: words(`detto dice spiegato spiega dichiarato afferma affermato aggiunto aggiunge annunciato
        sottolineato ricordato ribadito commentato commenta precisato secondo racconta raccontato assicura osserva
        conclude scritto`),
  honorifics: phrases(`signor, signora, sig., dott., dottor, dottoressa, presidente, premier, ministro,
        ministra, sindaco, sindaca, senatore, senatrice, onorevole, re, regina, principe, papa, generale, professor,
        professore, governatore, cardinale`),
  placePrepositions: words('a in da di presso verso nel nella al alla'),
  placeNouns: phrases('città di, comune di, paese di, isola di, provincia di, regione, porto di'),
  announces: phrases(`in questo articolo, in questa guida, in questo post, ecco, di seguito, vediamo, scopriamo`),
  causes: phrases('a causa di, a causa del, a causa della, perché, grazie a, a seguito di, in seguito a'),
  numbers: words(
    'due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti trenta quaranta cinquanta sessanta settanta ottanta novanta cento mille',
  ),
  counting: {
    scales: amounts('cento: 100, mila mille: 1e3, milione milioni mln: 1e6, miliardo miliardi mld: 1e9'),
    currencies: keyed('euro: EUR, dollaro dollari: USD, sterline: GBP, franchi: CHF, yen: JPY, yuan: CNY, rubli: RUB'),
    percents: phrases('per cento'),
    of: phrases('di'),
    one: phrases('un'),
    to: phrases('a, o'),
    half: phrases('e mezzo, e mezza'),
  },
  units: words(`% milione milioni miliardo miliardi mila euro dollari anni anno mesi mese
        settimane giorni ore minuti persone km chilometri metri kg tonnellate gradi ettari punti`),
  leaning: words(
    'ma e lui lei loro questo questa questi queste quello quella suo sua così quindi inoltre però tuttavia anche poi infatti',
  ),
  phrases: {
    related: {
      opens:
        phrases(`leggi anche, leggi tutto, leggi di più, leggi, leggete anche, da leggere, vedi anche, guarda anche, guarda,
        ascolta, ti potrebbe interessare, ti potrebbe interessare anche, potrebbe interessarti, potrebbe interessarti
        anche, ti consigliamo, per approfondire, approfondisci, approfondimenti, articoli correlati, articolo correlato,
        correlati, notizie correlate, altre notizie, scopri di più, scopri anche, continua a leggere, per saperne di
        più, video, ascolta l'articolo, ascolta la versione audio, guarda il video, approfondimento, le foto,
        fotogallery, leggi tutte le notizie`),
      whole:
        phrases(`leggi l'articolo, guarda il video, contenuti correlati, potrebbero interessarti, consigliati, consigliati per
        te, i più letti, più letti, più lette, le più lette, ultime notizie, ultim'ora, in evidenza, primo piano, mostra
        altro, vedi tutti, articolo precedente, articolo successivo, prossimo articolo, argomenti, i più letti oggi, le
        notizie più lette, da non perdere, altri articoli di cronaca, le ultime notizie, di più su questi argomenti`),
      asks: phrases(
        `leggi la notizia completa, leggi l'articolo completo, tutte le notizie su, per restare
        aggiornato`,
      ),
    },
    newsletter: {
      opens: phrases(`newsletter, la nostra newsletter, iscriviti alla newsletter, iscriviti alla nostra
        newsletter`),
      whole: phrases(`le newsletter, iscriviti, iscriviti ora, la tua email, la tua e-mail, indirizzo email,
        il tuo indirizzo email, resta aggiornato, rimani aggiornato,
        scopri tutte le newsletter, iscriviti alle nostre newsletter`),
      asks: phrases(`iscriviti alla newsletter, iscriviti alla nostra, iscriviti gratis, iscriviti per
        ricevere, iscrivetevi alla, ricevi ogni, ricevi gratis, ricevi le notizie, nella tua casella, direttamente nella
        tua email, direttamente sulla tua mail, abbonati alla newsletter`),
    },
    advertisement: {
      opens: phrases('pubblicità, annuncio, contenuto sponsorizzato'),
      whole:
        phrases(`pubblicita, annunci, sponsorizzato, contenuto promozionale, messaggio pubblicitario, continua dopo la
        pubblicità, l'articolo continua dopo la pubblicità, l'articolo prosegue dopo la pubblicità, articolo
        sponsorizzato, adv`),
      asks: phrases(`continua dopo la pubblicità, prosegue dopo la pubblicità, potremmo ricevere una commissione,
        articolo contiene link di affiliazione, articolo contiene link affiliati, in qualità di affiliato amazon, in
        qualità di affiliati amazon`),
    },
    share: {
      opens: phrases('condividi, condividi su, condividi questo articolo, seguici, seguici su, seguiteci su'),
      whole:
        phrases(`condividi, condivisioni, # condivisioni, condividi su, condividi su @, condividi con @, condividi via @,
        condividi questo articolo, condividi l'articolo, condividi articolo, copia link, copia il link, link copiato,
        invia per @, invia via @, stampa, salva, salva articolo, seguici, seguici su, seguici su @, segui, segui su @,
        segui su, invia, mi piace, aggiungici come fonte preferita su google, aggiungi come fonte preferita su google,
        ascolta l'articolo, ascolta articolo, regala articolo`),
      asks: phrases(`seguici su, seguici anche su, seguiteci su, condividi questo articolo, segui il nostro, segui la
        nostra pagina, come fonte preferita su google, alle tue fonti preferite su google, segui ... su @, ricevi le
        nostre ultime notizie da @, segui ... su google news`),
    },
    comments: {
      opens: phrases('commenti, lascia un commento, commenta'),
      whole: phrases(`commento, commenti, # commenti, # commento, commenti #, lascia un commento, lascia il
        tuo commento, scrivi un commento, aggiungi un commento, invia commento, commenta, commenta la notizia, commenta
        per primo, leggi i commenti, vedi i commenti, mostra i commenti, vedi tutti i commenti, rispondi, annulla
        risposta, nessun commento, di' la tua`),
      asks: phrases(`il tuo indirizzo email non sarà pubblicato, scrivilo nei commenti, lascia un commento, per
        commentare devi, faccelo sapere nei commenti, diteci la vostra nei commenti, partecipa al sondaggio`),
    },
    app: {
      opens: phrases(`scarica la nostra app, scarica l'app`),
      whole: phrases(`scarica la app, apri nell'app, apri app`),
      asks: phrases(`scarica la nostra app, scarica l'app, scarica gratis l'app, iscriviti al canale, iscriviti al
        nostro canale, unisciti al nostro canale, segui il nostro canale whatsapp, sul nostro canale whatsapp, unisciti
        al canale, nel nostro canale @`),
    },
    author: {
      opens: phrases(`l'autore, sull'autore, chi è l'autore, informazioni sull'autore`),
      whole: phrases(`l'autrice, autore, autrice, dello stesso autore, tutti gli articoli, tutti i suoi
        articoli, vedi tutti gli articoli`),
      asks: phrases('tutti gli articoli di, altri articoli di'),
    },
    subscription: {
      opens: phrases('sei già abbonato, hai già un account, contenuto riservato, abbonati per'),
      whole: phrases(`accedi, registrati, abbonati, abbonati ora, sei già abbonato accedi, già abbonato,
        contenuto riservato agli abbonati, articolo riservato agli abbonati, riservato agli abbonati, solo per abbonati,
        per abbonati, crea un account, login, sostienici, dona, dona ora, continua con la prova gratuita`),
      asks: phrases(`questo articolo è riservato, questo contenuto è riservato, abbonati per leggere, abbonati per
        continuare, per continuare a leggere, sei già abbonato, hai già un account, sostieni il nostro giornalismo,
        sostieni il giornalismo, hai già un abbonamento?`),
    },
    notice: {
      opens: phrases('informativa privacy, privacy policy'),
      whole: phrases(`indice dei contenuti, in questo articolo, informativa sulla privacy, cookie policy, note legali,
        termini e condizioni, tutti i diritti riservati, riproduzione riservata, © riproduzione riservata, accetta,
        accetta tutto, rifiuta, gestisci cookie, vai al contenuto, caricamento, chiudi, torna su, segnala un errore,
        ingrandisci immagine, ascolta questo articolo, ascolta la versione audio dell'articolo, riassunto generato
        dall'ia`),
      asks: phrases(`utilizziamo i cookie, utilizza i cookie, questo sito utilizza, usiamo i cookie, accetti la nostra,
        accetti i termini, la nostra informativa, riproduzione riservata, tutti i diritti riservati, abilita javascript,
        con l'iscrizione accetti, trovato un errore?, segnalalo alla redazione, hai trovato un errore?`),
    },
    byline: {
      opens:
        phrases(`di, a cura di, scritto da, pubblicato da, pubblicato il, pubblicato, aggiornato il, aggiornato alle, aggiornato,
        ultimo aggiornamento, tempo di lettura, redazione, articolo aggiornato alle, articolo aggiornato il`),
      whole: phrases(`# min di lettura, # minuti di lettura, tempo di lettura # min, tempo di lettura #
        minuti, lettura # min, # ore fa, # minuti fa, # giorni fa, di redazione, a cura della redazione`),
    },
    credit: {
      opens: phrases(`foto, foto di, crediti, credit, crediti foto, credits, immagine, immagine di,
        immagini, foto d'archivio, fonte foto`),
      whole: phrases(`immagine d'archivio, immagine di repertorio, foto di repertorio, ansa, foto ansa,
        lapresse, afp, archivio,
        fonte ansa, fonte adnkronos, fonte agi, con fonte ansa`),
      asks: phrases(
        `/ansa, / ansa, (ansa), ansa/, lapresse, / afp, foto ansa, fonte ansa, fonte: adnkronos, fonte: agi`,
      ),
    },
  },
} satisfies Language;

export const examples = {
  removes: [
    { reason: 'related', text: 'LEGGI ANCHE: La città del porto conta i danni della tempesta' },
    { reason: 'related', text: 'Leggi anche > [Come fu salvato il mulino]()' },
    { reason: 'related', text: 'Potrebbe interessarti anche' },
    { reason: 'newsletter', text: 'Iscriviti alla nostra newsletter per non perdere nulla!' },
    { reason: 'advertisement', text: 'Continua dopo la pubblicità' },
    { reason: 'share', text: 'Condividi su Facebook' },
    { reason: 'comments', text: 'Lascia un commento' },
    { reason: 'app', text: "Scarica l'app per seguire le notizie della costa." },
    { reason: 'author', text: "L'autore" },
    { reason: 'subscription', text: 'Questo articolo è riservato agli abbonati.' },
    { reason: 'notice', text: '© RIPRODUZIONE RISERVATA' },
    { reason: 'byline', text: 'A cura di Ada Lindqvist' },
    { reason: 'credit', text: 'Foto: Jon Verrall / Ansa' },
    { reason: 'related', text: 'Le notizie più lette' },
    { reason: 'share', text: 'Aggiungici come fonte preferita su Google' },
    { reason: 'newsletter', text: 'Scopri tutte le newsletter' },
    { reason: 'credit', text: 'Fonte: ANSA' },
    { reason: 'share', text: 'Scegli Il Corriere di Orlen come fonte preferita su Google' },
    { reason: 'notice', text: 'Ascolta questo articolo' },
    { reason: 'notice', text: 'Hai trovato un errore? Segnalalo alla redazione' },
    { reason: 'advertisement', text: 'ADV' },
    { reason: 'related', text: 'Di più su questi argomenti' },
    { reason: 'subscription', text: 'Hai già un abbonamento? Accedi' },
  ],
  keeps: [
    'Leggi anche le note in fondo, consigliava il maestro.',
    'Condividi il pane, dicevano i vecchi del porto.',
    'La pubblicità del tabacco è vietata da trent’anni.',
    'Commenti del ministro hanno fatto ridere la sala.',
    'La newsletter che fondò nel 1998 ha oggi 400 lettori.',
    'Di notte la diga ha ceduto.',
    'La foto mostra il porto prima della tempesta.',
    "L'autore della lettera non fu mai trovato.",
    'Guarda il mare e aspetta: così passano i giorni al faro.',
    'Accedi al porto solo con il permesso, avverte il cartello.',
    'Da leggere con attenzione è il terzo capitolo del rapporto.',
    'Altre notizie non arrivarono fino a sera.',
    'Rispondi alle domande del giudice, gli disse la madre.',
    'Redazione e tipografia erano nello stesso edificio.',
    'Fonte di lavoro per il paese, il mulino riapre a maggio.',
    'Ascolta il mare e aspetta, dicevano i vecchi del porto.',
    'Da non perdere di vista, avverte il sindaco, sono i costi.',
    'Come fonte preferita indica le lettere della nonna.',
    'Ascolta questo articolo di legge, disse il giudice al ragazzo.',
    'Hai trovato un errore, disse il maestro, e allora correggilo.',
    'Guarda il video due volte, le consigliò il padre.',
    'Le foto del molo sono andate perdute.',
  ],
} satisfies LanguageExamples;
