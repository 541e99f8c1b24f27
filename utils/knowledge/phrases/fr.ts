import type { Language } from '@/utils/knowledge/language';

/** Words that give French inserts away. */
export default {
  related: {
    opens: `lire aussi, à lire aussi, a lire aussi, lire également, à lire également, à lire, a lire, lire, lire la
      suite, voir aussi, à voir aussi, à voir, a voir aussi, écouter aussi, à écouter, lisez aussi, lisez également, à
      relire, pour aller plus loin, en savoir plus, sur le même sujet, sur le même thème, articles liés, plus d'infos,
      notre dossier, notre décryptage, vidéo, écouter l'article, écoutez l'article, écouter cet article, regardez la
      vidéo, voir la vidéo, lire notre enquête, lire notre article, lire notre reportage, lire notre décryptage, en
      images, en photos, diaporama, la rédaction vous conseille, la rédaction vous recommande, nos abonnés lisent aussi,
      à lire ailleurs`,
    whole: `a lire egalement, articles similaires, articles associés, articles recommandés, recommandé pour vous, vous
      aimerez aussi, vous pourriez aussi aimer, à découvrir, à découvrir aussi, les plus lus, les + lus, articles les
      plus lus, à la une, dernières actualités, derniers articles, voir plus, voir tout, plus d'articles, lire plus,
      dans la même rubrique, article précédent, article suivant, nos recommandations, nos articles à lire aussi, lire la
      suite ici, sur le même sujet lire aussi, le plus populaire, l'essentiel de l'actualité, les articles les plus lus,
      les lecteurs ont aussi lu, les articles les plus consultés, les plus consultés, nos derniers articles, plus
      d'actualités, toute l'actualité, toute l'actu, voir également, articles plus anciens, article plus récent, article
      plus ancien, voir la galerie, voir le diaporama, voir les photos, voir toutes les photos, nos autres articles,
      articles récents, dans la même catégorie, lire l'article original, contenus recommandés, ça peut vous intéresser,
      ça pourrait vous intéresser, ces articles pourraient vous intéresser, cliquez ici, afficher plus, vous pourriez
      aimer, toute l'actu en direct, suivez ce sujet, contenus similaires, autres articles, articles connexes, ailleurs
      sur le web, voir plus d'articles, lire l'article complet`,
    asks: `pour en savoir plus lisez, retrouvez tous nos articles sur, retrouvez notre dossier, lire notre article, lire
      l'article sur le site, la suite sur le site, cliquez ici pour lire, cliquez ici pour en savoir plus, retrouvez
      tous nos, retrouvez toutes nos, découvrez tous nos, découvrez toutes nos, lire notre dossier, relisez notre,
      retrouvez toute l'actualité, consultez notre dossier, consultez notre page, consultez notre article, consultez
      notre guide, lisez notre article, lisez notre enquête, lisez notre dossier`,
  },
  newsletter: {
    opens: `newsletter, notre newsletter, inscrivez-vous à notre, inscrivez-vous, abonnez-vous à notre newsletter,
      abonnez-vous à la newsletter, recevez notre newsletter`,
    whole: `newsletters, inscription à la newsletter, s'inscrire, je m'inscris, s'inscrire à la newsletter,
      inscrivez-vous à notre newsletter, votre adresse e-mail, votre adresse email, votre e-mail, adresse e-mail, votre
      email, inscrivez-vous à la matinale, découvrir nos newsletters, toutes nos newsletters, recevez le meilleur de
      l'actualité, je m'inscris à la newsletter, s'inscrire gratuitement, s'abonner à la newsletter, recevoir la
      newsletter, nos newsletters, toutes les newsletters, votre adresse mail, adresse mail, adresse email, votre
      courriel, merci pour votre inscription, merci de votre inscription, saisissez votre adresse e-mail, infolettre,
      entrez votre adresse e-mail, entrez votre adresse email`,
    asks: `inscrivez-vous à notre, inscrivez-vous gratuitement, abonnez-vous à notre newsletter, abonnez-vous à nos
      newsletters, abonnez-vous à la newsletter, recevez gratuitement, recevez chaque, recevez notre newsletter, dans
      votre boîte mail, dans votre boite mail, recevez par e-mail, vous pouvez vous désinscrire, inscrivez-vous à la
      newsletter, ne manquez rien de l'actualité, ne ratez rien de l'actualité, ne manquez plus aucun article, pour ne
      rien manquer de l'actualité, pour ne rien rater de l'actualité, à nos newsletters, votre inscription a bien été,
      veuillez saisir une adresse, désabonnement possible à tout moment, désinscription possible à tout moment,
      désinscription à tout moment, pour recevoir nos newsletters, pour recevoir notre newsletter, votre e-mail avec
      votre consentement, recevez toute l'actualité, recevez toute l'actu, recevez l'essentiel, recevez le meilleur de,
      directement dans votre boîte de réception, le meilleur de l'info par, l'essentiel de l'actualité par, l'actualité
      par mail, merci de lire ma newsletter, inscrivez-vous pour recevoir, abonnez-vous pour recevoir, abonnez-vous
      gratuitement, inscrivez-vous à ma, à notre infolettre, vous acceptez de recevoir nos, vous acceptez de recevoir
      les, j'accepte de recevoir les, en renseignant votre adresse mail, en renseignant votre adresse e-mail, en
      renseignant votre adresse email, afin de vous envoyer des newsletters, est utilisée par notre, vous pouvez vous
      désabonner à tout moment, vous pourrez vous désinscrire à tout moment, recevez nos newsletters, recevez nos
      alertes, recevez nos offres, recevez nos dernières, recevez tous nos articles`,
  },
  advertisement: {
    opens: 'publicité, publicite, contenu sponsorisé, la suite après la publicité, contenu proposé par',
    whole: `pub, annonce, annonces, sponsorisé, contenu partenaire, la suite après cette publicité, l'article continue
      après la publicité, l'article continue ci-dessous, en partenariat avec, suite de l'article ci-dessous, suite de
      l'article après la publicité, la suite sous cette publicité, contenus sponsorisés, passer la publicité, fermer la
      publicité, espace publicitaire, contenu proposé par nos partenaires, contenus partenaires, publi-rédactionnel,
      publirédactionnel, voir l'offre, voir les offres, voir le prix, liens affiliés, liens sponsorisés, article
      sponsorisé, les contenus de nos partenaires, passer l'annonce, lien affilié, lien sponsorisé`,
    asks: `la suite après la publicité, la suite après cette publicité, la suite de votre contenu après, article
      contient des liens affiliés, article contient des liens d'affiliation, continue après la publicité, continue après
      cette publicité, continue après cette annonce, la suite de l'article après, liens de cet article sont affiliés,
      contient des liens affiliés, contient des liens d'affiliation, si vous achetez via ces liens, si vous achetez un
      produit via, nous pouvons percevoir une commission, nous pourrions toucher une commission, en tant que partenaire
      amazon, bénéfice sur les achats éligibles, bénéfice sur les achats remplissant, prix mentionnés dans cet article`,
  },
  share: {
    opens: 'partager, partagez, partager sur, partager cet article, suivez-nous, suivez-nous sur, suivez nous',
    whole: `partager, partages, # partages, partager l'article, partager cet article, partagez cet article, partager sur
      @, partager par @, partager via @, partagez sur @, envoyer, envoyer par @, imprimer, copier le lien, lien copié,
      suivez-nous, suivez-nous sur, suivez-nous sur @, suivre, enregistrer, sauvegarder, ajouter à mes favoris, offrir
      cet article, j'aime, ajouter comme source préférée sur google, ajoutez-nous à vos favoris google, écouter
      l'article, écouter cet article, lire plus tard, offrir l'article, ajouter à vos sélections, ajouter l'article à
      vos favoris, ajouter aux favoris, ajouté aux favoris, ajouter à vos favoris, retirer des favoris, copier le lien
      dans le presse-papiers, lien copié dans le presse-papiers, suivre ce thème, suivre ce sujet, réutiliser ce
      contenu, imprimer l'article, imprimer cet article, envoyer à un ami, envoyer par mail, j'aime chargement, partager
      ce contenu, partager cette recette, partager sur les réseaux sociaux, imprimer la recette, imprimer cette recette,
      épingler la recette, épinglez cette recette, enregistrer la recette, noter la recette, notez cette recette,
      tweeter, épingler, sélectionner les articles, partager via, copier l'url, envoyer cet article, partager cette
      page, épinglez la recette, nous suivre, ouvre dans une nouvelle fenêtre`,
    asks: `suivez-nous sur, suivez toute l'actualité, suivez l'actualité, partagez cet article, n'hésitez pas à
      partager, retrouvez-nous sur, comme source préférée sur google, à vos sources préférées sur google, suivez ... sur
      @, rejoignez-nous sur @, retrouvez-nous sur @, cet article vous a plu, vous avez aimé cet article, vous aimez cet
      article, partagez cette recette, si vous avez réalisé cette recette, suivez-moi sur, retrouvez-moi sur, likez
      notre page, cliquez pour partager, cliquer pour partager, sur google actualités, suivez ... sur google news, a été
      ajouté à vos favoris, suivez notre page, (ouvre dans une nouvelle fenêtre), partagez-le sur @, voir cette
      publication sur @, rejoignez notre communauté`,
  },
  comments: {
    opens: 'commentaires, laisser un commentaire, commenter, réagir',
    whole: `commentaire, commentaires, # commentaires, # commentaire, commentaires #, laisser un commentaire, laissez un
      commentaire, ajouter un commentaire, poster un commentaire, publier un commentaire, écrire un commentaire,
      commenter, commenter l'article, commenter cet article, réagir, réagissez, réagir à cet article, voir les
      commentaires, voir tous les commentaires, lire les commentaires, afficher les commentaires, répondre, aucun
      commentaire, soyez le premier à commenter, soyez le premier à réagir, réactions, # réactions, contribuer, annuler
      la réponse, votre avis, réagissez à cet article, votez, votre avis nous intéresse, les commentaires sont
      désactivés, laisser un commentaire annuler la réponse, publier le commentaire, enregistrer un commentaire, charte
      de modération, la charte de modération, voir les contributions, participer à la discussion, votre commentaire, il
      n'y a pas encore de commentaires, aucun commentaire pour le moment, pas de commentaire, afficher plus de
      commentaires, tous les commentaires, se connecter pour réagir, signaler un contenu inapproprié, signaler ce
      commentaire, voir les résultats, participer au sondage, faites le quiz, faire le quiz, commencer le quiz, champs
      obligatoires, notez cet article, merci de votre retour, merci pour votre vote, votre réponse a bien été
      enregistrée, vos réactions, vos commentaires, ajouter votre commentaire, pas de commentaires, participez au
      sondage, laisser une réponse, commentaires fermés, il n'y a pas encore de commentaire, signaler le commentaire,
      poster votre commentaire, merci pour votre retour, toutes les contributions`,
    asks: `votre adresse e-mail ne sera pas publiée, votre adresse de messagerie ne sera pas publiée, soyez le premier à
      commenter, donnez votre avis, dites-le nous en commentaire, pour commenter, réagissez dans les commentaires,
      dites-nous en commentaire, donnez-nous votre avis, participez à notre sondage, votez dans notre sondage, les
      champs obligatoires sont indiqués, prévenez-moi de tous les nouveaux, connecté pour publier un commentaire,
      connecté pour laisser un commentaire, vous connecter pour publier un commentaire, vous connecter pour laisser un
      commentaire, connectez-vous pour laisser, connectez-vous pour réagir, commentaires sont soumis à modération,
      commentaires sont modérés, les commentaires sont fermés, merci de respecter la charte, notre charte de modération,
      n'hésitez pas à nous donner votre avis, n'hésitez pas à laisser un commentaire, n'hésitez pas à commenter,
      partagez votre avis, dites-nous tout en commentaire, dites-le en commentaire, dites-moi en commentaire, dites-nous
      ce que vous en pensez, en commentaire ci-dessous, dans les commentaires ci-dessous, données de vos commentaires,
      ce site utilise akismet, répondez à notre quiz, testez vos connaissances avec notre, cet article vous a-t-il,
      avez-vous trouvé cet article utile, vous avez trouvé cet article utile, l'espace des contributions est, pour
      accéder à cet espace d'échange, enregistrer mon nom mon e-mail, consultez la charte, respecter la charte de
      modération`,
  },
  app: {
    opens: "téléchargez notre application, téléchargez l'application, notre application",
    whole: `télécharger l'application, télécharger l'appli, ouvrir l'application, ouvrir dans l'application, lire dans
      l'application, disponible sur l'app store, disponible sur google play, télécharger dans l'app store, télécharger
      sur l'app store, activez les notifications, activer les alertes, notre application mobile, télécharger notre
      application, rejoindre la chaîne, rejoindre le canal, télécharger l'app`,
    asks: `téléchargez notre application, téléchargez l'application, téléchargez l'appli, rejoignez notre chaîne
      whatsapp, rejoignez notre canal whatsapp, rejoignez-nous sur whatsapp, abonnez-vous à notre chaîne, suivez notre
      chaîne whatsapp, sur notre chaîne whatsapp, l'actualité sur notre application, sur notre application, rejoignez le
      groupe @, rejoignez la chaîne @, abonnez-vous à ma chaîne, téléchargez gratuitement l'application, téléchargez
      gratuitement notre application, toute l'actualité sur l'application, toute l'actu sur l'application, suivez notre
      chaîne, rejoignez-nous sur notre, rejoignez notre groupe, rejoignez notre chaîne, rejoignez notre canal`,
  },
  author: {
    opens: "à propos de l'auteur, à propos de l'autrice, a propos de l'auteur, du même auteur",
    whole: `l'auteur, auteur, voir tous les articles, tous ses articles, voir tous ses articles, plus d'articles de cet
      auteur, suivre l'auteur, suivre cet auteur, contacter l'auteur, écrire à l'auteur, articles du même auteur, voir
      son profil, contacter l'autrice, suivre l'autrice, lire la biographie`,
    asks: "voir tous les articles de, tous les articles de l'auteur, retrouvez tous ses articles, plus d'articles de",
  },
  subscription: {
    opens: `déjà abonné, déjà abonnée, article réservé, réservé aux abonnés, abonnez-vous pour, se connecter, pas encore
      abonné, pas encore de compte, pas encore inscrit`,
    whole: `déjà abonné se connecter, déjà inscrit, s'identifier, connexion, créer un compte, s'abonner, je m'abonne,
      abonnez-vous, article réservé aux abonnés, article réservé à nos abonnés, contenu réservé aux abonnés, abonnés,
      lire la suite de l'article, faire un don, soutenez-nous, offre spéciale, je m'abonne pour #, je m'abonne à partir
      de #, je profite de l'offre, je profite de cette offre, article abonné, abonné, contenu abonné, mot de passe
      oublié, se connecter avec @, continuer avec @, s'inscrire avec @, créer mon compte, je crée mon compte, mon
      compte, connectez-vous, voir les offres d'abonnement, découvrir les offres, découvrir l'offre, découvrir les
      offres multicomptes, je fais un don, faites un don, lire le journal numérique, consulter le journal, continuer à
      lire ici, comment ne plus voir ce message, pourquoi voyez-vous ce message, que se passera-t-il si vous continuez à
      lire ici, vous ignorez qui est l'autre personne, contenu abonnés, j'ai déjà un compte, accéder à mon compte, lire
      le journal en ligne, s'abonner se connecter, gérer mon abonnement, offrir un abonnement`,
    asks: `cet article est réservé, la suite est réservée, il vous reste # % de cet article, de cet article à lire,
      abonnez-vous pour lire, abonnez-vous pour accéder, abonnez-vous à partir de, abonnez-vous dès, sans engagement,
      déjà abonné, pour lire la suite, soutenez notre journalisme, soutenez une presse, la suite de cet article est
      réservée, la suite est réservée aux abonnés, soutenez le journalisme, votre abonnement n'autorise pas, cet article
      vous est offert, pour lire gratuitement cet article, pour poursuivre votre lecture, pour continuer votre lecture,
      pour continuer la lecture, lisez cet article en, débloquez tous les articles, débloquez cet article, accédez à
      tous nos, accédez à l'intégralité de nos, profitez de tous nos, profitez de nos contenus, soutenez une rédaction,
      soutenez notre rédaction, soutenez une information, soutenez un média, votre soutien est essentiel, faites un don
      à partir, soutenez-nous à partir, soutenez-nous en, soutenir notre journal, soutenir notre rédaction, souhaitez
      soutenir notre travail, notre journal vit grâce, sans votre soutien nous, pas encore abonné ?, pas encore de
      compte ?, vous n'êtes pas inscrit ?, abonnez-vous pour continuer, abonnez-vous maintenant, contenu est réservé aux
      abonnés, rejoignez nos abonnés, lecture ... en cours sur un autre appareil, vous pouvez lire ... sur un seul
      appareil, envie de lire la suite ?, pour lire l'intégralité de cet article, pas encore abonnée ?, merci de
      contacter notre service`,
  },
  notice: {
    opens: 'politique de confidentialité, mentions légales',
    whole: `gérer les cookies, paramétrer les cookies, conditions générales, tous droits réservés, tout accepter,
      accepter, refuser, continuer sans accepter, chargement, fermer, agrandir l'image, signaler une erreur, écoutez cet
      article, résumé généré par ia, résumé généré par l'ia, reproduction interdite, gérer mes choix, gérer mes
      préférences, gérer mes cookies, j'accepte tous les cookies, accepter tous les cookies, tout refuser, afficher le
      contenu, accepter et afficher le contenu, contenu intégré, plein écran, fermer le diaporama, cliquez pour
      agrandir, cliquer pour agrandir, cliquez sur l'image pour agrandir, vidéo suivante, lire la vidéo, chargement de
      la vidéo, chargement en cours, la vidéo va commencer dans quelques secondes, cette vidéo n'est pas disponible,
      cette vidéo n'est plus disponible, propulsé par wordpress, signaler une faute, contacter la rédaction,
      contactez-nous, écrivez-nous, nous contacter, résumé de l'article par ia, conditions générales d'utilisation, voir
      les détails de la photo, fièrement propulsé par wordpress, cliquez sur la photo pour agrandir, afficher la
      légende, masquer la légende, gestion des cookies, accepter les cookies, votre navigateur n'est pas compatible`,
    asks: `nous utilisons des cookies, utilise des cookies, en acceptant les cookies, vous acceptez nos, vous acceptez
      que, notre politique de confidentialité, veuillez activer javascript, tous droits réservés, ce contenu est bloqué
      car vous n'avez pas accepté, conformément à la loi informatique et libertés, en vous inscrivant, votre adresse
      mail est collectée, votre adresse e-mail est collectée, une erreur dans l'article, proposez-nous une correction,
      vous avez repéré une erreur, signaler une erreur dans, reproduction interdite, traceurs seront déposés, autorisez
      des dépôts de cookies, pour afficher ce contenu, pour visualiser ce contenu, pour visionner cette vidéo, ce
      contenu provient d'un service, ce contenu provient de @, ce contenu n'est pas disponible, vous avez choisi de
      refuser les cookies, vous avez refusé les cookies, autorisez les cookies pour, peut également être vu sur le site,
      article est lu par une voix de synthèse, lecture audio générée par, le lecteur audio est réservé, ce résumé a été
      généré, résumé généré par une ia, retrouvez ce résumé, vous souhaitez signaler une erreur, signalez-la nous,
      signalez-nous, une info à nous transmettre, prévenez la rédaction, alertez la rédaction, contactez la rédaction,
      écrivez à la rédaction, écrivez-nous à, contactez-nous à, envoyez-nous vos, tous droits de reproduction,
      reproduction totale ou partielle, cet article est republié, politique de confidentialité de google s'appliquent,
      en vous abonnant vous acceptez, une erreur est survenue veuillez, une erreur est survenue. veuillez, en cliquant
      sur " j'accepte, votre navigateur ne supporte pas la balise, votre navigateur ne supporte pas la lecture, votre
      navigateur ne supporte pas les vidéos, votre navigateur ne prend pas en charge la lecture, votre navigateur ne
      prend pas en charge l'élément, votre navigateur ne prend pas en charge la balise, une extension de votre
      navigateur semble, vous gardez la possibilité de retirer, cet article a été traduit automatiquement, cet article a
      été initialement publié, consultez notre politique, une erreur dans cet article ?`,
  },
  navigation: {
    opens: 'mots-clés, mots clés, thèmes associés, thématiques associées, tags, mots clefs, classé sous',
    whole: `navigation de l'article, navigation des articles, précédent suivant, sujets associés, sommaire, table des
      matières, au sommaire, dans cet article, aller au contenu, retour en haut, haut de page, retour à l'accueil,
      retour à la page d'accueil, publié dans non classé, aller au contenu principal, passer au contenu, plan du site,
      aller à la recette, page suivante, page précédente, retour en haut de page, revenir en haut, sur cette page, aller
      à la navigation, aller directement au contenu, retour à la liste`,
  },
  byline: {
    opens: `par, publié le, publié par, mis à jour le, mise à jour le, modifié le, rédigé par, écrit par, propos
      recueillis par, temps de lecture, le, article de, traduit de l'anglais par`,
    whole: `temps de lecture # min, temps de lecture # minutes, lecture # min, # min de lecture, # minutes de lecture,
      il y a # heures, il y a # heure, il y a # minutes, il y a # jours, publié, mis à jour, la rédaction, avec afp, par
      afp, mis à jour il y a # heures, mis à jour il y a # heure, mis à jour il y a # minutes, publié il y a # heures,
      publié il y a # heure, temps de lecture estimé # minutes, publié il y a # jours, il y a # mois, par la rédaction`,
  },
  credit: {
    opens: `photo, photos, crédit photo, crédit, crédits, photographie, photo d'illustration, image, image
      d'illustration, illustration, ©, photo archives, crédit image, source photo`,
    whole: `photo d'archives, afp, photo afp, capture d'écran, source afp, source reuters, avec agences, photo prétexte,
      photo illustration, photo dr, image générée par ia`,
    asks: '/ afp, /afp, - afp, © afp, via afp, getty images via, avec afp, avec reuters, (afp)',
  },
} satisfies Language['phrases'];
