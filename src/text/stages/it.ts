import type { StagesWords } from '../say-stages.js';

/** Italian. */
const words: StagesWords = {
  'three-stages': {
    name: 'Tre fasi del recupero',
    note: 'È il modo in cui una persona vede il recupero. Non è un modello medico, e non è una diagnosi. Si va avanti e indietro, e nessuna fase è migliore di un’altra. Non devi per forza ritrovarti in una.',
    stages: {
      dismissal: {
        name: 'Non ancora',
        meaning: 'Qui questa fase si chiama “rifiuto”: si mette da parte il problema, per non pensarci.',
        like: 'Può sembrare che non ci sia un problema, o che sia piccolo. Si può non volere aiuto.',
        helps: 'Può aiutare ascoltare o leggere un po’, senza decidere niente.',
        peers:
          'I pari raccontano la loro storia senza insistere: che cosa è stato duro, e come sono arrivati ad accettarlo. Forse ci sentirai un po’ della tua vita.',
        onward:
          'Puoi stare in un gruppo aperto senza dire niente. Puoi anche fare una sola domanda a un mentore o a un medico.',
      },
      patient: {
        name: 'Occupa tutto',
        meaning:
          'Qui questa fase si chiama “paziente”: si accetta il problema, e può sembrare di non essere altro.',
        like: 'Adesso il problema è reale. Può prendere tutta la giornata. Può essere difficile sapere chi sei senza.',
        helps:
          'Può aiutare guardare quello che riesci a fare, e non solo quello che è duro. Una piccola cosa al giorno è già tanto.',
        peers:
          'I pari conoscono questo peso, e possono darti un appoggio. Raccontano che cosa li ha aiutati nei giorni difficili.',
        onward:
          'Un gruppo di mutuo aiuto è un posto dove ti ascoltano. Un mentore può ascoltarti a tu per tu. Un medico o un terapeuta può aiutare con le cure.',
      },
      client: {
        name: 'Una parte della vita',
        meaning: 'Qui questa fase si chiama “cliente”: si vede il problema come una parte di una vita piena.',
        like: 'Il problema c’è ancora. Ci sono anche gli amici, il lavoro, il riposo e il divertimento. Possono ancora esserci giorni difficili.',
        helps:
          'Può aiutare tenere quello che ti fa bene: persone, riposo, cure. Puoi chiedere di più in ogni momento.',
        peers: 'I pari mostrano come ci vivono bene, ognuno a modo suo.',
        onward:
          'Puoi continuare con le tue cure, o andare a un laboratorio. C’è chi poi inizia a sostenere altre persone. Nei giorni difficili ci può essere un gruppo, un mentore o un medico.',
      },
    },
    between: {
      'dismissal patient':
        'Possono aiutare storie come la tua, e anche una persona di cui ti fidi. Puoi chiedere aiuto e avere ancora dubbi.',
      'patient dismissal':
        'Ogni tanto si ha bisogno di guardare altrove. È umano. Può aiutare se una porta resta aperta, e nessuno chiede perché.',
      'patient client':
        'Può aiutare incontrare chi vive bene con la stessa cosa. La fiducia in te può crescere a poco a poco.',
      'client patient':
        'Un problema può tornare grande, e succede a molti. Può aiutare dirlo a qualcuno, e tornare a quello che ha già aiutato.',
    },
  },

  'stages-of-change': {
    name: 'Le fasi del cambiamento',
    note: 'Molti centri di cura usano questo modello. Viene da uno studio su persone che fumano, e una fase è stata aggiunta più tardi. C’è chi lo critica: per alcuni il cambiamento non arriva per fasi. Non è una diagnosi. Si va in tutte le direzioni, e nessuna fase è migliore di un’altra.',
    stages: {
      precontemplation: {
        name: 'Non pensarci',
        meaning: 'Nel modello si chiama “precontemplazione”: è il tempo prima di pensare a un cambiamento.',
        like: 'Non pensi a cambiare, o non per ora. Forse non ne vedi il bisogno. O forse ci hai già provato, e non ne puoi più.',
        helps:
          'Può aiutare se qualcuno ti ascolta, senza insistere. Può aiutare saperne un po’ di più, con i tuoi tempi.',
        peers: 'I pari ascoltano, e raccontano la loro storia se vuoi. Che cosa farne, lo vedi tu.',
        onward:
          'Puoi stare in un gruppo aperto senza dire niente. Puoi chiedere a un medico che cosa guarderebbe.',
      },
      contemplation: {
        name: 'Pensarci',
        meaning: 'Nel modello si chiama “contemplazione”: si pensa a un cambiamento, e si è in dubbio.',
        like: 'Una parte di te vuole cambiare, e una parte no. Tutte e due hanno buone ragioni. Può durare a lungo.',
        helps: 'Può aiutare dire i due lati ad alta voce, o scriverli. Nessuno deve scegliere oggi.',
        peers:
          'I pari sanno che cosa vuol dire avere dubbi. Possono dirti che cosa è stato duro per loro, e che cosa è stato bello.',
        onward: 'Puoi parlarne in un gruppo, con un mentore, o con un medico o un terapeuta.',
      },
      preparation: {
        name: 'Prepararsi',
        meaning: 'Nel modello si chiama “preparazione”: si vuole iniziare presto, e si fa un piano.',
        like: 'Vuoi fare qualcosa presto. Forse provi piccole cose. Si può avere tanta speranza e anche paura.',
        helps:
          'Può aiutare fare un piccolo piano, e dirlo a una persona di cui ti fidi. Con l’alcol e con alcune droghe, chiedi a un medico prima di smettere.',
        peers: 'I pari raccontano i piani che hanno fatto, e che cosa farebbero diverso oggi.',
        onward:
          'Puoi saperne di più in un laboratorio, o fare un piano con un mentore. Un medico può parlarti delle cure.',
      },
      action: {
        name: 'Fare qualcosa',
        meaning: 'Nel modello si chiama “azione”: si vive in un modo nuovo, ed è ancora nuovo.',
        like: 'Fai le cose in un modo nuovo. Può chiedere molta attenzione e molta forza. Ci sono giorni buoni e giorni duri.',
        helps:
          'Può aiutare avere persone vicino, e qualcosa da fare quando è dura. Anche il riposo può aiutare.',
        peers: 'I pari ti chiedono come va, e raccontano che cosa li ha aiutati in un’ora difficile.',
        onward:
          'Un gruppo di mutuo aiuto può esserci ogni settimana, e un mentore nel frattempo. Un medico o un terapeuta può aiutare con le cure.',
      },
      maintenance: {
        name: 'Continuare',
        meaning:
          'Nel modello si chiama “mantenimento”: il modo nuovo fa parte di ogni giorno, e se ne ha cura.',
        like: 'Il modo nuovo chiede meno attenzione. C’è più spazio per il resto. Il modo vecchio può ancora chiamare, ogni tanto.',
        helps:
          'Può aiutare conoscere i tuoi giorni difficili, e sapere chi chiamare. Può aiutare tenere quello che ti fa bene.',
        peers: 'I pari mostrano come continuano, ognuno a modo suo. Ci sono anche nei giorni difficili.',
        onward:
          'Puoi restare con il tuo gruppo e le tue cure. C’è chi sostiene altre persone; nessuno deve farlo.',
      },
    },
    between: {
      'precontemplation contemplation':
        'Può aiutare una storia simile alla tua, e anche parlare con chi non insiste.',
      'contemplation precontemplation':
        'Va bene mettere via quel pensiero. Può aiutare sapere che puoi tornarci.',
      'contemplation preparation': 'Può aiutare trovare una ragione solo tua, e una piccola cosa da provare.',
      'preparation contemplation': 'I piani possono aspettare. Può aiutare parlare dei dubbi.',
      'preparation action': 'Può aiutare scegliere un giorno, e avere qualcuno vicino quel giorno.',
      'action preparation':
        'Un piano può non andare bene, e non è colpa tua. Può aiutare farne uno nuovo con qualcuno.',
      'action maintenance': 'Il tempo può aiutare, e anche chi vede quello che fai ogni giorno.',
      'maintenance action':
        'Il modo vecchio può tornare, e succede a molti. Può aiutare dirlo presto a qualcuno. Quello che ha aiutato prima può aiutare ancora.',
    },
  },
};
export default words;
