import type { Language, LanguageExamples } from '@/utils/knowledge/language';
import { amounts, inOrder, keyed, phrases, words } from '@/utils/knowledge/lists';

export default {
  tag: 'fr',
  name: 'Français',
  speed: { words: 195 },
  stopwords: words(`le la les de des du un une et à en est que qui dans pour pas sur au aux ce il elle se
        ne son sa ses plus par avec sont ont été mais ou comme cette ces leur leurs nous vous ils elles même aussi après
        avant entre sans sous tout tous être avoir fait deux si où dont lui on y d'un d'une c'est était a`),
  abbreviations: words(
    'm mm mme mlle dr pr me st ste etc av bd janv févr avr juil sept oct nov déc art p env ex cf vol',
  ),
  months: inOrder(
    'janvier/janv février/févr mars avril mai juin juillet/juil août septembre/sept octobre/oct novembre/nov décembre/déc',
  ),
  weekdays: inOrder('lundi mardi mercredi jeudi vendredi samedi dimanche'),
  nearDays: inOrder("aujourd'hui/ce_matin/ce_soir hier/hier_soir demain avant-hier"),
  writtenBy: phrases('par, publié par, rédigé par, écrit par, propos recueillis par, article de'),
  updated: phrases('mis à jour, mise à jour, actualis, modifié'),
  saying: words(`dit déclaré affirmé expliqué annoncé ajouté estimé indiqué précisé assuré souligné
        rappelé reconnu selon confié déclare affirme explique assure estime raconte lancé regretté dénoncé`),
  honorifics: phrases(`m., mme, mlle, dr, président, présidente, premier ministre, première ministre,
        ministre, maire, sénateur, sénatrice, député, députée, roi, reine, prince, princesse, pape, général, professeur,
        maître, chancelier`),
  placePrepositions: words('à en dans au aux près vers chez depuis'),
  placeNouns: phrases(
    'ville de, village de, commune de, île de, région de, province de, département de, port de, capitale',
  ),
  announces: phrases(`dans cet article, dans ce guide, dans ce billet, voici, nous allons voir, découvrez, ci-dessous`),
  causes: phrases(
    'en raison de, en raison des, en raison du, à cause de, à cause des, à cause du, parce que, grâce à, suite à, faute de, afin de',
  ),
  numbers: words(
    'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt trente quarante cinquante soixante soixante-dix quatre-vingts quatre-vingt-dix cent mille',
  ),
  counting: {
    more: words(`autres nouveaux nouvelles jeunes grands grandes petits petites premiers premières derniers dernières anciens
      anciennes meilleurs meilleures principaux principales prochains prochaines bons bonnes gros grosses vieux vieilles`),
    scales: amounts('cent cents: 100, mille: 1e3, million millions: 1e6, milliard milliards: 1e9'),
    currencies: keyed(
      'euro euros: EUR, dollar dollars: USD, livres: GBP, francs: CHF, yens: JPY, yuans: CNY, roubles: RUB',
    ),
    percents: phrases('pour cent'),
    of: phrases("de, d’, d'"),
    one: phrases('un'),
    to: phrases('à, ou'),
    half: phrases('et demi, et demie'),
    plurals: phrases('s, x'),
  },
  units: words(`% million millions milliard milliards mille euros euro dollars francs ans an
        années mois semaines jours heures minutes personnes km kilomètres mètres kg tonnes degrés hectares points`),
  leaning: words(
    'mais et il elle ils elles ce cette ces cela ça son sa ses leur ainsi donc aussi toutefois cependant pourtant alors',
  ),
  phrases: {
    related: {
      opens:
        phrases(`lire aussi, à lire aussi, a lire aussi, lire également, à lire également, à lire, a lire, lire, lire la suite,
        voir aussi, à voir aussi, à voir, a voir aussi, écouter aussi, à écouter, lisez aussi, lisez également, à
        relire, pour aller plus loin, en savoir plus, sur le même sujet, sur le même thème, articles liés, plus d'infos,
        notre dossier, notre décryptage, vidéo, écouter l'article, écoutez l'article, écouter cet article, regardez la
        vidéo, voir la vidéo, lire notre enquête, lire notre article, lire notre reportage, lire notre décryptage, en
        images, en photos, diaporama`),
      whole: phrases(`a lire egalement, articles similaires, articles associés, articles recommandés, recommandé pour
        vous, vous aimerez aussi, vous pourriez aussi aimer, à découvrir, à découvrir aussi, les plus lus, les + lus,
        articles les plus lus, à la une, dernières actualités, derniers articles, voir plus, voir tout, plus d'articles,
        lire plus, dans la même rubrique, article précédent, article suivant, nos recommandations, nos articles à lire
        aussi, lire la suite ici, sur le même sujet lire aussi, le plus populaire, l'essentiel de l'actualité, les
        articles les plus lus`),
      asks: phrases(
        `pour en savoir plus lisez, retrouvez tous nos articles sur, retrouvez notre dossier,
        lire notre article`,
      ),
    },
    newsletter: {
      opens: phrases(`newsletter, notre newsletter, inscrivez-vous à notre, inscrivez-vous, abonnez-vous à
        notre newsletter, abonnez-vous à la newsletter, recevez notre newsletter`),
      whole:
        phrases(`newsletters, inscription à la newsletter, s'inscrire, je m'inscris, s'inscrire à la newsletter, inscrivez-vous à
        notre newsletter, votre adresse e-mail, votre adresse email, votre e-mail, adresse e-mail, votre email,
        inscrivez-vous à la matinale, découvrir nos newsletters, toutes nos newsletters, recevez le meilleur de
        l'actualité`),
      asks: phrases(`inscrivez-vous à notre, inscrivez-vous gratuitement, abonnez-vous à notre newsletter, abonnez-vous
        à nos newsletters, abonnez-vous à la newsletter, recevez gratuitement, recevez chaque, recevez notre newsletter,
        dans votre boîte mail, dans votre boite mail, recevez par e-mail, vous pouvez vous désinscrire, inscrivez-vous à
        la newsletter`),
    },
    advertisement: {
      opens: phrases('publicité, publicite, contenu sponsorisé, la suite après la publicité'),
      whole: phrases(`pub, annonce, annonces, sponsorisé, contenu partenaire, la suite après cette publicité, l'article
        continue après la publicité, l'article continue ci-dessous, en partenariat avec, suite de l'article ci-dessous,
        suite de l'article après la publicité, la suite sous cette publicité, contenus sponsorisés`),
      asks: phrases(`la suite après la publicité, la suite après cette publicité, la suite de votre contenu après,
        article contient des liens affiliés, article contient des liens d'affiliation`),
    },
    share: {
      opens: phrases(
        `partager, partagez, partager sur, partager cet article, suivez-nous, suivez-nous sur,
        suivez nous`,
      ),
      whole: phrases(`partager, partages, # partages, partager l'article, partager cet article, partagez cet article,
        partager sur @, partager par @, partager via @, partagez sur @, envoyer, envoyer par @, imprimer, copier le
        lien, lien copié, suivez-nous, suivez-nous sur, suivez-nous sur @, suivre, enregistrer, sauvegarder, ajouter à
        mes favoris, offrir cet article, j'aime, ajouter comme source préférée sur google, ajoutez-nous à vos favoris
        google, écouter l'article, écouter cet article, lire plus tard, offrir l'article`),
      asks: phrases(`suivez-nous sur, suivez toute l'actualité, suivez l'actualité, partagez cet article, n'hésitez pas
        à partager, retrouvez-nous sur, comme source préférée sur google, à vos sources préférées sur google, suivez ...
        sur @, rejoignez-nous sur @, retrouvez-nous sur @, cet article vous a plu`),
    },
    comments: {
      opens: phrases('commentaires, laisser un commentaire, commenter, réagir'),
      whole: phrases(`commentaire, commentaires, # commentaires, # commentaire, commentaires #, laisser un commentaire,
        laissez un commentaire, ajouter un commentaire, poster un commentaire, publier un commentaire, écrire un
        commentaire, commenter, commenter l'article, commenter cet article, réagir, réagissez, réagir à cet article,
        voir les commentaires, voir tous les commentaires, lire les commentaires, afficher les commentaires, répondre,
        aucun commentaire, soyez le premier à commenter, soyez le premier à réagir, réactions, # réactions, contribuer,
        annuler la réponse, votre avis, réagissez à cet article, votez, votre avis nous intéresse`),
      asks: phrases(`votre adresse e-mail ne sera pas publiée, votre adresse de messagerie ne sera pas publiée, soyez le
        premier à commenter, donnez votre avis, dites-le nous en commentaire, pour commenter, réagissez dans les
        commentaires, dites-nous en commentaire, donnez-nous votre avis, participez à notre sondage, votez dans notre
        sondage`),
    },
    app: {
      opens: phrases(`téléchargez notre application, téléchargez l'application, notre application`),
      whole: phrases(`télécharger l'application, télécharger l'appli, ouvrir l'application, ouvrir dans
        l'application, lire dans l'application`),
      asks: phrases(`téléchargez notre application, téléchargez l'application, téléchargez l'appli, rejoignez notre
        chaîne whatsapp, rejoignez notre canal whatsapp, rejoignez-nous sur whatsapp, abonnez-vous à notre chaîne,
        suivez notre chaîne whatsapp, sur notre chaîne whatsapp, l'actualité sur notre application, sur notre
        application`),
    },
    author: {
      opens: phrases(`à propos de l'auteur, à propos de l'autrice, a propos de l'auteur, du même auteur`),
      whole: phrases(`l'auteur, auteur, voir tous les articles, tous ses articles, voir tous ses articles,
        plus d'articles de cet auteur`),
      asks: phrases(`voir tous les articles de, tous les articles de l'auteur`),
    },
    subscription: {
      opens: phrases(
        `déjà abonné, déjà abonnée, article réservé, réservé aux abonnés, abonnez-vous pour, se
        connecter`,
      ),
      whole: phrases(`déjà abonné se connecter, déjà inscrit, s'identifier, connexion, créer un compte,
        s'abonner, je m'abonne, abonnez-vous, article réservé aux abonnés, article réservé à nos abonnés, contenu
        réservé aux abonnés, abonnés, lire la suite de l'article, faire un don, soutenez-nous, offre spéciale`),
      asks: phrases(`cet article est réservé, la suite est réservée, il vous reste # % de cet article, de cet article à
        lire, abonnez-vous pour lire, abonnez-vous pour accéder, abonnez-vous à partir de, abonnez-vous dès, sans
        engagement, déjà abonné, pour lire la suite, soutenez notre journalisme, soutenez une presse, la suite de cet
        article est réservée, la suite est réservée aux abonnés, soutenez le journalisme`),
    },
    notice: {
      opens: phrases('politique de confidentialité, mentions légales'),
      whole: phrases(`sommaire, table des matières, au sommaire, dans cet article, gérer les cookies, paramétrer les
        cookies, conditions générales, tous droits réservés, tout accepter, accepter, refuser, continuer sans accepter,
        aller au contenu, chargement, fermer, agrandir l'image, retour en haut, signaler une erreur, haut de page,
        écoutez cet article, résumé généré par ia, résumé généré par l'ia, reproduction interdite`),
      asks: phrases(`nous utilisons des cookies, utilise des cookies, en acceptant les cookies, vous acceptez nos, vous
        acceptez que, notre politique de confidentialité, veuillez activer javascript, tous droits réservés, ce contenu
        est bloqué car vous n'avez pas accepté, conformément à la loi informatique et libertés, en vous inscrivant,
        votre adresse mail est collectée, votre adresse e-mail est collectée, une erreur dans l'article, proposez-nous
        une correction, vous avez repéré une erreur, signaler une erreur dans, reproduction interdite`),
    },
    byline: {
      opens: phrases(`par, publié le, publié par, mis à jour le, mise à jour le, modifié le, rédigé par,
        écrit par, propos recueillis par, temps de lecture, le, article de`),
      whole: phrases(`temps de lecture # min, temps de lecture # minutes, lecture # min, # min de lecture, #
        minutes de lecture, il y a # heures, il y a # heure, il y a # minutes, il y a # jours, publié, mis à jour, la
        rédaction, avec afp, par afp`),
    },
    credit: {
      opens: phrases(`photo, photos, crédit photo, crédit, crédits, photographie, photo d'illustration,
        image, image d'illustration, illustration, ©`),
      whole: phrases(`photo d'archives, afp, photo afp, capture d'écran,
        source afp, source reuters, avec agences`),
      asks: phrases('/ afp, /afp, - afp, © afp, via afp, getty images via, avec afp, avec reuters, (afp)'),
    },
  },
} satisfies Language;

