import type { Language } from '@/utils/knowledge/language';

/** Words that give Romanian inserts away. */
export default {
  related: {
    opens: `citește și, citește mai mult, citește mai multe, citește continuarea, citește, citiți și, vezi și, vezi mai
      mult, vezi aici, articole similare, articole asemănătoare, știri similare, articole recomandate, recomandări, nu
      rata, pe aceeași temă, află mai multe, mai multe despre, ascultă articolul, ascultă acest articol, recomandarea
      video, urmărește video, urmărește videoul, galerie foto, galerie, ascultă podcastul, continuă lectura, te-ar putea
      interesa și, te-ar putea interesa, citește mai departe, citește articolul complet, citește articolul integral,
      citește întreaga știre, citește știrea, citește tot, citește în continuare, citește și despre, citește pe aceeași
      temă, citiți mai mult, citiți mai multe, citiți mai departe, vezi galeria foto, vezi galeria, vezi toate
      fotografiile, vezi mai multe fotografii, vezi fotogaleria, te-ar mai putea interesa, v-ar putea interesa, v-ar
      putea interesa și, te-ar putea interesa și articolele, s-ar putea să-ți placă, s-ar putea să-ți placă și, s-ar
      putea să te intereseze, îți recomandăm, îți recomandăm și, vă recomandăm, vă recomandăm și, recomandările
      autorului, pe același subiect, articole din aceeași categorie, din aceeași categorie, știri pe aceeași temă, știri
      din aceeași categorie, ascultă știrea, ascultă podcast, ascultați articolul, mai multe despre acest subiect`,
    whole: `citește tot articolul, vezi mai multe, articole pe aceeași temă, recomandate, recomandat, recomandările
      redacției, te-ar putea interesa, te-ar putea interesa și, cele mai citite, cele mai populare, populare, ultimele
      știri, ultima oră, știrile zilei, știrea zilei, alte știri, alte articole, articolul următor, articolul anterior,
      vezi toate, mai multe știri, articole recente, articole noi, articolul precedent, următorul articol, următoarea
      știre, știrea următoare, știrea anterioară, postarea anterioară, postarea următoare, postări recente, postări
      similare, încarcă mai multe, încarcă mai mult, mai multe articole, vezi toate știrile, toate știrile, toate
      articolele, cele mai noi știri, cele mai recente, cele mai recente știri, cele mai noi articole, cele mai citite
      știri, cele mai citite articole, cele mai comentate, cele mai vizualizate, cele mai căutate, recomandările
      editorilor, recomandările noastre, recomandarea redacției, articole populare, articole din categorie, continuă să
      citești, citește articolul, arată mai mult, arată mai multe, afișează mai mult, afișează mai multe, vezi tot,
      știri recomandate, știri recente, știri video, video recomandate, subiecte similare, din aceeași secțiune,
      ultimele articole, știri de ultimă oră, principalele știri, știri parteneri, recomandări parteneri`,
    asks: `citește mai multe despre, mai multe detalii găsiți, citește și alte articole, mai multe știri găsiți, mai
      multe articole găsești, mai multe detalii aici, pentru mai multe știri, vezi și alte știri`,
  },
  newsletter: {
    opens: 'newsletter, abonează-te la newsletter, abonează-te gratuit',
    whole: `abonează-te, abonați-vă, abonare newsletter, înscrie-te, mă abonez, adresa ta de email, adresa de e-mail,
      emailul tău, introdu adresa ta de email, introdu adresa de email, introdu emailul, introduceți adresa de email,
      introduceți adresa de e-mail, introdu adresa de e-mail, adresa ta de e-mail, adresa de email, adresa dvs de email,
      mulțumim pentru abonare, mulțumim că te-ai abonat, mă abonez la newsletter, vreau să mă abonez, abonare la
      newsletter, dezabonare, înscrie-te acum, newsletterul nostru`,
    asks: `abonează-te la newsletter, abonează-te la newsletterul, abonați-vă la newsletter, înscrie-te la newsletter,
      direct pe e-mail, direct în inbox, în inbox-ul tău, abonează-te la newsletter-ul, abonați-vă la newsletterul,
      abonați-vă la newsletter-ul, înscrie-te la newsletterul, înscrie-te în newsletter, vă mulțumim pentru abonare,
      primește cele mai bune articole, știri ale zilei direct pe, direct în inboxul tău, în inboxul tău, fii la curent
      cu cele, fii la curent cu ultimele, fiți la curent cu cele, nu rata nicio știre, nu rata niciun articol, pentru a
      primi newsletterul, vreau să primesc newsletter, vreau să primesc newsletterul, te poți dezabona oricând, vă
      puteți dezabona oricând, direct pe mailul tău, primește cele mai importante știri, primește cele mai noi știri`,
  },
  advertisement: {
    opens: 'publicitate, reclamă, continuarea în pagina, articol susținut de',
    whole: `reclame, advertorial, conținut sponsorizat, sponsorizat, articolul continuă după reclamă, articolul continuă
      mai jos, material publicitar, articol publicitar, conținut publicitar, conținut comercial, comunicat plătit,
      material plătit, material advertorial, articol plătit, conținut plătit, citește continuarea după publicitate,
      continuarea mai jos, închide reclama, sari peste reclamă, cumpără acum, vezi oferta, articol promoțional`,
    asks: `articolul continuă după, continuă după publicitate, conține linkuri afiliate, conține linkuri de afiliere,
      articolul continuă pe, articolul continuă în pagina, continuarea în pagina următoare, continuarea articolului
      după, continuarea articolului mai jos, continuarea după publicitate, continuă după reclamă, știrea continuă după,
      conține linkuri de afiliat, conține link-uri afiliate, dezactivezi adblock, dezactivați adblock, dezactivează
      adblock, dezactivează ad blocker, să dezactivezi ad block`,
  },
  share: {
    opens: 'distribuie, trimite pe, urmărește-ne, ne găsești pe',
    whole: `distribuie, distribuiri, # distribuiri, distribuie pe @, distribuie articolul, trimite pe @, trimite,
      copiază linkul, copiază link, link copiat, printează, tipărește, salvează, urmărește-ne, urmărește-ne pe @,
      urmăriți-ne pe @, urmărește-ne pe, urmărește, îmi place, dă share, share pe @, trimite prin @, trimite unui
      prieten, trimite prin e-mail, trimite articolul, link-ul a fost copiat, linkul a fost copiat, copiază link-ul,
      printează articolul, printează pagina, tipărește articolul, adaugă la favorite, salvează articolul, salvează
      pentru mai târziu, distribuie știrea, distribuie pagina, distribuie prin @, partajează, partajează pe @,
      partajează articolul, urmărește pe @, vizualizări, vizualizare, afișări, accesări`,
    asks: `urmărește-ne pe, urmăriți-ne pe, urmărește cel mai nou, distribuie articolul, dă like paginii, dă-ne like,
      urmărește știrile ... pe @, urmăriți-ne și pe @, urmărește-ne și pe @, distribuie acest articol, distribuie și
      prietenilor, distribuie-l pe, distribuie-l prietenilor, ți-a plăcut articolul?, ți-a plăcut acest articol?, v-a
      plăcut articolul?, v-a plăcut acest articol?, dacă ți-a plăcut articolul, dacă ți-a plăcut acest articol, dacă v-a
      plăcut articolul, dacă v-a plăcut acest articol, dați-l mai departe, ne găsești și pe @, ne găsești pe @, ne
      puteți găsi pe @, ne poți găsi pe @, ne puteți urmări pe @, ne poți urmări pe @, ne poți urmări și pe @, ne puteți
      urmări și pe @, urmăriți ... pe @, urmăriți știrile și pe @, urmăriți-ne și pe, urmărește-ne și pe, urmărește-ne
      acum pe, dați like paginii, dă like pe @, dă-ne un like, intră în grupul nostru, intră în comunitatea noastră,
      alătură-te comunității noastre, alătură-te grupului, intră în grupul de @, ca sursă preferată în google, ca sursă
      preferată pe google, sursă preferată în google, la sursele preferate, dă share dacă, urmărește pagina noastră,
      urmăriți pagina noastră, suntem și pe @`,
  },
  comments: {
    opens: 'comentarii, lasă un comentariu, comentează, regulile comentariilor',
    whole: `comentariu, comentarii, # comentarii, # comentariu, # de comentarii, comentarii #, lasă un comentariu,
      lăsați un comentariu, adaugă un comentariu, adaugă comentariu, scrie un comentariu, comentează, vezi comentariile,
      vezi toate comentariile, citește comentariile, răspunde, anulează răspunsul, niciun comentariu, spune-ți părerea,
      votează în sondaj, votează, adaugă comentariul tău, lasă un răspuns, lasă un mesaj, comentariul tău, publică
      comentariul, trimite comentariul, postează comentariul, comentariile sunt închise, comentariile sunt dezactivate,
      comentariile sunt oprite, comentarii închise, nu există comentarii, niciun comentariu încă, ascunde comentariile,
      arată comentariile, încarcă mai multe comentarii, mai multe comentarii, raportează comentariul, raportează abuz,
      cât de util a fost articolul, a fost util acest articol, a fost util articolul, ți-a fost de folos articolul, ți-a
      fost util acest articol, evaluează articolul, evaluează acest articol, votează articolul, votează acest articol,
      votează rețeta, nota articolului, mulțumim pentru vot, vă mulțumim pentru vot, mulțumim pentru votul tău, vezi
      rezultatele, vezi rezultate, participă la sondaj, răspunde la sondaj, părerea ta contează pentru noi, trimite
      știrea ta, trimite-ne pontul tău, trimite un pont, contactează redacția, scrie redacției, contactați redacția,
      cele mai noi comentarii, autentifică-te pentru a comenta, conectează-te pentru a comenta, părerea ta contează`,
    asks: `adresa ta de email nu va fi publicată, adresa dvs de email nu va fi publicată, spune-ne în comentarii,
      scrie-ne în comentarii, lasă un comentariu, pentru a comenta, ai o informație?, ai un pont?, câmpurile obligatorii
      sunt marcate, adresa ta de e-mail nu va, adresa dumneavoastră de email nu, data viitoare când o să comentez, data
      viitoare când voi comenta, trebuie să te autentifici pentru a comenta, pentru a publica un comentariu, pentru a
      lăsa un comentariu, pentru a posta un comentariu, fii primul care comentează, fii primul care lasă, spuneți-ne în
      comentarii, spune-ți părerea în, spuneți-vă părerea în, lasă-ne un comentariu, scrieți-ne în comentarii, scrie în
      comentarii, scrie-ne părerea ta, așteptăm părerile voastre, așteptăm comentariile, vă așteptăm comentariile, ai o
      știre?, ați fost martori la, trimite-ne pontul, trimite-ne un pont, trimite-ne pe whatsapp, trimite-ne fotografii,
      trimiteți-ne fotografii, trimiteți-ne pe whatsapp, scrie-ne la, scrieți-ne la, răspunde la sondajul nostru,
      testează-ți cunoștințele în, trebuie să fii autentificat pentru a publica, trebuie să fii autentificat pentru a
      comenta, trebuie să fiți autentificat pentru a publica, trebuie să fiți autentificat pentru a comenta, salvează-mi
      numele emailul, ai fost martor la un eveniment?, ai fost martor la un accident?`,
  },
  app: {
    whole: `descarcă aplicația, deschide în aplicație, disponibil pe app store, disponibil în @ play, disponibil pe @
      play, descarcă din app store, descarcă din @ play, descarcă de pe @ play, instalează aplicația, descarcă aplicația
      mobilă, descarcă aplicația gratuit, activează notificările, activați notificările, permite notificări, vrei să
      primești notificări, intră pe canal, urmărește canalul`,
    asks: `descarcă aplicația, descărcați aplicația, intră pe canalul nostru, urmărește canalul nostru, abonează-te la
      canalul, alătură-te canalului, canalul nostru de whatsapp, instalează aplicația noastră, aplicația noastră de
      mobil, intră pe canalul de @, intră pe canalul ... de @, intră pe canalul de whatsapp, canalul nostru de youtube,
      canalul nostru de telegram, canalul nostru whatsapp, pe canalul de whatsapp, abonați-vă la canalul, alăturați-vă
      canalului, urmăriți canalul nostru, vrei să primești notificări?`,
  },
  author: {
    opens: 'despre autor, scrie-i autorului',
    whole: `despre autoare, autor, autori, autorul, toate articolele autorului, mai multe articole de același autor,
      vezi toate articolele, mai multe articole de la acest autor, mai multe articole de acest autor, mai multe de la
      acest autor, articole de același autor, alte articole de același autor, alte articole ale autorului, articolele
      autorului, vezi toate articolele autorului, vezi profilul, contactează autorul, urmărește autorul, profil autor`,
    asks: `toate articolele scrise de, vezi toate articolele, toate articolele semnate de, toate articolele publicate
      de, vezi toate postările, toate postările lui`,
  },
  subscription: {
    opens: 'ai deja un cont, nu ai cont',
    whole: `autentificare, conectare, conectează-te, înregistrare, creează cont, ai deja cont, ai deja abonament, doar
      pentru abonați, pentru abonați, exclusiv pentru abonați, abonează-te acum, susține-ne, donează, intră în cont,
      intră în contul tău, nu ai cont creează unul, nu ai cont înregistrează-te, nu ai încă un cont, creează-ți cont,
      creare cont, ai uitat parola, am uitat parola, conectează-te cu @, conectare cu @, autentificare cu @,
      autentifică-te cu @, autentifică-te, continuă cu @, devino abonat, cumpără abonament, alege abonamentul, conținut
      premium, articol premium, doar abonați, numai pentru abonați, susține-ne acum, donează acum, fă o donație, donează
      lunar, donează online, sprijină-ne, redirecționează #% din impozit, cumpără-mi o cafea, citește fără reclame,
      deconectare, deconectează-te, susține redacția, ne poți susține`,
    asks: `acest articol este disponibil doar, articol exclusiv pentru abonați, pentru a citi tot articolul, pentru a
      citi în continuare, abonează-te pentru a, ai deja abonament, susține jurnalismul, susține presa independentă, ai
      deja cont?, ai deja un cont?, conținut disponibil doar pentru, articol disponibil doar pentru, articol disponibil
      doar abonaților, articol disponibil exclusiv, articolul este disponibil exclusiv, abonează-te ca să, abonează-te
      și citește, pentru a citi articolul complet, pentru a citi articolul integral, pentru a continua lectura, pentru a
      continua să citești, intră în cont pentru a citi, autentifică-te pentru a citi, nu ai cont?, susține-ne printr-o
      donație, susțineți-ne printr-o donație, cumpără-ne o cafea, acest conținut este disponibil doar, ne poți susține
      printr-o, ne puteți susține printr-o, ne poți susține cu o, jurnalismul independent are nevoie de tine,
      jurnalismul independent are nevoie de sprijinul`,
  },
  notice: {
    whole: `politica de confidențialitate, politica de cookies, termeni și condiții, toate drepturile rezervate, accept,
      acceptă, acceptă toate, sunt de acord, refuz, închide, se încarcă, raportează o eroare, setări cookie-uri, setări
      cookies, setări de confidențialitate, acceptă toate cookie-urile, acceptă cookies, accept toate, accept
      cookie-urile, acceptați toate, refuză toate, respinge toate, politica de cookie-uri, politica cookie, politica
      cookies, politică de confidențialitate, termeni de utilizare, condiții de utilizare, redă video, redă videoclipul,
      ascultă articolul generat cu ai, rezumat generat de ai, rezumat ai, rezumat generat cu ai, rezumat realizat cu ai,
      articol generat cu ai, generat cu ai, generat de ai, semnalează o eroare, semnalează o greșeală, raportează o
      greșeală, raportează eroare, tipărește rețeta, printează rețeta, # din #, foto # din #, imaginea # din #, mărește
      imaginea, mărește fotografia, vezi imaginea, video indisponibil`,
    asks: `folosim cookie-uri, utilizăm cookie-uri, folosește cookie-uri, utilizează cookie-uri, politica noastră de
      confidențialitate, toate drepturile rezervate, activați javascript, poate fi preluat doar în limita, ai găsit o
      greșeală, ai observat o greșeală, sunt de acord cu prelucrarea datelor, sunt de acord să primesc, prin abonare
      ești de acord, prin continuarea navigării, continuând navigarea, continuând să navigați, continuând să navighezi,
      site-ul folosește cookie-uri, site-ul utilizează cookie-uri, site-ul nostru folosește cookie, utilizăm cookies,
      folosim cookies, utilizează cookies, folosește cookies, folosește fișiere cookie, utilizează fișiere cookie,
      utilizează module cookie, folosim fișiere cookie, browserul tău nu suportă, browserul dvs. nu suportă, browserul
      dumneavoastră nu suportă, activează javascript, acest rezumat a fost generat, rezumat generat de inteligența, ai
      observat o eroare, ai găsit o eroare, ați observat o greșeală, ați observat o eroare, ați găsit o greșeală, ai
      descoperit o greșeală, poate fi preluat numai, preluarea fără cost, toate drepturile sunt rezervate, protejat de
      recaptcha, protejat prin recaptcha, acest site folosește cookie, acest site folosește cookie-uri, acest site
      folosește cookies, acest site utilizează cookie-uri, acest site utilizează cookies, pot fi preluate doar în
      limita, pot fi preluate numai în limita, reproducerea integrală sau parțială este, reproducerea totală sau
      parțială a materialelor, este interzisă copierea fără, este interzisă reproducerea fără, preluarea informațiilor
      de pe, sunt de acord cu termenii și condițiile, sunt de acord cu politica de confidențialitate, ești de acord cu
      termenii și condițiile, ești de acord cu politica de confidențialitate, sunteți de acord cu termenii și
      condițiile, sunteți de acord cu politica de confidențialitate, ești de acord cu prelucrarea datelor, ești de acord
      cu utilizarea cookie, ești de acord cu folosirea cookie, sunteți de acord cu utilizarea cookie, informațiile
      publicate pot fi preluate, reproducerea integrală sau parțială a materialelor, reproducerea integrală sau parțială
      a conținutului, articol generat cu ajutorul inteligenței artificiale`,
  },
  navigation: {
    opens: 'tag-uri, taguri, etichete, etichetat, cuvinte cheie, subiecte în articol',
    whole: `înapoi la listă, înapoi la știri, înapoi la prima pagină, înapoi la articol, cuprins, mergi la conținut,
      înapoi sus, sari la conținut, sari la rețetă, mergi la rețetă, înapoi la început, înapoi în sus, cuprinsul
      articolului, ascunde cuprinsul, harta site, în acest articol, pagina următoare, pagina anterioară, navigare în
      articole, sari la conținutul principal, mergi la conținutul principal, înapoi la pagina principală`,
  },
  byline: {
    opens: `de, autor, scris de, publicat de, publicat, publicat la, publicat pe, actualizat, actualizat la, ultima
      actualizare, data publicării, timp de citire, data actualizării, redactor, editor, autorul articolului, articol
      scris de, data actualizare, timp de lectură, data publicare`,
    whole: `# min de citit, # minute de citit, timp de citire # minute, timp de citire # min, acum # ore, acum # minute,
      acum # zile, redacția, # min citire, # minute citire, # minute de lectură, # min lectură, # minute lectură, #
      minut de citit, citire # minute, timp de citit # minute, timp de lectură # minute, durata de citire # minute, acum
      # oră, acum # minut, acum # zi`,
  },
  credit: {
    opens: `foto, fotografie, imagine, sursa foto, sursă foto, credit foto, foto ilustrativ, imagini, captură, sursă
      imagine, sursa imagine, sursa imaginii, sursa fotografiei, autor foto, credit imagine, sursa video, sursă video,
      foto și video, foto-video`,
    whole: `imagine ilustrativă, foto cu caracter ilustrativ, foto arhivă, fotografie ilustrativă, agerpres, mediafax,
      inquam photos, captură video, arhivă, fotografie cu rol ilustrativ, imagine cu caracter ilustrativ, imagine cu rol
      ilustrativ, fotografie cu caracter ilustrativ, foto cu rol ilustrativ, foto caracter ilustrativ, foto simbol,
      imagine simbol, imagine de arhivă, foto de arhivă, imagine generată cu ai, imagine generată de ai, imagine creată
      cu ai, imagine realizată cu ai, foto generat cu ai, captură de ecran, arhiva personală, shutterstock, getty
      images, foto shutterstock, foto isu, profimedia, hepta`,
    asks: `/agerpres, / agerpres, inquam photos, sursa foto, sursa: agerpres, sursa: mediafax, sursa: reuters, /
      shutterstock, / getty images, / hepta, / profimedia, / mediafax, foto: shutterstock, foto: agerpres, foto:
      profimedia, foto: getty images`,
  },
} satisfies Language['phrases'];
