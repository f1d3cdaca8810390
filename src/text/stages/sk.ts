import type { StagesWords } from '../say-stages.js';

/** Slovak. */
const words: StagesWords = {
  'three-stages': {
    name: 'Tri fázy zotavenia',
    note:
      'Takto vidí zotavenie jeden človek. Nie je to lekársky model ani diagnóza. ' +
      'Ľudia sa pohybujú tam aj späť a žiadna fáza nie je lepšia ako iná. Nemusíte patriť do žiadnej z nich.',
    stages: {
      dismissal: {
        name: 'Ešte nie',
        meaning: 'V tomto modeli sa tomu hovorí „odmietanie“: človek na problém radšej nemyslí.',
        like: 'Môže sa zdať, že problém nie je žiadny alebo len malý. O pomoc možno ani nestojíte.',
        helps: 'Môže pomôcť trochu počúvať alebo si čítať a nič nerozhodovať.',
        peers:
          'Bez tlaku rozprávajú svoj príbeh: čo bolo ťažké a ako to napokon prijali. Možno v ňom začujete kúsok svojho života.',
        onward:
          'Môžete si sadnúť do otvorenej skupiny a nič nehovoriť. Môžete sa tiež na jednu vec spýtať mentora alebo lekára.',
      },
      patient: {
        name: 'Zaberá všetko',
        meaning:
          'V tomto modeli sa tomu hovorí „pacient“: človek problém prijme a môže sa zdať, že nič iné už nie je.',
        like: 'Problém je teraz skutočný. Môže zabrať celý deň a ťažko zistiť, kto bez neho ste.',
        helps:
          'Môže pomôcť všímať si aj to, čo ide, nielen to, čo je ťažké. Jedna malá vec denne bohato stačí.',
        peers: 'Poznajú túto ťarchu a môžu vám byť oporou. Hovoria o tom, čo im pomohlo v ťažkých dňoch.',
        onward:
          'V podpornej skupine vás vypočujú a mentor môže počúvať vo dvojici. So starostlivosťou môže pomôcť lekár alebo terapeut.',
      },
      client: {
        name: 'Súčasť života',
        meaning: 'V tomto modeli sa tomu hovorí „klient“: človek vidí problém ako jednu časť plného života.',
        like: 'Problém je tu stále, ale aj priatelia, práca, oddych a radosť. Ťažké dni môžu stále prísť.',
        helps:
          'Môže pomôcť držať sa toho, čo je pre vás dobré: ľudí, oddychu, starostlivosti. Požiadať o viac môžete kedykoľvek.',
        peers: 'Ukazujú, ako sa s tým dobre žije, každý po svojom.',
        onward:
          'Môžete si nechať starostlivosť, ktorú máte, alebo ísť na workshop. Niektorí ľudia začnú podporovať druhých. V ťažkých dňoch tu môže byť skupina, mentor alebo lekár.',
      },
    },
    between: {
      'dismissal patient':
        'Pomôcť môžu príbehy podobné tomu vášmu a tiež jeden človek, ktorému veríte. Požiadať o pomoc môžete, aj keď nemáte jasno.',
      'patient dismissal':
        'Niekedy sa ľudia potrebujú pozerať inam. To je ľudské. Môže pomôcť, keď dvere ostanú otvorené a nikto sa nepýta prečo.',
      'patient client':
        'Môže pomôcť stretnúť ľudí, ktorí s tou istou vecou dobre žijú. Dôvera v seba môže rásť kúsok po kúsku.',
      'client patient':
        'Problém môže znova narásť a stáva sa to mnohým. Môže pomôcť niekomu to povedať a vrátiť sa k tomu, čo pomáhalo predtým.',
    },
  },

  'stages-of-change': {
    name: 'Fázy zmeny',
    note:
      'Tento model používa veľa kliník. Vznikol pri štúdii ľudí, ktorí fajčia, a jedna fáza pribudla neskôr. ' +
      'Má aj kritikov: niektorí hovoria, že zmena nejde po fázach. ' +
      'Nie je to diagnóza. Ľudia sa pohybujú všetkými smermi a žiadna fáza nie je lepšia ako iná.',
    stages: {
      precontemplation: {
        name: 'Neuvažujem o tom',
        meaning: 'V modeli sa tomu hovorí „prekontemplácia“: čas, kým človek začne o zmene uvažovať.',
        like: 'Na zmenu nemyslíte alebo teraz nie. Možno vám nepripadá potrebná. Možno to nie je prvý pokus a už vás to unavuje.',
        helps:
          'Môže pomôcť, keď vás niekto vypočuje a netlačí. Môže pomôcť dozvedieť sa trochu viac, svojím tempom.',
        peers: 'Počúvajú, a ak chcete, povedia svoj príbeh. Čo si z neho vezmete, nechajú na vás.',
        onward:
          'Môžete si sadnúť do otvorenej skupiny a nič nehovoriť. Lekára sa môžete spýtať, na čo by sa pozrel.',
      },
      contemplation: {
        name: 'Uvažujem o tom',
        meaning: 'V modeli sa tomu hovorí „kontemplácia“: človek o zmene uvažuje a nemá jasno.',
        like: 'Časť z vás zmenu chce a časť nie. Obe na to majú dobré dôvody. Môže to trvať dlho.',
        helps: 'Môže pomôcť povedať obe strany nahlas alebo si ich napísať. Nikto sa nemusí rozhodnúť dnes.',
        peers: 'Vedia, aké je to váhať. Môžu povedať, čo bolo pre nich ťažké a čo dobré.',
        onward: 'Môžete to prebrať v skupine, s mentorom, s lekárom alebo terapeutom.',
      },
      preparation: {
        name: 'Chystám sa',
        meaning: 'V modeli sa tomu hovorí „príprava“: človek chce čoskoro začať a robí si plán.',
        like: 'Chcete čoskoro niečo urobiť. Možno skúšate malé veci. Môžete cítiť veľkú nádej, a predsa sa báť.',
        helps:
          'Môže pomôcť urobiť si malý plán a povedať ho niekomu, komu veríte. Skôr než prestanete s alkoholom alebo niektorými látkami, poraďte sa s lekárom.',
        peers: 'Hovoria o plánoch, ktoré si urobili, a o tom, čo by teraz urobili inak.',
        onward:
          'Viac sa môžete dozvedieť na workshope alebo si urobiť plán s mentorom. O starostlivosti vám môže povedať lekár.',
      },
      action: {
        name: 'Robím to',
        meaning: 'V modeli sa tomu hovorí „akcia“: človek žije po novom a je to ešte čerstvé.',
        like: 'Robíte veci po novom. Môže to brať veľa myslenia a síl. Niektoré dni sú dobré a niektoré ťažké.',
        helps: 'Môže pomôcť mať okolo seba ľudí a mať čo robiť, keď je ťažko. Pomôcť môže aj oddych.',
        peers: 'Ozývajú sa vám a hovoria o tom, čo ich previedlo ťažkou hodinou.',
        onward:
          'Podporná skupina tu môže byť každý týždeň a mentor medzitým. So starostlivosťou môže pomôcť lekár alebo terapeut.',
      },
      maintenance: {
        name: 'Držím sa toho',
        meaning:
          'V modeli sa tomu hovorí „udržiavanie“: nové už patrí ku každému dňu a človek sa o to stará.',
        like: 'Nový spôsob už neberie toľko myslenia. Je viac miesta pre iné veci. To staré sa môže občas ozvať.',
        helps:
          'Môže pomôcť poznať svoje ťažké dni a vedieť, komu vtedy zavolať. Môže pomôcť držať sa toho, čo je pre vás dobré.',
        peers: 'Ukazujú, ako pri tom ostávajú, každý po svojom. Sú tu aj v ťažkých dňoch.',
        onward:
          'Môžete ostať pri svojej skupine a svojej starostlivosti. Niektorí ľudia podporujú druhých, ale nikto nemusí.',
      },
    },
    between: {
      'precontemplation contemplation': 'Pomôcť môže príbeh podobný tomu vášmu a tiež rozhovor bez tlaku.',
      'contemplation precontemplation':
        'Je v poriadku tú myšlienku odložiť. Môže pomôcť vedieť, že sa k nej dá vrátiť.',
      'contemplation preparation': 'Môže pomôcť nájsť jeden vlastný dôvod a jednu malú vec na vyskúšanie.',
      'preparation contemplation': 'Plány môžu počkať. Môže pomôcť porozprávať sa o tom, v čom nemáte jasno.',
      'preparation action': 'Môže pomôcť vybrať si deň a mať v ten deň niekoho nablízku.',
      'action preparation': 'Plán nemusí sedieť a nie je to vaša vina. Môže pomôcť urobiť s niekým nový.',
      'action maintenance': 'Pomôcť môže čas a tiež ľudia, ktorí vidia, čo každý deň robíte.',
      'maintenance action':
        'To staré sa môže vrátiť a stáva sa to mnohým. Môže pomôcť čoskoro to niekomu povedať. Čo pomohlo predtým, môže pomôcť znova.',
    },
  },
};
export default words;
