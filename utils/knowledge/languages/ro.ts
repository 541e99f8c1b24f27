import type { Language, LanguageExamples } from '@/utils/knowledge/language';
import { amounts, inOrder, keyed, phrases, words } from '@/utils/knowledge/lists';

export default {
  tag: 'ro',
  name: 'Română',
  // Not measured by IReST: the mean of its seventeen languages.
  speed: { words: 184 },
  stopwords: words(`și de în a la cu care nu din pe o un că este pentru mai sunt au fost se fi dar după
        prin ca sau acest această lor său sa am fie cele cei ale al ai ce dacă când între până foarte doar ar era vor
        toate cum unde anul către despre asupra fără`),
  abbreviations: words(`dr prof dl dna d-na nr str etc art alin lit ș.a p pag ing av mil mld ian feb mar apr
        iun iul aug sept oct nov dec`),
  months: inOrder('ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie'),
  weekdays: inOrder('luni marți miercuri joi vineri sâmbătă duminică'),
  nearDays: inOrder('astăzi/azi/diseară/azi-dimineață ieri/aseară mâine alaltăieri/poimâine'),
  writtenBy: phrases('autor, scris de, publicat de'),
  updated: phrases('actualiz, modificat'),
  saying: words(`spus declarat afirmat precizat anunțat explicat adăugat susține spune scris transmis
        menționat potrivit subliniat conform`),
  honorifics: phrases(`domnul, doamna, președinte, președintele, premier, premierul, prim-ministru, ministru,
        ministrul, primarul, senator, deputat, profesor, general, rege, regina, papa, cancelarul, dr., judecător`),
  placePrepositions: words('în la din spre lângă de până'),
  counting: {
    scales: amounts('mii: 1e3, milioane milion: 1e6, miliarde miliard: 1e9'),
    currencies: keyed('lei: RON, euro: EUR, dolari: USD'),
    percents: phrases('procente, la sută'),
    of: phrases('de'),
  },
  units: words(`% procente milioane milion miliarde miliard mii lei euro dolari ani an luni săptămâni
        zile ore minute persoane oameni km kilometri metri kg tone grade hectare`),
  leaning: words(`dar și el ea ei acest această acesta aceasta astfel totuși însă de asemenea apoi deci
        totodată`),
  phrases: {
    related: {
      opens: phrases(`citește și, citește mai mult, citește mai multe, citește continuarea, citește, citiți și, vezi și,
        vezi mai mult, vezi aici, articole similare, articole asemănătoare, știri similare, articole recomandate,
        recomandări, nu rata, pe aceeași temă, află mai multe, mai multe despre, ascultă articolul, ascultă acest
        articol, recomandarea video, urmărește video, urmărește videoul, galerie foto, galerie, ascultă podcastul,
        continuă lectura, te-ar putea interesa și, te-ar putea interesa`),
      whole: phrases(`citește tot articolul, vezi mai multe, articole pe aceeași temă, recomandate,
        recomandat, recomandările redacției, te-ar putea interesa, te-ar putea interesa și, cele mai citite, cele mai
        populare, populare, ultimele știri, ultima oră, știrile zilei, știrea zilei, alte știri, alte articole,
        articolul următor, articolul anterior, etichete, vezi toate, mai multe știri`),
      asks: phrases('citește mai multe despre, mai multe detalii găsiți'),
    },
    newsletter: {
      opens: phrases('newsletter, abonează-te la newsletter'),
      whole: phrases(`abonează-te, abonați-vă, abonare newsletter, înscrie-te, mă abonez, adresa ta de
        email, adresa de e-mail, emailul tău`),
      asks: phrases(`abonează-te la newsletter, abonează-te la newsletterul, abonați-vă la newsletter,
        înscrie-te la newsletter, direct pe e-mail, direct în inbox, în inbox-ul tău`),
    },
    advertisement: {
      opens: phrases('publicitate, reclamă'),
      whole: phrases(`reclame, advertorial, conținut sponsorizat, sponsorizat, articolul continuă după
        reclamă, articolul continuă mai jos`),
      asks: phrases(
        `articolul continuă după, continuă după publicitate, conține linkuri afiliate, conține linkuri de afiliere`,
      ),
    },
    share: {
      opens: phrases('distribuie, trimite pe, urmărește-ne'),
      whole: phrases(`distribuie, distribuiri, # distribuiri, distribuie pe @, distribuie articolul, trimite
        pe @, trimite, copiază linkul, copiază link, link copiat, printează, tipărește, salvează, urmărește-ne,
        urmărește-ne pe @, urmăriți-ne pe @, urmărește-ne pe, urmărește, îmi place`),
      asks: phrases(`urmărește-ne pe, urmăriți-ne pe, urmărește cel mai nou, distribuie articolul, dă like paginii,
        dă-ne like, urmărește știrile ... pe @, urmăriți-ne și pe @, urmărește-ne și pe @`),
    },
    comments: {
      opens: phrases('comentarii, lasă un comentariu, comentează'),
      whole:
        phrases(`comentariu, comentarii, # comentarii, # comentariu, # de comentarii, comentarii #, lasă un comentariu, lăsați un
        comentariu, adaugă un comentariu, adaugă comentariu, scrie un comentariu, comentează, vezi comentariile, vezi
        toate comentariile, citește comentariile, răspunde, anulează răspunsul, niciun comentariu, spune-ți părerea,
        votează în sondaj, votează`),
      asks: phrases(`adresa ta de email nu va fi publicată, adresa dvs de email nu va fi publicată, spune-ne în
        comentarii, scrie-ne în comentarii, lasă un comentariu, pentru a comenta, ai o informație?, ai un pont?`),
    },
    app: {
      whole: phrases('descarcă aplicația, deschide în aplicație'),
      asks: phrases(`descarcă aplicația, descărcați aplicația, intră pe canalul nostru, urmărește canalul
        nostru, abonează-te la canalul, alătură-te canalului, canalul nostru de whatsapp`),
    },
    author: {
      opens: phrases('despre autor'),
      whole: phrases(`despre autoare, autor, autori, autorul, toate articolele autorului, mai multe articole
        de același autor, vezi toate articolele`),
      asks: phrases('toate articolele scrise de, vezi toate articolele'),
    },
    subscription: {
      whole: phrases(`autentificare, conectare, conectează-te, înregistrare, creează cont, ai deja cont, ai
        deja abonament, doar pentru abonați, pentru abonați, exclusiv pentru abonați, abonează-te acum, susține-ne,
        donează`),
      asks: phrases(`acest articol este disponibil doar, articol exclusiv pentru abonați, pentru a citi tot articolul,
        pentru a citi în continuare, abonează-te pentru a, ai deja abonament, susține jurnalismul, susține presa
        independentă, ai deja cont?, ai deja un cont?`),
    },
    notice: {
      whole: phrases(`cuprins, politica de confidențialitate, politica de cookies, termeni și condiții, toate
        drepturile rezervate, accept, acceptă, acceptă toate, sunt de acord, refuz, închide, mergi la conținut, se
        încarcă, înapoi sus, raportează o eroare`),
      asks: phrases(`folosim cookie-uri, utilizăm cookie-uri, folosește cookie-uri, utilizează cookie-uri, ești de acord
        cu, politica noastră de confidențialitate, toate drepturile rezervate, activați javascript, poate fi preluat
        doar în limita, ai găsit o greșeală, ai observat o greșeală`),
    },
    byline: {
      opens:
        phrases(`de, autor, scris de, publicat de, publicat, publicat la, publicat pe, actualizat, actualizat la, ultima
        actualizare, data publicării, timp de citire, data actualizării, redactor, editor`),
      whole: phrases(`# min de citit, # minute de citit, timp de citire # minute, timp de citire # min, acum
        # ore, acum # minute, acum # zile, redacția`),
    },
    credit: {
      opens: phrases(
        `foto, fotografie, imagine, sursa foto, sursă foto, credit foto, foto ilustrativ,
        imagini, captură`,
      ),
      whole: phrases(`imagine ilustrativă, foto cu caracter ilustrativ, foto arhivă, fotografie ilustrativă,
        agerpres, mediafax, inquam photos, captură video, arhivă`),
      asks: phrases(
        `/agerpres, / agerpres, inquam photos, sursa foto, sursa: agerpres, sursa: mediafax, sursa: reuters`,
      ),
    },
  },
} satisfies Language;

