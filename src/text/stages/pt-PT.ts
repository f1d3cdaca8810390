import type { StagesWords } from '../say-stages.js';

/** Portuguese of Portugal. */
const words: StagesWords = {
  'three-stages': {
    name: 'Três fases da recuperação',
    note:
      'É assim que uma pessoa vê a recuperação. Não é um modelo médico nem um diagnóstico. ' +
      'As pessoas andam para trás e para a frente, e nenhuma fase é melhor do que outra. Não precisa de encaixar em nenhuma.',

    stages: {
      dismissal: {
        name: 'Ainda não',
        meaning: 'O modelo chama a isto “desconsideração”: a pessoa põe o problema de lado.',
        like: 'Pode parecer que não há problema, ou que é pequeno. A ajuda pode não ser bem-vinda.',
        helps: 'Pode ajudar ouvir ou ler um pouco, sem decidir nada.',
        peers:
          'Contam a sua própria história sem insistir: o que foi difícil e como chegaram a aceitar. Talvez oiça ali um pouco da sua vida.',
        onward:
          'Pode ir a um grupo aberto e não dizer nada. Também pode fazer uma pergunta na mentoria ou numa consulta.',
      },
      patient: {
        name: 'Ocupa tudo',
        meaning:
          'O modelo chama a isto “paciente”: a pessoa aceita o problema, e ele pode parecer tudo o que ela é.',
        like: 'Agora o problema é real. Pode ocupar o dia inteiro, e torna-se difícil saber quem se é sem ele.',
        helps:
          'Pode ajudar olhar para o que consegue fazer, e não só para o que custa. Uma coisa pequena por dia já é muito.',
        peers: 'Conhecem este peso e podem dar firmeza. Contam o que lhes fez bem nos dias difíceis.',
        onward:
          'Um grupo de apoio é um lugar onde há quem ouça, e na mentoria alguém ouve a sós. Uma consulta ou a terapia podem ajudar com os cuidados.',
      },
      client: {
        name: 'Parte da vida',
        meaning: 'O modelo chama a isto “cliente”: a pessoa vê o problema como uma parte de uma vida cheia.',
        like: 'O problema ainda lá está. E também os amigos, o trabalho, o descanso e a alegria. Ainda podem vir dias difíceis.',
        helps:
          'Pode ajudar manter o que faz bem: pessoas, descanso, cuidados. Pode pedir mais a qualquer momento.',
        peers: 'Mostram como vivem bem com isto, cada pessoa à sua maneira.',
        onward:
          'Pode manter os cuidados que tem, ou ir a um workshop. Há quem passe a apoiar outras pessoas. Um grupo, a mentoria ou uma consulta podem estar lá nos dias difíceis.',
      },
    },

    between: {
      'dismissal patient':
        'Histórias parecidas com a sua podem ajudar, e também uma pessoa de confiança. Pode pedir ajuda e ainda ter dúvidas.',
      'patient dismissal':
        'De vez em quando, precisamos de olhar para o lado. É humano. Pode ajudar quando uma porta fica aberta e ninguém pergunta porquê.',
      'patient client':
        'Pode ajudar conhecer quem vive bem com a mesma coisa. A confiança em si pode crescer pouco a pouco.',
      'client patient':
        'Um problema pode voltar a crescer, e isso acontece a muita gente. Pode ajudar contar a alguém e voltar ao que ajudou antes.',
    },
  },

  'stages-of-change': {
    name: 'Fases da mudança',
    note:
      'Muitos serviços de saúde usam este modelo. Vem de um estudo com pessoas que fumam, e uma fase foi acrescentada depois. ' +
      'Há quem o critique: para alguns, a mudança não acontece por fases. ' +
      'Não é um diagnóstico. As pessoas andam em todas as direções, e nenhuma fase é melhor do que outra.',

    stages: {
      precontemplation: {
        name: 'Sem pensar nisso',
        meaning: 'O modelo chama a isto “pré-contemplação”: o tempo antes de pensar em mudar.',
        like: 'Mudar não está nos seus planos, ou não por agora. Talvez não veja motivo. Talvez já tenha tentado e sinta cansaço disso.',
        helps: 'Pode ajudar ter quem ouça, sem pressão. Pode ajudar saber um pouco mais, no seu tempo.',
        peers: 'Ouvem e, se quiser, contam a sua própria história. Deixam consigo o que fazer com ela.',
        onward:
          'Pode ir a um grupo aberto e não dizer nada. Numa consulta, pode perguntar o que seria bom ver.',
      },
      contemplation: {
        name: 'A pensar nisso',
        meaning: 'O modelo chama a isto “contemplação”: a pessoa pensa em mudar e sente-se dividida.',
        like: 'Uma parte de si quer mudar, e outra não. As duas têm boas razões. Isto pode durar muito tempo.',
        helps: 'Pode ajudar dizer os dois lados em voz alta, ou escrevê-los. Ninguém tem de escolher hoje.',
        peers: 'Sabem o que é ter essa dúvida. Podem contar o que lhes custou e o que foi bom.',
        onward: 'Pode conversar sobre isto num grupo, na mentoria, numa consulta ou na terapia.',
      },
      preparation: {
        name: 'Em preparação',
        meaning: 'O modelo chama a isto “preparação”: a pessoa quer começar em breve e faz um plano.',
        like: 'Quer fazer algo em breve. Talvez experimente coisas pequenas. Pode ter muita esperança e ainda ter medo.',
        helps:
          'Pode ajudar fazer um pequeno plano e contá-lo a alguém de confiança. Com algumas drogas, e com o álcool, fale com um serviço médico antes de parar.',
        peers: 'Contam os planos que fizeram e o que hoje fariam de outra forma.',
        onward:
          'Pode aprender mais num workshop, ou fazer um plano na mentoria. Numa consulta, podem falar-lhe dos cuidados.',
      },
      action: {
        name: 'A fazer algo',
        meaning: 'O modelo chama a isto “ação”: a pessoa vive de uma forma nova, e ainda é novidade.',
        like: 'Faz as coisas de uma forma nova. Isso pode pedir muita atenção e força. Há dias bons e dias difíceis.',
        helps:
          'Pode ajudar ter pessoas por perto e algo para fazer quando custa mais. Descansar também pode ajudar.',
        peers: 'Perguntam como está e contam o que lhes valeu numa hora difícil.',
        onward:
          'Um grupo de apoio pode estar lá todas as semanas, e a mentoria, entre um encontro e outro. Uma consulta ou a terapia podem ajudar com os cuidados.',
      },
      maintenance: {
        name: 'A seguir em frente',
        meaning:
          'O modelo chama a isto “manutenção”: a forma nova faz parte do dia a dia, e a pessoa cuida dela.',
        like: 'A forma nova pede menos esforço. Há mais espaço para outras coisas. A forma antiga ainda pode chamar de vez em quando.',
        helps:
          'Pode ajudar conhecer os seus dias difíceis e saber a quem ligar nesses dias. Pode ajudar manter o que faz bem.',
        peers: 'Mostram como seguem em frente, cada pessoa à sua maneira. Também lá estão nos dias difíceis.',
        onward:
          'Pode continuar com o seu grupo e os seus cuidados. Há quem apoie outras pessoas. Ninguém tem de o fazer.',
      },
    },

    between: {
      'precontemplation contemplation':
        'Uma história parecida com a sua pode ajudar, e também uma conversa sem pressão.',
      'contemplation precontemplation':
        'Não faz mal pôr a ideia de lado. Pode ajudar saber que é possível voltar a ela.',
      'contemplation preparation':
        'Pode ajudar encontrar uma razão que seja sua, e uma coisa pequena para experimentar.',
      'preparation contemplation': 'Os planos podem esperar. Pode ajudar falar do que deixa dúvidas.',
      'preparation action': 'Pode ajudar escolher um dia, e ter alguém por perto nesse dia.',
      'action preparation':
        'Um plano pode não servir, e a culpa não é sua. Pode ajudar fazer outro com alguém.',
      'action maintenance': 'O tempo pode ajudar, e também quem vê o que faz todos os dias.',
      'maintenance action':
        'A forma antiga pode voltar, e isso acontece a muita gente. Pode ajudar contar depressa a alguém. O que ajudou antes pode ajudar de novo.',
    },
  },
};
export default words;
