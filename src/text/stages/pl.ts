import type { StagesWords } from '../say-stages.js';

/** Polish. */
const words: StagesWords = {
  'three-stages': {
    name: 'Trzy etapy zdrowienia',
    note:
      'Tak widzi zdrowienie jeden człowiek. To nie jest model medyczny ani diagnoza. ' +
      'Ludzie idą w przód i wracają, a żaden etap nie jest lepszy od innego. Nie trzeba pasować do żadnego.',

    stages: {
      dismissal: {
        name: 'Jeszcze nie',
        meaning: 'Ten model mówi tu „odsuwanie”: ktoś odsuwa problem od siebie.',
        like: 'Może się wydawać, że problemu nie ma albo jest mały. Pomoc może wydawać się niechciana.',
        helps: 'Może pomóc, gdy trochę się posłucha lub poczyta i niczego nie postanawia.',
        peers:
          'Opowiadają swoją historię bez nacisku: co było trudne i jak doszli do zgody na to, co jest. Można usłyszeć w niej kawałek własnego życia.',
        onward:
          'Można przyjść na otwartą grupę i nic nie mówić. Można też zapytać o jedną rzecz mentora lub lekarza.',
      },
      patient: {
        name: 'Wypełnia wszystko',
        meaning:
          'Ten model mówi tu „pacjent”: ktoś przyjmuje, że ma problem, i może mu się zdawać, że poza nim nic nie ma.',
        like: 'Problem jest teraz prawdziwy. Może zająć cały dzień. Trudno wtedy wiedzieć, kim się jest bez niego.',
        helps:
          'Może pomóc spojrzenie na to, co się udaje, a nie tylko na to, co trudne. Jedna mała rzecz dziennie to już dużo.',
        peers: 'Znają ten ciężar i mogą dać oparcie. Mówią, co im pomogło w trudne dni.',
        onward:
          'W grupie wsparcia można być wysłuchanym, a mentor może słuchać w cztery oczy. Lekarz lub terapeuta może pomóc w leczeniu.',
      },
      client: {
        name: 'Część życia',
        meaning: 'Ten model mówi tu „klient”: ktoś widzi problem jako jedną z części pełnego życia.',
        like: 'Problem wciąż jest. Są też przyjaciele, praca, odpoczynek i radość. Trudne dni nadal mogą przyjść.',
        helps:
          'Może pomóc dbanie o to, co służy: ludzi, odpoczynek, opiekę. O więcej można poprosić w każdej chwili.',
        peers: 'Pokazują, jak dobrze z tym żyją, każdy po swojemu.',
        onward:
          'Można zachować opiekę, którą się ma, albo pójść na warsztaty. Niektórzy zaczynają wspierać innych. Grupa, mentor lub lekarz mogą być obok w trudne dni.',
      },
    },

    between: {
      'dismissal patient':
        'Mogą pomóc historie podobne do własnej, a także jedna zaufana osoba. Można prosić o pomoc i wciąż mieć wątpliwości.',
      'patient dismissal':
        'Czasem człowiek musi odwrócić wzrok. To ludzkie. Może pomóc, gdy drzwi zostają otwarte i nikt nie pyta dlaczego.',
      'patient client':
        'Może pomóc poznanie ludzi, którzy dobrze żyją z tym samym. Zaufanie do siebie może rosnąć po trochu.',
      'client patient':
        'Problem może znowu urosnąć i wielu to spotyka. Może pomóc, gdy komuś się o tym powie i wróci do tego, co pomagało wcześniej.',
    },
  },

  'stages-of-change': {
    name: 'Etapy zmiany',
    note:
      'Ten model stosuje wiele poradni. Powstał z badań nad ludźmi, którzy palą, a jeden etap dodano później. ' +
      'Ma krytyków: niektórzy mówią, że zmiana nie dzieje się etapami. ' +
      'To nie jest diagnoza. Ludzie idą we wszystkie strony, a żaden etap nie jest lepszy od innego.',

    stages: {
      precontemplation: {
        name: 'Bez myśli o tym',
        meaning: 'Ten model mówi tu „prekontemplacja”: to czas, zanim ktoś pomyśli o zmianie.',
        like: 'Zmiana nie chodzi po głowie albo nie teraz. Może nie widać takiej potrzeby. Może są już za sobą próby i zmęczenie nimi.',
        helps:
          'Może pomóc, gdy ktoś wysłucha bez nacisku. Może pomóc dowiedzieć się trochę więcej, we własnym tempie.',
        peers:
          'Słuchają i na życzenie opowiadają swoją historię. Co z niej wziąć, zostawiają drugiej osobie.',
        onward: 'Można przyjść na otwartą grupę i nic nie mówić. Można zapytać lekarza, na co by spojrzał.',
      },
      contemplation: {
        name: 'Myślenie o tym',
        meaning: 'Ten model mówi tu „kontemplacja”: ktoś myśli o zmianie i się waha.',
        like: 'Jedna część chce zmiany, a druga nie. Obie mają dobre powody. To może trwać długo.',
        helps: 'Może pomóc powiedzenie obu stron na głos albo ich zapisanie. Nikt nie musi wybierać dzisiaj.',
        peers: 'Wiedzą, jak to jest się wahać. Mogą powiedzieć, co było dla nich trudne, a co dobre.',
        onward: 'Można o tym pomówić w grupie, z mentorem albo z lekarzem czy terapeutą.',
      },
      preparation: {
        name: 'Przygotowania',
        meaning: 'Ten model mówi tu „przygotowanie”: ktoś chce niedługo zacząć i robi plan.',
        like: 'Jest chęć, żeby niedługo coś zrobić. Czasem próbuje się małych rzeczy. Można mieć dużo nadziei i nadal się bać.',
        helps:
          'Może pomóc mały plan i powiedzenie o nim komuś zaufanemu. Przy niektórych narkotykach i przy alkoholu przed odstawieniem trzeba zapytać lekarza.',
        peers: 'Mówią o planach, które mieli, i o tym, co teraz zrobiliby inaczej.',
        onward:
          'Można nauczyć się więcej na warsztatach albo ułożyć plan z mentorem. Lekarz może opowiedzieć o leczeniu.',
      },
      action: {
        name: 'Działanie',
        meaning: 'Ten model mówi tu „działanie”: ktoś żyje w nowy sposób i to jest jeszcze nowe.',
        like: 'Robi się rzeczy w nowy sposób. To może kosztować dużo uwagi i sił. Jedne dni są dobre, inne trudne.',
        helps:
          'Mogą pomóc bliscy ludzie i coś do zrobienia, kiedy robi się trudno. Odpoczynek też może pomóc.',
        peers: 'Pytają, co słychać, i mówią, co im pomogło przetrwać trudną godzinę.',
        onward:
          'Grupa wsparcia może być co tydzień, a mentor pomiędzy. Lekarz lub terapeuta może pomóc w leczeniu.',
      },
      maintenance: {
        name: 'Trwanie przy tym',
        meaning:
          'Ten model mówi tu „podtrzymanie”: nowy sposób jest częścią codzienności i ktoś o niego dba.',
        like: 'Nowy sposób wymaga mniej uwagi. Jest więcej miejsca na inne rzeczy. Dawny sposób może jeszcze czasem kusić.',
        helps:
          'Może pomóc wiedza o tym, które dni są trudne i do kogo wtedy zadzwonić. Może pomóc trzymanie się tego, co służy.',
        peers: 'Pokazują, jak przy tym trwają, każdy po swojemu. Są obok także w trudne dni.',
        onward: 'Można zostać przy swojej grupie i swojej opiece. Niektórzy wspierają innych. Nikt nie musi.',
      },
    },

    between: {
      'precontemplation contemplation':
        'Może pomóc historia podobna do własnej, a także rozmowa bez nacisku.',
      'contemplation precontemplation':
        'Można odłożyć tę myśl na bok. Może pomóc świadomość, że da się do niej wrócić.',
      'contemplation preparation':
        'Może pomóc znalezienie jednego własnego powodu i jednej małej rzeczy do wypróbowania.',
      'preparation contemplation': 'Plany mogą poczekać. Może pomóc rozmowa o tym, co jeszcze niepewne.',
      'preparation action': 'Może pomóc wybranie dnia i ktoś bliski obok w tym dniu.',
      'action preparation':
        'Plan może nie pasować i to nie jest niczyja wina. Może pomóc ułożenie z kimś nowego.',
      'action maintenance': 'Może pomóc czas, a także ludzie, którzy widzą codzienny wysiłek.',
      'maintenance action':
        'Dawny sposób może wrócić i wielu to spotyka. Może pomóc, gdy szybko się komuś o tym powie. Co pomogło wcześniej, może pomóc znowu.',
    },
  },
};
export default words;
