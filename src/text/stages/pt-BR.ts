import type { StagesWords } from '../say-stages.js';

/** Portuguese of Brazil. */
const words: StagesWords = {
  'three-stages': {
    name: 'Três etapas da recuperação',
    note:
      'É assim que uma pessoa vê a recuperação. Não é um modelo médico nem um diagnóstico. ' +
      'As pessoas vão e voltam, e nenhuma etapa é melhor que outra. Você não precisa se encaixar em nenhuma.',

    stages: {
      dismissal: {
        name: 'Ainda não',
        meaning: 'O modelo chama isto de “desconsideração”: a pessoa tira o problema da cabeça.',
        like: 'Pode parecer que não há problema, ou que ele é pequeno. A ajuda pode não ser bem-vinda.',
        helps: 'Pode ajudar ouvir ou ler um pouco, sem decidir nada.',
        peers:
          'Contam a própria história sem forçar nada: o que foi difícil e como chegaram a aceitar. Talvez você ouça ali um pouco da sua vida.',
        onward:
          'Você pode ir a um grupo aberto e não dizer nada. Também pode fazer uma pergunta na mentoria ou em uma consulta.',
      },
      patient: {
        name: 'Toma conta de tudo',
        meaning:
          'O modelo chama isto de “paciente”: a pessoa aceita o problema, e ele pode parecer tudo o que ela é.',
        like: 'O problema agora é real. Pode ocupar o dia inteiro, e fica difícil saber quem você é sem ele.',
        helps:
          'Pode ajudar olhar para o que você consegue fazer, e não só para o que é difícil. Uma coisa pequena por dia já é muito.',
        peers: 'Conhecem esse peso e podem dar firmeza. Contam o que ajudou nos dias difíceis.',
        onward:
          'Um grupo de apoio é um lugar para falar e ter quem ouça. Na mentoria, alguém ouve você a sós. Um serviço de saúde ou a terapia podem ajudar com o cuidado.',
      },
      client: {
        name: 'Parte da vida',
        meaning:
          'O modelo chama isto de “cliente”: a pessoa vê o problema como uma parte de uma vida completa.',
        like: 'O problema ainda está aí. E também amizades, trabalho, descanso e alegria. Dias difíceis ainda podem vir.',
        helps:
          'Pode ajudar manter o que faz bem: gente, descanso, cuidado. Você pode pedir mais a qualquer hora.',
        peers: 'Mostram como vivem bem com isso, cada pessoa do seu jeito.',
        onward:
          'Você pode manter o cuidado que tem, ou ir a uma oficina. Há quem passe a apoiar outras pessoas. Um grupo, a mentoria ou um serviço de saúde podem estar por perto nos dias difíceis.',
      },
    },

    between: {
      'dismissal patient':
        'Histórias parecidas com a sua podem ajudar, e também uma pessoa de confiança. Você pode pedir ajuda e ainda ter dúvidas.',
      'patient dismissal':
        'Às vezes, a gente precisa olhar para outro lado. Isso é humano. Pode ajudar quando uma porta fica aberta e ninguém pergunta por quê.',
      'patient client':
        'Pode ajudar conhecer gente que vive bem com a mesma coisa. A confiança em si pode crescer aos poucos.',
      'client patient':
        'Um problema pode voltar a crescer, e isso acontece com muita gente. Pode ajudar contar a alguém e voltar ao que ajudou antes.',
    },
  },

  'stages-of-change': {
    name: 'Etapas da mudança',
    note:
      'Muitos serviços de saúde usam este modelo. Ele vem de um estudo com pessoas que fumam, e uma etapa foi incluída depois. ' +
      'Há críticas: para alguns, a mudança não acontece em etapas. ' +
      'Não é um diagnóstico. As pessoas vão em todas as direções, e nenhuma etapa é melhor que outra.',

    stages: {
      precontemplation: {
        name: 'Sem pensar nisso',
        meaning: 'O modelo chama isto de “pré-contemplação”: o tempo antes de pensar em mudar.',
        like: 'Mudar não está nos seus planos, ou não por agora. Talvez você não veja motivo. Talvez já tenha tentado e sinta cansaço disso.',
        helps: 'Pode ajudar ter quem ouça, sem pressão. Pode ajudar saber um pouco mais, no seu tempo.',
        peers: 'Ouvem e, se você quiser, contam a própria história. O que fazer com ela fica por sua conta.',
        onward:
          'Você pode ir a um grupo aberto e não dizer nada. Em uma consulta, pode perguntar o que seria bom olhar.',
      },
      contemplation: {
        name: 'Pensando nisso',
        meaning: 'O modelo chama isto de “contemplação”: a pessoa pensa em mudar e sente dúvida.',
        like: 'Uma parte de você quer mudar, e outra não. As duas têm boas razões. Isso pode durar muito tempo.',
        helps: 'Pode ajudar dizer os dois lados em voz alta, ou escrever. Ninguém precisa escolher hoje.',
        peers: 'Sabem o que é ter essa dúvida. Podem contar o que foi difícil e o que foi bom.',
        onward: 'Você pode conversar sobre isso em um grupo, na mentoria, em uma consulta ou na terapia.',
      },
      preparation: {
        name: 'Preparando-se',
        meaning: 'O modelo chama isto de “preparação”: a pessoa quer começar logo e faz um plano.',
        like: 'Você quer fazer algo em breve. Talvez teste coisas pequenas. Dá para ter muita esperança e ainda ter medo.',
        helps:
          'Pode ajudar fazer um plano pequeno e contar a alguém de confiança. Com algumas drogas, e com o álcool, fale com um serviço médico antes de parar.',
        peers: 'Contam os planos que fizeram e o que fariam diferente hoje.',
        onward:
          'Você pode aprender mais em uma oficina, ou fazer um plano na mentoria. Em uma consulta, pode saber mais sobre o cuidado.',
      },
      action: {
        name: 'Fazendo algo',
        meaning: 'O modelo chama isto de “ação”: a pessoa vive de um jeito novo, e ainda é novidade.',
        like: 'Você faz as coisas de um jeito novo. Isso pode pedir muita atenção e força. Alguns dias são bons, outros são difíceis.',
        helps:
          'Pode ajudar ter gente por perto e algo para fazer quando fica difícil. Descansar também pode ajudar.',
        peers: 'Perguntam como você está e contam o que valeu em uma hora difícil.',
        onward:
          'Um grupo de apoio pode estar ali toda semana, e a mentoria, entre um encontro e outro. Um serviço de saúde ou a terapia podem ajudar com o cuidado.',
      },
      maintenance: {
        name: 'Seguindo em frente',
        meaning:
          'O modelo chama isto de “manutenção”: o jeito novo faz parte do dia a dia, e a pessoa cuida dele.',
        like: 'O jeito novo pede menos esforço. Sobra mais espaço para outras coisas. O jeito antigo ainda pode chamar de vez em quando.',
        helps:
          'Pode ajudar conhecer seus dias difíceis e saber a quem ligar neles. Pode ajudar manter o que faz bem.',
        peers: 'Mostram como seguem em frente, cada pessoa do seu jeito. Estão ali nos dias difíceis também.',
        onward:
          'Você pode continuar com seu grupo e seu cuidado. Há quem apoie outras pessoas. Ninguém precisa fazer isso.',
      },
    },

    between: {
      'precontemplation contemplation':
        'Uma história parecida com a sua pode ajudar, e também uma conversa sem pressão.',
      'contemplation precontemplation':
        'Tudo bem deixar a ideia de lado. Pode ajudar saber que dá para voltar a ela.',
      'contemplation preparation':
        'Pode ajudar achar uma razão que seja sua, e uma coisa pequena para tentar.',
      'preparation contemplation': 'Os planos podem esperar. Pode ajudar falar do que deixa dúvida.',
      'preparation action': 'Pode ajudar escolher um dia, e ter alguém por perto nesse dia.',
      'action preparation':
        'Um plano pode não servir, e isso não é culpa sua. Pode ajudar fazer outro com alguém.',
      'action maintenance': 'O tempo pode ajudar, e também quem vê o que você faz a cada dia.',
      'maintenance action':
        'O jeito antigo pode voltar, e isso acontece com muita gente. Pode ajudar contar logo a alguém. O que ajudou antes pode ajudar de novo.',
    },
  },
};
export default words;
