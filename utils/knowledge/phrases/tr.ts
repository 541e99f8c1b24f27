import type { Language } from '@/utils/knowledge/language';

/** Words that give Turkish inserts away. */
export default {
  related: {
    opens: `ayrıca okuyun, ayrıca okuyunuz, bunu da oku, bunları da okuyun, devamını oku, devamını okuyun, daha fazla
      oku, daha fazlası, okumaya devam et, ayrıca bakınız, ayrıca bkz, ilgili haberler, ilgili haber, ilgili içerik,
      ilginizi çekebilir, bunlar da ilginizi çekebilir, önerilen haberler, önerilen, mutlaka okuyun, haberin devamı,
      bunu da okuyun, izleyin, videoyu izle, haberi sesli dinle, videoyu izleyin, işte o anlar, foto galeri, video
      galeri, ilgili yazılar, benzer yazılar, bakmadan geçme, bakmadan geçmeyin, bu haber de ilginizi çekebilir, bu
      haberler de ilginizi çekebilir, ilginizi çekebilecek haberler, ilginizi çekebilecek diğer haberler, okuma önerisi,
      fotoğraf galerisi, videosu için tıklayın, sıradaki haber`,
    whole: `daha fazla, ilgili içerikler, benzer haberler, benzer içerikler, diğer haberler, size özel, sizin için
      önerilenler, önerilenler, en çok okunanlar, çok okunanlar, en çok okunan haberler, popüler haberler, popüler, son
      haberler, son dakika haberleri, günün haberleri, öne çıkanlar, öne çıkan haberler, gündem, tümünü gör, hepsini
      gör, sonraki haber, önceki haber, editörün seçimi, haberin devamını oku, yazının devamını oku, yazının devamı,
      devamını gör, devamını göster, devamını göster..., tamamını oku, haberin tamamı, daha fazla haber, daha fazla
      göster, daha fazla yükle, daha fazla gör, daha fazla içerik, tüm haberler, tüm haberleri gör, tüm haberleri
      göster, tümünü göster, hepsini göster, sıradaki haberiniz, sıradaki haberiniz yükleniyor, bir sonraki haber, bir
      önceki haber, önceki yazı, sonraki yazı, önceki makale, sonraki makale, önceki içerik, sonraki içerik, çok okunan
      haberler, çok okunan, en çok okunan, en çok izlenenler, en çok paylaşılanlar, en çok yorumlananlar, en son
      haberler, son eklenenler, son eklenen haberler, son yazılar, son yayınlanan haberler, son yorumlar, popüler
      yazılar, popüler içerikler, trend haberler, günün manşetleri, manşet haberleri, öne çıkan yazılar, önerilen
      yazılar, önerilen içerikler, tavsiye edilen haberler, bunları da okuyabilirsiniz, bunları da beğenebilirsiniz,
      haberle ilgili daha fazlası, ilgili videolar, ilgili galeriler, galeriye git, galeriyi gör, galeriyi aç, galeriyi
      görüntüle, tüm fotoğrafları gör, tüm fotoğraflar, fotoğrafları gör, tüm videolar, video izle, videoyu oynat, diğer
      yazılar, diğer içerikler, günün öne çıkan haberleri, sizin için seçtiklerimiz, sizin için seçtik, editörün
      seçtikleri`,
    asks: `haberin detayları için, haberin devamı için, için tıklayın, için tıklayınız, için tıkla, için
      tıklayabilirsiniz, ilginizi çekebilecek diğer, haberlerimizi okumak için`,
  },
  newsletter: {
    opens: 'bülten, e-bülten, bültenimize abone, haber bülteni, günlük bülten',
    whole: `e-bültene abone ol, bültene abone ol, abone ol, abone olun, e-posta adresiniz, e-posta adresi, kaydol,
      e-bülten aboneliği, e-bülten kayıt, bülten aboneliği, bültene kaydol, bülten kaydı, haber bültenine kaydol, haber
      bültenine abone ol, haftalık bülten, e-postanızı girin, mail adresiniz, e-mail adresiniz, hemen kaydol, ücretsiz
      kaydol, aboneliği iptal et, abone olduğunuz için teşekkürler, kaydınız alındı`,
    asks: `bültenimize abone olun, bültenimize kaydolun, bültene abone olun, e-posta kutunuza, ücretsiz abone olun,
      bültenimize abone ol, bültenimize kayıt olun, bültenimize üye olun, e-bültenimize abone olun, e-bültenimize kayıt
      olun, e-bültenimize kaydolun, e-bültenimize üye olun, bültene kaydolun, bültene kayıt olun, bültenine abone olun,
      bültenine kaydolun, bültenimizi takip edin, e-posta adresinizi girin, e-posta adresinizi yazın, mail adresinizi
      girin, e-posta kutunda, e-posta kutunuzda, mail kutunuza, e-postanıza gelsin, abone olduğunuz için teşekkür,
      aboneliğinizi istediğiniz zaman, aboneliğinizi dilediğiniz zaman, ilk siz haberdar olun, yeni yazılardan haberdar`,
  },
  advertisement: {
    opens: 'reklam, ilan',
    whole: `reklamlar, sponsorlu, sponsorlu içerik, advertorial, haberin devamı aşağıda, reklam sonrası devam, haber
      aşağıda devam ediyor, reklamdan sonra devam ediyor, reklamı geç, reklamı kapat, reklamı atla, reklam alanı, reklam
      ver, devamı reklamdan sonra, sponsorlu bağlantılar, sponsorlu bağlantı, tanıtım yazısı, tanıtım içeriği, hemen
      satın al, ürünü incele, ürünü gör, fiyatı gör, fiyatları gör, sepete ekle, hemen incele, basın ilan kurumu,
      reklamları kapat, reklamsız oku`,
    asks: `reklamın altında devam ediyor, reklamdan sonra devam ediyor, haber reklamdan sonra, reklamdan sonra devam,
      sponsorlu içerik barındırmaktadır, satış ortaklığı bağlantıları, satış ortaklığı linkleri, affiliate linkler,
      komisyon kazanabiliriz, bağlantılar üzerinden yapılan alışveriş, reklam engelleyicinizi kapatın, reklam
      engelleyici kullandığınızı, reklam engelleyicinizi devre dışı, reklam vermek için`,
  },
  share: {
    opens: 'paylaş, paylaşın, bizi takip edin, haberi paylaş, bu haberi paylaş, yazıyı paylaş, yazı boyutu',
    whole: `paylaş, paylaşın, @'ta paylaş, @'da paylaş, @ ile paylaş, @ üzerinden paylaş, bağlantıyı kopyala, linki
      kopyala, kopyala, kopyalandı, yazdır, kaydet, gönder, bizi takip edin, takip et, takip edin, beğen, # paylaşım,
      abone ol @, bu yazıyı paylaş, bu içeriği paylaş, içeriği paylaş, bu sayfayı paylaş, makaleyi paylaş,
      arkadaşlarınla paylaş, arkadaşlarınızla paylaşın, sosyal medyada paylaş, facebook'ta paylaş, twitter'da paylaş,
      whatsapp'ta paylaş, telegram'da paylaş, linkedin'de paylaş, pinterest'te paylaş, x'te paylaş, x'de paylaş, @ de
      paylaş, @ te paylaş, @ ta paylaş, @ da paylaş, @ paylaş, @ da gönder, @ ile gönder, e-posta ile gönder, e-posta
      gönder, mail gönder, arkadaşına gönder, arkadaşına öner, link kopyalandı, bağlantı kopyalandı, bağlantı kopyala,
      link kopyala, url kopyala, yazı boyutunu büyüt, yazı boyutunu küçült, yazıyı büyüt, yazıyı küçült, haberi yazdır,
      sayfayı yazdır, çıktı al, favorilere ekle, favorilerime ekle, favoriye ekle, listeme ekle, okuma listesine ekle,
      daha sonra oku, sonra oku, haberi kaydet, takip ediliyor, # takipçi, # beğeni, beğendim, beğenmedim, sosyal
      medyada biz, google news te takip et, abone ol google news, @ abone ol, @ takip et, @ ta takip et, @ da takip et,
      @ de takip et, @ te takip et`,
    asks: `bizi takip edin, bizi takip etmeyi, sosyal medyada takip, hesabımızı takip, haberi paylaşın, google news'te
      takip, google news abone ol, tercih edilen kaynak olarak ekle, tercih edilen kaynak olarak ekleyin, tercih edilen
      kaynaklara ekle, @ tan takip edin, @ den takip edin, @ dan takip edin, @ ta paylaş @, @ da paylaş @, bizi takip
      etmeyi unutmayın, sosyal medyadan takip, sosyal medya hesaplarımızı takip, sosyal medya hesaplarımızdan,
      hesabımızı takip edin, sayfamızı takip edin, sayfamızı beğenin, google haberler'de takip, google haberler'den
      takip, google'da takip edin, google news'ten takip, google news üzerinden takip, google news'e abone, takip etmek
      için tıklayın, beğenmeyi ve paylaşmayı, paylaşmayı unutmayın, paylaşmak için tıklayın, arkadaşlarınızla
      paylaşmayı, yeni pencerede açılır, haberi beğendiyseniz, yazıyı beğendiyseniz`,
  },
  comments: {
    opens: 'yorumlar, yorum yap, yorum yaz, haber ihbar, ihbar hattı, yorumunuz',
    whole: `yorum, yorumlar, # yorum, yorumlar #, yorum yap, yorum yaz, yorum yapın, yorumunuzu yazın, yorum gönder,
      yorum ekle, yorumları göster, tüm yorumlar, tüm yorumları gör, yanıtla, cevapla, yanıtı iptal et, henüz yorum yok,
      ilk yorumu siz yapın, ilk yorum yapan siz olun, siz de yorum yapın, oyunuzu kullanın, ankete katılın, yorumu
      gönder, yorumunuzu gönderin, yorumunu yaz, bir yorum yazın, bir yorum bırakın, bir yorum yap, yorum bırak, yorum
      bırakın, yorumları gör, yorumları oku, tüm yorumları göster, diğer yorumları göster, diğer yorumlar, daha fazla
      yorum, daha fazla yorum yükle, yorumlar kapalı, yorumlar kapatıldı, yoruma kapalı, henüz yorum yapılmadı, hiç
      yorum yok, ilk yorumu sen yap, ilk yorumu yapın, bu habere yorum yapın, bu habere yorum yap, haber hakkında yorum
      yapın, okuyucu yorumları, okur yorumları, ziyaretçi yorumları, yorum kuralları, bir yanıt yazın, bir cevap yazın,
      cevap yaz, bir yanıt yazın yanıtı iptal et, bir cevap yazın cevabı iptal et, cevabı iptal et, en beğenilenler,
      şikayet et, yorumu şikayet et, tepkini göster, tepkiniz ne, oy ver, puan ver, bu yazıyı oyla, bu haberi oyla, bu
      makale faydalı oldu mu, bu yazı faydalı oldu mu, bu içerik faydalı oldu mu, faydalı oldu mu, ankete katıl, testi
      çöz, teste başla, ihbar hattımız, bize ulaşın, tarifi dene`,
    asks: `e-posta adresiniz yayınlanmayacak, e-posta hesabınız yayımlanmayacak, yorumlarda belirtin, yorumlarda
      paylaşın, ilk yorumu siz yapın, yorum yapabilmek için, anketimize katılın, haber ihbar hattı, görüşlerinizi yazın,
      emoji ile tepki ver, yorum yapabilmeniz için, yorum yapmak için giriş, yorumunuz onaylandıktan, yorumunuz
      incelendikten, yorumlarınızı bekliyoruz, yorumlarda hakaret, rencide edici cümleler, hakaret rencide edici, büyük
      harflerle yazılmış yorumlar, yorumlar onaylanmamaktadır, bu habere ilk yorumu, bu haber için henüz yorum, henüz
      yorum yapılmamış, ilk yorum yapan, e-posta adresiniz yayımlanmayacak, e-posta hesabınız yayınlanmayacak, bir
      dahaki sefere yorum, daha sonraki yorumlarımda, düşüncelerinizi yorumlarda, yorumlarda bizimle, yorumlara yazın,
      yorumlarda yazın, yorum olarak yazın, görüşlerinizi bizimle, düşüncelerinizi bizimle paylaşın, habere tepkini,
      habere tepkiniz, içeriğe emoji, siz de haber gönderin, haberlerinizi bize, ihbar hattımıza, ihbar hattımızdan,
      whatsapp hattımıza, whatsapp ihbar hattı, yorum yazmak için giriş, yorum yapmak için üye, yorum yapmak için
      oturum, gerekli alanlar * ile, gerekli alanlar işaretlen, yorumlarda görüşlerinizi`,
  },
  app: {
    opens: 'uygulamamızı indirin, mobil uygulamamız',
    whole: `uygulamayı indir, uygulamada aç, mobil uygulamamızı indirin, mobil uygulamayı indir, uygulamayı aç,
      uygulamada görüntüle, uygulamada oku, app store'dan indir, app store'dan indirin, google play'den indir, google
      play'den indirin, google play'den edinin, appgallery'den indir, bildirimleri aç, bildirimlere izin ver,
      bildirimleri etkinleştir, whatsapp kanalı, whatsapp kanalına katıl, @ kanalına katıl, @ kanalımız, kanala katıl,
      kanala abone ol, @ grubuna katıl`,
    asks: `uygulamamızı indirin, uygulamayı indirin, kanalımıza katılın, kanalımıza abone olun, kanalımızı takip edin,
      whatsapp kanalımıza, telegram kanalımıza, youtube kanalımıza, uygulamamızı ücretsiz indirin, uygulamamızı hemen
      indirin, mobil uygulamayı indirin, uygulamasını indirin, uygulamasını ücretsiz indirin, kanalımıza abone ol,
      kanalımıza abone olmayı, kanalımızı takip etmek, kanalına abone olun, kanalını takip edin, kanalımıza
      davetlisiniz, grubumuza katılın, whatsapp grubumuza, telegram grubumuza, youtube kanalımızı, instagram hesabımızı,
      bildirimleri açmayı unutmayın`,
  },
  author: {
    opens: 'yazar hakkında, yazarın diğer yazıları, yazarın tüm yazıları, yazar hakkında bilgi',
    whole: `yazar, yazarlar, yazarın diğer haberleri, tüm yazıları, yazarımız, yazar profili, yazarın profili, tüm
      yazılarını gör, tüm yazılar, tüm yazıları gör, yazarı takip et, yazara e-posta gönder, yazara mesaj gönder, yazara
      ulaşın, diğer yazıları, köşe yazarları, muhabirin diğer haberleri, editörün diğer haberleri`,
    asks: `yazarın tüm yazıları, yazarın diğer yazıları, tüm yazılarını göster, tarafından yazılan tüm yazılar, yazarın
      son yazıları`,
  },
  subscription: {
    opens: 'zaten hesabınız var mı, zaten üye misiniz, hesabınız yok mu, hesabın yok mu, bağış yap',
    whole: `giriş yap, giriş yapın, oturum aç, üye ol, üye olun, kayıt ol, üye girişi, sadece aboneler için, abonelere
      özel, abone girişi, destek ol, giriş yap veya kayıt ol, giriş yap kayıt ol, giriş yap üye ol, üye girişi yap,
      şifremi unuttum, şifrenizi mi unuttunuz, beni hatırla, hesap oluştur, @ ile giriş yap, @ ile giriş, @ ile bağlan,
      ücretsiz üye ol, ücretsiz dene, ücretsiz deneyin, hemen abone ol, hemen üye ol, abonelik seçenekleri, dijital
      abonelik, abonelere özel içerik, abonelere özel haber, premium içerik, premium üyelik, üyelere özel, destekçi ol,
      bağış yapın, gazeteye destek ol, bize destek ol, @ dan destek ol, bana bir kahve ısmarla, bize bir kahve ısmarla,
      reklamsız okuma`,
    asks: `bu içerik abonelere özel, abonelere özeldir, okumaya devam etmek için, devamını okumak için abone, devamını
      okumak için giriş, zaten abone misiniz, bağımsız gazeteciliği destekleyin, bu haberi okumak için abone, bu haber
      abonelere özel, tamamı abonelerimize, abonelerimize özeldir, içeriğin tamamını okumak için, yazının tamamını
      okumak için, haberin tamamını okumak için, okumaya devam etmek için üye, okumaya devam etmek için abone, zaten
      hesabınız var mı?, zaten üye misiniz?, hesabınız yok mu?, hesabın yok mu?, bağımsız gazeteciliğe destek, bağımsız
      gazetecilik için destek, bağımsız gazetecilik için bize, bağımsız medyayı destekleyin, gazeteciliğimizi
      destekleyin, gazeteciliğimize destek, bize destek olun, destek olmak için tıklayın, destekçimiz olun, patreon'dan
      destek, patreon üzerinden destek, desteğinize ihtiyacımız var, okurlarımızın desteğiyle, okurlarının desteğiyle
      ayakta, bu içeriği okumak için abone, bu içeriği okumak için giriş, bu içeriği okumak için üye`,
  },
  notice: {
    opens: 'yapay zeka özeti, aydınlatma metni',
    whole: `gizlilik politikası, çerez politikası, kullanım koşulları, kullanım şartları, tüm hakları saklıdır, kabul
      et, kabul ediyorum, reddet, kapat, yükleniyor, hata bildir, kvkk, haberi dinle, haberi dinleyin, haberi özetle,
      haber özeti, haberi seslendir, sesli dinle, sesli oku, makaleyi dinle, yazıyı dinle, yazıyı sesli dinle, bu haberi
      dinle, bu haberi sesli dinleyin, bu yazıyı sesli dinleyin, haberi sesli dinleyin, yapay zeka ile özetle, yapay
      zeka ile özetlendi, özeti gör, özeti göster, tümünü kabul et, tümünü reddet, hepsini kabul et, çerezleri kabul et,
      çerez ayarları, çerez tercihleri, çerezleri yönet, tercihleri yönet, tercihleri kaydet, ayarları yönet, kvkk
      aydınlatma metni, kvkk metni, gizlilik ilkeleri, gizlilik bildirimi, gizlilik sözleşmesi, kullanım sözleşmesi,
      üyelik sözleşmesi, çerez aydınlatma metni, yayın ilkeleri, hata bildirin, yazım hatası bildir, sorun bildir,
      yanlış bildir, resmi büyüt, fotoğrafı büyüt, görseli büyüt, tam boyutta gör, bu gönderiyi @ gör, bu gönderiyi @ da
      gör, bu gönderiyi @ 'da gör, @ da görüntüle, bu gönderiyi görüntüle, tweeti gör, okunma, okunma #, okunma sayısı,
      # okunma, # kez okundu, # kişi okudu, görüntülenme, görüntülenme #, # görüntülenme, # görüntüleme, # gösterim,
      arama yap, site içi arama, bu video kullanılamıyor, video yükleniyor, lütfen bekleyiniz, kabul et ve devam et`,
    asks: `çerez kullanıyoruz, çerezler kullanıyoruz, çerezleri kullanıyoruz, çerezler kullanılmaktadır, çerezler
      kullanmaktadır, tüm hakları saklıdır, gizlilik politikamızı, kaynak gösterilmeden, izinsiz kullanılamaz, haberde
      hata mı var?, hata mı buldunuz?, tarayıcınız video, tarayıcınız ses, tarayıcınız bu videoyu, tarayıcınız html5,
      tarayıcınız desteklemiyor, tarayıcınız javascript, javascript'i etkinleştirin, javascript'i aktif, javascript'i
      açın, bu videoyu izlemek için, bu video oynatılamıyor, video etiketini desteklemiyor, bu haberi sesli dinle, çerez
      kullanılmaktadır, çerez kullanmaktayız, çerezlerden faydalanılmaktadır, çerez politikamızı, çerez politikası'nı,
      çerez kullanımını kabul, çerezleri kabul edin, siteyi kullanmaya devam ederek, aydınlatma metnini okudum,
      aydınlatma metni'ni okudum, metnini okudum ve kabul, kvkk metnini okudum, kişisel verilerimin işlenmesini, kişisel
      verilerinizin işlenmesine ilişkin, elektronik ileti almak, açık rıza veriyorum, kullanım koşullarını kabul
      ediyorum, gizlilik politikasını kabul ediyorum, üyelik sözleşmesini kabul, izinsiz kopyalanamaz, izinsiz
      yayınlanamaz, izinsiz alıntılanamaz, izin alınmadan kullanılamaz, kopyalanamaz çoğaltılamaz, telif hakları ...
      aittir, haberin telif hakları, yapay zeka ile özetlenmiştir, yapay zeka tarafından özetlenmiştir, yapay zeka
      desteğiyle hazırlanmıştır, yapay zeka tarafından oluşturulmuştur, yapay zeka tarafından otomatik, haberde bir
      hata, hata olduğunu düşünüyorsanız, paylaştığı bir gönderi, bu gönderiyi instagram'da, bu site istenmeyenleri
      azaltmak, yorum verilerinizin nasıl, içeriği görüntülemek için çerez, kaynak göstermeden alıntı, kaynak
      göstermeden yayınlanamaz, ticari elektronik ileti almak`,
  },
  navigation: {
    opens: 'etiketler, etiket, anahtar kelimeler, ilgili konular, haber etiketleri, haberin etiketleri',
    whole: `ilgili etiketler, önceki sonraki, içindekiler, içeriğe geç, yukarı çık, başa dön, ana sayfaya dön,
      anasayfaya dön, ana sayfaya git, sayfanın başına dön, sayfa başına dön, yukarıya çık, yukarı git, menüyü aç,
      menüyü kapat, içindekiler tablosu, içeriğe atla, ana içeriğe geç, etiket bulutu, sonraki sayfa, önceki sayfa, yazı
      gezinmesi, bu makalede, tarife git, tüm etiketler, ana içeriğe atla, sayfa başına git`,
  },
  byline: {
    opens: `yazan, haber, yazar, editör, giriş tarihi, güncelleme, güncelleme tarihi, son güncelleme, yayınlanma,
      yayınlanma tarihi, yayın tarihi, oluşturulma tarihi, okuma süresi, kaynak, muhabir, yayınlama, yayımlanma,
      yayımlanma tarihi, eklenme tarihi, oluşturulma, ilk yayın, güncellendi, güncellenme, güncellenme tarihi, son
      güncellenme, yayına hazırlayan, hazırlayan, derleyen, çeviren, haberi yapan, ortalama okuma süresi`,
    whole: `# dk okuma, # dakika okuma, okuma süresi # dakika, okuma süresi # dk, # saat önce, # dakika önce, # gün
      önce, haber merkezi, # dk okuma süresi, # dakikalık okuma, # dakika okuma süresi, ortalama okuma süresi # dakika,
      # dakikada oku, tahmini okuma süresi # dakika, # hafta önce, # ay önce, # yıl önce, # saniye önce, haber masası,
      dış haberler servisi, spor servisi, ekonomi servisi, haber servisi, giriş güncelleme, son güncelleme, güncelleme,
      giriş son güncelleme, yayınlanma güncelleme, kaynak haber merkezi`,
  },
  credit: {
    opens: `fotoğraf, foto, görsel, fotoğraflar, kaynak fotoğraf, fotoğraf kaynağı, arşiv fotoğrafı, görsel kaynağı,
      kapak fotoğrafı, kapak görseli, manşet fotoğrafı, fotoğraf kredisi, fotoğraf altı, görseller, fotoğraflar ve
      video, görsel kaynak, illüstrasyon`,
    whole: `arşiv, temsili, temsili fotoğraf, temsili görsel, aa, dha, iha, fotoğraf aa, kaynak aa, kaynak dha, kaynak
      iha, kaynak anka, kaynak anadolu ajansı, kaynak ajanslar, kaynak reuters, kaynak bbc, kaynak ntv, fotoğraf dha,
      fotoğraf iha, fotoğraf arşiv, foto arşiv, arşiv fotoğraf, görseller temsilidir, anka, anadolu ajansı, ekran
      görüntüsü, depophotos, depo photos, shutterstock`,
    asks: `(aa), /aa, / aa, (dha), (iha), / reuters, ajansı web sitesinde yayımlanan, görsel temsilidir, fotoğraf
      temsilidir, kaynak: aa, kaynak: dha, kaynak: iha, kaynak: anka, kaynak: reuters, kaynak: afp, fotoğraf: aa,
      fotoğraf: dha, (fotoğraf:, (foto:, (anka), (aa/, /depophotos`,
  },
} satisfies Language['phrases'];
