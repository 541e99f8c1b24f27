import type { Language } from '@/utils/knowledge/language';

/** Words that give Spanish inserts away. */
export default {
  related: {
    opens: `lea también, lee también, leer también, lea además, lea más, lee más, leer más, leé también, te puede
      interesar, le puede interesar, puede interesarte, te recomendamos, le recomendamos, también te puede interesar,
      también puedes leer, puedes leer, ver también, vea también, mira también, mirá también, vea además, además lea,
      lee aquí, lea aquí, más información, más noticias, más sobre, noticias relacionadas, noticia relacionada,
      artículos relacionados, relacionado, relacionadas, sigue leyendo, seguir leyendo, no te pierdas, no se pierda,
      conoce más, para saber más, video, vídeo, escuchar este artículo, escucha este artículo, escucha la nota, mira el
      video, mira el vídeo, ve el video, vea el video, galería, fotogalería, en imágenes, podría interesarte, podría
      interesarle, te podría interesar, quizá te interese, quizás te interese, puede que te interese, también le puede
      interesar, te recomendamos leer, puede leer, mire también, leé además, leé más`,
    whole: `quizás te interese, recomendados, recomendado, contenido relacionado, relacionados, más leídas, más leídos,
      más leído, lo más leído, lo más visto, lo último, últimas noticias, ver más, ver todo, leer la noticia completa,
      más sobre este tema, destacados, en portada, noticia anterior, siguiente noticia, artículo siguiente, artículo
      anterior, te puede gustar, noticias más leídas, las más leídas, le puede gustar, además en portada, ver más
      noticias, ver más artículos, ver todos, ver todas las noticias, leer artículo completo, leer noticia completa,
      leer nota completa, leer la nota completa, noticias destacadas, noticias recomendadas, artículos recomendados,
      notas relacionadas, nota relacionada, artículo relacionado, vídeos relacionados, videos relacionados, noticia
      siguiente, siguiente artículo, artículos más leídos, entradas relacionadas, entradas recientes, entradas
      populares, entrada anterior, entrada siguiente, entradas antiguas, entradas más recientes, publicaciones
      relacionadas, posts relacionados, también te puede gustar, más vídeos, más videos, ver vídeo, ver video, ver
      galería, ver fotos, ver las fotos, ver galería de fotos, saber más, haz el test, ver edición impresa, gracias por
      leernos, entrada más reciente, entrada antigua`,
    asks: `lee la noticia completa, lea la nota completa, consulta más noticias, sigue toda la información, más noticias
      en, lee la nota completa aquí, lee aquí la noticia completa, para más noticias visita, visita nuestra página,
      visita nuestra web, visita nuestro sitio, visita nuestra tienda, escucha nuestro podcast, escucha nuestro pódcast,
      conoce aquí nuestras, juega gratis a nuestros, accede a nuestros pasatiempos, infórmate con las noticias, entérate
      de las últimas noticias, clic aquí para leer más`,
  },
  newsletter: {
    opens: `newsletter, boletín, boletines, suscríbete a nuestra newsletter, suscríbete a nuestro boletín, suscríbase a
      nuestro boletín, recibe nuestro boletín`,
    whole: `newsletters, suscríbete, suscríbase, suscribirme, apúntate, regístrate gratis, tu correo electrónico, correo
      electrónico, tu email, su correo electrónico, recibe nuestras noticias, quiero recibir el boletín, introduce tu
      correo electrónico, introduce tu email, escribe tu correo electrónico, ingresa tu correo electrónico, ingrese su
      correo electrónico, tu dirección de correo electrónico, gracias por suscribirte, gracias por tu suscripción,
      recibir un correo electrónico con cada nueva entrada, recibir un email con cada nueva entrada, nuestras
      newsletters, recibe alertas de última hora`,
    asks: `suscríbete a nuestra newsletter, suscríbete a nuestro boletín, suscríbete a nuestros boletines, suscríbase a
      nuestro, suscribite a, suscríbete aquí, suscríbete gratis, apúntate a nuestra, apúntate aquí, recibe en tu correo,
      reciba en su correo, recibe cada, en tu bandeja de entrada, en su bandeja de entrada, regístrate para recibir,
      apúntate y recibe, recibe las noticias en tu correo, regístrate gratis para recibir, recibe las noticias más
      importantes, suscríbete a la newsletter, suscríbete al newsletter, suscríbete al boletín, suscríbete y recibe,
      suscríbase al boletín, suscribite al newsletter, apúntate gratis a nuestra, apúntate a la newsletter, apuntarte
      aquí para recibir, apuntarse aquí para recibir, nuestra newsletter semanal, nuestra newsletter diaria, nuestro
      boletín semanal, recibe nuestra newsletter, recibe nuestro boletín, recibe nuestras noticias, recíbelo en tu
      correo, recibe en tu email, reciba nuestro boletín, reciba las noticias en su correo, acepto recibir
      comunicaciones, recibe la newsletter con`,
  },
  advertisement: {
    opens: `publicidad, anuncio, contenido patrocinado, la noticia continúa, contenido patrocinado por, sigue leyendo
      debajo, publirreportaje`,
    whole: `anuncios, patrocinado, contenido promocionado, contenido para suscriptores, espacio publicitario, sigue
      leyendo después de la publicidad, continúa leyendo, la noticia continúa después de la publicidad, el artículo
      continúa después de la publicidad, continúa leyendo después de la publicidad, la noticia continúa debajo de la
      publicidad, continúa leyendo debajo de la publicidad, sigue leyendo después del anuncio, sigue leyendo tras la
      publicidad, el artículo sigue debajo, la nota sigue debajo, la nota continúa debajo, la nota sigue después del
      anuncio, publicidad sigue leyendo debajo, publicidad desplázate para continuar leyendo, desplázate para continuar
      leyendo, desplázate para leer más, desliza para continuar, desliza para continuar leyendo, saltar publicidad,
      saltar anuncio, ocultar anuncio, cerrar anuncio, contenido de marca, branded content, ofrecido por, patrocinado
      por, recomendado por, comprar en amazon, ver en amazon, ver oferta, ver precio, ver producto, comprar ahora,
      compra ahora, contenido ofrecido por`,
    asks: `continúa después de la publicidad, continúa tras la publicidad, podemos recibir una comisión, este artículo
      contiene enlaces de, contiene enlaces de afiliado, contiene enlaces de afiliados, contener enlaces de afiliados,
      podemos ganar una comisión, podemos obtener una comisión, podríamos ganar una comisión, si compras a través de
      nuestros enlaces, de forma independiente por nuestros editores, sigue después de la publicidad, la disponibilidad
      pueden variar tras la publicación, en calidad de afiliado de amazon, como afiliado de amazon, como afiliados de
      amazon`,
  },
  share: {
    opens: 'compartir, comparte, compartir en, comparte este artículo, síguenos, síguenos en, síganos en, seguinos en',
    whole: `compartir, comparte, compartir en, compartir en @, compartir por @, compartir vía @, comparte en @,
      compartir artículo, comparte este artículo, comparte esta noticia, compartir noticia, copiar enlace, copiar link,
      enlace copiado, enviar por @, imprimir, guardar, síguenos, síguenos en, síguenos en @, síganos en @, seguir,
      seguir en @, me gusta, # compartidos, enviar, compartir nota, añádenos como fuente preferida en google, agréganos
      como fuente preferida en google, añadir a google, escuchar artículo, escuchar la noticia, regalar artículo,
      compartir esta noticia, compartir el artículo, compartir la noticia, compartir este artículo, compartir esta nota,
      compartir esta página, compartir esto, comparte esto, compartir con @, compartir en redes, compartir en redes
      sociales, comparte en redes, comparte en redes sociales, me gusta esto, me gusta cargando, enviar por correo
      electrónico, enviar a un amigo, compartir por correo electrónico, enviar por correo electrónico escribe un blog
      compartir en @ compartir con @ compartir en @, copiar el enlace, copiar url, copiar al portapapeles, enlace
      copiado al portapapeles, guardar artículo, guardar noticia, guardar para más tarde, guardar en favoritos, leer más
      tarde, añadir a favoritos, imprimir artículo, imprimir noticia, imprimir receta, guardar receta, regala este
      artículo, escucha la noticia, escuchar noticia, escuchar esta noticia, escuchar nota, escuchar la nota, escucha
      esta nota, escucha el artículo, escuchar el artículo, sigue los temas que te interesan, seguinos`,
    asks: `síguenos en, síganos en, seguinos en, sigue a @, comparte este artículo, comparte esta noticia, sigue toda la
      información de, únete a nuestro grupo, como fuente preferida en google, sigue toda la actualidad en @, sigue toda
      la información en @, síguenos también en @, haz clic para compartir en, haz clic para enviar un enlace por, haz
      clic para imprimir, (se abre en una ventana nueva), comparte esta nota, puedes seguirnos en, puede seguirnos en,
      sigue nuestras noticias en, encuéntranos en @, agréganos a tus fuentes, añádenos a tus fuentes, esta publicación
      es pública así que`,
  },
  comments: {
    opens: 'comentarios, deja un comentario, deja tu comentario, comentar',
    whole: `comentario, comentarios, # comentarios, # comentario, comentarios #, deja un comentario, deja tu comentario,
      deje un comentario, dejar un comentario, dejar comentario, comentar, comenta esta noticia, escribe un comentario,
      publicar comentario, añadir comentario, agregar comentario, ver comentarios, ver los comentarios, ver todos los
      comentarios, ver # comentarios, responder, cancelar la respuesta, sin comentarios, sé el primero en comentar, tu
      comentario, normas de participación, ¿tienes una historia, qué opinas deja tu comentario, qué te parece deja tu
      comentario, deja una respuesta, deja una respuesta cancelar la respuesta, deja un comentario cancelar la
      respuesta, deja un comentario cancelar respuesta, los comentarios están cerrados, lo sentimos pero los comentarios
      están cerrados, comentarios cerrados, cargar más comentarios, mostrar comentarios, denunciar comentario, comentar
      esta noticia, publicar un comentario, no hay comentarios, todavía no hay comentarios, aún no hay comentarios,
      únete a la conversación, suscribirse a enviar comentarios atom, te ha gustado este artículo, te gustó este
      artículo, te gustó esta nota, te ha resultado útil este artículo, fue útil este artículo, fue útil esta
      información, te ha parecido interesante esta noticia, valora este artículo, califica este artículo, puntúa esta
      receta, promedio de puntuación # # recuento de votos #, hasta ahora no hay votos sé el primero en puntuar este
      contenido, ver resultados, los comentarios son moderados, recibir un correo electrónico con los siguientes
      comentarios a esta entrada`,
    asks: `tu dirección de correo electrónico no será publicada, su dirección de correo electrónico no será publicada,
      déjanos tu comentario, cuéntanos en los comentarios, déjanos tu opinión, inicia sesión para comentar, regístrate
      para comentar, vota en nuestra encuesta, participa en nuestra encuesta, este sitio usa akismet, este sitio utiliza
      akismet, procesan los datos de tus comentarios, campos obligatorios están marcados con, guarda mi nombre correo
      electrónico, iniciar sesión para comentar, iniciar sesión para escribir un comentario, iniciar sesión para
      publicar un comentario, conectado para enviar un comentario, conectado para publicar un comentario, debes estar
      registrado para comentar, para poder comentar debes, los comentarios publicados son de exclusiva responsabilidad,
      los comentarios son de exclusiva responsabilidad, esta es la opinión de los internautas, no está permitido verter
      comentarios, haz clic en una estrella para, reservado el derecho a eliminar los comentarios`,
  },
  app: {
    opens: 'descarga nuestra app, descarga la app, descarga nuestra aplicación, descargá la app',
    whole: `descargar app, descarga la aplicación, abrir en la app, ver en la app, disponible en google play, disponible
      en app store, disponible en la app store, consíguelo en google play, recibir notificaciones, quiero recibir
      notificaciones, recibe alertas`,
    asks: `descarga nuestra app, descarga la app, descarga nuestra aplicación, descargue nuestra aplicación, únete a
      nuestro canal, únase a nuestro canal, unite a nuestro canal, sigue nuestro canal de, síguenos en nuestro canal,
      suscríbete a nuestro canal, nuestro canal de whatsapp, canal de whatsapp de, súmate al canal de whatsapp,
      seguirnos en nuestro whatsapp, descarga gratis nuestra, descárgate nuestra app, descargá nuestra app, descargá la
      app, únete a nuestra comunidad de @, únete gratis a nuestro, únete al canal de @, únete al grupo de @, súmate a
      nuestro canal, sumate a nuestro canal, sumate al canal de @, suscríbete al canal de @, suscribite a nuestro canal,
      seguinos en nuestro canal, entra a nuestro canal, nuestro canal de telegram, nuestro canal de youtube, clic aquí
      para unirte, clic aquí para seguirnos, clic aquí para suscribirte, clic aquí para recibir, recibe noticias en tu
      @, recibe las noticias en tu @, las noticias en tu celular, las noticias en tu móvil, mantente informado con
      nuestro, mantente informado con nosotros, mantente al día con nuestro, mantente al día con las últimas noticias,
      mantente al tanto de las noticias, mantente informado de las últimas noticias`,
  },
  author: {
    opens: 'sobre el autor, sobre la autora, acerca del autor, acerca de la autora, sobre la firma',
    whole: `sobre los autores, autor, autora, sobre el periodista, ver biografía, ver todos los artículos, más del
      autor, más artículos de este autor, seguir al autor, sigue a este autor, ver más de este autor, más de este autor,
      más sobre el autor, más artículos del autor, otros artículos del autor, ver perfil, ver todos sus artículos`,
    asks: 'ver todos los artículos de, ver más artículos de, todas las entradas de',
  },
  subscription: {
    opens: `ya eres suscriptor, ya es suscriptor, ya tienes una cuenta, contenido exclusivo, suscríbete para seguir,
      hazte socio`,
    whole: `iniciar sesión, inicia sesión, inicie sesión, regístrate, registrarse, crear cuenta, suscribirse, ya soy
      suscriptor, ya soy usuario, suscríbete para seguir leyendo, suscríbete para leer, solo para suscriptores, sólo
      para suscriptores, exclusivo para suscriptores, contenido exclusivo para suscriptores, hazte socia, donar,
      acceder, ver opciones de suscripción, añadir usuario, continuar leyendo aquí, por qué estás viendo esto, haz una
      donación, dona ahora, donar ahora, invítame a un café, artículo solo para suscriptores, artículo exclusivo para
      suscriptores, noticia exclusiva para suscriptores, exclusiva para suscriptores, exclusivo suscriptores, suscríbete
      ya, suscribite, prueba gratis, cancela cuando quieras, ver ofertas de suscripción, ya tengo cuenta, ya tengo una
      cuenta, continuar con @, iniciar sesión con @, inicia sesión con @, entrar con @, crea tu cuenta gratis, crea una
      cuenta gratuita, regístrese gratis, regístrate ahora, iniciá sesión, olvidaste tu contraseña, has olvidado tu
      contraseña, olvidó su contraseña, apoya el periodismo independiente, apoya nuestro trabajo`,
    asks: `este contenido es exclusivo, este artículo es exclusivo, contenido exclusivo para suscriptores, suscríbete
      para seguir leyendo, suscríbete para leer, regístrate para seguir leyendo, ya tienes cuenta, si ya eres
      suscriptor, apoya nuestro periodismo, hazte socio, hazte socia, quieres seguir leyendo, ¿ya eres suscriptor?, tu
      suscripción se está usando en otro dispositivo, añadir otro usuario a tu suscripción, si continúas leyendo en este
      dispositivo, si quieres compartir tu cuenta cambia tu suscripción, tu apoyo hace posible, tu suscripción hace
      posible, ayúdanos a seguir informando, necesitamos tu ayuda para seguir informando, este artículo es solo para,
      este contenido es solo para, esta noticia es exclusiva para, esta nota es exclusiva para, contenido solo para
      suscriptores, artículos gratis este mes, artículos gratuitos este mes, accede a todos nuestros contenidos, accede
      a todo nuestro contenido, suscríbete por #, suscríbete por solo #, suscríbete desde #, suscríbete ahora,
      suscríbete hoy, suscríbete y accede, suscríbete para acceder, suscribite para leer, suscribite para seguir
      leyendo, suscríbase para seguir leyendo, suscríbase para leer, registrate para continuar leyendo, regístrate para
      continuar leyendo, regístrate gratis y sigue, regístrate para leer, regístrese para leer, inicia sesión para
      seguir leyendo, inicia sesión para continuar leyendo, ¿ya estás suscrito?, ¿ya eres socio?, ¿ya estás registrado?,
      ¿no tienes cuenta?, ¿no tienes una cuenta?, ¿aún no tienes cuenta?, has llegado al límite de artículos gratuitos,
      has alcanzado el límite de artículos gratuitos`,
  },
  notice: {
    opens: 'política de privacidad, aviso legal',
    whole: `política de cookies, términos y condiciones, todos los derechos reservados, aceptar, aceptar todo, aceptar
      cookies, rechazar, configurar cookies, cargando, cerrar, reportar error, ampliar foto, ampliar imagen, escuchar
      este artículo, escucha este artículo, resumen generado por ia, reporta un error, he leído y acepto la política de
      privacidad, he leído y acepto los términos y condiciones, acepto la política de privacidad, acepto los términos y
      condiciones, acepto el tratamiento de mis datos, ver política de privacidad, aceptar y continuar, aceptar y
      continuar gratis, aceptar todas, rechazar todo, rechazar cookies, rechazar y suscribirse, gestionar cookies,
      configuración de cookies, ajustes de cookies, preferencias de cookies, preferencias de privacidad, este vídeo no
      está disponible, este video no está disponible, vídeo no disponible, video no disponible, contenido no disponible,
      este contenido no está disponible, contenido externo, final de @ publicación #, haz clic para ampliar, pulsa para
      ampliar, cerrar galería, reproducir vídeo, reproducir video, cargar más, mostrar más, # de #, activar
      notificaciones, activa las notificaciones, reportar un error, informar de un error, informar de error, por qué
      confiar en nosotros, reproducción prohibida, audio generado con ia, audio generado por ia, audio generado por
      inteligencia artificial, voz generada por ia, voz generada por inteligencia artificial, resumen con ia, resumen
      generado con inteligencia artificial, resumen generado por inteligencia artificial, gracias por leer, contacta con
      la redacción, este contenido está alojado en un sitio externo, abrir galería`,
    asks: `utilizamos cookies, usamos cookies, utiliza cookies, aceptas nuestra, aceptas los términos, aceptas la
      política, nuestra política de privacidad, todos los derechos reservados, queda prohibida la reproducción,
      prohibida su reproducción, habilita javascript, active javascript, al suscribirte, este resumen fue generado,
      conforme a los criterios de the trust project, ¿has encontrado un error, ¿encontraste un error, ha sido asistida
      por, fue asistida por una inteligencia artificial, con ayuda de inteligencia artificial, navegador no soporta el
      elemento, navegador no soporta la reproducción, navegador no soporta la etiqueta, navegador no soporta audio,
      navegador no soporta video, navegador no soporta vídeo, navegador no admite el elemento, navegador no puede
      mostrar este, es necesario habilitar javascript, es necesario activar javascript, saltar ... y continuar leyendo,
      del contenido de sitios externos, solicitamos tu permiso antes de, contiene contenido proporcionado por, este
      contenido externo requiere, ¿permitir contenido de @?, ¿permitir el contenido de @?, aceptar las cookies para ver,
      aceptar las cookies y activar, nosotros y nuestros socios almacenamos, nosotros y nuestros socios utilizamos, este
      resumen ha sido generado, este audio ha sido generado, ¿ha encontrado un error, ¿encontró un error, ¿has visto un
      error, ¿ves algún error, si encuentras un error selecciona, envíanos tus sugerencias, envíanos tu denuncia,
      envíanos tu historia, envíanos tus fotos, escríbenos a, escríbanos a, ¿tienes alguna información, ¿tienes una
      historia que, rellena nuestro formulario, prohibida la reproducción total, consulta nuestra política, consulta
      aquí nuestra política, los principios de confianza de thomson reuters, nuestro estándares: los principios,
      nuestros estándares: los principios, activa javascript para ver, acepta las cookies para ver, para ver este
      contenido debes, para ver este vídeo debes, para ver este video debes`,
  },
  navigation: {
    opens: 'etiquetado como, tags, palabras clave, temas de este artículo, temas en este artículo, archivado bajo',
    whole: `temas relacionados, archivado en, navegación de entradas, volver a la portada, volver a inicio, anterior
      siguiente, página principal, tabla de contenido, tabla de contenidos, índice de contenidos, índice, en este
      artículo, saltar al contenido, ir al contenido, volver arriba, ir a la receta, saltar a la receta, saltar al
      contenido principal, página siguiente, página anterior, siguiente página, ir al contenido principal, en esta
      página, volver al inicio`,
  },
  byline: {
    opens: `por, escrito por, publicado por, publicado el, publicado, actualizado, actualizado el, actualizado a las,
      última actualización, redacción, tiempo de lectura`,
    whole: `# min de lectura, # minutos de lectura, tiempo de lectura # min, tiempo de lectura # minutos, lectura # min,
      hace # horas, hace # hora, hace # minutos, hace # días, redacción, lectura de # minutos, tiempo estimado de
      lectura # minutos, hace # día`,
    asks: 'reporte de ... editado en español por',
  },
  credit: {
    opens: `foto, fotos, fotografía, crédito, créditos, imagen, imágenes, foto de, foto de archivo, cortesía de, imagen
      de archivo, imagen cortesía de, ilustración de`,
    whole: `imagen referencial, foto referencial, archivo, efe, afp, europa press, imagen ilustrativa, foto ilustrativa,
      fuente efe, con información de efe, con información de agencias, fuente europa press, agencias, agencia efe,
      redacción y agencias, agencias y redacción, foto cortesía`,
    asks: '/ efe, /efe, (efe), / afp, efe/, (foto:, getty images /, con información de, con datos de efe',
  },
} satisfies Language['phrases'];
