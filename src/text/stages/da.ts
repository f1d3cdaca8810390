import type { StagesWords } from '../say-stages.js';

/** Danish. */
const words: StagesWords = {
  'three-stages': {
    name: 'Tre faser på vej mod bedring',
    note:
      'Sådan ser ét menneske på det at komme sig. Det er ikke en lægelig model og ikke en diagnose. ' +
      'Man går frem og tilbage, og ingen fase er bedre end en anden. Du behøver ikke passe ind i nogen af dem.',
    stages: {
      dismissal: {
        name: 'Ikke endnu',
        meaning: 'Modellen kalder det ”afvisning”: Man skubber problemet ud af tankerne.',
        like: 'Det kan føles, som om der ikke er noget problem, eller kun et lille. Hjælp kan føles uønsket.',
        helps: 'Det kan hjælpe at lytte eller læse lidt og ikke beslutte noget.',
        peers:
          'De fortæller deres egen historie uden at presse: hvad der var svært, og hvordan de kom til at acceptere det. Måske hører du lidt af dit eget liv i den.',
        onward:
          'Du kan sidde med i en åben gruppe og ikke sige noget. Du kan også spørge en mentor eller en læge om én ting.',
      },
      patient: {
        name: 'Hele livet',
        meaning:
          'Modellen kalder det ”patient”: Man accepterer problemet, og det kan føles, som om der ikke er andet.',
        like: 'Problemet er virkeligt nu. Det kan fylde hele dagen og gøre det svært at vide, hvem du er uden det.',
        helps:
          'Det kan hjælpe at se på det, du kan, og ikke kun på det, der er svært. En lille ting om dagen er rigeligt.',
        peers: 'De kender den vægt og kan støtte dig. De fortæller, hvad der hjalp dem på svære dage.',
        onward:
          'I en støttegruppe bliver du hørt, og en mentor kan lytte på tomandshånd. En læge eller terapeut kan hjælpe med behandling.',
      },
      client: {
        name: 'En del af livet',
        meaning: 'Modellen kalder det ”klient”: Man ser problemet som én del af et helt liv.',
        like: 'Problemet er der stadig, og det er venner, arbejde, hvile og glæde også. Svære dage kan stadig komme.',
        helps:
          'Det kan hjælpe at holde fast i det, der er godt for dig: mennesker, hvile, behandling. Du kan bede om mere når som helst.',
        peers: 'De viser, hvordan de lever godt med det, hver på sin måde.',
        onward:
          'Du kan beholde den hjælp, du har, eller tage på et kursus. Nogle begynder at støtte andre. En gruppe, en mentor eller en læge kan være der på svære dage.',
      },
    },
    between: {
      'dismissal patient':
        'Historier, der ligner din egen, kan hjælpe, og det kan et menneske, du stoler på, også. Du kan bede om hjælp og stadig være i tvivl.',
      'patient dismissal':
        'En gang imellem har man brug for at se væk. Det er menneskeligt. Det kan hjælpe, når en dør står åben, og ingen spørger hvorfor.',
      'patient client':
        'Det kan hjælpe at møde mennesker, der lever godt med det samme. Tilliden til dig selv kan vokse lidt efter lidt.',
      'client patient':
        'Et problem kan blive stort igen, og det sker for mange. Det kan hjælpe at sige det til nogen og gå tilbage til det, der hjalp før.',
    },
  },
  'stages-of-change': {
    name: 'Forandringens faser',
    note:
      'Mange klinikker bruger denne model. Den kommer fra en undersøgelse af mennesker, der ryger, og én fase kom til senere. ' +
      'Den får også kritik: Nogle siger, at forandring ikke sker i faser. ' +
      'Den er ikke en diagnose. Man går i alle retninger, og ingen fase er bedre end en anden.',
    stages: {
      precontemplation: {
        name: 'Tænker ikke på det',
        meaning: 'Modellen kalder det ”førovervejelse”: tiden, før man tænker på en forandring.',
        like: 'Du tænker ikke på forandring, eller ikke lige nu. Måske ser du ikke noget behov for det. Måske har du prøvet før og er træt af det.',
        helps:
          'Det kan hjælpe at blive hørt uden pres. Det kan hjælpe at få lidt mere at vide i dit eget tempo.',
        peers:
          'De lytter og fortæller deres egen historie, hvis du vil. Det er op til dig, hvad du får ud af den.',
        onward:
          'Du kan sidde med i en åben gruppe og ikke sige noget. Du kan spørge en læge, hvad de ville se på.',
      },
      contemplation: {
        name: 'Tænker på det',
        meaning: 'Modellen kalder det ”overvejelse”: Man tænker på en forandring og er i tvivl.',
        like: 'En del af dig vil gerne forandre noget, og en del vil ikke. Begge har gode grunde. Det kan vare længe.',
        helps: 'Det kan hjælpe at sige begge sider højt eller skrive dem ned. Ingen behøver at vælge i dag.',
        peers:
          'De ved, hvordan det er at være i tvivl. De kan fortælle, hvad der var svært for dem, og hvad der var godt.',
        onward: 'Du kan tale om det i en gruppe, med en mentor eller med en læge eller terapeut.',
      },
      preparation: {
        name: 'Gør sig klar',
        meaning: 'Modellen kalder det ”forberedelse”: Man vil snart begynde og lægger en plan.',
        like: 'Du vil snart gøre noget. Måske prøver du små ting af. Du kan være fuld af håb og stadig bange.',
        helps:
          'Det kan hjælpe at lægge en lille plan og fortælle den til en, du stoler på. Med nogle stoffer og med alkohol: Spørg en læge, før du stopper.',
        peers: 'De fortæller om de planer, de lagde, og hvad de ville gøre anderledes nu.',
        onward:
          'Du kan lære mere på et kursus eller lægge en plan med en mentor. En læge kan fortælle dig om behandling.',
      },
      action: {
        name: 'Gør noget',
        meaning: 'Modellen kalder det ”handling”: Man lever på en ny måde, og det er stadig nyt.',
        like: 'Du gør ting på en ny måde. Det kan tage mange tanker og mange kræfter. Nogle dage er gode, og nogle er svære.',
        helps:
          'Det kan hjælpe at have mennesker tæt på og noget at gøre, når det bliver svært. Hvile kan også hjælpe.',
        peers: 'De hører, hvordan du har det, og fortæller, hvad der hjalp dem gennem en svær time.',
        onward:
          'En støttegruppe kan være der hver uge, og en mentor kan være der ind imellem. En læge eller terapeut kan hjælpe med behandling.',
      },
      maintenance: {
        name: 'Holder fast i det',
        meaning:
          'Modellen kalder det ”vedligeholdelse”: Det nye er en del af hverdagen, og man passer på det.',
        like: 'Det nye kræver færre tanker. Der er mere plads til andre ting. Det gamle kan stadig kalde en gang imellem.',
        helps:
          'Det kan hjælpe at kende dine svære dage og vide, hvem du kan ringe til. Det kan hjælpe at blive ved med det, der er godt for dig.',
        peers: 'De viser, hvordan de holder fast, hver på sin måde. De er der også på svære dage.',
        onward:
          'Du kan blive i din gruppe og beholde din behandling. Nogle støtter andre; det er der ingen, der skal.',
      },
    },
    between: {
      'precontemplation contemplation':
        'En historie, der ligner din egen, kan hjælpe, og det kan en snak uden pres også.',
      'contemplation precontemplation':
        'Det er helt i orden at lægge tanken væk. Det kan hjælpe at vide, at du kan vende tilbage til den.',
      'contemplation preparation':
        'Det kan hjælpe at finde én grund, der er din egen, og én lille ting at prøve.',
      'preparation contemplation': 'Planer kan vente. Det kan hjælpe at tale om det, der føles usikkert.',
      'preparation action': 'Det kan hjælpe at vælge en dag og have en tæt på den dag.',
      'action preparation':
        'Det er ikke altid, en plan passer, og det er ikke din skyld. Det kan hjælpe at lave en ny sammen med en anden.',
      'action maintenance': 'Tid kan hjælpe, og det kan mennesker, der ser, hvad du gør hver dag, også.',
      'maintenance action':
        'Det gamle kan komme tilbage, og det sker for mange. Det kan hjælpe at sige det til nogen snart. Det, der hjalp før, kan hjælpe igen.',
    },
  },
};
export default words;
