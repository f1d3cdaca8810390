import type { StagesWords } from '../say-stages.js';

/** Romanian. */
const words: StagesWords = {
  'three-stages': {
    name: 'Trei etape ale recuperării',
    note: 'Așa vede un om recuperarea. Nu este un model medical și nu este un diagnostic. Oamenii merg înainte și înapoi, și nicio etapă nu e mai bună decât alta. Nu trebuie să te regăsești în vreuna.',
    stages: {
      dismissal: {
        name: 'Încă nu',
        meaning:
          'Aici etapa se numește „respingere”: cineva pune problema deoparte, ca să nu se gândească la ea.',
        like: 'Poate părea că nu e nicio problemă, sau doar una mică. Poate că ajutorul nu e dorit.',
        helps: 'Poate ajuta să asculți sau să citești puțin, fără să hotărăști nimic.',
        peers:
          'Ei își spun povestea fără să insiste: ce a fost greu și cum au ajuns să accepte. Poate vei auzi în ea puțin din viața ta.',
        onward:
          'Poți sta într-un grup deschis fără să spui nimic. Poți și să pui o singură întrebare unui mentor sau unui medic.',
      },
      patient: {
        name: 'Ocupă totul',
        meaning:
          'Aici etapa se numește „pacient”: cineva acceptă problema și poate părea că nu mai e nimic altceva.',
        like: 'Acum problema este reală. Poate umple toată ziua. Poate fi greu să știi cine ești fără ea.',
        helps:
          'Poate ajuta să te uiți la ce poți face, nu doar la ce e greu. Un lucru mic pe zi este destul.',
        peers: 'Ei cunosc această greutate și te pot sprijini. Spun ce i-a ajutat în zilele grele.',
        onward:
          'Un grup de sprijin este un loc unde te ascultă alții, iar un mentor te poate asculta între patru ochi. Un medic sau un terapeut poate ajuta cu îngrijirea.',
      },
      client: {
        name: 'Parte din viață',
        meaning: 'Aici etapa se numește „client”: cineva vede problema ca pe o parte dintr-o viață plină.',
        like: 'Problema este încă acolo. La fel sunt prietenii, munca, odihna și bucuria. Mai pot veni zile grele.',
        helps:
          'Poate ajuta să păstrezi ce îți face bine: oameni, odihnă, îngrijire. Poți cere mai mult oricând.',
        peers: 'Ei arată cum trăiesc bine cu asta, fiecare în felul lui.',
        onward:
          'Poți păstra îngrijirea pe care o ai, sau poți veni la un atelier. Unii oameni ajung să îi sprijine pe alții. Un grup, un mentor sau un medic poate fi acolo în zilele grele.',
      },
    },
    between: {
      'dismissal patient':
        'Pot ajuta povești ca a ta, și un om în care ai încredere. Poți cere ajutor și să ai încă îndoieli.',
      'patient dismissal':
        'Din când în când, oamenii au nevoie să privească în altă parte. E omenesc. Poate ajuta ca o ușă să rămână deschisă și nimeni să nu întrebe de ce.',
      'patient client':
        'Poate ajuta să cunoști oameni care trăiesc bine cu același lucru. Încrederea în tine poate crește puțin câte puțin.',
      'client patient':
        'O problemă poate crește din nou, și multora li se întâmplă. Poate ajuta să îi spui cuiva și să te întorci la ce a ajutat înainte.',
    },
  },

  'stages-of-change': {
    name: 'Etapele schimbării',
    note: 'Multe clinici folosesc acest model. Vine dintr-un studiu cu oameni care fumează, iar o etapă a fost adăugată mai târziu. Are și critici: unii spun că schimbarea nu vine pe etape. Nu este un diagnostic. Oamenii merg în toate direcțiile, și nicio etapă nu e mai bună decât alta.',
    stages: {
      precontemplation: {
        name: 'Fără gând de schimbare',
        meaning:
          'Modelul o numește „precontemplare”: timpul dinainte ca cineva să se gândească la o schimbare.',
        like: 'Nu te gândești la o schimbare, sau nu acum. Poate nu vezi de ce ar fi nevoie. Poate ai mai încercat și te-ai săturat.',
        helps:
          'Poate ajuta să te asculte cineva, fără să insiste. Poate ajuta să afli puțin mai mult, în ritmul tău.',
        peers: 'Ei ascultă și își spun povestea, dacă vrei. Ce faci cu ea ține de tine.',
        onward: 'Poți sta într-un grup deschis fără să spui nimic. Poți întreba un medic la ce s-ar uita.',
      },
      contemplation: {
        name: 'Te gândești la asta',
        meaning: 'Modelul o numește „contemplare”: cineva se gândește la o schimbare și stă pe gânduri.',
        like: 'O parte din tine vrea o schimbare, o parte nu. Amândouă au motive bune. Poate dura mult timp.',
        helps:
          'Poate ajuta să spui ambele părți cu voce tare, sau să le scrii. Nimeni nu trebuie să aleagă azi.',
        peers: 'Ei știu cum e să stai pe gânduri. Îți pot spune ce a fost greu pentru ei și ce a fost bine.',
        onward: 'Poți vorbi despre asta într-un grup, cu un mentor, cu un medic sau cu un terapeut.',
      },
      preparation: {
        name: 'Te pregătești',
        meaning: 'Modelul o numește „pregătire”: cineva vrea să înceapă curând și face un plan.',
        like: 'Vrei să faci ceva curând. Poate încerci lucruri mici. Poți avea multă speranță și totuși teamă.',
        helps:
          'Poate ajuta să faci un plan mic și să îl spui cuiva în care ai încredere. La alcool și la unele droguri, întreabă un medic înainte să te oprești.',
        peers: 'Ei spun ce planuri au făcut și ce ar face altfel acum.',
        onward:
          'Poți afla mai multe la un atelier, sau poți face un plan cu un mentor. Un medic îți poate spune despre îngrijire.',
      },
      action: {
        name: 'Faci ceva',
        meaning: 'Modelul o numește „acțiune”: cineva trăiește într-un fel nou, și este încă nou.',
        like: 'Faci lucrurile altfel. Poate cere multă atenție și multă putere. Unele zile sunt bune, altele sunt grele.',
        helps: 'Poate ajuta să ai oameni aproape și ceva de făcut când e greu. Și odihna poate ajuta.',
        peers: 'Ei te întreabă cum îți merge și spun ce i-a ajutat într-un ceas greu.',
        onward:
          'Un grup de sprijin poate fi acolo în fiecare săptămână, iar un mentor între timp. Un medic sau un terapeut poate ajuta cu îngrijirea.',
      },
      maintenance: {
        name: 'Mergi mai departe',
        meaning:
          'Modelul o numește „menținere”: felul nou face parte din fiecare zi și cineva are grijă de el.',
        like: 'Felul nou cere mai puțină atenție. E mai mult loc pentru altele. Felul vechi te mai poate chema uneori.',
        helps:
          'Poate ajuta să îți știi zilele grele și pe cine să suni atunci. Poate ajuta să păstrezi ce îți face bine.',
        peers: 'Ei arată cum merg mai departe, fiecare în felul lui. Sunt acolo și în zilele grele.',
        onward:
          'Poți rămâne cu grupul tău și cu îngrijirea ta. Unii oameni îi sprijină pe alții; nimeni nu trebuie să o facă.',
      },
    },
    between: {
      'precontemplation contemplation':
        'Poate ajuta o poveste care seamănă cu a ta, și o vorbă fără insistențe.',
      'contemplation precontemplation':
        'E în regulă să lași gândul deoparte. Poate ajuta să știi că te poți întoarce la el.',
      'contemplation preparation':
        'Poate ajuta să găsești un motiv care este al tău și un lucru mic de încercat.',
      'preparation contemplation': 'Planurile pot aștepta. Poate ajuta să vorbești despre îndoieli.',
      'preparation action': 'Poate ajuta să alegi o zi și să ai pe cineva aproape în ziua aceea.',
      'action preparation':
        'Un plan poate să nu se potrivească, și nu e vina ta. Poate ajuta să faci altul cu cineva.',
      'action maintenance': 'Timpul poate ajuta, la fel și oamenii care văd ce faci în fiecare zi.',
      'maintenance action':
        'Felul vechi se poate întoarce, și multora li se întâmplă. Poate ajuta să îi spui repede cuiva. Ce a ajutat înainte poate ajuta din nou.',
    },
  },
};
export default words;