export const examples = {
  removes: [
    { reason: 'related', text: 'Citește și: Orașul-port numără pagubele furtunii' },
    { reason: 'related', text: 'Articole similare' },
    { reason: 'newsletter', text: 'Abonează-te la newsletterul nostru și afli primul!' },
    { reason: 'advertisement', text: 'Articolul continuă după reclamă' },
    { reason: 'share', text: 'Urmărește-ne pe Facebook' },
    { reason: 'comments', text: '12 comentarii' },
    { reason: 'app', text: 'Descarcă aplicația pentru știri de pe litoral.' },
    { reason: 'author', text: 'Despre autor' },
    { reason: 'subscription', text: 'Articol exclusiv pentru abonați' },
    { reason: 'notice', text: 'Folosim cookie-uri pentru a îmbunătăți site-ul.' },
    { reason: 'byline', text: 'Actualizat: 12 septembrie 2023, 10:32' },
    { reason: 'credit', text: 'Foto: Jon Verrall / Agerpres' },
    { reason: 'related', text: 'Ascultă articolul' },
    { reason: 'notice', text: 'Ai găsit o greșeală? Scrie-ne' },
    { reason: 'byline', text: 'Editor: I.V.' },
    { reason: 'credit', text: 'Sursa: Agerpres' },
    { reason: 'related', text: 'Galerie foto: [furtuna]()' },
    { reason: 'subscription', text: 'Ai deja cont? Autentifică-te' },
  ],
  keeps: [
    'Citește și literele mici, sfătuiește avocata.',
    'Au citit și raportul cu voce tare.',
    'Publicitate pentru tutun nu se mai face de treizeci de ani.',
    'Comentarii ale ministrului au stârnit râsete în sală.',
    'Distribuie pâinea celor săraci, așa era obiceiul în port.',
    'Newsletterul fondat în 1998 are astăzi 400 de cititori.',
    'Foto și film nu s-au păstrat din acea noapte.',
    'Autorul scrisorii nu a fost găsit niciodată.',
    'Autentificare nu a putut face nimeni în acea dimineață.',
    'De luni, feribotul circulă din nou.',
    'Mai multe despre preț proprietarul nu a spus.',
    'Publicat în 1922, romanul revine în librării.',
    'Vezi marea și aștepți, spuneau bătrânii farului.',
    'Votează cu inima, îl ruga bunica.',
    'Editorul cărții a murit anul trecut.',
    'Ascultă articolul până la capăt, l-a rugat ea, și abia apoi spune ce crezi despre oamenii din port.',
    'Ai o informație mai bună decât a mea, a spus primarul.',
    'Galerie și cafenea stau sub același acoperiș.',
  ],
} satisfies LanguageExamples;
