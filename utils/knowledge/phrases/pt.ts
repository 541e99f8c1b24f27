import type { Language } from '@/utils/knowledge/language';

/** Words that give Portuguese inserts away. */
export default {
  related: {
    opens: `leia também, leia mais, leia, leia ainda, leia a seguir, veja também, veja mais, veja, confira também,
      confira, saiba mais, assista, assista também, ouça, ler também, ler mais, relacionadas, notícias relacionadas,
      artigos relacionados, matérias relacionadas, conteúdo relacionado, você também pode gostar, você pode gostar, pode
      te interessar, recomendado, recomendados, mais sobre, mais notícias, continue lendo, não perca, entenda, vídeo,
      ouvir o artigo, ouvir artigo, ouça este conteúdo, ouça o artigo, ouça este artigo, veja os vídeos, veja o vídeo,
      assista ao vídeo, assista a mais notícias, relacionados, galeria, galeria de fotos, fotos, você pode se
      interessar, você também pode se interessar, também lhe pode interessar, pode interessar-lhe, também pode
      interessar, talvez te interesse, leia outras notícias`,
    whole: `notícia relacionada, conteúdos relacionados, relacionados, talvez você goste, recomendado para você,
      recomendadas, mais lidas, mais lidos, as mais lidas, mais vistas, últimas notícias, ver mais, ver tudo, continuar
      lendo, destaques, em alta, próxima notícia, notícia anterior, próximo artigo, artigo anterior, tudo sobre, você
      pode gostar, mais lidas do dia, veja mais notícias, leia também no site, leia a notícia completa, ler notícia
      completa, ler artigo completo, ler matéria completa, ver mais notícias, ver mais artigos, ver todos, ver todas as
      notícias, veja todas as notícias, notícias recomendadas, artigos recomendados, matérias recomendadas, vídeos
      relacionados, posts relacionados, postagens relacionadas, post anterior, próximo post, posts recentes, post mais
      recente, postagem mais antiga, postagem mais recente, postagens mais visitadas, artigo seguinte, próxima matéria,
      mais vistos, as mais vistas, mais populares, notícias mais lidas, pode interessar, também pode gostar, também vai
      gostar, sugestões para si, recomendado para si, recomendados para você, a não perder, em destaque, mais vídeos,
      ver vídeo, assistir vídeo, ver fotos, ver galeria, ver galeria de fotos, veja as fotos, saber mais, ver edição
      impressa, faça o quiz, responda o quiz, obrigado por ler, outras notícias, veja vídeo, leia a matéria na íntegra,
      postagens mais antigas, postagens mais recentes`,
    asks: `leia a matéria completa, clique aqui e leia, clique aqui para ler, leia mais notícias em, veja mais notícias
      em, confira mais notícias, leia a reportagem completa, veja outras notícias, confira outras notícias, veja mais
      notícias da, veja mais notícias do, veja mais notícias sobre, acesse nosso site, acesse o nosso site, acesse o
      site e leia, visite nosso site, visite o nosso site, visite a nossa loja, ouça nosso podcast, ouça o nosso
      podcast, ouça nossos podcasts, assine o nosso podcast, confira outros textos do, para mais notícias acesse, não
      perca nenhuma notícia`,
  },
  newsletter: {
    opens: `newsletter, nossa newsletter, assine a newsletter, assine nossa newsletter, inscreva-se, subscreva a
      newsletter, subscreva a nossa newsletter`,
    whole: `newsletters, assine, inscreva-se agora, subscreva, subscrever, seu e-mail, seu email, seu melhor e-mail,
      endereço de email, o seu email, receba as notícias do dia, receba nossas notícias por e-mail, cadastre seu e-mail,
      digite seu e-mail, digite seu melhor e-mail, informe seu e-mail, insira seu e-mail, insira o seu e-mail, insira o
      seu email, introduza o seu email, seu endereço de e-mail, obrigado por se inscrever, obrigado pela sua inscrição,
      inscrição realizada com sucesso, assinar newsletter, subscrever a newsletter`,
    asks: `assine nossa newsletter, assine a nossa newsletter, assine a newsletter, inscreva-se na nossa, inscreva-se em
      nossa, inscreva-se na newsletter, subscreva a nossa, subscreva a newsletter, cadastre-se para receber, receba as
      notícias, receba no seu e-mail, receba em seu e-mail, receba gratuitamente, na sua caixa de entrada, em sua caixa
      de entrada, direto no seu e-mail, quer receber mais notícias?, digite seu e-mail para receber, insira seu e-mail
      para receber, insira o seu email para subscrever, inscreva-se e receba, inscreva-se gratuitamente para receber,
      receba nossas notícias, receba nossas novidades, receba novidades por e-mail, receba as principais notícias,
      receba as últimas notícias, receba a nossa newsletter, receba nossa newsletter, receba as nossas newsletters,
      notícias no seu e-mail, assine gratuitamente, assine grátis, subscreva gratuitamente, subscreva as nossas
      newsletters, subscreva as newsletters, cancelar a inscrição a qualquer momento, cancelar a subscrição a qualquer
      momento, aceito receber comunicações, nossa newsletter semanal, notifique-me sobre novas publicações`,
  },
  advertisement: {
    opens: `publicidade, propaganda, anúncio, conteúdo patrocinado, conteúdo de marca, publieditorial, informe
      publicitário`,
    whole: `anúncios, patrocinado, conteúdo publicitário, continua após a publicidade, continua depois da publicidade,
      continua após publicidade, artigo continua após a publicidade, pub, publicidade continue a ler a seguir, continue
      a ler após a publicidade, continue lendo após a publicidade, role para continuar, role para continuar lendo, pular
      anúncio, saltar publicidade, fechar anúncio, conteúdo de parceiro, branded content, oferecido por, oferecimento,
      patrocinado por, recomendado por, compre na amazon, comprar na amazon, ver na amazon, ver oferta, ver preço,
      confira o preço, comprar agora, compre agora, continua após o anúncio, a matéria continua depois do anúncio,
      conteúdo continua após o anúncio`,
    asks: `continua após a publicidade, continua depois da publicidade, podemos receber uma comissão, continua a seguir
      à publicidade, contém links de afiliados, conter links de afiliados, podemos ganhar uma comissão, podemos receber
      comissão, comprar pelos nossos links, comprar através dos nossos links, compras feitas pelos nossos links, preços
      podem variar após a publicação, como associado da amazon, como associados da amazon, como participante do programa
      de associados da amazon`,
  },
  share: {
    opens: `compartilhe, compartilhar, partilhar, partilhe, siga-nos, siga-nos no, siga o nosso, compartilhe isso,
      compartilhe nas redes sociais`,
    whole: `compartilhe, compartilhar, compartilhe no @, compartilhar no @, compartilhar via @, compartilhar em @,
      compartilhe esta notícia, compartilhe este artigo, compartilhar notícia, compartilhe essa notícia, partilhar,
      partilhar no @, partilhar artigo, partilhe este artigo, copiar link, copiar o link, link copiado, enviar por @,
      imprimir, salvar, guardar, siga-nos, siga-nos no @, siga-nos em @, siga no @, seguir, curtir, # compartilhamentos,
      enviar, adicionar como fonte preferida no google, ouvir artigo, ouvir notícia, ouça a notícia, copiar link da
      notícia, presentear artigo, acompanhe nas redes sociais, compartilhar matéria, compartilhar esta notícia,
      compartilhar este artigo, compartilhe esta publicação, compartilhe com os amigos, compartilhe com seus amigos,
      compartilhe com os seus amigos, compartilhar nas redes sociais, compartilhar por @, compartilhe via @, partilhar
      notícia, partilhar este artigo, partilhe no @, partilhar por @, partilhe nas redes sociais, partilhar nas redes
      sociais, partilhe com os seus amigos, curtir isso, curtir carregando, gosto disto, gosto carregando, enviar por @
      postar no blog compartilhar no @ compartilhar no @ compartilhar com o @, enviar para um amigo, copiar url, copiar
      para a área de transferência, link copiado para a área de transferência, salvar artigo, salvar notícia, salvar
      matéria, salvar para ler depois, salvar receita, guardar artigo, guardar para mais tarde, ler mais tarde,
      adicionar aos favoritos, imprimir artigo, imprimir receita, oferecer artigo, oferecer este artigo, presentear este
      artigo, presenteie um amigo, seguir tema, seguir tópico, ouvir matéria, ouvir a matéria, ouça a matéria, ouvir a
      notícia, ouvir texto, ouça este texto, siga nas redes sociais`,
    asks: `siga-nos no, siga-nos em, siga-nos nas, siga nosso perfil, siga a gente no, compartilhe esta notícia,
      compartilhe este artigo, curta nossa página, como fonte preferida no google, como fonte preferencial no google,
      siga ... no @, clique aqui para seguir, compartilhe essa matéria, compartilhe esta matéria, compartilhe essa
      notícia, partilhe este artigo, clique para compartilhar no, clique para partilhar no, clique para enviar um link
      por, (abre em nova janela), siga nosso @, siga o nosso @, siga nossas redes, siga as nossas redes, siga nossa
      página, siga a página no @, acompanhe nossas redes, acompanhe as nossas redes, acompanhe o nosso @, acompanhe tudo
      no nosso, acompanhe nosso canal, acompanhe as nossas notícias, acompanhe nossas notícias, acompanhe a gente no,
      adicione-nos às suas fontes, gostou? compartilhe, matéria? compartilhe, notícia? compartilhe, artigo? compartilhe,
      compartilhe este post, partilhe esta notícia, esta publicação é pública então`,
  },
  comments: {
    opens: 'comentários, deixe um comentário, deixe seu comentário, comente',
    whole: `comentário, comentários, # comentários, # comentário, comentários #, deixe um comentário, deixe seu
      comentário, deixar um comentário, escreva um comentário, adicionar comentário, comente, comentar, ver comentários,
      ver todos os comentários, ler comentários, responder, cancelar resposta, nenhum comentário, seja o primeiro a
      comentar, os comentários são de responsabilidade do autor, vote na enquete, o que você achou comente, deixe uma
      resposta, deixe uma resposta cancelar resposta, deixe um comentário cancelar resposta, postar um comentário,
      publicar um comentário, enviar comentário, assinar postar comentários atom, comentários encerrados, os comentários
      estão encerrados, os comentários estão fechados, carregar mais comentários, ver mais comentários, denunciar
      comentário, ainda não há comentários, participe da conversa, você gostou deste artigo, gostou deste artigo, gostou
      da matéria, este artigo foi útil, este conteúdo foi útil, esta informação foi útil para você, o que você achou
      desta matéria, o que você achou deste artigo, o que achou desta notícia, qual a sua opinião comente, avalie este
      artigo, avalie esta matéria, avalie esta receita, média da classificação # # número de votos #, ver resultados,
      ver resultado parcial`,
    asks: `o seu endereço de email não será publicado, seu endereço de e-mail não será publicado, deixe seu comentário,
      deixe a sua opinião, conte nos comentários, conta pra gente nos comentários, login para comentar, logado para
      comentar, sessão para comentar, assine para comentar, cadastre-se para comentar, comente abaixo, participe da
      enquete, vote na enquete, tem alguma sugestão de reportagem, campos obrigatórios são marcados com, campos
      obrigatórios marcados com, campos obrigatórios estão marcados com, salvar meus dados neste navegador, guardar o
      meu nome email e site, notifique-me sobre novos comentários, como seus dados em comentários, fazer o login para
      publicar, iniciar a sessão para publicar, os comentários são de responsabilidade, este texto não reflete
      necessariamente a opinião, este artigo não reflete necessariamente a opinião, se achar algo que viole, clique em
      uma estrela para, seja o primeiro a avaliar, os comentários não representam a opinião do site, os comentários não
      representam a opinião do jornal, os comentários não representam a opinião deste, este site usa o akismet`,
  },
  app: {
    opens: 'baixe o app, baixe nosso aplicativo, baixe o nosso app, descarregue a app',
    whole: `baixe o aplicativo, baixar app, abrir no app, descarregar app, disponível no google play, disponível na app
      store, receber notificações`,
    asks: `baixe o app, baixe o nosso app, baixe nosso aplicativo, baixe o aplicativo, descarregue a nossa app, entre no
      nosso canal, entre no canal do @, entre no canal de @, participe do canal, participe do nosso canal, siga o nosso
      canal, inscreva-se no nosso canal, se inscreva no nosso canal, entre no nosso grupo, nosso canal do whatsapp,
      nosso canal no whatsapp, siga o canal do, descarregue a nossa aplicação, baixe o nosso aplicativo, participe do
      nosso grupo, receba notícias no @, inscreva-se no canal, baixe nosso app, baixe agora o nosso, baixe agora nosso,
      baixe grátis o nosso, instale a nossa app, clique aqui para entrar no grupo, clique aqui para entrar no nosso,
      clique aqui e entre no, clique aqui e receba, clique aqui e faça parte, clique aqui e siga, clique aqui e assine,
      faça parte do nosso grupo, faça parte do nosso canal, faça parte da nossa comunidade, faça parte do grupo do @,
      faça parte do grupo de @, junte-se ao nosso canal, junte-se ao canal, junte-se ao grupo do @, entre para o nosso,
      entre no grupo do @, entre no grupo de @, nosso canal de whatsapp, nosso canal do telegram, nosso canal do
      youtube, inscreva-se em nosso canal, receba alertas no seu, receba alertas sobre este, fique por dentro das
      notícias, fique por dentro das principais notícias, fique por dentro das últimas notícias, fique por dentro de
      tudo, faça parte do canal do @, faça parte do canal de @`,
  },
  author: {
    opens: 'sobre o autor, sobre a autora, sobre o colunista, sobre a colunista, perfil do autor',
    whole: `sobre os autores, autor, autora, o autor, mais do autor, ver todos os artigos, ver todos os posts, ver
      perfil, mais artigos do autor, mais do mesmo autor, outros textos do autor, seguir autor, veja todos os posts,
      todos os posts, ver perfil do autor, escreva para o autor`,
    asks: 'ver todos os artigos de, ver todos os posts de, mais artigos de',
  },
  subscription: {
    opens: 'já é assinante, já é assinante?, já tem uma conta, conteúdo exclusivo, assine para',
    whole: `entrar, faça login, fazer login, login, iniciar sessão, cadastre-se, criar conta, registe-se, já é assinante
      faça login, já é assinante entre, assine já, assine agora, exclusivo para assinantes, conteúdo exclusivo para
      assinantes, só para assinantes, conteúdo para assinantes, doe, apoie, apoie-nos, torne-se assinante, esqueci minha
      senha, esqueceu a senha, esqueceu sua senha, esqueceu-se da palavra-passe, continuar com o @, entrar com @, entrar
      com o @, entre com sua conta, crie sua conta gratuita, cadastre-se grátis, cadastre-se gratuitamente, registe-se
      gratuitamente, faça uma doação, doe agora, seja assinante, seja um assinante, seja um apoiador, já sou assinante,
      exclusivo assinantes, conteúdo exclusivo para membros, acesso ilimitado, cancele quando quiser, teste grátis,
      experimente grátis, escolha seu plano, ver planos, conheça nossos planos, continuar a ler, tenha acesso ilimitado,
      tenha acesso a todo o conteúdo`,
    asks: `exclusivo para assinantes, este conteúdo é exclusivo, este artigo é exclusivo, assine para continuar, assine
      e continue lendo, para continuar lendo este, para continuar a ler este, assinante para continuar, já é assinante,
      já tem conta?, apoie o nosso jornalismo, apoie o jornalismo, não tem uma conta?, não tem conta?, já tem uma
      conta?, já é subscritor?, ainda não é assinante?, assine por apenas, assine por r$, assine ou faça login,
      subscreva para continuar, exclusivo para subscritores, conteúdo restrito a assinantes, matérias gratuitas este
      mês, matérias gratuitas neste mês, artigos gratuitos este mês, apoie nosso trabalho, apoie o nosso trabalho, apoie
      nosso jornalismo, ajude-nos a continuar, cadastre-se para continuar, registe-se para continuar, faça login para
      continuar, inicie sessão para continuar, leia este artigo gratuitamente, continue a ler este artigo, assine a
      partir de r$, você atingiu o limite de matérias, atingiu o limite de artigos gratuitos, cadastre-se gratuitamente
      e continue`,
  },
  notice: {
    opens: 'política de privacidade, termos de uso',
    whole: `política de cookies, termos e condições, todos os direitos reservados, aceitar, aceitar todos, aceitar
      cookies, rejeitar, carregando, fechar, reportar erro, comunicar erro, ampliar imagem, ouça este artigo, resumo
      gerado por ia, resumo gerado por ferramenta de ia, ative as notificações, li e aceito os termos de uso, li e
      concordo com a política de privacidade, aceito a política de privacidade, ver termos de uso, conheça nossos
      termos, este vídeo não está disponível, este conteúdo não está disponível, vídeo indisponível, conteúdo
      indisponível, conteúdo externo, aceitar e continuar, aceitar tudo, rejeitar tudo, rejeitar todos, gerenciar
      cookies, gerir cookies, configurações de cookies, definições de cookies, preferências de cookies, fim do @ post,
      clique para ampliar, clique na imagem para ampliar, ampliar foto, abrir galeria, reproduzir vídeo, carregar mais,
      # de #, ativar notificações, ative as notificações e, comunique um erro, informar erro, reportar um erro, reporte
      um erro, sugira uma correção, sugerir correção, fale com a redação, fale com a gente, fale conosco, reprodução
      proibida, áudio gerado por ia, áudio gerado por inteligência artificial, voz gerada por ia, voz gerada por
      inteligência artificial, resumo com ia, resumo gerado por inteligência artificial, envie sua denúncia pelo @, leia
      os termos de uso`,
    asks: `utilizamos cookies, usamos cookies, este site utiliza, utiliza cookies, você concorda com, concorda com a
      nossa, nossa política de privacidade, todos os direitos reservados, proibida a reprodução, ative o javascript,
      habilite o javascript, encontrou um erro?, encontrou algum erro?, viu algum erro?, avise a redação, não suporta o
      elemento de áudio, não suporta o elemento de vídeo, não suporta a tag, navegador não suporta áudio, navegador não
      suporta vídeo, navegador não suporta iframes, navegador não suporta a reprodução, navegador não é compatível com
      este, pule ... e continue lendo, por terceiros e requer o seu consentimento, este item inclui conteúdo extraído
      do, permitir conteúdo do @, permitir conteúdo de @, aceitar os cookies para ver, nós e os nossos parceiros
      armazenamos, ao continuar navegando você, entenda como usamos seus dados, este resumo foi gerado, este texto foi
      gerado com, conteúdo produzido com auxílio de inteligência artificial, achou algum erro?, achou um erro?, erramos?
      envie, envie sua correção, tem uma denúncia?, tem uma sugestão de pauta, envie para o nosso @, este material não
      pode ser publicado, aceite os cookies para ver, nós e nossos parceiros utilizamos, nós e nossos parceiros
      armazenamos, encontrou um erro nesta matéria?, encontrou um erro nesta notícia?, encontrou um erro no texto?,
      envie sua sugestão de pauta, mande sua sugestão para a nossa, navegador não suporta vídeos`,
  },
  navigation: {
    opens: 'tags, palavras-chave, tópicos relacionados, tags relacionadas',
    whole: `assuntos relacionados, navegação de post, navegação de posts, página inicial, página anterior, próxima
      página, voltar para o início, voltar à página inicial, anterior próximo, arquivado em, índice de conteúdo, tabela
      de conteúdos, neste artigo, ir para o conteúdo, pular para o conteúdo, voltar ao topo, ir para a receita, pular
      para a receita, saltar para o conteúdo, ir para o conteúdo principal, pular para o conteúdo principal, saltar para
      o conteúdo principal, voltar para o topo, navegação de artigos, página seguinte, índice do artigo`,
  },
  byline: {
    opens: `por, escrito por, publicado por, publicado em, publicado, atualizado em, atualizado, atualizado às, última
      atualização, da redação, tempo de leitura, texto de, reportagem, edição, postado por, estagiário sob supervisão
      de, estagiária sob supervisão de, estagiário sob a supervisão de, estagiária sob a supervisão de`,
    whole: `redação, # min de leitura, # minutos de leitura, tempo de leitura # min, tempo de leitura # minutos, leitura
      # min, há # horas, há # hora, há # minutos, há # dias, # horas atrás, # min atrás, atualizado há # horas,
      atualizado há # minutos, atualizado há # dias, # dias atrás, tempo estimado de leitura # minutos`,
  },
  credit: {
    opens: `foto, fotos, crédito, créditos, imagem, imagens, foto de, reprodução, divulgação, ilustração, foto de
      arquivo`,
    whole: `foto divulgação, imagem ilustrativa, foto ilustrativa, arquivo pessoal, agência brasil, afp, lusa, foto
      reprodução, fonte agência brasil, fonte lusa, com informações da agência brasil, fonte reuters, lusa/fim, lusa
      fim, com reuters, com lusa, com agências, estadão conteúdo, folhapress, agência estado, foto arquivo`,
    asks: `/divulgação, / divulgação, /reprodução, / reprodução, /agência brasil, /lusa, / lusa, /afp, (com informações
      da, com informações da, com informações de, com informações do, com lusa, com reuters, com afp, com agência`,
  },
} satisfies Language['phrases'];
