import type { Language, LanguageExamples } from '@/utils/knowledge/language';
import { amounts, inOrder, keyed, phrases, words } from '@/utils/knowledge/lists';
import inserts from '@/utils/knowledge/phrases/ro';

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
  phrases: inserts,
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
    { reason: 'notice', text: 'Browserul tău nu suportă redarea video' },
    { reason: 'advertisement', text: 'Continuarea articolului după publicitate' },
    { reason: 'share', text: 'Ți-a plăcut articolul? Distribuie-l' },
    { reason: 'comments', text: 'Trebuie să fii autentificat pentru a publica un comentariu' },
    { reason: 'comments', text: 'Evaluează articolul' },
    { reason: 'newsletter', text: 'Te poți dezabona oricând' },
    { reason: 'related', text: 'Îți recomandăm' },
    { reason: 'subscription', text: 'Articol disponibil doar pentru abonați' },
    { reason: 'navigation', text: 'Etichete: port, furtună, dig' },
    { reason: 'navigation', text: 'Înapoi sus' },
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
    'Ești de acord cu primarul că podul trebuie închis?',
    'Spitalul din port primește cele mai noi aparate.',
    'Poliția urmărește suspecții pe Facebook de o lună.',
    'Sunt de acord cu politica satului, a spus pescarul.',
    'Fundația sprijină presa independentă din insulă.',
    'Continuarea articolului de lege a fost amânată.',
    'Etichete noi au fost lipite pe toate containerele din port după furtună.',
    'Cuprins de teamă, căpitanul feribotului a întors vasul spre dig.',
  ],
} satisfies LanguageExamples;
