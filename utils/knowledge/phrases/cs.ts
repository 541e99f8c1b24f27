import type { Language } from '@/utils/knowledge/language';

/** Words that give Czech inserts away. */
export default {
  related: {
    opens: `čtěte také, čtěte též, čtěte i, čtěte více, čtěte, přečtěte si také, přečtěte si, přečtěte si i, přečtěte si
      více, číst dál, číst více, viz také, více k tématu, více zde, mohlo by vás zajímat, související články,
      související, podívejte se, sledujte také, další články, doporučujeme, nepřehlédněte, poslechněte si, podívejte se
      na video, sledujte rozhovor, poslechněte si článek, fotogalerie, galerie, více o tématu, více k článku, více
      informací zde, zaujalo vás, vybrali jsme pro vás, přečtěte si celý, přečtěte si další, přečtěte si rovněž,
      přečtěte si více o, čtěte dále, čtěte rovněž, zobrazit galerii, zobrazit fotogalerii, otevřít galerii, vstoupit do
      galerie, vstoupit do fotogalerie, další fotky, další fotografie, další foto v galerii, podívejte se na fotografie,
      podívejte se do galerie, prohlédněte si galerii, prohlédněte si fotogalerii, poslechněte si podcast, poslechněte
      si celý, pusťte si podcast, pusťte si video, mohlo by se vám líbit, mohlo by se vám také líbit, mohlo by tě
      zajímat, mohlo by vás rovněž zajímat`,
    whole: `celý článek, mohlo by vás také zajímat, související zprávy, podobné články, další zprávy, doporučené články,
      doporučené, nejčtenější, nejčtenější články, nejnovější, nejnovější zprávy, aktuální zprávy, populární, zobrazit
      více, zobrazit další, další článek, předchozí článek, vybrané články, následující článek, následující příspěvek,
      předchozí příspěvek, další příspěvek, nejnovější příspěvky, poslední příspěvky, nejnovější články, poslední
      články, načíst další, načíst více, načíst další články, zobrazit vše, zobrazit všechny, zobrazit více článků,
      všechny články, všechny zprávy, více článků, více zpráv, další zprávy z rubriky, další články z rubriky, další z
      rubriky, nejčtenější za # hodin, nejčtenější dnes, nejčtenější za týden, nejčtenější zprávy, nejdiskutovanější,
      právě se čte, redakce doporučuje, doporučujeme také, doporučené čtení, doporučená videa, nejsledovanější, podobná
      témata, přečíst článek, přečíst celé, číst celý článek, hlavní zprávy, další videa, nejnovější videa`,
    asks: `více si přečtěte, více informací najdete, přečtěte si naše další, více podobných článků, další články
      najdete, více článků najdete, všechny články k tématu`,
  },
  newsletter: {
    opens: 'newsletter, přihlaste se k odběru, chcete odebírat novinky',
    whole: `newslettery, odebírat newsletter, odebírat, přihlásit k odběru, přihlásit se k odběru, odběr novinek, váš
      e-mail, vaše e-mailová adresa, zadejte e-mail, zadejte svůj e-mail, zadejte váš e-mail, zadejte svou e-mailovou
      adresu, zadejte e-mailovou adresu, zadejte svůj email, vložte svůj e-mail, váš email, tvůj e-mail, chci odebírat,
      chci newsletter, chci dostávat novinky, odeslat a přihlásit, přihlásit k newsletteru, přihlásit se k newsletteru,
      přihlášení k odběru, přihlásit odběr, odebírat novinky, odběr newsletteru, novinky do e-mailu`,
    asks: `přihlaste se k odběru, přihlaste se k newsletteru, odebírejte náš newsletter, odebírejte newsletter,
      přihlaste se k našemu newsletteru, přímo do vašeho e-mailu, do vaší schránky, děkujeme za přihlášení, děkujeme za
      váš zájem o newsletter, z odběru se můžete, ve vaší e-mailové schránce, do vaší e-mailové schránky, přímo do vaší
      e-mailové, nenechte si ujít žádnou zprávu, nenechte si ujít žádný článek, přihlašte se k odběru, přihlas se k
      odběru, přihlaste se do newsletteru, přihlásit se k odběru newsletteru, odebírejte naše novinky, odebírejte naše
      newslettery, nechte si posílat novinky, nechte si posílat naše, nechte si zasílat novinky, nechte si zasílat naše`,
  },
  advertisement: {
    opens: 'reklama, inzerce',
    whole: `placená inzerce, komerční sdělení, sponzorovaný obsah, článek pokračuje pod reklamou, článek pokračuje pod
      videem, pokračování článku pod reklamou, text pokračuje pod reklamou, text pokračuje pod videem, pokračování textu
      pod reklamou, přeskočit reklamu, reklamní sdělení, komerční článek, komerční prezentace, komerční příloha,
      komerční obsah, placená spolupráce, reklamní spolupráce, sponzorovaný článek, partnerský článek, advertorial, pr
      článek, pokračovat na další stránku, koupit nyní, zavřít reklamu, konec reklamy, reklama pokračování článku`,
    asks: `článek pokračuje pod, pokračování článku pod, obsahuje affiliate odkazy, obsahuje reklamní odkazy, článek
      pokračuje na další, pokračování článku na další, pokračování na další straně, článek pokračuje níže, text
      pokračuje pod, vypněte prosím adblock, vypněte si adblock, vypněte adblock, vypněte blokování reklam, používáte
      blokování reklam, článek vznikl ve spolupráci se společností, odkazy v článku jsou affiliate`,
  },
  share: {
    opens: 'sdílet, sdílejte, sledujte nás, najdete nás na',
    whole: `sdílet, sdílejte, sdílet článek, sdílet na @, sdílet přes @, zkopírovat odkaz, kopírovat odkaz, odkaz
      zkopírován, vytisknout, tisk, poslat e-mailem, poslat, uložit, uložit článek, sledujte nás, sledujte nás na @, to
      se mi líbí, # sdílení, darovat článek, sdílet s přáteli, sdílejte na @, sdílet příspěvek, sdílet zprávu, sdílet v
      @, poslat článek e-mailem, poslat článek, poslat článek mailem, poslat odkaz, poslat e-mail, poslat příteli,
      poslat na @, poslat přes @, kopírovat do schránky, odkaz zkopírován do schránky, odkaz byl zkopírován,
      zkopírováno, uložit na později, přečíst později, uložit do záložek, přidat do záložek, přidat k oblíbeným, přidat
      do oblíbených, vytisknout článek, vytisknout stránku, tisknout, tisknout článek, sledovat na @, sledujte na @,
      jsme na @, jsme i na @, zobrazeno, počet zobrazení, počet zhlédnutí, zhlédnutí, sdílejte s přáteli`,
    asks: `sledujte nás na, sdílejte tento článek, sdílejte článek, jako preferovaný zdroj na, lajkujte nás, odebírejte
      nás na @, sledujte nás také, sledujte nás i na, sledujte nás v @, sledujte ... na @, sleduj nás na, najdete nás na
      @, najdete nás také na, najdete nás i na, staňte se našimi fanoušky, přidejte si nás na, přidejte si nás do,
      přidejte si nás mezi, mezi oblíbené zdroje na, mezi preferované zdroje, do oblíbených zdrojů na, líbil se vám
      článek?, líbil se vám tento článek?, líbí se vám článek?, líbí se vám tento článek?, líbil se ti článek?, sdílejte
      ho s přáteli, sdílejte jej s přáteli, sdílej článek, sdílejte tento příspěvek, sdílejte příspěvek, přidejte se k
      nám na, přidejte se do naší skupiny, připojte se do naší skupiny, dejte nám like, dejte nám lajk, dejte lajk, na
      našich sociálních sítích sledujte`,
  },
  comments: {
    opens: 'komentáře, diskuse, přidat komentář, pravidla diskuse, pravidla diskuze',
    whole: `komentář, komentáře, # komentářů, # komentáře, # komentář, komentáře #, diskuse, diskuze, diskuse #,
      vstoupit do diskuse, vstoupit do diskuze, přidat komentář, napsat komentář, okomentovat, zobrazit komentáře,
      zobrazit diskusi, odpovědět, zrušit odpověď, žádné komentáře, přidat příspěvek, váš názor, hlasujte v anketě,
      hlasujte, diskuse k článku, diskuze k článku, zobrazit diskuzi, diskuse je uzavřena, diskuze je uzavřena, diskuse
      byla uzavřena, diskuze byla uzavřena, diskuse uzavřena, přidat názor, přidat reakci, přidat do diskuse, přejít do
      diskuse, přejít do diskuze, vstup do diskuse, vstup do diskuze, otevřít diskusi, otevřít diskuzi, napište
      komentář, napsat příspěvek, odeslat komentář, odeslat příspěvek, komentáře jsou uzavřeny, komentáře jsou vypnuty,
      komentáře nejsou povoleny, zatím nejsou žádné komentáře, zatím žádné komentáře, zobrazit všechny komentáře, načíst
      další komentáře, vyžadované informace jsou označeny, zobrazit výsledky, výsledky ankety, ohodnoťte článek,
      ohodnoťte tento článek, ohodnotit článek, ohodnoťte recept, ohodnoťte tento recept, děkujeme za hodnocení,
      děkujeme za váš hlas, děkujeme za hlasování, byl pro vás článek užitečný, byl pro vás tento článek užitečný, byl
      tento článek užitečný, byl článek užitečný, pomohl vám tento článek, nahlásit příspěvek, nahlásit komentář, váš
      komentář, líbil se vám článek, máte pro nás tip`,
    asks: `vaše e-mailová adresa nebude zveřejněna, vaše emailová adresa nebude zveřejněna, napište nám do komentářů,
      dejte nám vědět v komentářích, zapojte se do diskuse, máte tip?, napište nám do diskuse, hlasujte v naší anketě,
      máte tip na článek, víte o zajímavém tématu, pošlete nám tip, zapojte se do diskuze, přečtěte si pravidla diskuse,
      pro přidání komentáře, pro přidávání komentářů, pro vložení komentáře, pro vkládání komentářů, pro vstup do
      diskuse, pro vstup do diskuze, chcete-li přidat komentář, pro psaní komentářů, přihlaste se a diskutujte,
      přihlaste se pro diskuzi, abyste mohli diskutovat, vyžadované informace jsou, povinné položky jsou označeny,
      uložit do prohlížeče jméno, pro budoucí komentáře, buďte první kdo přidá, buďte první kdo napíše, buďte první kdo
      okomentuje, napište do komentářů, napište nám v komentářích, podělte se v komentářích, podělte se v diskusi,
      podělte se v diskuzi, co si o tom myslíte? napište, máte pro nás tip?, máte tip na zajímavé, máte zajímavý tip,
      máte pro nás zajímavý, byli jste svědky události?, byli jste svědkem události?, byli jste svědky nějaké, byli jste
      svědkem nějaké, pošlete nám fotky, pošlete nám fotografie, pište nám na, napište nám na, pošlete nám ho na,
      vyzkoušejte si náš kvíz, otestujte se v našem`,
  },
  app: {
    whole: `stáhnout aplikaci, stáhněte si aplikaci, otevřít v aplikaci, stáhnout v @ play, stáhnout z @ play, stáhnout
      v app store, stáhnout z app store, stáhněte si v @ play, ke stažení v @ play, ke stažení v app store, dostupné na
      @ play, zapnout upozornění, povolit upozornění, povolit notifikace, zapnout notifikace, sledovat kanál`,
    asks: `stáhněte si naši aplikaci, stáhněte si aplikaci, sledujte náš kanál, přidejte se k našemu kanálu, odebírejte
      náš kanál, připojte se k našemu kanálu, stáhněte si naši mobilní, stáhni si naši aplikaci, sledujte náš whatsapp,
      sledujte náš telegram, sledujte náš youtube, na našem whatsapp kanálu, na našem whatsappovém kanálu, náš
      whatsappový kanál, náš whatsapp kanál, na našem youtube kanálu, na našem youtube kanále, odebírejte náš youtube,
      zapněte si upozornění, zapněte si notifikace, přidejte se na náš whatsapp, přidejte se na náš telegram, připojte
      se na náš whatsapp, stáhnout aplikaci v @ play`,
  },
  author: {
    opens: 'o autorovi, o autorce',
    whole: `o autorech, autor, autorka, autoři, další články autora, všechny články autora, autor článku, autorka
      článku, více článků od autora, více od autora, více od autorky, další články od autora, další články autorky,
      všechny články autorky, kontaktujte autora, kontaktovat autora, napište autorovi, napsat autorovi, napište
      autorce, sledovat autora, sledovat autorku, profil autora, články autora, kontaktujte redakci, napište redakci`,
    asks: `všechny články autora, další články autora, zobrazit všechny články autora, zobrazit všechny příspěvky,
      všechny příspěvky autora`,
  },
  subscription: {
    opens: 'již předplatitel',
    whole: `přihlásit se, přihlásit, přihlášení, registrovat se, registrace, máte už účet, jen pro předplatitele, pouze
      pro předplatitele, exkluzivně pro předplatitele, předplatit, předplatné, chci předplatné, podpořte nás, odemknout
      článek, sledovat téma, pro předplatitele, článek pro předplatitele, zapomněli jste heslo, zapomenuté heslo,
      zapomněl jsem heslo, přihlásit se přes @, přihlásit přes @, přihlášení přes @, přihlásit se pomocí @, pokračovat
      přes @, pokračovat s @, nemáte účet, nemáte účet zaregistrujte se, nemáte ještě účet, ještě nemáte účet,
      zaregistrovat se, přečíst bez reklam, čtěte bez reklam, číst bez reklam, číst bez reklamy, podpořte redakci,
      podpořit redakci, podpořte autora, podpořit autora, přispět, přispějte nám, kupte mi kávu, kupte nám kávu, chci
      předplatit, koupit předplatné, vyzkoušet předplatné, předplatit si, odhlásit se, děkujeme za vaši podporu, kup mi
      kávu, předplaťte si`,
    asks: `článek je dostupný pouze, tento článek je pouze pro, obsah je dostupný pouze, odemkněte si článek, máte již
      předplatné, máte předplatné, pokračovat ve čtení, podpořte naši práci, podpořte nezávislou žurnalistiku, jen pro
      předplatitele, článek je exkluzivní pro, článek je exkluzivně pro, článek je dostupný jen, celý článek si přečtou,
      celý článek je pouze, celý text je dostupný jen, obsah je dostupný jen, předplaťte si neomezený, získejte
      neomezený přístup, pokračujte ve čtení, zbývá vám # článku, zbývá # článku, zbývá přečíst # článku, zbývá vám
      přečíst, k přečtení zbývá, jste již předplatitel?, jste předplatitel?, už jste předplatitel?, jste již
      předplatitelem?, už máte účet?, máte už účet?, už máte předplatné?, nemáte účet?, nemáte ještě předplatné?,
      přihlaste se a čtěte, registrujte se a čtěte, chcete-li číst dál, podpořte nás na, podpořte naši redakci, podpořte
      náš web, podpořte náš projekt, podpořte nás darem, podpořte nás finančně, podpořte nezávislou novinařinu, jsme
      závislí na podpoře, předplatitelé mohou odemknout, předplatitel může tento článek, články můžete darovat, článek
      je určen pouze předplatitelům, článek je určen jen předplatitelům, článek je určen pouze pro, kup mi kafe na,
      předplaťte si náš`,
  },
  notice: {
    whole: `zásady ochrany osobních údajů, ochrana osobních údajů, obchodní podmínky, nastavení cookies, všechna práva
      vyhrazena, souhlasím, přijmout, přijmout vše, odmítnout, zavřít, načítání, nahlásit chybu, zvětšit obrázek,
      poslechnout článek, přehrát článek, článek byl aktualizován, článek aktualizujeme, obsah se nepodařilo načíst,
      zobrazit obsah, přehrát, přehrát video, přehrát znovu, přehrát audio, přehrávač se načítá, načítám přehrávač,
      video se načítá, přečíst nahlas, poslechnout si článek, poslechněte si audioverzi článku, audioverze článku,
      shrnutí ai, ai shrnutí, shrnutí vytvořené ai, shrnutí vytvořila umělá inteligence, shrnutí vygenerovala ai,
      vygenerováno pomocí ai, vygenerováno umělou inteligencí, vytvořeno pomocí ai, audio generováno umělou inteligencí,
      text čte umělá inteligence, nahlásit chybu v článku, nahlásit chybu v textu, upozornit na chybu, oznámit chybu,
      zvětšit fotku, zvětšit foto, zvětšit fotografii, # z #, foto # z #, autorská práva vyhrazena, tisknout recept,
      vytisknout recept, nastavení soukromí, nastavení souborů cookie, zásady používání cookies, zásady cookies, zásady
      používání souborů cookie, přijmout všechny, přijmout všechny cookies, povolit vše, povolit cookies, odmítnout vše,
      souhlasím a pokračovat, souhlasit a zavřít, podmínky užití, podmínky použití, podmínky používání, video není k
      dispozici, zobrazit celý článek, skrýt obsah, sbalit, rozbalit, šíření obsahu je zakázáno`,
    asks: `používáme soubory cookie, používáme cookies, používá soubory cookie, používá cookies, všechna práva
      vyhrazena, se zásadami ochrany osobních údajů, zapněte javascript, publikování nebo šíření obsahu, našli jste
      chybu?, našli jste v článku chybu, našli jste chybu v článku, souhlasíte se zpracováním osobních, souhlasíte se
      zpracováním vašich, souhlasíte se zásadami, souhlasím se zpracováním, souhlasím se zásadami, používáním tohoto
      webu, tyto stránky využívají cookies, web používá cookies, využíváme soubory cookie, využíváme cookies, k
      poskytování služeb cookies, pro zobrazení obsahu povolte, pro zobrazení tohoto obsahu, váš prohlížeč nepodporuje,
      poslechněte si audioverzi, text čte umělá, hlas vygenerovala umělá, shrnutí vytvořila umělá, shrnutí vygenerovala
      umělá, toto shrnutí vytvořila, našli jste chybu v textu, našli jste překlep, bez písemného souhlasu redakce,
      jakékoli užití obsahu, jakékoliv užití obsahu, další šíření obsahu, šíření obsahu je bez, přetiskování a další
      šíření, chráněno pomocí recaptcha, chráněny službou recaptcha, tento web používá cookies, tento web používá
      soubory, tento web používá k poskytování, tyto stránky používají cookies, tyto stránky používají soubory, našli
      jste v textu chybu, článek si můžete poslechnout v, článek si můžete poslechnout i, bez předchozího písemného
      souhlasu redakce, bez předchozího písemného souhlasu vydavatele, souhlasím s podmínkami ochrany, souhlasím s
      podmínkami užití, souhlasím s obchodními podmínkami, souhlasíte s podmínkami ochrany, souhlasíte s podmínkami
      užití, souhlasíte s obchodními podmínkami, souhlasíte s používáním cookies, souhlasíte s používáním souborů,
      souhlasíte s použitím cookies, souhlasíte s našimi`,
  },
  navigation: {
    opens: 'štítky, tagy, témata, rubrika, rubriky, související témata, klíčová slova, témata článku',
    whole: `zpět na přehled, zpět nahoru, zpět na úvod, zpět na hlavní stranu, zpět na článek, zpět na výpis, zpět na
      seznam, obsah článku, přejít k obsahu, přejít na obsah, nahoru, přejít na recept, přejít k receptu, mapa stránek,
      další stránka, předchozí stránka, přejít na hlavní obsah, přeskočit na obsah, navigace pro příspěvek, v tomto
      článku, na této stránce, zpět na začátek stránky`,
  },
  byline: {
    opens: 'autor, autorka, autoři, napsal, napsala, publikováno, vydáno, aktualizováno, zveřejněno, doba čtení, zdroj',
    whole: `# min čtení, # minut čtení, # min. čtení, doba čtení # minut, před # hodinami, před # minutami, před # dny,
      redakce, # minuty čtení, # minuta čtení, čtení na # minut, čtení na # minuty, čtení na # min, před # hodinou, před
      # minutou, před # dnem, doba čtení # minuty, doba čtení # min`,
  },
  credit: {
    opens: `foto, fotografie, zdroj foto, autor fotografie, snímek, ilustrační foto, foto autor, obrázek, autor
      fotografií, autor foto, zdroj fotografie, zdroj fotografií, zdroj obrázku, zdroj videa, autor videa`,
    whole: `ilustrační snímek, ilustrační fotografie, archivní foto, čtk, foto čtk, profimedia, ilustrační obrázek, foto
      se souhlasem, foto profimedia, foto shutterstock, foto archiv, foto redakce, foto reprofoto, archiv autora,
      reprofoto, foto isifa, snímek obrazovky, vygenerováno ai, fotografie vygenerovaná ai, shutterstock, getty images`,
    asks: `/ čtk, /čtk, / profimedia, foto: čtk, / shutterstock, / getty images, /profimedia, / mafra, foto: profimedia,
      foto: shutterstock, foto: se souhlasem, zdroj: čtk, zdroj: profimedia, zdroj: shutterstock`,
  },
} satisfies Language['phrases'];
