import type { StagesWords } from '../say-stages.js';

/** Turkish. */
const words: StagesWords = {
  'three-stages': {
    name: 'İyileşmenin üç evresi',
    note: 'Bir kişi iyileşmeyi böyle görüyor. Bu tıbbi bir model değildir, tanı da değildir. İnsanlar ileri geri gider ve hiçbir evre ötekinden iyi değildir. Hiçbirine uymanız gerekmez.',
    stages: {
      dismissal: {
        name: 'Henüz değil',
        meaning: 'Bu modelde adı “göz ardı etme”: kişi sorunu aklından uzak tutar.',
        like: 'Sorun yokmuş ya da küçükmüş gibi gelebilir. Yardım istenmeyen bir şey gibi gelebilir.',
        helps: 'Biraz dinlemek ya da okumak ve hiçbir karar vermemek iyi gelebilir.',
        peers:
          'Zorlamadan kendi öykülerini anlatırlar: ne zordu, bunu nasıl kabul ettiler. İçinde kendi hayatınızdan bir şey duyabilirsiniz.',
        onward:
          'Açık bir grupta hiç konuşmadan oturabilirsiniz. Bir mentora ya da doktora tek bir şey de sorabilirsiniz.',
      },
      patient: {
        name: 'Hayatın tamamı',
        meaning: 'Bu modelde adı “hasta”: kişi sorunu kabul eder ve kendisi bundan ibaretmiş gibi gelebilir.',
        like: 'Sorun artık gerçek. Bütün günü kaplayabilir. Onsuz kim olduğunuzu bilmek zor olabilir.',
        helps:
          'Yalnızca zor olana değil, yapabildiklerinize de bakmak iyi gelebilir. Günde küçük bir şey yeter de artar.',
        peers:
          'Bu ağırlığı bilirler ve size destek olabilirler. Zor günlerde kendilerine iyi geleni paylaşırlar.',
        onward:
          'Destek grubunda sizi duyan olur, bir mentor da baş başa dinleyebilir. Tedavi için bir doktor ya da terapist yardımcı olabilir.',
      },
      client: {
        name: 'Hayatın bir parçası',
        meaning: 'Bu modelde adı “danışan”: kişi sorunu dolu bir hayatın bir parçası olarak görür.',
        like: 'Sorun hâlâ orada, ama arkadaşlar, iş, dinlenme ve keyif de var. Zor günler yine gelebilir.',
        helps:
          'Size iyi geleni sürdürmek iyi gelebilir: insanlar, dinlenme, tedavi. İstediğiniz an daha fazlasını isteyebilirsiniz.',
        peers: 'Bununla nasıl iyi yaşadıklarını gösterirler, herkes kendi yolundan.',
        onward:
          'Tedavinizi sürdürebilir ya da bir atölyeye katılabilirsiniz. Kimileri başkalarına destek olmak için gelir. Zor günlerde bir grup, bir mentor ya da bir doktor yanınızda olabilir.',
      },
    },
    between: {
      'dismissal patient':
        'Sizinkine benzeyen öyküler iyi gelebilir, güvendiğiniz bir kişi de. Emin olmadan da yardım isteyebilirsiniz.',
      'patient dismissal':
        'İnsan ara sıra başka yere bakmak ister. Bu çok insanca. Bir kapının açık kalması ve kimsenin nedenini sormaması iyi gelebilir.',
      'patient client':
        'Aynı şeyle iyi yaşayan insanlarla tanışmak iyi gelebilir. Kendinize güveniniz yavaş yavaş artabilir.',
      'client patient':
        'Bir sorun yeniden büyüyebilir, bu çok kişinin başına gelir. Birine anlatmak ve daha önce iyi gelene dönmek iyi gelebilir.',
    },
  },
  'stages-of-change': {
    name: 'Değişimin evreleri',
    note: 'Birçok klinik bu modeli kullanır. Sigara içen kişilerle yapılan bir çalışmadan çıktı, bir evre sonradan eklendi. Eleştirenler de var: kimilerine göre değişim evrelerle olmaz. Bu bir tanı değildir. İnsanlar her yöne gider ve hiçbir evre ötekinden iyi değildir.',
    stages: {
      precontemplation: {
        name: 'Bunu düşünmüyor',
        meaning: 'Modelde adı “düşünme öncesi”: kişinin bir değişimi düşünmesinden önceki zaman.',
        like: 'Değişim aklınızda değil ya da şimdilik değil. Buna gerek görmüyor olabilirsiniz. Daha önce deneyip yorulmuş olabilirsiniz.',
        helps:
          'Birinin sizi zorlamadan dinlemesi iyi gelebilir. Kendi zamanınızda biraz daha bilgi edinmek de iyi gelebilir.',
        peers: 'Dinlerler, isterseniz kendi öykülerini anlatırlar. Bundan ne çıkaracağınızı size bırakırlar.',
        onward: 'Açık bir grupta hiç konuşmadan oturabilirsiniz. Bir doktora neye bakacağını sorabilirsiniz.',
      },
      contemplation: {
        name: 'Bunu düşünüyor',
        meaning: 'Modelde adı “düşünme”: kişi bir değişimi düşünür ve kararsızdır.',
        like: 'Bir yanınız değişim ister, bir yanınız istemez. İkisinin de iyi nedenleri var. Bu uzun sürebilir.',
        helps:
          'İki yanı da yüksek sesle söylemek ya da yazmak iyi gelebilir. Kimse bugün seçmek zorunda değil.',
        peers:
          'Kararsız olmanın ne demek olduğunu bilirler. Kendileri için neyin zor, neyin iyi olduğunu anlatabilirler.',
        onward: 'Bunu bir grupta, bir mentorla, bir doktorla ya da terapistle konuşabilirsiniz.',
      },
      preparation: {
        name: 'Hazırlanıyor',
        meaning: 'Modelde adı “hazırlık”: kişi yakında başlamak ister ve bir plan yapar.',
        like: 'Yakında bir şey yapmak istiyorsunuz. Küçük şeyler deneyebilirsiniz. Umut dolu olup yine de korkabilirsiniz.',
        helps:
          'Küçük bir plan yapmak ve güvendiğiniz birine anlatmak iyi gelebilir. Bazı maddelerde ve ilaçlarda, alkolde de, bırakmadan önce bir doktora sorun.',
        peers: 'Yaptıkları planları ve bugün neyi farklı yapacaklarını paylaşırlar.',
        onward:
          'Bir atölyede daha çok şey öğrenebilir ya da bir mentorla plan yapabilirsiniz. Tedaviyi bir doktor anlatabilir.',
      },
      action: {
        name: 'Bir şey yapıyor',
        meaning: 'Modelde adı “eylem”: kişi yeni bir biçimde yaşar ve bu henüz yenidir.',
        like: 'İşleri yeni bir biçimde yapıyorsunuz. Bu çok dikkat ve güç isteyebilir. Bazı günler iyi, bazı günler zor.',
        helps:
          'Yakınınızda insanların olması ve zorlandığınızda yapacak bir şey bulmak iyi gelebilir. Dinlenmek de iyi gelebilir.',
        peers: 'Hâlinizi sorarlar, zor bir saati nasıl atlattıklarını paylaşırlar.',
        onward:
          'Bir destek grubu her hafta, bir mentor da aralarda yanınızda olabilir. Tedavi için bir doktor ya da terapist yardımcı olabilir.',
      },
      maintenance: {
        name: 'Sürdürüyor',
        meaning: 'Modelde adı “sürdürme”: yeni yol günlük hayatın parçasıdır ve kişi ona özen gösterir.',
        like: 'Yeni yol daha az dikkat ister. Başka şeylere daha çok yer kalır. Eski yol ara sıra yine çağırabilir.',
        helps:
          'Zor günlerinizi ve o günlerde kimi arayacağınızı bilmek iyi gelebilir. Size iyi geleni sürdürmek de iyi gelebilir.',
        peers: 'Nasıl sürdürdüklerini gösterirler, herkes kendi yolundan. Zor günlerde de yanınızda olurlar.',
        onward:
          'Grubunuzda ve tedavinizde kalabilirsiniz. Kimileri başkalarına destek olur, ama kimse zorunda değil.',
      },
    },
    between: {
      'precontemplation contemplation':
        'Sizinkine benzeyen bir öykü iyi gelebilir, zorlamayan bir sohbet de.',
      'contemplation precontemplation':
        'Bu düşünceyi bir yana bırakmakta sakınca yok. Ona dönebileceğinizi bilmek iyi gelebilir.',
      'contemplation preparation': 'Size ait bir neden ve deneyecek küçük bir şey bulmak iyi gelebilir.',
      'preparation contemplation': 'Planlar bekleyebilir. Emin olmadığınız şeyi konuşmak iyi gelebilir.',
      'preparation action': 'Bir gün seçmek ve o gün yanınızda birinin olması iyi gelebilir.',
      'action preparation':
        'Bir plan uymayabilir ve bu sizin suçunuz değil. Biriyle yeni bir plan yapmak iyi gelebilir.',
      'action maintenance': 'Zaman iyi gelebilir, her gün ne yaptığınızı gören insanlar da.',
      'maintenance action':
        'Eski yol geri gelebilir, bu çok kişinin başına gelir. Bunu çok beklemeden birine anlatmak iyi gelebilir. Daha önce iyi gelen yine iyi gelebilir.',
    },
  },
};
export default words;