export const examples = {
  removes: [
    { reason: 'related', text: 'LIRE AUSSI : La ville portuaire compte les dégâts de la tempête' },
    { reason: 'related', text: 'À lire aussi [Comment le moulin a été sauvé]()' },
    { reason: 'related', text: 'Sur le même sujet' },
    { reason: 'newsletter', text: 'Inscrivez-vous à notre newsletter pour ne rien manquer.' },
    { reason: 'advertisement', text: 'La suite après la publicité' },
    { reason: 'share', text: 'Partager sur Facebook' },
    { reason: 'comments', text: '12 commentaires' },
    { reason: 'app', text: 'Téléchargez notre application pour suivre les nouvelles de la côte.' },
    { reason: 'author', text: 'À propos de l’auteur' },
    { reason: 'subscription', text: 'Cet article est réservé aux abonnés.' },
    { reason: 'notice', text: 'Nous utilisons des cookies pour mesurer notre audience.' },
    { reason: 'byline', text: 'Publié le 12 septembre 2023 à 10h32' },
    { reason: 'credit', text: 'Crédit photo : Jon Verrall' },
    { reason: 'related', text: 'Nos articles à lire aussi' },
    { reason: 'newsletter', text: 'Inscrivez-vous à la Matinale' },
    { reason: 'share', text: 'Ajouter comme source préférée sur Google' },
    { reason: 'credit', text: 'Source : AFP' },
    { reason: 'share', text: "Ajoutez Le Courrier d'Orlen à vos sources préférées sur Google" },
    { reason: 'notice', text: 'Écoutez cet article' },
    { reason: 'related', text: 'Écouter l’article - 4 min' },
    { reason: 'credit', text: 'Le Monde avec AFP' },
    { reason: 'comments', text: 'Qu’en pensez-vous ? Réagissez dans les commentaires' },
    { reason: 'related', text: 'En images : [la tempête]()' },
    { reason: 'share', text: 'Rejoignez-nous sur Facebook' },
    { reason: 'credit', text: '(Photo J. Verrall)' },
  ],
  keeps: [
    'Lire aussi souvent que possible, voilà son conseil aux enfants.',
    'Partager le repas était une coutume du port.',
    'La publicité pour le tabac est interdite depuis trente ans.',
    'Commentaires et rires ont accompagné le discours du ministre.',
    "La newsletter qu'il a fondée en 1998 compte aujourd'hui 400 lecteurs.",
    'Par miracle, personne n’a été blessé.',
    'À lire le rapport, rien n’a été fait.',
    'Le 12 septembre, la digue a cédé.',
    'La photo montre le port avant la tempête.',
    "L'auteur de la lettre n'a jamais été retrouvé.",
    'Suivez le guide, disait la vieille dame du phare.',
    'Abonnés depuis toujours au théâtre, ils ont vu la salle fermer.',
    'Réagir vite, c’est ce que demande le maire.',
    'Se connecter au réseau coûte trop cher aux pêcheurs.',
    'Écouter l’article lu à haute voix les a fait pleurer.',
    'Source de discorde, le vieux moulin sera vendu.',
    'La suite du voyage se fera en bateau.',
    'À vos sources préférées, ajoutez celle du village, dit le guide aux marcheurs.',
    'Écoutez cet article de loi, a lancé le juge à la salle.',
    'Regardez la vidéo avec prudence, a prévenu le juge.',
    'Une erreur dans le calcul a coûté dix mille euros à la ville.',
    'Écouter l’article lu à voix haute lui rappelait sa mère et les soirs de tempête au port.',
    'En images, la mer paraissait plus calme.',
    'Rejoignez-nous sur le quai, cria le pêcheur.',
  ],
} satisfies LanguageExamples;
