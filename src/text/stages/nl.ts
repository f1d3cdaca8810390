import type { StagesWords } from '../say-stages.js';

/** Dutch. */
const words: StagesWords = {
  'three-stages': {
    name: 'Drie fasen van herstel',
    note:
      'Zo ziet één persoon herstel. Het is geen medisch model en geen diagnose. ' +
      'Mensen gaan heen en weer, en geen fase is beter dan een andere. Je hoeft nergens in te passen.',
    stages: {
      dismissal: {
        name: 'Nog niet',
        meaning: 'Het model noemt dit ‘wegduwen’: iemand wil niet aan het probleem denken.',
        like: 'Het kan voelen alsof er geen probleem is, of maar een klein. Hulp kan ongewenst voelen.',
        helps: 'Het kan helpen om een beetje te luisteren of te lezen, en niets te beslissen.',
        peers:
          'Ze vertellen hun eigen verhaal zonder te duwen: wat moeilijk was, en hoe ze het leerden aanvaarden. Misschien hoor je er iets van je eigen leven in.',
        onward:
          'Je kunt bij een open groep gaan zitten en niets zeggen. Je kunt ook één ding vragen aan een mentor of arts.',
      },
      patient: {
        name: 'Alles',
        meaning:
          'Het model noemt dit ‘patiënt’: iemand aanvaardt het probleem, en het kan lijken of er niets anders meer is.',
        like: 'Het probleem is nu echt. Het kan de hele dag vullen. Dan is het moeilijk om te weten wie je zonder bent.',
        helps:
          'Het kan helpen om te kijken naar wat je kunt, en niet alleen naar wat moeilijk is. Eén klein ding per dag is al veel.',
        peers:
          'Ze kennen dit gewicht, en kunnen je houvast geven. Ze vertellen wat hen hielp op moeilijke dagen.',
        onward:
          'In een steungroep word je gehoord, en een mentor kan één op één luisteren. Een arts of therapeut kan helpen met zorg.',
      },
      client: {
        name: 'Deel van het leven',
        meaning: 'Het model noemt dit ‘cliënt’: iemand ziet het probleem als één deel van een vol leven.',
        like: 'Het probleem is er nog, en vrienden, werk, rust en plezier zijn er ook. Er kunnen nog moeilijke dagen komen.',
        helps:
          'Het kan helpen om te houden wat goed voor je is: mensen, rust, zorg. Je mag altijd om meer vragen.',
        peers: 'Ze laten zien hoe ze er goed mee leven, ieder op een eigen manier.',
        onward:
          'Je kunt de zorg houden die je hebt, of naar een workshop gaan. Sommige mensen gaan anderen steunen. Een groep, een mentor of een arts kan er zijn op moeilijke dagen.',
      },
    },
    between: {
      'dismissal patient':
        'Verhalen die op dat van jou lijken kunnen helpen, en ook één persoon die je vertrouwt. Je kunt om hulp vragen en toch nog twijfelen.',
      'patient dismissal':
        'Soms moeten mensen even wegkijken. Dat is menselijk. Het kan helpen als er een deur openblijft, en niemand vraagt waarom.',
      'patient client':
        'Het kan helpen om mensen te ontmoeten die goed leven met hetzelfde. Vertrouwen in jezelf kan beetje bij beetje groeien.',
      'client patient':
        'Een probleem kan weer groot worden, en dat overkomt veel mensen. Het kan helpen om het iemand te vertellen, en terug te gaan naar wat eerder hielp.',
    },
  },
  'stages-of-change': {
    name: 'Fasen van verandering',
    note:
      'Veel klinieken gebruiken dit model. Het komt uit een onderzoek met mensen die roken, en één fase kwam er later bij. ' +
      'Er is ook kritiek: sommigen zeggen dat verandering niet in fasen gaat. ' +
      'Het is geen diagnose. Mensen gaan alle kanten op, en geen fase is beter dan een andere.',
    stages: {
      precontemplation: {
        name: 'Er niet aan denken',
        meaning: 'Het model noemt dit ‘voorbeschouwing’: de tijd voordat iemand aan verandering denkt.',
        like: 'Je denkt niet aan verandering, of nu even niet. Misschien zie je niet waarom het zou moeten. Misschien heb je het al eens geprobeerd en ben je er moe van.',
        helps:
          'Het kan helpen om gehoord te worden, zonder druk. Het kan helpen om in je eigen tijd wat meer te leren.',
        peers: 'Ze luisteren, en vertellen hun eigen verhaal als je dat wilt. Wat je ermee doet, is aan jou.',
        onward:
          'Je kunt bij een open groep gaan zitten en niets zeggen. Je kunt een arts vragen waar die op zou letten.',
      },
      contemplation: {
        name: 'Erover nadenken',
        meaning: 'Het model noemt dit ‘overpeinzing’: iemand denkt aan verandering, en twijfelt nog.',
        like: 'Eén deel van je wil verandering, en een ander deel niet. Allebei hebben ze goede redenen. Dit kan lang duren.',
        helps:
          'Het kan helpen om beide kanten hardop te zeggen, of op te schrijven. Niemand hoeft vandaag te kiezen.',
        peers:
          'Ze weten hoe het is om te twijfelen. Ze kunnen vertellen wat voor hen moeilijk was, en wat goed was.',
        onward: 'Je kunt erover praten in een groep, met een mentor, of met een arts of therapeut.',
      },
      preparation: {
        name: 'Je klaarmaken',
        meaning: 'Het model noemt dit ‘voorbereiding’: iemand wil snel beginnen, en maakt een plan.',
        like: 'Je wilt snel iets doen. Misschien probeer je kleine dingen uit. Je kunt vol hoop zijn en toch bang.',
        helps:
          'Het kan helpen om een klein plan te maken, en het te vertellen aan iemand die je vertrouwt. Bij sommige drugs, en bij alcohol: vraag eerst een arts voordat je stopt.',
        peers: 'Ze delen de plannen die ze maakten, en wat ze nu anders zouden doen.',
        onward:
          'Je kunt meer leren in een workshop, of een plan maken met een mentor. Een arts kan je vertellen welke zorg er is.',
      },
      action: {
        name: 'Iets doen',
        meaning: 'Het model noemt dit ‘actie’: iemand leeft op een nieuwe manier, en het is nog nieuw.',
        like: 'Je doet dingen op een nieuwe manier. Dat kan veel aandacht en kracht kosten. Sommige dagen zijn goed, en sommige zijn zwaar.',
        helps:
          'Het kan helpen om mensen om je heen te hebben, en iets om te doen als het zwaar wordt. Rust kan ook helpen.',
        peers: 'Ze vragen hoe het met je gaat, en vertellen wat hen door een zwaar uur hielp.',
        onward:
          'Een steungroep kan er elke week zijn, en een mentor ook daartussen. Een arts of therapeut kan helpen met zorg.',
      },
      maintenance: {
        name: 'Het volhouden',
        meaning:
          'Het model noemt dit ‘consolidatie’: het nieuwe hoort bij elke dag, en iemand past er goed op.',
        like: 'Je hoeft er minder bij na te denken. Er is meer ruimte voor andere dingen. Het oude kan soms nog trekken.',
        helps:
          'Het kan helpen om te weten wat jouw moeilijke dagen zijn, en wie je dan kunt bellen. Het kan helpen om door te gaan met wat goed voor je is.',
        peers:
          'Ze laten zien hoe ze het volhouden, ieder op een eigen manier. Ook op moeilijke dagen zijn ze er.',
        onward: 'Je kunt bij je groep en je zorg blijven. Sommige mensen steunen anderen; niemand hoeft dat.',
      },
    },
    between: {
      'precontemplation contemplation':
        'Een verhaal dat op dat van jou lijkt kan helpen, en ook een gesprek zonder druk.',
      'contemplation precontemplation':
        'Je mag de gedachte best wegleggen. Het kan helpen om te weten dat je erop terug kunt komen.',
      'contemplation preparation':
        'Het kan helpen om één reden te vinden die echt van jou is, en één klein ding om te proberen.',
      'preparation contemplation':
        'Plannen kunnen wachten. Het kan helpen om te praten over wat nog onzeker voelt.',
      'preparation action': 'Het kan helpen om een dag te kiezen, en die dag iemand dichtbij te hebben.',
      'action preparation':
        'Soms past een plan niet, en dat is niet jouw schuld. Het kan helpen om met iemand een nieuw plan te maken.',
      'action maintenance': 'Tijd kan helpen, en ook mensen die zien wat je elke dag doet.',
      'maintenance action':
        'Het oude kan terugkomen, en dat overkomt veel mensen. Het kan helpen om het snel aan iemand te vertellen. Wat eerder hielp, kan weer helpen.',
    },
  },
};
export default words;
