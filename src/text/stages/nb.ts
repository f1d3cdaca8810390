import type { StagesWords } from '../say-stages.js';

/** Norwegian Bokmål. */
const words: StagesWords = {
  'three-stages': {
    name: 'Tre stadier på veien til bedring',
    note: 'Slik ser én person på bedring. Det er ingen medisinsk modell og ingen diagnose. Folk går fram og tilbake, og ingen stadier er bedre enn andre. Du trenger ikke å passe inn i noen av dem.',
    stages: {
      dismissal: {
        name: 'Ikke ennå',
        meaning: 'Rammeverket kaller dette «avvisning»: noen skyver problemet ut av tankene.',
        like: 'Det kan kjennes som om det ikke er noe problem, eller bare et lite. Hjelp kan kjennes uønsket.',
        helps: 'Det kan hjelpe å lytte eller lese litt, og ikke bestemme noe.',
        peers:
          'De forteller sin egen historie uten å presse: hva som var vondt, og hvordan de etter hvert godtok det. Kanskje hører du litt av ditt eget liv i den.',
        onward:
          'Du kan sitte med i en åpen gruppe uten å si noe. Du kan også spørre en likeperson eller en lege om én ting.',
      },
      patient: {
        name: 'Hele livet',
        meaning:
          'Rammeverket kaller dette «pasient»: noen godtar problemet, og det kan virke som om det er alt de er.',
        like: 'Nå er problemet virkelig. Det kan fylle hele dagen og gjøre det vanskelig å vite hvem du er uten det.',
        helps:
          'Det kan hjelpe å se på det du får til, og ikke bare på det som er vanskelig. Én liten ting om dagen er nok.',
        peers: 'De kjenner denne tyngden og kan være en støtte. De deler det som hjalp dem på tunge dager.',
        onward:
          'I en støttegruppe kan du bli hørt, og en likeperson kan lytte på tomannshånd. En lege eller terapeut kan hjelpe med behandling.',
      },
      client: {
        name: 'En del av livet',
        meaning: 'Rammeverket kaller dette «klient»: noen ser problemet som én del av et helt liv.',
        like: 'Problemet er der fortsatt. Det er også venner, arbeid, hvile og glede. Tunge dager kan fortsatt komme.',
        helps:
          'Det kan hjelpe å holde på det som er bra for deg: folk, hvile, hjelp. Du kan be om mer når som helst.',
        peers: 'De viser hvordan de lever godt med det, hver på sin måte.',
        onward:
          'Du kan beholde den hjelpen du har, eller bli med på et kurs. Noen kommer for å støtte andre. En gruppe, en likeperson eller en lege kan være der på tunge dager.',
      },
    },
    between: {
      'dismissal patient':
        'Historier som ligner din egen, kan hjelpe. Det kan også én person du stoler på. Du kan be om hjelp og likevel være usikker.',
      'patient dismissal':
        'Iblant trenger folk å se bort. Det er menneskelig. Det kan hjelpe at en dør står åpen, og at ingen spør hvorfor.',
      'patient client':
        'Det kan hjelpe å møte folk som lever godt med det samme. Tilliten til deg selv kan vokse litt etter litt.',
      'client patient':
        'Et problem kan bli stort igjen, og det skjer med mange. Det kan hjelpe å si det til noen, og å gå tilbake til det som hjalp før.',
    },
  },
  'stages-of-change': {
    name: 'Stadier i endring',
    note: 'Mange klinikker bruker denne modellen. Den kom fra en studie av folk som røyker, og ett stadium kom til senere. Den har kritikere: noen sier at endring ikke skjer i stadier. Den er ingen diagnose. Folk går i alle retninger, og ingen stadier er bedre enn andre.',
    stages: {
      precontemplation: {
        name: 'Tenker ikke på det',
        meaning: 'Modellen kaller dette «føroverveielse»: tiden før noen tenker på en endring.',
        like: 'Du tenker ikke på endring, eller ikke nå. Kanskje ser du ikke at det trengs. Kanskje har du prøvd før og er lei.',
        helps:
          'Det kan hjelpe å bli hørt uten press. Det kan hjelpe å lære litt mer, når det passer for deg.',
        peers: 'De lytter, og forteller sin egen historie hvis du vil. Hva du gjør med den, er opp til deg.',
        onward:
          'Du kan sitte med i en åpen gruppe uten å si noe. Du kan spørre en lege hva de ville ha sett på.',
      },
      contemplation: {
        name: 'Tenker på det',
        meaning: 'Modellen kaller dette «overveielse»: noen tenker på en endring, og er i tvil.',
        like: 'En del av deg vil ha en endring, og en annen del vil ikke. Begge har gode grunner. Slik kan det være lenge.',
        helps: 'Det kan hjelpe å si begge sider høyt, eller å skrive dem ned. Ingen må velge i dag.',
        peers:
          'De vet hvordan det er å være i tvil. De kan fortelle hva som var vanskelig for dem, og hva som var bra.',
        onward: 'Du kan snakke om det i en gruppe, med en likeperson eller med en lege eller terapeut.',
      },
      preparation: {
        name: 'Gjør seg klar',
        meaning: 'Modellen kaller dette «forberedelse»: noen vil begynne snart, og lager en plan.',
        like: 'Du vil gjøre noe snart. Kanskje prøver du ut små ting. Du kan være full av håp og likevel redd.',
        helps:
          'Det kan hjelpe å lage en liten plan, og å fortelle om den til noen du stoler på. Med noen stoffer og medisiner, og med alkohol: spør en lege før du slutter.',
        peers: 'De deler planer de har laget, og hva de ville ha gjort på en annen måte nå.',
        onward:
          'Du kan lære mer på et kurs, eller lage en plan sammen med en likeperson. En lege kan fortelle om behandling.',
      },
      action: {
        name: 'Gjør noe',
        meaning: 'Modellen kaller dette «handling»: noen lever på en ny måte, og det er fortsatt nytt.',
        like: 'Du gjør ting på en ny måte. Det kan kreve mange tanker og krefter. Noen dager er gode, og noen er tunge.',
        helps:
          'Det kan hjelpe å ha folk nær deg, og noe å gjøre når det blir vanskelig. Hvile kan også hjelpe.',
        peers: 'De spør hvordan det går, og deler hva som fikk dem gjennom en tung time.',
        onward:
          'En støttegruppe kan være der hver uke, og en likeperson kan være der imellom. En lege eller terapeut kan hjelpe med behandling.',
      },
      maintenance: {
        name: 'Holder det ved like',
        meaning:
          'Modellen kaller dette «vedlikehold»: det nye er en del av hverdagen, og noen tar vare på det.',
        like: 'Det nye krever færre tanker. Det er mer plass til andre ting. Det gamle kan fortsatt lokke iblant.',
        helps:
          'Det kan hjelpe å vite hvilke dager som er tunge for deg, og hvem du kan ringe da. Det kan hjelpe å holde på det som er bra for deg.',
        peers: 'De viser hvordan de holder det i gang, hver på sin måte. De er der på tunge dager også.',
        onward: 'Du kan bli i gruppen din og beholde hjelpen du har. Noen støtter andre, men ingen må.',
      },
    },
    between: {
      'precontemplation contemplation':
        'En historie som ligner din egen, kan hjelpe. Det kan også en prat uten press.',
      'contemplation precontemplation':
        'Det er greit å legge tanken bort. Det kan hjelpe å vite at du kan komme tilbake til den.',
      'contemplation preparation':
        'Det kan hjelpe å finne én grunn som er din egen, og én liten ting å prøve.',
      'preparation contemplation': 'Planer kan vente. Det kan hjelpe å snakke om det som er usikkert.',
      'preparation action': 'Det kan hjelpe å velge en dag, og å ha noen nær deg den dagen.',
      'action preparation':
        'Det hender at en plan ikke passer, og det er ikke din feil. Det kan hjelpe å lage en ny sammen med noen.',
      'action maintenance': 'Tid kan hjelpe. Det kan også folk som ser hva du gjør hver dag.',
      'maintenance action':
        'Det gamle kan komme tilbake, og det skjer med mange. Det kan hjelpe å si det til noen snart. Det som hjalp før, kan hjelpe igjen.',
    },
  },
};
export default words;
