import type { Language } from '@/utils/knowledge/language';

/** Words that give Italian inserts away. */
export default {
  related: {
    opens: `leggi anche, leggi tutto, leggi di più, leggi, leggete anche, da leggere, vedi anche, guarda anche, guarda,
      ascolta, ti potrebbe interessare, ti potrebbe interessare anche, potrebbe interessarti, potrebbe interessarti
      anche, ti consigliamo, per approfondire, approfondisci, approfondimenti, articoli correlati, articolo correlato,
      correlati, notizie correlate, altre notizie, scopri di più, scopri anche, continua a leggere, per saperne di più,
      video, ascolta l'articolo, ascolta la versione audio, guarda il video, approfondimento, le foto, fotogallery,
      leggi tutte le notizie, potrebbe anche interessarti, ti potrebbe anche interessare, articoli consigliati, articoli
      suggeriti`,
    whole: `leggi l'articolo, guarda il video, contenuti correlati, potrebbero interessarti, consigliati, consigliati
      per te, i più letti, più letti, più lette, le più lette, ultime notizie, ultim'ora, in evidenza, primo piano,
      mostra altro, vedi tutti, articolo precedente, articolo successivo, prossimo articolo, i più letti oggi, le
      notizie più lette, da non perdere, altri articoli di cronaca, le ultime notizie, altri articoli, altri articoli
      della categoria, articoli recenti, gli ultimi articoli, gli articoli più letti, i più visti, i più commentati, più
      visti, più commentati, scelti per te, dalla home, articoli meno recenti, articoli più recenti, post più recente,
      post più vecchio, post recenti, post correlati, video correlati, articoli simili, ti potrebbero interessare, ti
      potrebbe anche piacere, ti potrebbe piacere anche, ti potrebbe piacere, potrebbe piacerti, forse ti interessa
      anche, guarda la gallery, guarda le foto, guarda la fotogallery, guarda la galleria fotografica, guarda tutte le
      foto, sfoglia la gallery, sfoglia la galleria, vai alla gallery, vai alla fotogallery, apri la gallery, vedi tutte
      le foto, vedi le foto, leggi l'intero articolo, leggi la notizia, vedi tutte le notizie, vai all'articolo, vai
      alla notizia, leggi qui, clicca qui, notizia precedente, notizia successiva, news correlate, contenuti
      consigliati, contenuti suggeriti, nella stessa categoria, dalla stessa categoria, altri contenuti, altri video,
      guarda la diretta, segui la diretta, carica altro, carica altri articoli, mostra tutto, mostra di più`,
    asks: `leggi la notizia completa, leggi l'articolo completo, tutte le notizie su, per restare aggiornato, clicca qui
      per leggere, clicca qui per saperne, per saperne di più clicca, clicca qui per scoprire, leggi il nostro articolo,
      leggi la nostra guida, leggi la nostra intervista, leggi la nostra recensione, leggi tutti i nostri, scopri tutti
      i nostri, scopri tutte le nostre, visita la nostra pagina, consulta la nostra guida, ascolta il nostro podcast,
      segui gli aggiornamenti su, segui tutti gli aggiornamenti, tutti gli aggiornamenti in diretta`,
  },
  newsletter: {
    opens: 'newsletter, la nostra newsletter, iscriviti alla newsletter, iscriviti alla nostra newsletter',
    whole: `le newsletter, iscriviti, iscriviti ora, la tua email, la tua e-mail, indirizzo email, il tuo indirizzo
      email, resta aggiornato, rimani aggiornato, scopri tutte le newsletter, iscriviti alle nostre newsletter, mi
      iscrivo, inserisci la tua email, inserisci la tua e-mail, inserisci la tua mail, inserisci il tuo indirizzo email,
      inserisci il tuo indirizzo e-mail, la tua mail, indirizzo e-mail, iscrizione avvenuta con successo, grazie per
      esserti iscritto, grazie per la tua iscrizione, iscrizione alla newsletter, tutte le newsletter, le nostre
      newsletter, registrati alla newsletter`,
    asks: `iscriviti alla newsletter, iscriviti alla nostra, iscriviti gratis, iscriviti per ricevere, iscrivetevi alla,
      ricevi ogni, ricevi gratis, ricevi le notizie, nella tua casella, direttamente nella tua email, direttamente sulla
      tua mail, abbonati alla newsletter, alle nostre newsletter, la nostra newsletter settimanale, la nostra newsletter
      quotidiana, la nostra newsletter gratuita, ricevi la nostra newsletter, ricevi la newsletter, ricevi le nostre,
      ricevi gli aggiornamenti, ricevi tutti gli aggiornamenti, ricevi via mail, ricevi via email, ricevi gratuitamente,
      ricevere le notizie via mail, vuoi ricevere le notizie, vuoi ricevere le nostre, vuoi restare aggiornato, vuoi
      rimanere aggiornato, vuoi restare sempre aggiornato, resta aggiornato su, resta aggiornato sulle, rimani
      aggiornato su, rimani aggiornato sulle, resta sempre aggiornato, rimani sempre aggiornato, per restare sempre
      aggiornato, per rimanere aggiornato, per rimanere sempre aggiornato, per non perderti nessuna, per non perdere
      nessuna notizia, non perderti le ultime notizie, iscriviti subito alla, iscriviti qui, iscrivetevi qui, puoi
      annullare l'iscrizione, puoi disiscriverti, puoi cancellare l'iscrizione, controlla la tua casella di posta per
      confermare, iscriviti alle newsletter, ogni mattina nella tua mail, ogni giorno nella tua mail, ogni settimana
      nella tua mail`,
  },
  advertisement: {
    opens: 'pubblicità, annuncio, contenuto sponsorizzato, continua a leggere dopo la pubblicità',
    whole: `pubblicita, annunci, sponsorizzato, contenuto promozionale, messaggio pubblicitario, continua dopo la
      pubblicità, l'articolo continua dopo la pubblicità, l'articolo prosegue dopo la pubblicità, articolo
      sponsorizzato, adv, annuncio pubblicitario, salta la pubblicità, chiudi la pubblicità, contenuti sponsorizzati,
      contenuto pubblicitario, dai nostri partner, contenuti dai nostri partner, spazio pubblicitario, inserzione
      pubblicitaria, informazione pubblicitaria, messaggio promozionale, pubbliredazionale, link sponsorizzato, link
      sponsorizzati, vedi offerta, vedi l'offerta, vedi su amazon, acquista su amazon, compra su amazon, vai
      all'offerta, scopri l'offerta, scopri le offerte, vedi prezzo, vedi il prezzo, i prezzi indicati possono variare`,
    asks: `continua dopo la pubblicità, prosegue dopo la pubblicità, potremmo ricevere una commissione, articolo
      contiene link di affiliazione, articolo contiene link affiliati, in qualità di affiliato amazon, in qualità di
      affiliati amazon, continua sotto la pubblicità, prosegue sotto la pubblicità, continua dopo l'annuncio, l'articolo
      continua sotto, l'articolo continua qui sotto, l'articolo prosegue sotto, l'articolo continua dopo, link in questo
      articolo sono affiliati, link presenti in questo articolo, contiene link di affiliazione, contiene link affiliati,
      guadagno dagli acquisti idonei, acquistando tramite questi link, acquistando tramite i nostri link, acquisti
      tramite i nostri link, acquisti attraverso i nostri link, potremmo ottenere una commissione, potremmo guadagnare
      una commissione`,
  },
  share: {
    opens: 'condividi, condividi su, condividi questo articolo, seguici, seguici su, seguiteci su',
    whole: `condividi, condivisioni, # condivisioni, condividi su, condividi su @, condividi con @, condividi via @,
      condividi questo articolo, condividi l'articolo, condividi articolo, copia link, copia il link, link copiato,
      invia per @, invia via @, stampa, salva, salva articolo, seguici, seguici su, seguici su @, segui, segui su @,
      segui su, invia, mi piace, aggiungici come fonte preferita su google, aggiungi come fonte preferita su google,
      ascolta l'articolo, ascolta articolo, regala articolo, condividi con gli amici, condividi con i tuoi amici,
      condividi sui social, condividi la ricetta, condividi la notizia, condividi il post, copia negli appunti, link
      copiato negli appunti, stampa articolo, stampa l'articolo, stampa questa pagina, stampa la pagina, stampa ricetta,
      stampa la ricetta, salva la ricetta, salva l'articolo, salva tra i preferiti, salva nei preferiti, aggiungi ai
      preferiti, aggiunto ai preferiti, rimuovi dai preferiti, vota la ricetta, vota questa ricetta, leggi più tardi, mi
      piace caricamento, seguimi sui social, invia a un amico, invia ad un amico, regala questo articolo, regala
      l'articolo, twitta, si apre in una nuova finestra, segui questo argomento, segui argomento, visualizza questo post
      su @`,
    asks: `seguici su, seguici anche su, seguiteci su, condividi questo articolo, segui il nostro, segui la nostra
      pagina, come fonte preferita su google, alle tue fonti preferite su google, segui ... su @, ricevi le nostre
      ultime notizie da @, segui ... su google news, seguimi su, seguimi anche su, seguiteci anche su, seguici sui,
      seguiteci sui, condividilo con i tuoi, ti è piaciuto questo articolo, ti è piaciuto l'articolo, se ti è piaciuta
      la ricetta, ti è piaciuta questa ricetta, se provi questa ricetta, se provate questa ricetta, hai provato questa
      ricetta, condividi questa ricetta, condividi questo post, taggami su, taggaci su, metti mi piace alla nostra,
      metti like alla nostra, ai preferiti su google, fai clic per condividere, fai clic qui per condividere, clicca per
      condividere, (si apre in una nuova finestra), vi è piaciuto questo articolo, vi è piaciuta questa ricetta, seguite
      la nostra pagina, seguite il nostro canale`,
  },
  comments: {
    opens: 'commenti, lascia un commento, commenta',
    whole: `commento, commenti, # commenti, # commento, commenti #, lascia un commento, lascia il tuo commento, scrivi
      un commento, aggiungi un commento, invia commento, commenta, commenta la notizia, commenta per primo, leggi i
      commenti, vedi i commenti, mostra i commenti, vedi tutti i commenti, rispondi, annulla risposta, nessun commento,
      di' la tua, campi obbligatori, i commenti sono chiusi, i commenti sono disabilitati, i commenti sono moderati,
      commenti chiusi, i commenti dei lettori, nessun commento presente, ancora nessun commento, non ci sono ancora
      commenti, non ci sono commenti, scrivi qui il tuo commento, scrivi il tuo commento, il tuo commento, invia il
      commento, invia il tuo commento, pubblica commento, pubblica il commento, inserisci un commento, inserisci
      commento, inserisci il tuo commento, carica altri commenti, mostra altri commenti, leggi tutti i commenti, tutti i
      commenti, ordina per più recenti, regolamento commenti, segnala commento, segnala il commento, segnala contenuto
      inappropriato, dicci la tua, vota il sondaggio, fai il quiz, inizia il quiz, vedi i risultati, vedi risultati,
      lascia una risposta, grazie per il tuo feedback, grazie per il tuo voto, grazie per aver votato, vota questo
      articolo, valuta questo articolo, partecipa alla discussione, partecipa alla conversazione`,
    asks: `il tuo indirizzo email non sarà pubblicato, scrivilo nei commenti, lascia un commento, per commentare devi,
      faccelo sapere nei commenti, diteci la vostra nei commenti, partecipa al sondaggio, i campi obbligatori sono,
      salva il mio nome email, avvertimi via email, avvisami via email, avvisami quando qualcuno risponde, questo sito
      usa akismet, come i tuoi dati vengono elaborati, dati derivati dai commenti, connesso per inviare un commento, per
      inserire un commento devi, per lasciare un commento devi, per inviare un commento devi, effettua il login per
      commentare, accedi per commentare, registrati per commentare, per poter commentare è necessario, per poter
      commentare devi, fateci sapere cosa ne pensate, fateci sapere la vostra, fateci sapere nei commenti, facci sapere
      cosa ne pensi, facci sapere la tua, facci sapere nei commenti, nei commenti qui sotto, scrivetelo nei commenti,
      diteci cosa ne pensate, dicci cosa ne pensi, dicci la tua nei, partecipa al nostro sondaggio, vota il nostro
      sondaggio, rispondi al nostro, con il nostro quiz, questo articolo ti è stato utile, hai trovato utile questo
      articolo, lasciate un commento, lasciateci un commento, lasciaci un commento, do il mio consenso affinché`,
  },
  app: {
    opens: "scarica la nostra app, scarica l'app",
    whole: `scarica la app, apri nell'app, apri app, attiva le notifiche, ricevi le notifiche, disponibile su app store,
      disponibile su google play, scarica su app store, leggi nell'app, entra nel canale, canale whatsapp, canale
      telegram, il nostro canale whatsapp, il nostro canale telegram, la nostra app, entra nel canale @, entra nel
      gruppo @`,
    asks: `scarica la nostra app, scarica l'app, scarica gratis l'app, iscriviti al canale, iscriviti al nostro canale,
      unisciti al nostro canale, segui il nostro canale whatsapp, sul nostro canale whatsapp, unisciti al canale, nel
      nostro canale @, unisciti a noi su @, entra nel nostro canale, entra nel nostro gruppo, unisciti al nostro gruppo,
      unisciti al gruppo @, segui il canale @, iscriviti al mio canale, iscrivetevi al canale, iscrivetevi al nostro
      canale, iscrivetevi al mio canale, clicca qui per iscriverti, clicca qui per iscriversi, iscriviti al nostro
      gruppo, scaricate la nostra app, leggi le notizie nell'app`,
  },
  author: {
    opens: "l'autore, sull'autore, chi è l'autore, informazioni sull'autore",
    whole: `l'autrice, autore, autrice, dello stesso autore, tutti gli articoli, tutti i suoi articoli, vedi tutti gli
      articoli, segui l'autore, segui l'autrice, contatta l'autore, contatta l'autrice, scrivi all'autore, scopri di più
      sull'autore, altri articoli dell'autore, altri articoli dello stesso autore, leggi altri articoli dello stesso
      autore, guarda tutti gli articoli, visualizza tutti gli articoli, vedi profilo, vedi il profilo`,
    asks: 'tutti gli articoli di, altri articoli di',
  },
  subscription: {
    opens: `sei già abbonato, hai già un account, contenuto riservato, abbonati per, non sei ancora abbonato, non sei
      ancora registrato, non hai un account`,
    whole: `accedi, registrati, abbonati, abbonati ora, sei già abbonato accedi, già abbonato, contenuto riservato agli
      abbonati, articolo riservato agli abbonati, riservato agli abbonati, solo per abbonati, per abbonati, crea un
      account, login, sostienici, dona, dona ora, continua con la prova gratuita, password dimenticata, hai dimenticato
      la password, accedi con @, accedi con apple, continua con @, continua con apple, registrati con @, registrati
      gratis, registrati ora, crea il tuo account, crea account, crea un account gratuito, il mio account, vai al mio
      profilo, accedi registrati, effettua il login, non sei abbonato, scopri l'abbonamento, scopri gli abbonamenti,
      sottoscrivi un abbonamento, attiva la prova gratuita, attiva l'abbonamento, prova gratis, prova gratis per #
      giorni, scegli il piano che fa per te, puoi disdire in qualsiasi momento, naviga senza limiti, sostieni il
      giornale, sostienici ora, diventa sostenitore, diventa sostenitrice, fai una donazione, leggi l'edizione digitale,
      leggi il giornale digitale, sfoglia il giornale, sfoglia l'edizione digitale, edizione digitale, acquista il
      giornale, abbonati subito, abbonati qui, contenuto premium, articolo premium, riservato ai sostenitori, regala un
      abbonamento`,
    asks: `questo articolo è riservato, questo contenuto è riservato, abbonati per leggere, abbonati per continuare, per
      continuare a leggere, sei già abbonato, hai già un account, sostieni il nostro giornalismo, sostieni il
      giornalismo, hai già un abbonamento?, per continuare la lettura, già abbonato?, già abbonata?, sei già abbonata,
      sei un abbonato?, non sei ancora abbonato?, non sei abbonato?, scopri le nostre offerte, scopri le offerte di
      abbonamento, scopri tutte le offerte, disdici quando vuoi, cancella quando vuoi, accesso illimitato a tutti i
      contenuti, accesso illimitato a tutti gli articoli, hai raggiunto il limite di articoli, hai ancora # articoli,
      articoli gratis questo mese, per leggere l'articolo devi, per leggere questo articolo devi, registrati gratis per,
      registrati per leggere, registrati per continuare, accedi per leggere, accedi per continuare, accedi o registrati,
      registrati o accedi, sostieni il nostro, sostieni la nostra, sostieni l'informazione, sostieni un'informazione,
      sostienici con, se sei arrivato fin qui è, se credi nel nostro lavoro, se apprezzi il nostro lavoro, caro lettore
      abbiamo, cara lettrice caro lettore, il tuo contributo è fondamentale, il tuo sostegno è fondamentale, dona il tuo
      5x1000, questo articolo è gratuito, non hai un account?, non sei ancora registrato?, possiamo pubblicare
      gratuitamente, contenuto è riservato agli abbonati, leggi senza limiti tutti`,
  },
  notice: {
    opens: 'informativa privacy, privacy policy',
    whole: `informativa sulla privacy, cookie policy, note legali, termini e condizioni, tutti i diritti riservati,
      riproduzione riservata, © riproduzione riservata, accetta, accetta tutto, rifiuta, gestisci cookie, caricamento,
      chiudi, segnala un errore, ingrandisci immagine, ascolta questo articolo, ascolta la versione audio dell'articolo,
      riassunto generato dall'ia, mostra contenuto, mostra il contenuto, mostra il contenuto esterno, mostra contenuto
      esterno, contenuto esterno, video non disponibile, il video non è al momento disponibile, javascript è
      disabilitato, javascript disabilitato, clicca per ingrandire, clicca sull'immagine per ingrandire, clicca sulla
      foto per ingrandire, schermo intero, a schermo intero, ingrandisci, ingrandisci l'immagine, ingrandisci la foto,
      riassunto ai, riassunto ia, sintesi generata dall'ai, sintesi generata dall'ia, gestisci le preferenze, gestisci
      preferenze, gestisci consenso, gestisci il consenso, gestisci i cookie, continua senza accettare, accetta e
      continua, accetta tutti, accetta tutti i cookie, rifiuta tutto, rifiuta tutti, preferenze cookie, segnala errore,
      segnala un problema, segnala una notizia, contattaci, scrivici, riproduzione vietata, vietata la riproduzione,
      offerto da wordpress, notizia in aggiornamento, articolo in aggiornamento, caricamento in corso, riproduci video,
      riprova più tardi, mappa del sito, informativa privacy e cookie, audio generato con intelligenza artificiale,
      impostazioni cookie`,
    asks: `utilizziamo i cookie, utilizza i cookie, questo sito utilizza, usiamo i cookie, accetti la nostra, accetti i
      termini, la nostra informativa, riproduzione riservata, tutti i diritti riservati, abilita javascript, con
      l'iscrizione accetti, trovato un errore?, segnalalo alla redazione, hai trovato un errore?, questo contenuto è
      ospitato da, mostrando il contenuto esterno, questo contenuto è bloccato perché, per visualizzare questo
      contenuto, per vedere questo contenuto, per visualizzare questo video, non supporta i video html5, non supporta il
      tag, non supporta l'elemento audio, non supporta l'elemento video, non supporta gli iframe, non supporta la
      riproduzione di video, riassunto generato con, riassunto generato da, sintesi generata con, segnalacelo, hai una
      segnalazione, segnalaci, inviaci la tua, inviaci le tue, mandaci la tua, mandaci le tue, scrivi alla redazione,
      scrivici a, scrivici su, scriveteci a, inviateci le vostre, mandateci le vostre, contatta la redazione, una
      segnalazione alla redazione, vietata la riproduzione anche, questo articolo è stato pubblicato originariamente,
      questo articolo è stato originariamente pubblicato, questo articolo è stato tradotto automaticamente, leggi la
      cookie policy, leggi l'informativa, consulta l'informativa, la nostra privacy policy, la nostra cookie policy,
      accetti i nostri termini, ho letto e accetto l'informativa, ho letto e accetto i termini, ho letto e accetto la
      privacy, ho letto e accetto le condizioni, ho letto l'informativa, dichiaro di aver letto l'informativa, dichiaro
      di aver preso visione, autorizzo il trattamento dei miei dati, iscrivendoti accetti, registrandoti accetti, si è
      verificato un errore riprova, si è verificato un errore. riprova, testata giornalistica registrata al tribunale,
      testata giornalistica registrata presso il tribunale, giornale registrato al tribunale, accetta i cookie di
      marketing, accetta i cookie per visualizzare, accetta i cookie per vedere, questo audio è stato generato
      automaticamente, generato ... e rivisto dalla redazione, proseguendo la navigazione su questo sito, continuando a
      navigare su questo sito, proseguendo la navigazione accetti, acconsento al trattamento dei, hai notato un errore?,
      hai una notizia da segnalarci, hai una notizia da raccontarci`,
  },
  navigation: {
    opens: 'tag, tags, archiviato in, etichettato con, argomenti correlati, argomenti trattati, tag correlati',
    whole: `argomenti, di più su questi argomenti, torna alla home, torna alla home page, torna all'inizio, navigazione
      articoli, navigazione articolo, precedente successivo, indice dei contenuti, in questo articolo, vai al contenuto,
      torna su, salta al contenuto, vai al contenuto principale, salta alla ricetta, vai alla ricetta, torna alla
      homepage, torna in alto, torna a inizio pagina, passa al contenuto, pagina successiva, pagina precedente, indice
      dell'articolo`,
  },
  byline: {
    opens: `di, a cura di, scritto da, pubblicato da, pubblicato il, pubblicato, aggiornato il, aggiornato alle,
      aggiornato, ultimo aggiornamento, tempo di lettura, redazione, articolo aggiornato alle, articolo aggiornato il`,
    whole: `# min di lettura, # minuti di lettura, tempo di lettura # min, tempo di lettura # minuti, lettura # min, #
      ore fa, # minuti fa, # giorni fa, di redazione, a cura della redazione, # di lettura, # minuto di lettura, # ora
      fa, # settimane fa, # mesi fa, pubblicato # ore fa, aggiornato # ore fa, aggiornato # minuti fa, pubblicato #
      giorni fa, la redazione, redazione web, redazione online`,
  },
  credit: {
    opens: `foto, foto di, crediti, credit, crediti foto, credits, immagine, immagine di, immagini, foto d'archivio,
      fonte foto, foto archivio, fonte immagine, fonte video`,
    whole: `immagine d'archivio, immagine di repertorio, foto di repertorio, ansa, foto ansa, lapresse, afp, archivio,
      fonte ansa, fonte adnkronos, fonte agi, con fonte ansa, immagine generata con ia, immagine generata con l'ia,
      immagine generata con ai, immagine generata con l'intelligenza artificiale, foto dal web, foto web, foto tratta
      dal web, immagine dal web, frame video, immagine di archivio, foto di archivio`,
    asks: '/ansa, / ansa, (ansa), ansa/, lapresse, / afp, foto ansa, fonte ansa, fonte: adnkronos, fonte: agi',
  },
} satisfies Language['phrases'];
