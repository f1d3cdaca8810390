import type { StagesWords } from '../say-stages.js';

/** French. */
const words: StagesWords = {
  'three-stages': {
    name: 'Trois étapes du rétablissement',
    note: 'C’est la façon dont une personne voit le rétablissement. Ce n’est ni un modèle médical, ni un diagnostic. On avance, on revient, et aucune étape ne vaut mieux qu’une autre. Rien ne vous oblige à entrer dans l’une d’elles.',
    stages: {
      dismissal: {
        name: 'Pas encore',
        meaning:
          'Ce cadre parle de «\u00a0rejet\u00a0»\u00a0: on met le problème de côté, pour ne pas y penser.',
        like: 'On peut avoir l’impression qu’il n’y a pas de problème, ou juste un petit. On peut ne pas vouloir d’aide.',
        helps: 'Écouter ou lire un peu, sans rien décider, peut aider.',
        peers:
          'Les pairs racontent leur histoire sans insister\u00a0: ce qui a été dur, et comment est venue l’acceptation. Vous y entendrez peut-être un peu de votre vie.',
        onward:
          'Vous pouvez assister à un groupe ouvert sans rien dire. Vous pouvez aussi poser une seule question à un mentor ou à un médecin.',
      },
      patient: {
        name: 'Toute la place',
        meaning:
          'Ce cadre parle de «\u00a0patient\u00a0»\u00a0: on accepte le problème, et on peut croire qu’on n’est plus que cela.',
        like: 'Le problème est bien réel. Il peut remplir toute la journée. On peut ne plus savoir qui on est sans lui.',
        helps:
          'Regarder ce que vous pouvez faire, et pas seulement ce qui est dur, peut aider. Une petite chose par jour, c’est déjà beaucoup.',
        peers:
          'Les pairs connaissent ce poids et peuvent vous soutenir. Ils partagent ce qui les a aidés les jours difficiles.',
        onward:
          'Un groupe de parole est un lieu où l’on vous écoute. Un mentor peut vous écouter à deux. Un médecin ou un thérapeute peut aider avec des soins.',
      },
      client: {
        name: 'Une part de la vie',
        meaning:
          'Ce cadre parle de «\u00a0client\u00a0»\u00a0: on voit le problème comme une part d’une vie bien remplie.',
        like: 'Le problème est toujours là. Les amis, le travail, le repos et le plaisir aussi. Il peut encore y avoir des jours difficiles.',
        helps:
          'Garder ce qui vous fait du bien peut aider\u00a0: des gens, du repos, des soins. Vous pouvez en demander plus à tout moment.',
        peers: 'Les pairs montrent comment ils vivent bien avec, chacun à sa façon.',
        onward:
          'Vous pouvez garder vos soins, ou rejoindre un atelier. Certaines personnes finissent par en soutenir d’autres. Un groupe, un mentor ou un médecin peut être là les jours difficiles.',
      },
    },
    between: {
      'dismissal patient':
        'Des histoires proches de la vôtre peuvent aider. Une personne de confiance aussi. On peut demander de l’aide tout en ayant des doutes.',
      'patient dismissal':
        'De temps en temps, on a besoin de regarder ailleurs. C’est humain. Savoir qu’une porte reste ouverte, et que personne ne demande pourquoi, peut aider.',
      'patient client':
        'Rencontrer des gens qui vivent bien avec la même chose peut aider. La confiance en soi peut grandir peu à peu.',
      'client patient':
        'Un problème peut reprendre de la place, et cela arrive à beaucoup de gens. En parler à quelqu’un, et revenir à ce qui a déjà aidé, peut faire du bien.',
    },
  },

  'stages-of-change': {
    name: 'Les étapes du changement',
    note: 'Beaucoup de lieux de soins utilisent ce modèle. Il vient d’une étude sur des personnes qui fument, et une étape a été ajoutée plus tard. Il a ses critiques\u00a0: pour certains, le changement ne vient pas par étapes. Ce n’est pas un diagnostic. On va dans tous les sens, et aucune étape ne vaut mieux qu’une autre.',
    stages: {
      precontemplation: {
        name: 'Ne pas y penser',
        meaning:
          'Ce modèle parle de «\u00a0précontemplation\u00a0»\u00a0: le temps avant de penser à un changement.',
        like: 'Vous ne pensez pas à changer, ou pas pour l’instant. Vous n’en voyez peut-être pas l’utilité. Ou bien vous avez déjà essayé, et vous en avez assez.',
        helps:
          'Que l’on vous écoute, sans insister, peut aider. En apprendre un peu plus, à votre rythme, peut aider aussi.',
        peers:
          'Les pairs écoutent, et racontent leur histoire si vous voulez. À vous de voir ce que vous en faites.',
        onward:
          'Vous pouvez assister à un groupe ouvert sans rien dire. Vous pouvez demander à un médecin ce qu’il regarderait.',
      },
      contemplation: {
        name: 'Y penser',
        meaning:
          'Ce modèle parle de «\u00a0contemplation\u00a0»\u00a0: on pense à un changement, et on hésite.',
        like: 'Une part de vous veut changer, et une autre non. Les deux ont de bonnes raisons. Cela peut durer longtemps.',
        helps:
          'Dire les deux côtés à voix haute, ou les écrire, peut aider. Personne n’a à choisir aujourd’hui.',
        peers:
          'Les pairs savent ce que c’est d’hésiter. Ils peuvent vous dire ce qui a été dur pour eux, et ce qui a été bon.',
        onward: 'Vous pouvez en parler dans un groupe, avec un mentor, un médecin ou un thérapeute.',
      },
      preparation: {
        name: 'Se préparer',
        meaning:
          'Ce modèle parle de «\u00a0préparation\u00a0»\u00a0: on veut commencer bientôt, et on fait un plan.',
        like: 'Vous voulez faire quelque chose bientôt. Vous essayez peut-être de petites choses. On peut être plein d’espoir et avoir peur quand même.',
        helps:
          'Faire un petit plan, et le dire à une personne de confiance, peut aider. Avec l’alcool et certaines drogues, demandez à un médecin avant d’arrêter.',
        peers: 'Les pairs partagent les plans qu’ils ont faits, et ce qu’ils feraient autrement aujourd’hui.',
        onward:
          'Vous pouvez en apprendre plus dans un atelier, ou faire un plan avec un mentor. Un médecin peut vous parler des soins.',
      },
      action: {
        name: 'Agir',
        meaning:
          'Ce modèle parle d’«\u00a0action\u00a0»\u00a0: on vit d’une nouvelle façon, et c’est encore tout neuf.',
        like: 'Vous faites les choses autrement. Cela peut demander beaucoup d’attention et de force. Il y a de bons jours, et des jours difficiles.',
        helps:
          'Avoir des gens près de vous, et une chose à faire quand c’est dur, peut aider. Le repos aussi.',
        peers:
          'Les pairs prennent de vos nouvelles, et partagent ce qui les a aidés dans une heure difficile.',
        onward:
          'Un groupe de parole peut être là chaque semaine, et un mentor entre-temps. Un médecin ou un thérapeute peut aider avec des soins.',
      },
      maintenance: {
        name: 'Continuer',
        meaning:
          'Ce modèle parle de «\u00a0maintien\u00a0»\u00a0: la nouvelle façon de vivre fait partie du quotidien, et on en prend soin.',
        like: 'La nouvelle façon de vivre demande moins d’attention. Il y a plus de place pour le reste. L’ancienne peut encore attirer de temps en temps.',
        helps:
          'Connaître vos jours difficiles, et savoir qui appeler ces jours-là, peut aider. Garder ce qui vous fait du bien aussi.',
        peers:
          'Les pairs montrent comment ils continuent, chacun à sa façon. Ils sont là aussi les jours difficiles.',
        onward:
          'Vous pouvez garder votre groupe et vos soins. Certaines personnes en soutiennent d’autres\u00a0; ce n’est pas une obligation.',
      },
    },
    between: {
      'precontemplation contemplation':
        'Une histoire proche de la vôtre peut aider. Une conversation où personne n’insiste aussi.',
      'contemplation precontemplation':
        'On a le droit de laisser cette pensée de côté. Savoir que l’on peut y revenir peut aider.',
      'contemplation preparation':
        'Trouver une raison bien à vous, et une petite chose à essayer, peut aider.',
      'preparation contemplation': 'Les plans peuvent attendre. Parler de ce qui fait hésiter peut aider.',
      'preparation action': 'Choisir un jour, et avoir quelqu’un près de vous ce jour-là, peut aider.',
      'action preparation':
        'Un plan peut ne pas convenir, et ce n’est pas votre faute. En faire un nouveau avec quelqu’un peut aider.',
      'action maintenance': 'Le temps peut aider. Des gens qui voient ce que vous faites chaque jour aussi.',
      'maintenance action':
        'L’ancienne façon de vivre peut revenir, et cela arrive à beaucoup de gens. En parler vite à quelqu’un peut aider. Ce qui a aidé avant peut aider encore.',
    },
  },
};
export default words;
