import type { StagesWords } from '../say-stages.js';

/** Hungarian. */
const words: StagesWords = {
  'three-stages': {
    name: 'A felépülés három szakasza',
    note: 'Egy ember így látja a felépülést. Ez nem orvosi modell, és nem diagnózis. Az emberek oda-vissza haladnak, és egyik szakasz sem jobb a másiknál. Nem kell egyikbe sem beleférni.',
    stages: {
      dismissal: {
        name: 'Még nem',
        meaning: 'A modellben ez az „elutasítás”: valaki nem akar a problémára gondolni.',
        like: 'Úgy tűnhet, nincs is gond, vagy csak kicsi. A segítség kéretlennek tűnhet.',
        helps: 'Segíthet egy kicsit hallgatni másokat vagy olvasni, és semmit sem eldönteni.',
        peers:
          'A saját történetüket mondják el, erőltetés nélkül: mi volt nehéz, és hogyan jutottak el az elfogadásig. Talán a saját életéből is felismer benne valamit.',
        onward:
          'Beülhet egy nyitott csoportba, és nem kell szólnia. Egy mentortól vagy orvostól is kérdezhet egy dolgot.',
      },
      patient: {
        name: 'Az egész élet',
        meaning:
          'A modellben ez a „páciens”: valaki elfogadja a problémát, és úgy tűnhet, más nem is maradt belőle.',
        like: 'A gond most már valódi. Kitöltheti az egész napot, és nehéz lehet tudni, kicsoda Ön nélküle.',
        helps:
          'Segíthet arra is figyelni, amire képes, nem csak arra, ami nehéz. Napi egy apró dolog bőven elég.',
        peers: 'Ők ismerik ezt a súlyt, és támaszt adhatnak. Elmondják, nekik mi segített a nehéz napokon.',
        onward:
          'Egy támogató csoportban meghallgatják, és egy mentor négyszemközt is figyelhet Önre. Orvos vagy terapeuta segíthet az ellátásban.',
      },
      client: {
        name: 'Az élet része',
        meaning: 'A modellben ez a „kliens”: valaki a problémát egy teljes élet egyik részének látja.',
        like: 'A gond még megvan, de ott vannak a barátok, a munka, a pihenés és az öröm is. Nehéz napok még jöhetnek.',
        helps:
          'Segíthet megtartani azt, ami jót tesz: embereket, pihenést, ellátást. Bármikor kérhet többet.',
        peers: 'Megmutatják, hogyan élnek vele jól, mindenki a maga módján.',
        onward:
          'Megtarthatja a mostani ellátását, vagy eljöhet egy műhelybe. Van, aki azért jön, hogy másokat támogasson. Nehéz napokon egy csoport, egy mentor vagy egy orvos is ott lehet.',
      },
    },
    between: {
      'dismissal patient':
        'Segíthet egy hasonló történet, és segíthet egy ember, akiben megbízik. Akkor is kérhet segítséget, ha bizonytalan.',
      'patient dismissal':
        'Néha mindenkinek félre kell néznie. Ez emberi dolog. Segíthet, ha nyitva marad egy ajtó, és senki sem kérdezi, miért.',
      'patient client':
        'Segíthet olyanokkal találkozni, akik jól élnek ugyanezzel. Az önbizalom lassan nőhet.',
      'client patient':
        'Egy gond újra nagyra nőhet, és ez sokakkal megesik. Segíthet elmondani valakinek, és visszatérni ahhoz, ami korábban segített.',
    },
  },
  'stages-of-change': {
    name: 'A változás szakaszai',
    note: 'Sok rendelőben ezt a modellt használják. Dohányzó emberek vizsgálatából született, és egy szakasz később került bele. Vannak bírálói: szerintük a változás nem szakaszokban történik. Ez nem diagnózis. Az emberek minden irányban mozognak, és egyik szakasz sem jobb a másiknál.',
    stages: {
      precontemplation: {
        name: 'Nem gondol rá',
        meaning: 'A modellben ez a „töprengés előtti szakasz”: valaki még nem gondol változásra.',
        like: 'A változás nem jár a fejében, vagy most éppen nem. Lehet, hogy nem látja szükségét. Lehet, hogy már próbálta, és belefáradt.',
        helps:
          'Segíthet, ha meghallgatják, és nem erőltetik. Segíthet kicsit többet megtudni, a maga idejében.',
        peers: 'Meghallgatják, és ha szeretné, elmondják a saját történetüket. Önre bízzák, mit kezd vele.',
        onward:
          'Beülhet egy nyitott csoportba, és nem kell szólnia. Megkérdezhet egy orvost, ő mit nézne meg.',
      },
      contemplation: {
        name: 'Gondol rá',
        meaning: 'A modellben ez a „töprengés”: valaki változásra gondol, és kétfelé húzza a szíve.',
        like: 'Egy része szeretne változást, egy másik nem. Mindkettőnek jó oka van. Ez sokáig eltarthat.',
        helps: 'Segíthet mindkét oldalt kimondani vagy leírni. Senkinek sem kell ma választania.',
        peers:
          'Ők tudják, milyen, ha az embert kétfelé húzza a szíve. Elmondhatják, nekik mi volt nehéz, és mi volt jó.',
        onward: 'Megbeszélheti egy csoportban, egy mentorral, vagy egy orvossal vagy terapeutával.',
      },
      preparation: {
        name: 'Készül rá',
        meaning: 'A modellben ez a „felkészülés”: valaki hamarosan kezdeni szeretné, és tervet készít.',
        like: 'Hamarosan tenni szeretne valamit. Talán kipróbál apró dolgokat. Lehet tele reménnyel, és közben félhet is.',
        helps:
          'Segíthet egy kis tervet készíteni, és elmondani valakinek, akiben megbízik. Egyes szereknél és gyógyszereknél, és az alkoholnál is, kérdezzen meg egy orvost, mielőtt abbahagyja.',
        peers: 'Elmondják, ők milyen terveket készítettek, és most mit csinálnának másképp.',
        onward:
          'Egy műhelyben többet tanulhat, vagy egy mentorral tervet készíthet. Az ellátásról orvos tud mesélni.',
      },
      action: {
        name: 'Tesz érte',
        meaning: 'A modellben ez a „cselekvés”: valaki új módon él, és ez még új.',
        like: 'Új módon csinál dolgokat. Ez sok figyelmet és erőt kívánhat. Van jó nap, és van nehéz.',
        helps:
          'Segíthet, ha emberek vannak a közelében, és van mit csinálni, amikor nehéz. A pihenés is segíthet.',
        peers: 'Megkérdezik, hogy van, és elmondják, őket mi vitte át egy nehéz órán.',
        onward:
          'Egy támogató csoport minden héten ott lehet, egy mentor pedig közben is. Orvos vagy terapeuta segíthet az ellátásban.',
      },
      maintenance: {
        name: 'Megtartja',
        meaning: 'A modellben ez a „fenntartás”: az új mód a mindennapok része, és valaki vigyáz rá.',
        like: 'Az új mód kevesebb figyelmet kíván. Több hely jut másnak. A régi mód néha még hívogathat.',
        helps:
          'Segíthet tudni, melyek a nehéz napjai, és kit hívhat olyankor. Segíthet folytatni azt, ami jót tesz.',
        peers: 'Megmutatják, ők hogyan folytatják, mindenki a maga módján. A nehéz napokon is ott vannak.',
        onward:
          'Maradhat a csoportjában és az ellátásban. Van, aki másokat támogat, de ez senkinek sem kötelező.',
      },
    },
    between: {
      'precontemplation contemplation':
        'Segíthet egy hasonló történet, és segíthet egy beszélgetés erőltetés nélkül.',
      'contemplation precontemplation':
        'Rendben van, ha félreteszi a gondolatot. Segíthet tudni, hogy vissza lehet térni hozzá.',
      'contemplation preparation': 'Segíthet találni egy saját okot, és egy apró dolgot, amit kipróbál.',
      'preparation contemplation': 'A tervek várhatnak. Segíthet beszélni arról, ami bizonytalan.',
      'preparation action': 'Segíthet kiválasztani egy napot, és ha aznap van valaki a közelében.',
      'action preparation':
        'Előfordul, hogy egy terv nem válik be, és ez nem az Ön hibája. Segíthet valakivel együtt újat készíteni.',
      'action maintenance': 'Az idő segíthet, és azok is, akik látják, mit tesz nap mint nap.',
      'maintenance action':
        'A régi mód visszatérhet, és ez sokakkal megesik. Segíthet hamar elmondani valakinek. Ami korábban segített, újra segíthet.',
    },
  },
};
export default words;
