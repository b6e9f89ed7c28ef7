//! Words by which names, bodies, roles and remarks are told apart. Folded (see [`super::fold`]), parted by `|`.

use super::declared as d;
use super::table::Table;

/// Given names, and family names of which many people share one, of every part of the world. They only tell a person from a
/// body; nothing else is ever concluded from a name.
pub(crate) static NAMES: Table = Table::new(
    0,
    "aanya|aarav|aaron|abbas|abbott|abdallah|abdel|abdelaziz|abdi|abdifatah|abdirahman|abdou|abdoul|abdoulaye|abdul|\
     abdulaziz|abdulkadir|abdulla|abdullah|abdulrahman|abebe|abebech|abeer|abel|abena|abhishek|abigail|abimbola|\
     abiodun|abiola|abla|ablavi|abraham|abubakar|achieng|acosta|ada|adaeze|adam|adama|adams|adaobi|addo|ade|adebayo|\
     adel|adele|adeleke|adeoye|adeyemi|adil|adisa|aditi|aditya|adjoa|adnan|adolfo|adomako|adrian|adriana|adwoa|afia|\
     afolabi|afolayan|afua|agata|agnes|agnieszka|aguilar|agung|agus|agustin|agustina|agyeman|ahluwalia|ahmad|ahmadou|\
     ahmed|ahn|ahsan|aibek|aicha|aida|aidan|aigerim|aigul|aika|aiko|aileen|aime|aimee|ainhoa|aino|ainura|aisha|\
     aishath|aissata|aissatou|aisulu|aisyah|aitken|aiym|aizada|ajay|ajit|akash|akemi|akhmetov|akhtar|akiko|akinwale|\
     akinyi|akira|akmal|akossiwa|akosua|akouvi|akpan|akram|aksel|akua|akwasi|alaa|alabi|alain|alan|alassane|alba|\
     albert|alberta|alberto|aldo|alejandra|alejandrina|alejandro|aleksandar|aleksandr|aleksandra|aleksei|alemu|alena|\
     alessandra|alessandro|alex|alexander|alexandra|alexandre|alexei|alexey|alexis|alfonso|alfred|alfredo|alhassan|\
     ali|alibek|alice|alicia|alina|aline|aliou|alioune|alistair|aliya|aliyu|allan|allison|alma|almaz|almeida|alonso|\
     alvarez|alvaro|alves|alvin|alyona|amadi|amadou|amal|amanda|amara|amarachi|ambrose|ameer|ameera|amelia|amelie|\
     amihan|amin|amina|aminata|aminath|amir|amira|amirul|amit|amjad|ammar|amna|amoah|amos|amparo|amy|ana|anahi|anahit|\
     anais|ananya|anastasia|anatoly|anders|andersen|anderson|andersson|andile|andre|andrea|andreas|andreea|andrei|\
     andres|andrew|andrey|andrii|andris|andrius|androula|andrzej|andy|aneta|angel|angela|angelica|angelika|angelo|\
     angelos|anggun|anh|aniket|anil|anisa|anita|anja|anjali|anjana|anke|ann|anna|annabel|annalisa|anne|anneli|\
     annelies|annette|annie|annika|anong|anouk|anriette|ansah|ansgar|ansu|anthony|antje|antoine|anton|antonella|\
     antonia|antonio|antonov|antti|anuradha|anwar|aoife|aparna|apinya|apolline|appiah|aquino|araceli|arash|araujo|\
     ariana|ariel|arif|aristide|arjun|arlette|arman|armando|armen|armin|arminda|armineh|arnaud|arnold|aroha|aroon|\
     arsen|arslan|artan|artem|arthit|arthur|artur|arturo|arun|arvid|arwa|aryan|aryeh|asad|asante|asare|asel|asha|\
     ashok|ashraf|ashwini|asif|asiya|aslan|asma|asmaa|assel|assia|aster|astou|astri|astrid|athanasios|atsuko|audrey|\
     augusto|auma|aurelie|aurelien|ava|avery|awa|awad|aya|ayako|ayala|ayanda|ayesha|aygun|aylin|ayman|ayo|ayodele|\
     ayse|azamat|azevedo|aziz|azizbek|azman|azra|babacar|babak|babatunde|babucarr|bachir|badr|bah|bahar|bahram|bajwa|\
     bakary|bakhtiyor|bakker|bakr|bakyt|balazs|balogun|banda|banerjee|bangura|bank|banks|baraka|barakat|barbara|\
     barbosa|barros|barry|bart|bashar|basil|basma|bassam|bastien|basu|batbayar|batista|batool|bauer|baurzhan|bayer|\
     beata|beatrice|beatrix|beatriz|becker|begum|bekzat|belinda|belkacem|bell|bello|ben|benavides|benedetta|benedict|\
     benjamim|benjamin|bennett|benoit|benson|berg|berit|bernadette|bernard|bernardo|bertha|bertrand|besnik|beth|\
     bettina|bezerra|bhatt|bhattacharya|bhavesh|bhavna|bheki|bianca|bianchi|bibi|bich|bikash|bilal|bilge|bill|bilquis|\
     binta|bintou|birgit|birgitta|birhanu|bisi|bjarne|bjork|bjorn|blaise|blanca|blandine|blazej|blessing|boakye|\
     boateng|bob|bobby|bogdan|boitumelo|bojan|bola|bondarenko|bongani|bongiwe|bonnie|bopha|borey|boris|borja|borut|\
     borys|bosch|botha|boubacar|bouchard|boyko|brad|braga|brahim|brahima|brandon|brandt|branko|brathwaite|brayan|\
     brenda|brian|bridget|brigitte|brito|britta|bronwen|brown|bruce|bruno|budi|burak|busisiwe|cabral|caceres|caio|\
     calvin|camacho|cameron|camila|camille|candice|cano|cao|cardenas|cardoso|carina|carine|carl|carla|carlo|carlos|\
     carmela|carmen|carol|carola|carolina|caroline|carsten|carvalho|casper|cassandra|castellanos|castillo|castro|\
     catalina|catarina|caterina|catherine|catriona|cecilia|cedric|celeste|celia|celine|cem|cerna|cervantes|cesar|\
     cezar|chad|chakraborty|chambers|chan|chanda|chandra|chang|chantal|chanthy|charlene|charles|charlie|charlotte|\
     chatterjee|chaudhary|chaudhry|chavarria|chavez|chayut|chebet|chege|cheick|cheikh|chen|cheng|cheong|chetan|\
     chiamaka|chiara|chidi|chidinma|chiedza|chika|chikwanha|chimamanda|chimwemwe|chinedu|chinwe|chinyere|chioma|chipo|\
     chisenga|chloe|cho|choden|choi|choudhury|chowdhury|chris|christa|christel|christelle|christian|christiane|\
     christina|christine|christoph|christophe|christopher|christos|chua|chukwu|chukwudi|chukwuemeka|chun|church|ciara|\
     cindy|cisse|citlali|claes|claire|clara|clarissa|clark|claudette|claudia|claudio|clemence|clemens|clement|\
     clementine|clifford|clive|cohen|colin|concepcion|conrad|constance|consuelo|contreras|cordelia|corina|corinne|\
     cornelia|coronel|cortes|cosmin|costa|courtney|craig|cristian|cristiana|cristina|cristobal|cruz|cuevas|curtis|\
     cynthia|cyril|cyrus|daan|dacia|dadang|dagmar|dahl|daisuke|dalia|dalila|damian|damien|damilola|damir|dan|dana|\
     dang|daniel|daniela|daniele|daniella|danijela|danilo|danny|danso|danuta|daouda|daria|dario|dariusz|darko|darren|\
     das|dasgupta|dasha|dasilva|dauren|dave|david|davide|davies|davis|davit|dawit|dawn|debora|deborah|deepa|deepak|\
     dejan|delgado|delphine|demba|demetra|demetrio|deng|denis|denisa|denise|dennis|derek|desai|desiree|dessislava|\
     devika|dewi|dhruv|diagne|diallo|diana|diane|diarra|dias|diaz|didier|diego|dieng|dieter|dike|dilan|dilip|dilnoza|\
     dilorom|dilshad|dilys|dimas|dimitar|dimitra|dimitri|dimitris|dimitrov|dina|dinara|dineo|dinesh|ding|dinh|diop|\
     diouf|divya|dixit|diyora|djalo|djamila|djeneba|djibril|dlamini|dmitri|dmitrii|dmitry|doan|dogan|dogbe|doina|\
     dolma|dolores|dominik|dominique|donald|dong|donna|dora|dorcas|doreen|dorina|doris|dorji|dorota|dorothy|doru|\
     douglas|draga|dragan|dragana|drew|duaa|duangjai|duarte|dubey|dubois|duc|dulce|duncan|dung|dupont|duran|dursun|\
     dwayne|dylan|dzifa|ebele|eddy|edgar|edina|edit|edita|edith|edmond|edmund|edna|eduardo|edward|edwards|edwin|eero|\
     efosa|efrain|efua|egle|ehab|eiji|eileen|eirik|ekaterina|ekow|ekua|ekwueme|elaine|elchin|elena|eleni|eleonora|\
     elhadj|elham|eli|elia|eliana|eliane|elias|elif|elina|elisa|elisabeth|elisabetta|eliza|elizabeth|elke|ella|ellen|\
     elmira|eloise|elsa|elsie|elvira|emanuel|emanuela|emeka|emi|emil|emilia|emilie|emilio|emily|emine|emma|emmanuel|\
     emmanuelle|emre|endalk|endrit|enid|enrico|enrique|eoin|erdem|eren|eric|erica|erik|erika|eriksen|eriksson|erkin|\
     ernesto|erwin|escobar|esi|espinosa|espinoza|esra|essi|essien|esteban|estelle|esther|estrada|ethan|etienne|etsuko|\
     eugene|eugenia|eugenio|eunice|eustace|eva|evan|evangelia|evans|eve|eveline|evelyn|evgeny|ewa|eyad|ezequiel|ezra|\
     fabian|fabiana|fabienne|fabio|fabrice|fadel|fadi|fahad|faisal|faiza|faizal|faleolo|fang|fanta|farah|farai|farhad|\
     farhan|farid|farida|farouk|farrukh|farzana|fatemeh|fathimath|fatim|fatima|fatimah|fatma|fatme|fatou|fatoumata|\
     faustin|fausto|faye|fayez|federica|federico|fekadu|felicia|felicity|felipe|felix|femi|femke|feng|ferdinand|\
     ferenc|fergus|fernanda|fernandes|fernandez|fernando|ferrari|ferreira|feruza|fetu|fidel|fidele|field|figueroa|\
     filip|filipa|filomena|finn|fiona|firas|firmin|firuza|fischer|flavia|flavio|florence|florentina|flores|florian|\
     fofana|folake|fonseca|fortune|fournier|franca|francesca|francesco|francine|francis|francisca|francisco|franck|\
     francois|francoise|frank|franka|frans|franz|fraser|fred|freddy|frederic|frederick|frederik|fredrik|fredy|freya|\
     frida|friedrich|fuad|fuentes|fujimoto|fumi|fumiko|funmilayo|gabor|gabriel|gabriela|gabriele|gabriella|gaelle|\
     gaetan|galina|ganesh|gao|garcia|gareth|gary|gaston|gaurav|gaye|gebre|geeta|gemma|genevieve|geoff|geoffrey|georg|\
     george|georges|georgi|georgia|georgina|georgios|georgiou|gerald|gerard|gerardo|gerd|gergely|gerges|gerhard|\
     germain|german|getachew|ghada|ghassan|ghosh|ghulam|gia|giacomo|gianluca|gichuki|gideon|gilbert|gilda|gilles|gina|\
     gintaras|gintare|giorgi|giorgio|giovanna|giovanni|girma|gisela|gisele|giselle|gita|giulia|giulio|giuseppe|gizem|\
     gladys|glenda|glenn|gloria|godfrey|golam|golnaz|gomes|gomez|goncalo|goncalves|gonzales|gonzalez|gonzalo|gopal|\
     goran|gordon|goretti|goswami|govind|grace|graciela|graham|graziella|greg|gregor|gregory|greta|grigor|grigoryan|\
     grzegorz|guadalupe|guang|gudrun|guerin|guerrero|guido|guilherme|guillaume|guillermo|gul|gulchehra|gulmira|\
     gulnara|gulnaz|gulsen|gulzar|gunawardena|gunilla|gunnar|gunther|guntis|gupta|gurung|gustavo|gutierrez|guy|guzman|\
     gwen|gwenaelle|gwendoline|habib|habiba|haddad|hadi|hadiza|hadja|hafiz|hafsa|hai|haidara|haifa|haile|hakan|hakimi|\
     hala|halima|halimatou|halloran|hamad|hamada|hamdan|hamed|hamid|hamida|hamidou|hamidullah|hamza|hana|hanan|hanane|\
     hanh|hani|hanna|hannah|hanne|hannes|hans|hansen|hansson|hardeep|hari|harold|harri|harriet|harry|harsh|harsha|\
     haruka|haruki|haruto|hasan|hashim|hashimoto|hasmik|hassan|hassane|hassani|haugen|haugland|hawa|haydee|hayk|hazel|\
     heather|hector|hedda|hedvig|hegde|heidi|heike|heikki|hein|heinrich|heinz|helder|helen|helena|helene|helga|helmi|\
     helmut|helou|hema|hemi|hend|hendrik|henna|henning|henri|henrietta|henrik|henrique|henry|herbert|herman|hermann|\
     hermine|hermione|hernandez|herrera|hesham|hiba|hicham|hideki|hien|hieu|hikmet|hilario|hilary|hilda|hilde|hill|\
     hina|hind|hiroshi|hirsch|hirut|hisako|hisham|hitoshi|ho|hoa|hoang|hoda|hoekstra|hoffmann|holly|holm|hong|hooria|\
     hope|hoque|horacio|horia|horvat|hossain|hossam|hosseini|hristo|hua|huan|huang|hubert|huda|huerta|hugh|\
     hughes|hugo|hui|humaira|humberto|hung|huong|husam|hussain|hussaini|hussam|hussein|huyen|hwang|hye|hyun|ian|\
     ibanez|ibrahim|ibrahima|ibtissam|ichiro|ida|idowu|idris|idriss|idrissa|ieva|ifat|ifeanyi|ifeoma|ignacia|ignacio|\
     ignatius|igor|igors|igwe|iker|ikram|ilaria|ildiko|ilham|ilia|ilias|ilisapeci|ilkka|ilona|ilse|ilya|ilze|imad|\
     iman|imane|imelda|imene|imke|imran|imre|inaki|inara|indira|ines|inga|ingeborg|ingo|ingrid|ingvild|inigo|\
     inmaculada|inna|innocent|ioan|ioana|ioane|ioanna|ioannis|iolanda|ionescu|ionut|iqbal|iracema|irena|irene|irfan|\
     irina|iris|irma|irvin|isaac|isabel|isabella|isabelle|isaias|isatou|ishaan|ishikawa|isla|islam|ismael|ismail|\
     isolde|issa|issouf|istvan|ito|itzel|itziar|iva|ivan|ivana|ivanov|ivanova|ivar|ivet|ivica|ivo|iwona|iyer|izabela|\
     izumi|jaana|jabulani|jacinta|jack|jackie|jackline|jackson|jacob|jacobsen|jacqueline|jacques|jadranka|jadwiga|\
     jafar|jagoda|jaime|jain|jakob|jakub|jalal|jamal|jameela|james|jamie|jamil|jamila|jamshed|jan|jana|jandira|jane|\
     janet|janez|janice|janina|janine|janis|jansen|janssen|janusz|jaramillo|jari|jarmila|jarno|jaroslav|jarrod|jasmin|\
     jasmine|jasna|jason|jasper|jasur|javier|jay|jaya|jayanthi|jayasinghe|jayesh|jayne|jean|jeanne|jeannette|jeannine|\
     jeff|jeffrey|jehan|jelena|jelle|jemima|jenna|jennifer|jenny|jens|jensen|jeong|jeremiah|jeremy|jerome|jerry|jerzy|\
     jesika|jesmin|jesper|jesse|jessica|jesus|jette|jhon|ji|jia|jian|jigme|jihan|jiho|jill|jim|jimena|jimenez|jin|\
     jing|jinhua|jiri|jiro|jitendra|jitka|joachim|joan|joana|joanna|joanne|joao|joaquim|joaquin|jocelyn|jochen|jodie|\
     joe|joel|johan|johanna|johanne|johannes|johansson|john|johnny|johnson|jolana|jolanta|jon|jonas|jonathan|jone|\
     jones|jonna|joost|jope|jordi|jorge|jorgelina|jorgen|joris|jorunn|jose|joseba|josef|josefina|joselito|joseph|\
     josephine|josephus|joshi|joshua|josue|jovan|jovana|jovanovic|joy|joyce|juan|juana|juanita|jude|judit|judith|judy|\
     juha|juho|jukka|julia|julian|juliana|julie|julien|juliet|julieta|julieth|julija|julio|julius|jumana|jun|junaid|\
     june|junko|jurga|jurgen|juri|jurij|juris|jussi|justice|justin|justine|justyna|jyoti|kaan|kaba|kabir|kabore|\
     kadiatou|kadir|kadri|kagame|kagiso|kagwe|kai|kaisa|kaito|kaja|kalinin|kalpana|kamal|kamala|kamara|kamau|kamila|\
     kamran|kanako|kani|kanyama|kaplan|kapoor|karel|karen|kari|karim|karima|karin|karina|karki|karl|karla|karlo|\
     karlsson|karol|karoliina|karolina|kasia|kasper|katarina|katarzyna|kate|katerina|katharina|katherine|kathleen|\
     kathrin|kathryn|kathy|katie|katja|katriina|katya|katz|kaunda|kaur|kaveh|kavita|kawamura|kaya|kayode|kazim|kazuki|\
     kazuko|kazuo|keabetswe|kebede|keerthi|keiji|keiko|keisha|keita|keith|kelechi|keller|kelly|kelvin|kemal|ken|kenji|\
     kenneth|kenta|kerem|kerstin|kesang|ketevan|ketut|kevin|keziah|kgosi|khadidja|khadija|khadijah|khaled|khalid|\
     khalifa|khalil|khan|khanh|khanyi|khatera|khatun|khethiwe|khin|khoa|khumalo|khurshid|kieran|kim|kimani|kimberly|\
     king|kinga|kinley|kipkorir|kiplagat|kiptoo|kiran|kirill|kirsi|kirsten|kirui|kishore|kittipong|kiyoko|klara|\
     klaudia|klaus|klein|klejdi|klemen|klimov|klodian|knut|kobayashi|koch|kodjo|koffi|kofi|kofoworola|koji|kojo|kokou|\
     koku|komal|komi|komlan|kone|konrad|konstantin|konstantinos|korhonen|kossi|kossivi|kouassi|kovac|kovacs|koval|\
     kovalenko|kowalczyk|kowalska|kowalski|kozlov|krishna|kristen|kristian|kristijan|kristin|kristina|kristine|\
     kristjan|kristof|kristyna|krzysztof|kseniia|kudakwashe|kuffour|kulkarni|kumar|kunle|kurt|kushal|kusuma|kuznetsov|\
     kuznetsova|kwabena|kwadwo|kwaku|kwame|kwarteng|kwesi|kwok|kyaw|kyle|kyoko|kyungja|laila|lakshmi|lalita|lam|lama|\
     lamia|lamiaa|lamin|lamine|lamptey|lan|landry|lanre|lara|larissa|larry|lars|larsen|lasse|latifa|latoya|lau|laura|\
     laure|laurence|laurent|laurie|lauro|lavenia|lavinia|law|laxmi|layla|lea|leah|leandro|lebedev|lebohang|leclerc|\
     leda|lee|leelawati|leena|lefevre|leif|leigh|leila|leilani|leiva|lekan|lemaire|lena|lenka|lennart|lennox|leo|\
     leocadia|leon|leonard|leonardo|leonid|leonie|leonor|leopold|lerato|leroy|lesego|lesley|leslie|leticia|letitia|\
     levan|levent|lewandowski|lewis|leyla|li|lia|liana|lidia|lidija|lien|liesbeth|liesl|lieven|liga|liis|liisa|lijuan|\
     lila|lilian|liliana|liliane|lillian|lily|lima|limpho|lin|lina|linda|lindberg|lindholm|lindiwe|lindqvist|ling|\
     linh|lionel|liora|lisa|lisbeth|lise|litia|liu|livia|livio|liya|liz|ljiljana|ljubica|ljubomir|lo|logan|loic|lola|\
     lopes|lopez|lorena|lorenzo|losa|lothar|lotte|louis|louisa|louise|lourdes|lu|luana|luc|luca|lucas|lucero|lucia|\
     luciana|luciano|lucie|lucien|lucy|ludek|ludmila|ludovic|ludwig|luigi|luis|luisa|luisella|luiz|luiza|luka|lukas|\
     luke|lukic|lungile|lungu|luo|lusine|luther|luz|luzia|luzviminda|lydia|lynn|lyudmila|lyudmyla|maaike|maarja|\
     maarten|maartje|mabel|mabuza|macarena|machado|macias|maciej|macky|madalena|madeleine|madhuri|madina|maelle|\
     maelys|mafalda|magalhaes|magali|magda|magdalena|magnus|maha|mahender|mahesh|mahfuza|mahira|mahlangu|mahlet|\
     mahmoud|mahmud|mai|maia|maija|maike|maina|maite|maja|majid|makena|makoni|makoto|malai|malak|malcolm|malee|\
     malgorzata|malick|maliha|malik|malika|malin|malte|mamadou|mamady|mamata|mamedov|mamoru|manal|manana|manda|mandla|\
     mandy|manfred|manish|manju|manoj|manolis|manon|mansoor|mansour|manuel|manuela|manuella|mar|mara|maral|maram|\
     marat|marc|marcal|marcel|marcela|marcelina|marcella|marcelo|marcia|marcin|marco|marcos|marcus|mareike|marek|\
     maren|margaret|margarita|margaux|marge|margit|margot|margrethe|marguerite|mari|maria|mariam|mariama|marian|\
     mariana|marianne|mariano|maribel|maricel|marie|marielle|marietta|marija|marijke|marika|marilena|marilou|marilyn|\
     marina|marino|mario|marion|marios|marisa|marisol|marit|marita|maritza|marius|mariusz|mariya|marja|marjan|\
     marjorie|mark|marketa|marko|markovic|markus|marlene|marlon|marsh|mart|marta|martha|marthe|marthinus|martin|\
     martina|martine|martinez|martins|maruf|marvin|marwa|marwan|mary|maryam|marzena|masahiro|masako|masami|masson|\
     masum|matej|mateja|mateo|mateus|mathew|mathias|mathieu|mathilde|mathis|matias|matilda|matt|matteo|matteus|\
     matthew|matthias|matthieu|matti|maud|maura|maureen|maurice|mauricio|mawuli|max|maxim|maxime|maximilian|maximo|\
     may|maya|maymouna|mayra|mayumi|mbali|mbaye|mbeki|mbugua|medina|meena|meera|megan|mehak|mehdi|mehmet|mehmood|\
     mehran|mehta|mehwish|mei|meiling|mejia|mekdes|melaku|melanie|mele|melina|melissa|melita|melnyk|melo|mendes|\
     mendez|mendoza|mendy|meneses|menezes|mengistu|menon|mensah|meral|mercado|mercedes|mercia|mercy|mereani|merete|\
     meri|merja|meron|merritt|merve|mette|meyer|meyers|micaela|michael|michaela|michail|michal|michel|michele|\
     michelle|midori|mieko|miguel|mihaela|mihai|mihaly|miho|mika|mikael|mikaela|mikel|mikhail|mikhailov|miki|mikko|\
     mikolaj|milad|milagros|milan|milda|mildred|milena|milica|milivoj|miljan|miller|milos|mily|mina|mindaugas|minerva|\
     ming|minh|minna|mira|mireille|mirela|mirella|miriam|mirjam|mirjana|mirko|mirna|miroslav|mirza|misaki|mishra|\
     mitchell|mitra|mitsuko|mkhize|mladen|mladenka|mmusi|moana|modou|moez|mohamad|mohamed|mohammad|mohammed|mohamud|\
     mohan|mohd|mohini|mohit|mohsin|moira|moise|moises|mokoena|molefe|molina|mona|mondal|monica|monika|monique|\
     montoya|montserrat|moor|moore|mora|moraes|morag|morales|moreau|moreira|moreno|morozov|morris|moses|mosese|\
     mostafa|moussa|moustapha|mpho|mthunzi|mudassar|mueller|mugisha|muhammad|muhammed|mukesh|mukherjee|mulenga|muller|\
     mulugeta|muna|munira|munoz|murad|murali|murat|muriel|muriuki|murphy|musa|mustafa|mustapha|mutasa|muthoni|muthui|\
     mutiso|mutombo|mutua|muzaffar|mwale|mwangi|mwanza|mwila|myint|mykola|mylene|myra|myriam|myrna|nabil|nabila|nada|\
     nadezhda|nadia|nadim|nadine|nadira|nadja|nael|nafisa|nagendra|nagla|naila|naim|naima|nair|najat|najib|nakamura|\
     nakato|naledi|namrata|namukasa|nana|nancy|nandakumar|nandi|nandini|nanette|naoki|naoko|naomi|naresh|narges|\
     nargiza|narinder|nascimento|nasir|nasra|nasreen|nasser|natalia|natalie|natalija|nataliya|natasha|nathalie|nathan|\
     nathaniel|natnael|nattapong|naveed|naveen|navid|nayeli|nayla|nazanin|nazim|nazli|ndegwa|ndiaye|ndlovu|neda|neema|\
     neha|neil|nel|nelia|nelli|nellie|nelly|nelson|nemanja|nenad|nerea|nermin|neus|neven|ngoc|ngozi|nguema|nguyen|\
     nhat|nhung|nia|niall|niamh|niang|nicanor|nicholas|nick|nico|nicola|nicolae|nicolas|nicole|nidal|nidhi|niels|\
     nielsen|nigel|nigora|nii|nikhil|nikhita|nikita|nikki|nikola|nikolai|nikolaos|nikolov|nikoloz|nikos|nils|nilsen|\
     nilsson|nilufar|nimisha|nina|ning|ninh|nino|niranjan|nirmala|nisha|nita|nithya|njau|njeri|njie|njoroge|nkechi|\
     nkosana|nkosi|nkrumah|nneka|noah|noboru|nodir|nodira|noel|noelle|noemi|noguchi|nokuthula|nolan|nomsa|nomthandazo|\
     nomvula|noor|nora|norah|norbert|norberto|norhayati|noriko|norma|norman|noronha|nosipho|nour|noura|novak|nowak|\
     ntombi|ntuli|nuha|numa|nunes|nuno|nur|nuran|nurgul|nuria|nurlan|nursultan|nuru|nurul|nwankwo|nwe|nwosu|nyambura|\
     nyasha|oana|obadiah|obando|obeng|obi|obiageli|obinna|ocampo|ochieng|octavia|octavian|octavio|odette|odhiambo|\
     odile|odilia|odongo|ofelia|ognjen|ogunleye|oighrig|ojo|okafor|okan|okeke|okello|okonkwo|okoro|oksana|ola|olaf|\
     olav|olavi|ole|oleg|oleksandr|oleksandra|oleksii|olena|olga|oliveira|oliver|olivia|olivier|olsen|olu|olumide|\
     oluwaseun|oluwaseyi|oluwatobi|omar|omid|omolara|omotola|ondrej|onur|onyango|onyeka|ophelia|opoku|oren|orla|\
     orlando|ornella|orozco|orsolya|ortega|ortiz|osama|oscar|osei|oskar|osman|osvaldo|otabek|othman|otieno|oto|\
     ottilie|otto|ouedraogo|oumaima|oumar|oumou|oumy|ousmane|oussama|ousseynou|owens|owusu|oystein|oyuna|ozgur|ozlem|\
     paavo|pablito|pablo|pacheco|pacifique|padma|padraig|page|paige|palesa|palmira|paloma|pamela|panagiotis|panda|\
     pandey|pandya|paola|paolo|papadopoulos|paraskevi|paredes|parisa|park|parker|parvati|parveen|pascal|pascale|\
     pascaline|pasquale|patel|patil|patrice|patricia|patricio|patrick|patrik|patrizia|patrycja|pau|paul|paula|\
     pauliina|paulina|pauline|pauliny|paulo|pavel|pavla|pavlenko|pavlov|pawar|pawel|pedro|peggy|pekka|pema|penda|\
     penelope|per|peralta|pereira|perera|perez|perla|pernille|perpetua|petar|pete|peter|petersen|peterson|petr|petra|\
     petrauskas|petrenko|petros|petrov|petrova|petya|phakiso|pham|phan|phatcharin|phil|philip|philipp|philippa|\
     philippe|phindile|phiri|phuntsho|phuong|phyllis|pia|pierina|pierre|pierrette|piet|pieter|pietro|pilar|pillai|\
     pinar|pineda|pinto|piotr|pires|piyush|plamen|ploy|polina|polly|ponce|pooja|popescu|popov|popova|popovic|post|\
     poudel|power|pradeep|prakash|pranav|prasad|prasanna|prasert|prashant|pratibha|pratik|precious|precy|predrag|\
     preeti|price|priya|priyanka|pulotu|purnomo|pushpa|putri|qasim|qi|qian|qiang|quang|quaye|quentin|quinn|quintero|\
     quiroga|quoc|qureshi|quynh|rabia|rachel|rachid|rachida|radek|radhika|radka|radmila|rado|radoslav|rafael|rafaela|\
     raffaele|rafiq|raghav|ragnar|rahel|rahim|rahma|rahman|rahul|rai|raila|raimundo|raissa|raj|raja|rajan|rajani|\
     rajapaksa|rajendra|rajesh|rajiv|rakesh|ralf|ralph|raluca|ram|ramadan|raman|ramatou|ramesh|rami|ramil|ramin|\
     ramirez|ramiro|ramla|ramon|ramona|ramos|rana|rangel|rania|ranjit|rao|raphael|raphaela|raquel|rasa|rasha|rashad|\
     rashid|rashida|rasmus|rastislav|ratana|rathore|ratu|raul|ravi|rawat|ray|raya|rayan|raymond|raymonde|razan|razia|\
     rebeca|rebecca|rebekah|rebelo|reda|reddy|reem|refilwe|regina|regine|regis|regmi|reinaldo|reinhard|reinhold|rekha|\
     remigiusz|remy|renan|renard|renata|renate|renato|rendy|rene|renee|renu|reuben|reyes|reza|rhea|rhoda|rhonda|rhys|\
     ribas|ribeiro|ricarda|ricardo|riccardo|ricci|richa|richard|richardson|rick|riedel|rieke|riley|rima|rinat|rios|\
     rita|rithy|ritu|ritva|rivera|riyad|riza|rizal|rizvi|roald|rob|robbie|robert|roberta|roberto|roberts|robin|\
     robinson|robles|rocha|rocio|rodas|rodica|rodney|rodolfo|rodrigo|rodrigues|rodriguez|rogelio|roger|rohan|rohini|\
     rohit|rojas|roksana|roland|rolf|romain|roman|romana|romero|romina|romy|ron|ronald|ronaldo|ronan|ronnie|roos|\
     roque|rory|rosa|rosales|rosalia|rosalind|rosamund|rosana|rosario|rose|roselyne|rosemary|rosetta|roshan|roshni|\
     rosie|rossi|rostam|roswitha|roxana|roy|roza|rozalia|ruben|rubina|rubio|rudolf|rudy|rueda|rufus|rui|ruiz|rukhsana|\
     rukia|rupa|rupert|ruqayya|ruslan|russell|rustam|ruta|rutendo|ruth|ruud|ruxandra|ryan|ryo|saad|saavedra|sabah|\
     sabelo|sabina|sabine|sabino|sabrina|sacha|sachiko|sadia|sadiki|sadiq|saeed|saeeda|safa|safiya|sagal|sahar|sahil|\
     sahin|said|saida|saidi|saidou|saif|saito|saja|sakamoto|sakari|salah|salamatu|salazar|saldanha|saleh|salem|\
     salgado|salif|salim|saliou|sally|salma|salome|salote|salvador|salvatore|sam|samantha|samara|sameer|sami|samia|\
     samina|samir|samira|samson|samuel|samuela|sanaa|sanchez|sandeep|sander|sanders|sandhya|sandoval|sandra|sandrine|\
     sandro|sanela|sani|sanja|sanjana|sanjay|sanna|sanne|sanneh|santana|santino|santos|santosh|sanusi|saori|sapna|\
     sara|sarah|sardor|sarita|sarr|sasa|sasha|satish|sato|satoshi|satu|saul|saule|saulo|sawadogo|saxena|sayaka|\
     schmidt|schmitt|schneider|schulz|schwarz|sean|sebastian|sebastien|seema|sefo|segun|sekou|selam|selamawit|selena|\
     selim|selin|selina|sello|selma|selorm|semisi|semra|senait|seok|sepulveda|serena|serge|sergei|sergey|sergio|\
     serhii|serkan|serrano|seru|seth|seung|severine|seydi|seydou|seynabou|shaban|shabana|shabnam|shafiq|shah|shaheen|\
     shahid|shahnoza|shaima|shakira|shalini|shamim|shams|shan|shane|shankar|shannon|shanthi|shanti|shao|sharif|sharma|\
     sharon|shaun|shauna|shazia|sheba|shehzad|sheila|shelly|shen|sherif|sherry|sheryl|sherzod|shetty|shevchenko|\
     shigeru|shiho|shilpa|shimizu|shinji|shirin|shirley|shivani|shobha|shohreh|shrestha|shreya|shreyas|shu|shubham|\
     shukri|siaosi|sibusiso|siddharth|siddiqui|sidi|sidibe|sidonie|sidorov|sidra|siegfried|sietske|sigi|sigrid|\
     sigridur|sigurdur|sihem|silke|silva|silvana|silveira|silvester|silvia|silvio|silviu|simao|simeon|simmons|simon|\
     simona|simone|simpson|simran|sindi|sinead|singh|singhal|sinha|siobhan|sione|siosaia|sipho|sipiwe|siriporn|sirpa|\
     sita|sithole|sithu|siti|sitora|siv|siyabonga|sizwe|sjoerd|slavica|slavka|slavko|slobodan|smirnov|smita|smith|\
     snezana|snezhana|soares|sofia|sofie|sohail|soheil|sokha|sokhna|sokhom|solange|solano|solberg|solene|solomon|\
     solveig|solvita|somaya|somchai|somsak|sonam|sondre|songul|sonia|sonja|sophal|sopheap|sophia|sophie|soren|sorin|\
     sosa|soto|souad|soukaina|souleymane|soumah|sousa|souza|sovann|sowah|srdjan|sreymom|sri|srinivasan|stacey|stacy|\
     stan|stanislav|stankovic|stanley|stefan|stefania|stefano|steffen|stefka|stela|stelian|stella|stephan|stephane|\
     stephanie|stephen|steve|steven|stewart|stig|stipe|stoica|stoyan|stuart|su|suarez|subash|subhash|subramanian|\
     sudarshan|sudha|sudhir|sue|suha|suhail|sujata|sukhjit|sukumaran|sulaiman|sulayman|suleiman|suman|sumaya|sumit|\
     sundaram|sundqvist|sunil|sunisa|sunita|sunniva|supaporn|susan|susana|susanna|susanne|sushil|sushila|sushma|susi|\
     suvi|suzan|suzana|suzanne|suzuki|sven|svensson|svetlana|svitlana|swati|syed|sylla|sylvester|sylvia|sylvie|szabo|\
     szilvia|szymon|tabitha|tadesse|tadeusz|taha|tahir|taina|taisia|taiwo|takahashi|takashi|takeda|takeshi|takumi|\
     talal|talia|tamang|tamar|tamara|tamas|tamati|tamer|tamika|tamires|tamm|tamta|tanaka|tandin|taner|tang|tania|\
     tanielu|tanja|tanya|tapiwa|tara|tarek|tariq|tariro|tarja|taro|tashi|tatenda|tatiana|tatjana|tatsuya|tatyana|\
     tauqir|tavares|taylor|tayyab|ted|tegan|teixeira|tekle|tembo|temesgen|temitope|temur|tendai|tendayi|tenzin|teo|\
     teodora|teresa|terje|terry|terttu|tesfaye|tetiana|tetteh|tevita|thabiso|thabo|thais|thandeka|thandi|thandiwe|\
     thando|thanh|thao|thapa|tharushi|thato|thea|thein|themba|theo|theodora|theodore|theresa|therese|theresia|thi|\
     thiago|thidar|thierry|thijs|thobile|thokozani|thomas|thompson|thor|thora|thorbjorn|thorsten|thu|thulani|thuli|\
     thuy|tiago|tiamo|tian|tibor|tigist|tigran|tihana|tiina|tijani|tilde|tim|timea|timo|timothy|timur|tina|tinashe|\
     tirta|titus|tiwari|tjark|tjasa|tkachenko|tobias|toby|todd|togbe|tohid|tolu|tom|tomas|tomasz|tomer|tomislav|\
     tomlinson|tommaso|tommy|tomoko|toni|tonje|tony|toomas|torbjorn|toril|torok|torres|torsten|torunn|toshiko|toure|\
     touria|tran|trang|traore|traudl|tremblay|trevor|trinh|tristan|trivedi|trond|tsegaye|tshabalala|tshepo|tshering|\
     tsui|tsvetan|tuan|tumelo|tumi|tunde|tuomas|tupou|turay|turkan|turner|tuuli|tuva|tuyet|tyler|ubaldo|ubirajara|\
     uche|uday|uddin|udo|ugo|ugwu|ugyen|ulamila|ulf|ulises|ulla|ulrich|ulrike|ulugbek|umar|umberto|umesh|umida|umut|\
     unathi|unger|unnur|urbina|uros|ursula|urszula|usha|usman|uwase|uwe|uzma|vaclav|vahid|valdes|valdez|valencia|\
     valentin|valentina|valentino|valenzuela|valeria|valerie|valeriu|valery|valter|vandana|vanessa|vania|vanja|vannak|\
     vargas|varun|vasco|vasil|vasile|vasilev|vasiliev|vasiliki|vasquez|vasudha|vazquez|veera|vega|velasco|velazquez|\
     velez|velma|venera|venkat|venter|vera|verena|verma|veronica|veronika|veronique|vesna|vicente|victor|victoria|\
     vida|vidal|vieira|viet|vijay|vika|vikas|vikki|vikram|viktor|viktoria|viktoriia|viktorija|viliami|villalobos|\
     villanueva|vilma|vincent|vineet|vinh|vinicius|vinod|viola|violeta|virgil|virginia|virginie|virtanen|vishal|\
     vitaly|vito|vittoria|vivek|vivi|vivian|vivienne|vjosa|vlad|vladimir|vladislav|vlasta|vojin|vojtech|volker|volkov|\
     volodymyr|vusi|vuthy|vytautas|wachira|wafa|wafula|wagner|wahid|wai|waldemar|waleed|walid|walker|walter|wambua|\
     wambui|wanda|wang|wangari|wangmo|wangui|wanjiku|wanjiru|warsame|wasim|watanabe|watson|waweru|wayan|weber|wei|wen|\
     wenceslas|wenche|wendell|wendy|werner|white|wiebke|wieslaw|wijaya|wikus|wilfred|wilhelm|will|willem|william|\
     williams|wilma|wilson|winfred|winnie|winston|wipawan|wiredu|witold|wojciech|wojcik|wolde|woldemariam|wole|\
     wolfgang|wong|wood|wout|wright|wu|xander|xavier|xiao|xiaoming|xie|ximena|xin|xiomara|xochitl|xu|xuan|yaa|yadav|\
     yael|yahya|yamada|yamamoto|yaman|yamila|yan|yana|yang|yangchen|yanis|yann|yannick|yao|yara|yaroslav|yaser|yash|\
     yasin|yasmin|yasmine|yasser|yasuko|yaw|yawa|yazan|ye|yeboah|yehia|yelena|yemi|yen|yeo|yerlan|yessenia|yetunde|\
     yevgenia|yi|yigit|yilmaz|ying|ylva|yohannes|yoko|yolanda|yonas|yong|yoon|yosef|yoshi|yoshida|yoshiko|youcef|\
     young|yousef|youssef|youssou|yu|yuan|yuki|yukiko|yuko|yulia|yuliia|yuliya|yun|yuri|yusra|yusuf|yuto|yvan|yves|\
     yvette|yvonne|zacharia|zachary|zafar|zahir|zahra|zaid|zaina|zainab|zainabu|zakaria|zaki|zakir|zamora|zandile|\
     zane|zanele|zapata|zara|zarina|zaynab|zdenek|zeinab|zelalem|zelda|zeljko|zeng|zeynep|zhanar|zhang|zhanna|zhao|\
     zhen|zheng|zhi|zhong|zhou|zhu|ziad|zimmermann|zineb|zita|zodwa|zoe|zoltan|zora|zoran|zorica|zoubida|zsofia|\
     zubair|zulfiya|zulu|zuma|zuzana|zuzanna|zvonimir|iñigo|александр|алексей|анастасия|андрей|анна|борис|вера|виктор|\
     владимир|галина|дарья|денис|дмитрий|евгений|екатерина|елена|иван|иванов|иванова|игорь|ирина|кирилл|константин|\
     кузнецов|лев|людмила|максим|мария|михаил|надежда|наталья|никита|николай|олег|ольга|павел|петр|петров|петрова|\
     роман|светлана|сергей|сидоров|смирнов|смирнова|софья|татьяна|юлия|юрий|яна|ابتسام|ابراهيم|احمد|ادم|اسراء|اسماء|\
     اشرف|امل|امنه|امينه|ايمان|ايمن|ايه|باسم|بدر|جمال|حازم|حسن|حسين|حنان|خالد|خديجه|دينا|رامي|رانيا|رشيد|رضا|رضوان|\
     رنا|رنده|ريم|زكريا|زياد|زينب|ساره|سامي|سعد|سعيد|سلطان|سلمي|سلوي|سمير|سميه|شيماء|صالح|صفاء|طارق|طلال|عادل|عايشه|\
     عبد|عبدالله|علي|عماد|عمر|غاده|فاطمه|فهد|فيصل|كريم|لمياء|ليلي|لينا|ماجد|محمد|محمود|مروان|مريم|مصطفي|منصور|مني|\
     ناديه|ناصر|نبيل|نجلاء|نهله|نوال|نور|هاله|هبه|هدي|هشام|هند|هيثم|وايل|وسام|وفاء|وليد|ياسر|ياسين|يحيي|يوسف",
);

/// What stands before or after a name by way of address, in the six UN languages, Portuguese and German. It is kept apart from the
/// name, and nothing is concluded from it.
pub(crate) static HONORIFICS: Table = Table::new(
    1,
    "ወ/ሮ|ወ/ሪት|አቶ|ዶ/ር|ፕ/ር|\
     fr|atty|hno|hna|w/ro|w/rt|kapitan|dr.-ing|dr. iur|don|dom|doutor|doutora|doctora|dottor|dottore|dottoressa|pani|sayin|bapak|ir|msgr|avv|\
     signor|signora|docteur|docteure|mestre|пан|пани|\
     engº|engª|drº|srº|\
     mm|profa|dª|srª|drª|profª|exmo|exma|ilmo|ilma|arq|econ|hr|mw|mevr|dhr|ibu|bpk|ato|cllr|srs|sras|drs|доц|акад|م|ا|اد|\
     abg|adv|advocate|alhaji|amb|ambassadeur|ambassador|ambassadrice|arch|assistant professor|assoc|\
     associate professor|baron|baroness|barr|barrister|bro|capt|captain|chief|col|colonel|congressman|congresswoman|\
     dame|datin|dato|datuk|deputada|deputado|diputada|diputado|dna|doctor|dona|dott|dottssa|dr|dra|embaixador|\
     embaixadora|embajador|embajadora|emeritus professor|encik|eng|engr|excellency|\
     frau|gen|hab|habil|hajia|hc|her excellency|\
     herr|his excellency|hon|honorable|honourable|hrh|ing|judge|kum|lady|lic|licda|lord|lt|madam|madame|\
     mademoiselle|mag|maitre|maj|major|mep|mgr|minister|ministra|ministre|ministro|miss|mister|mlle|mme|mmes|\
     monsieur|mr|mrs|ms|mtra|mtro|mx|pdt|pr|president|prof|profesor|profesora|professeur|professeure|professor|\
     professora|puan|rep|rev|reverend|rt hon|sem|sen|senador|senadora|senator|senhor|senhora|senor|senora|\
     senorita|sgt|shaikh|sheik|sheikh|sheikha|shri|sig|sigra|sir|smt|sr|sra|sres|srta|tan sri|the hon|tun|г-жа|\
     г-н|господин|госпожа|д-р|доктор|проф|профессор|ا د|الاستاذ|الاستاذه|الدكتور|الدكتوره|السفير|السفيره|السيد|\
     السيده|الشيخ|المهندس|المهندسه|د|سعاده|سعاده السفير|معالي|さん|先生|博士|女士|小姐|教授|様|氏|阁下|院士|교수|박사|씨",
);

/// What stands behind a name and belongs to it: generations, degrees, orders, seats.
pub(crate) static SUFFIXES: Table = Table::new(
    2,
    "sh|mh|skom|mkom|ssos|msi|spd|mpd|mbbs|mph|lld|cfa|pharmd|psyd|bcom|mcom|btech|mtech|mfa|msw|mres|mlitt|jsd|sjd|thd|\
     frcp|fca|cisa|hons|bca|barch|pgdip|mscs|dds|cipm|mca|mls|mlis|fbcs|drs|bba|\
     am|ao|ba|bsc|cbe|ccie|cipp|cipp/e|cism|cissp|cpa|csc|csm|dphil|dr|dsc|edd|emeritus|eng|esq|esquire|filho|frs|\
     hon|ieee fellow|ii|iii|iv|jd|jr|junior|kbe|kc|ll m|llb|llm|m d|m sc|ma|mba|mbe|md|mep|mng|mp|mpa|mphil|mpp|\
     msc|neto|oam|obe|ph d|phd|phd candidate|phil|pmp|prof|qc|ret|retd|rn|sc|snr|sr",
);

/// Small words inside a family name.
pub(crate) static PARTICLES: Table = Table::new(
    3,
    "'t|abou|abu|af|ait|al|as|av|ben|bin|bint|binti|d'|da|das|de|del|della|den|der|des|di|do|dos|du|e|el|ibn|la|\
     las|le|los|o|op|ould|san|santa|st|ten|ter|uld|umm|van|vande|vander|vom|von|y|zu|zum|zur",
);

/// Words by which a body is known: a ministry, a network, a company.
pub(crate) static BODY: Table = Table::new(
    4,
    "casa|nodo|colectivo|coletivo|juventude|juventud|jeunesse|\
     chapter|towarzystwo|spolecznosc|ማህበር|\
     borders|frontieres|fronteras|bytes|\
     centar|mreza|zaklada|fondacija|savez|zajednica|zavod|univerza|akademija|ministarstvo|agencija|komora|drustvo|\
     inicijativa|pokret|keskus|liit|uhing|uhendus|kozpont|miniszterium|urzad|sdruzeni|zdruzenie|nadacia|nadacija|\
     urad|centrul|shoqata|qendra|fondacioni|universiteti|ministria|asociacija|asociacia|centras|universitetas|\
     ministerija|fondas|biedriba|centrs|universitate|ministrija|pusat|universiti|samahan|chama|baraza|stiftelse|\
     forening|senter|forbund|myndighet|natverk|nettverk|netwerk|anstalt|organizacija|organizace|organizacia|\
     organizatia|laboratorija|laboratorij|institucija|digihub|techhub|innohub|tekhub|univerzitetu|skola|szkola|kool|\
     koulu|iskola|scoala|shkolla|\
     coalizao|coalicion|stichting|stiftelsen|konsortium|consorcio|\
     learn|politecnico|accessibility|advisors|agritech|aid|airlines|airport|airways|alumni|archives|army|associations|base|beacon|\
     blockchain|bloggers|books|bridges|broadcaster|cafe|campaign|carrier|carriers|caucus|charity|circle|circles|\
     civic|climate|cloud|clubs|co-op|coder|colleges|commerce|communities|companies|compass|computer|computers|\
     computing|connects|consulate|councils|crypto|datacentre|datacenter|desk|devices|diaspora|diocese|district|\
     edtech|electric|energy|engineers|environment|factory|farms|femtech|festival|finance|fintech|fishers|forums|\
     foundry|funds|games|gaming|gateway|govt|govtech|hackers|hardware|healthtech|herders|hive|hospital|hosting|\
     insurance|interconnection|iot|isp|ixp|jurists|kids|labo|learning|ledger|legaltech|librarians|libraries|\
     lighthouse|links|lounge|magazine|maker|markets|medical|mesh|ministries|missions|municipality|nets|peering|\
     peoples|pharma|plc|policies|politics|protocol|province|publishers|publishing|quantum|railways|region|relief|\
     satellite|section|seeds|semiconductor|servers|shop|spaces|sparks|squad|standard|studios|taskforce|telegraph|\
     telephone|thinktank|tracker|trading|trustees|urban|village|villages|voice|voices|watchers|wifi|wiki|workshop|\
     oceania|\
     fakultas|fakultat|facultat|fakultet|fakultesi|dipartimento|wydzial|direction|direccion|direcao|форум|клуб|сообщество|движение|студия|журнал|портал|кафедра|инкубатор|провайдер|платформа|кооператив|профсоюз|рада|\
     agi|birligi|odasi|toplulugu|platformu|kulubu|sirketi|federasyonu|konseyi|kurulu|okulu|sarea|elkartea|xarxa|\
     associacio|fundacio|klub|siec|izba|sekolah|kelompok|koperasi|chuo|نادي|منصه|حركه|مدرسه|حاضنه|صحيفه|اذاعه|حمله|\
     makers|makerspace|hackerspace|coders|farmers|teachers|traders|developers|technopark|lactld|aptld|aftld|\
     vien|yayasan|lembaga|kementerian|perkumpulan|asosiasi|komunitas|persatuan|badan|jaringan|universitesi|\
     vakfi|dernegi|bakanligi|enstitusu|kurumu|merkezi|fundacja|stowarzyszenie|uniwersytet|instytut|\
     ministerstwo|politechnika|fundatia|universitatea|ministerul|institutul|autoritatea|univerzita|\
     univerzitet|nadace|ministerstvo|ustav|udruzenje|udruga|sveuciliste|egyetem|alapitvany|egyesulet|intezet|\
     stichting|vereniging|ministerie|hogeschool|stiftelsen|foreningen|myndigheten|direktoratet|institutt|\
     hogskolan|yliopisto|saatio|liitto|virasto|yhdistys|ulikool|sihtasutus|instituut|taasisi|wizara|shirika|\
     mtandao|hochschule|behorde|netzwerk|netz|bundesverband|ministero|istituto|consorzio|agenzia|rete|\
     istituzione|ayuntamiento|alcaldia|municipio|municipalidad|prefeitura|empresa|operadora|cooperativa|\
     sindicato|gremio|municipalite|commune|mawakala|університет|інститут|міністерство|асоціація|спілка|мережа|\
     товариство|агенція|сеть|бюро|альянс|коалиция|инициатива|объединение|палата|колледж|администрация|\
     партнерство|факультет|музей|библиотека|издательство|газета|مختبر|مرصد|نقابه|بلديه|رابطه|تحالف|منتدي|\
     الجامعه|الوزاره|الموسسه|المعهد|الشبكه|grid|link|fibre|fiber|cooperativas|alternet|\
     academia|academie|academies|academy|accelerator|access|action|administracao|administracion|administration|\
     advisory|advocates|affairs|africa|africaine|african|agence|agencia|agency|agenda|agentur|agora|alianca|\
     alianza|alibaba|alliance|allianz|alphabet|amazon|ambassade|america|\
     american|americana|analytics|apc|apnic|app|apple|\
     arab|archive|arctic|article|asembleia|asia|asian|asociacao|asociacion|asociatia|assemblee|assembly|\
     associacao|associates|association|associazione|atlantic|authority|autoridad|autoridade|autorite|baidu|banco|\
     bank|banque|berkman|board|brasileira|brasileiro|brazilian|broadband|broadcasting|brookings|bundesamt|\
     bundesministerium|bureau|business|cable|camara|cambridge|caribbean|caribe|cell|center|centre|centro|centrum|\
     chair|chamber|chambre|children|china|chinese|church|cities|citizen|citizens|city|ciudad|ciudadana|ciudadano|\
     civil|clinic|cloudflare|club|coalicion|coalition|code|colectivo|colegio|coletivo|collectif|collective|\
     college|columbia|comision|comissao|comite|commission|commissioner|committee|commons|commonwealth|\
     communication|communications|community|company|comunicacao|comunicaciones|comunidad|confederacion|\
     confederation|conference|congress|connect|connected|connectivity|conseil|conseillerie|consejo|conselho|\
     consortia|consortium|consult|consultancy|consultants|consulting|consultoria|consumer|consumers|content|coop|\
     cooperation|cooperative|coordenacao|coordinacion|corp|corporation|council|\
     country|court|creative|cultural|cyber|cybercrime|\
     cybersecurity|cyberspace|dados|data|dataverse|datos|defence|defenders|defense|delegation|democracia|\
     democracy|democratic|departamento|departement|department|derecho|derechos|deutsche|development|\
     developpement|dialogue|digitaal|digitais|digital|digitale|digitales|direct|directorate|direitos|disability|\
     dns|doctors|domain|domains|droits|e.v|ebay|ecole|economic|economy|editorial|education|educational|eff|\
     electronic|electronics|embajada|embassy|emerging|empower|empowerment|enterprise|enterprises|equality|\
     ericsson|escola|escuela|estado|etat|eth|ethics|eurasia|\
     europe|europea|european|europeenne|europol|exchange|experts|\
     expression|fab|facebook|faculdade|facultad|facultade|faculte|faculty|federacao|federacion|federal|\
     federation|fellowship|femmes|firm|first|fondation|fondazione|fondo|fonds|force|foro|forschung|forum|\
     foundation|free|freedom|freedoms|frontier|fsfe|fund|fundacao|\
     fundacion|fundo|future|gender|gesellschaft|girls|github|\
     global|globalpartners|gmbh|gobernanza|gobierno|google|gouvernance|gouvernement|governanca|governance|\
     government|governmental|governo|group|groupe|grupo|guild|harvard|health|help|high-level|higher|holding|\
     holdings|huawei|hub|hubs|human|humanitarian|ibm|icann|icc|ict|igf|igo|ihub|impact|inc|inclusion|inclusive|\
     incubator|independent|index|indian|industrial|industries|industry|\
     informacao|informacion|informatics|information|informatique|\
     infrastructure|inhope|iniciativa|initiative|initiatives|innovation|innovations|insight|insights|institut|\
     institute|institution|institutions|instituto|integrated|intel|intelligence|interactive|intergovernmental|\
     internacional|international|internazionale|internet|interpol|intuit|investigacion|investment|isoc|israeli|\
     itu|jeunes|jeunesse|journal|journalists|jovenes|judiciary|jugend|justice|juventud|juventude|kenyan|\
     knowledge|lab|laboratorio|laboratory|labour|labs|latin|law|laws|lawyers|league|legal|libertad|liberte|\
     libertes|liberties|library|libre|ligue|limited|linkedin|literacy|llc|llp|local|logistics|ltd|ltda|mairie|\
     management|market|mastercard|media|medios|meta|microsoft|ministere|ministerio|ministerium|ministry|\
     minorities|mission|mit|mobile|monitor|movement|mozilla|mujeres|mulheres|multistakeholder|museum|nacional|\
     nation|national|nationale|nations|net|netflix|network|networks|neutrality|news|newspaper|ngo|nic|nigerian|\
     nippon|nokia|nominet|nonprofit|norms|nucleo|numerique|numeriques|observatoire|observatorio|observatory|office|\
     oficina|ombudsman|online|open|operator|operators|oracle|orange|org|organisation|organisations|organisme|\
     organismo|organizacao|organizacion|organization|organizations|oxford|parlamento|parlement|parliament|\
     partners|partnership|party|paypal|peace|people|permanent|pesquisa|plan|planet|platform|platforms|police|\
     policy|political|polytechnic|post|postal|praxis|press|prime|princeton|privacy|private|program|programa|\
     programme|project|projects|projeto|property|protection|proyecto|public|publica|pvt|radio|recherche|red|rede|\
     regional|registrar|registries|registro|registry|regulator|regulatory|relations|reporters|representation|\
     representative|representatives|republic|republica|republique|research|reseau|resilience|resource|resources|\
     review|rights|robotics|royal|rural|sa|safer|safety|samsung|sarl|saudi|save|school|schools|science|sciences|\
     sciences-po|scientific|sdn|secretaria|secretariat|sector|secure|security|senate|service|services|servicios|\
     shanghai|siemens|sist|skills|skype|social|sociedad|sociedade|societe|societies|society|software|solidarity|\
     solutions|sorbonne|south|southern|spanish|sports|spotify|stakeholder|standards|stanford|startup|state|\
     states|statistics|stiftung|strategic|strategies|strategy|studies|studio|summit|supreme|survey|sustainable|\
     systems|task|team|tech|technical|techno|technological|technologies|technology|tecnologia|tecnologias|telco|\
     telecom|telecommunication|telecommunications|telecoms|telecomunicaciones|telecomunicacoes|telefonica|\
     telekom|telenor|television|telia|tencent|think|tiktok|times|top|trade|training|transparency|transport|\
     tribunal|trust|twitter|uber|ubuntu|uganda|ugandan|un|unctad|undp|unesco|uniao|unicef|union|unit|united|\
     universal|universidad|universidade|universita|universitas|universitat|universite|universiteit|universitet|\
     university|upr|venture|ventures|verband|verein|verizon|ville|visa|vodafone|w3c|watch|watchdog|web|welfare|\
     wide|wikimedia|wikipedia|wireless|women|women's|workers|working|works|world|worldwide|yahoo|yale|yandex|\
     youth|youthful|zentrum|zoom|агентство|академия|ано|ассоциация|вшэ|департамент|зао|институт|комиссия|комитет|\
     компания|корпорация|лаборатория|лига|мгимо|мгу|министерство|нко|оао|общество|ооо|организации|организация|\
     пао|правительство|регистратор|роскомнадзор|россии|рф|служба|совет|\
     союз|университет|управление|федерация|фонд|центр|\
     школа|اتحاد|اكاديميه|الاتحاد|الامم|الجمعيه|اللجنه|المتحده|المركز|الهييه|بنك|جامعه|جمعيه|حكومه|سفاره|شبكه|\
     شركه|صندوق|كليه|لجنه|مبادره|مجلس|مركز|معهد|منظمه|موسسه|هييه|وزاره|وكاله",
);

/// Words of a body that stand behind others and cannot begin its name.
pub(crate) static ENDERS: Table = Table::new(
    5,
    "now|\
     links|coders|makers|voices|watchers|circle|circles|hive|gateway|bridges|beacon|compass|connects|desk|mesh|\
     voice|studios|computing|games|fintech|edtech|workshop|campaign|caucus|charity|clubs|forums|funds|hackers|\
     factory|foundry|cloud|taskforce|magazine|publishers|energy|insurance|airlines|finance|alumni|engineers|\
     net|connect|commons|wireless|cooperative|coop|grid|link|fibre|fiber|clinic|incubator|accelerator|library|\
     museum|archive|digital|data|observatory|registrar|telco|television|radio|journal|newspaper|enterprises|\
     insights|consultants|internet|access|dernegi|vakfi|universitesi|\
     academy|administration|affairs|agency|alliance|analytics|associates|\
     association|authority|bank|board|bureau|center|\
     centre|chamber|club|coalition|collective|college|commission|committee|community|company|conference|\
     consortium|consultancy|consulting|corp|corporation|council|department|development|directorate|exchange|\
     federation|fellowship|firm|forum|foundation|fund|gmbh|group|holding|holdings|hub|inc|industries|initiative|\
     innovation|innovations|institute|institution|lab|labs|limited|llc|llp|ltd|media|ministry|movement|network|\
     networks|news|ngo|office|online|organisation|organization|partners|partnership|party|platform|press|program|\
     programme|project|pvt|registry|research|review|rights|sa|sarl|school|sciences|secretariat|security|service|\
     services|society|solutions|stiftung|studies|studio|summit|systems|team|tech|technologies|technology|telecom|\
     times|trust|union|university|ventures|verein|watch",
);

/// Words that make a body by themselves: one that follows another body with a comma begins a new one.
pub(crate) static HEADS: Table = Table::new(
    6,
    "gouvernement|gobierno|governo|\
     towarzystwo|\
     centar|udruga|udruzenje|zaklada|fondacija|savez|zavod|univerzitet|univerza|sveuciliste|ministarstvo|agencija|\
     komora|urzad|sdruzeni|zdruzenie|nadacia|urad|asociatia|shoqata|qendra|fondacioni|universiteti|ministria|\
     asociacija|ministerija|biedriba|pusat|universiti|chama|stiftelse|universiteit|fondazione|universita|\
     autorite|autoridad|autoridade|autorita|\
     coalizao|coalicion|stichting|stiftelsen|konsortium|consorcio|\
     fakultas|fakultat|facultat|fakultet|fakultesi|dipartimento|wydzial|direction|direccion|direcao|форум|клуб|сообщество|движение|альянс|общество|лига|школа|лаборатория|факультет|кафедра|agi|birligi|odasi|\
     platformu|kulubu|xarxa|associacio|fundacio|klub|chuo|نادي|منصه|حركه|مدرسه|اكاديميه|كليه|\
     vien|yayasan|lembaga|kementerian|universitesi|vakfi|dernegi|bakanligi|fundacja|stowarzyszenie|\
     uniwersytet|instytut|ministerstwo|politechnika|fundatia|universitatea|ministerul|univerzita|nadace|\
     ministerstvo|egyetem|alapitvany|stichting|vereniging|ministerie|stiftelsen|foreningen|yliopisto|saatio|\
     ulikool|taasisi|wizara|shirika|hochschule|netzwerk|istituto|ministero|ayuntamiento|alcaldia|municipio|\
     municipalidad|prefeitura|cooperativa|університет|інститут|міністерство|асоціація|спілка|сеть|бюро|\
     коалиция|палата|شبكه|مختبر|مرصد|رابطه|تحالف|منتدي|نقابه|\
     academy|agence|agencia|agency|agentur|alibaba|alliance|amazon|apple|asociacion|associacao|association|\
     associazione|authority|bank|board|bundesverband|bureau|camara|center|centre|centro|chamber|chapter|club|\
     coalition|college|comite|commission|committee|company|conseil|consejo|conselho|consortium|corporation|\
     council|delegation|department|e.v|ecole|embassy|escola|escuela|facebook|faculdade|facultad|faculte|federacao|\
     federacion|federation|fondation|forum|foundation|fund|fundacao|\
     fundacion|gesellschaft|gmbh|gobierno|google|gouvernement|\
     government|governo|group|huawei|icann|icc|inc|initiative|institut|institute|instituto|isoc|itu|lab|labs|\
     ligue|llc|ltd|meta|microsoft|ministere|ministerio|ministry|mission|mozilla|nations|network|observatoire|\
     observatorio|observatory|organisation|organizacion|organization|parliament|partnership|programme|project|\
     red|rede|registry|reseau|school|secretariat|stiftung|team|tencent|trust|twitter|unctad|undp|unesco|union|\
     universidad|universidade|universite|university|verein|watch|wikimedia|zentrum|агентство|академия|ассоциация|\
     институт|комитет|министерство|регистратор|совет|союз|университет|фонд|центр|الاتحاد|\
     جامعه|جمعيه|شركه|مجلس|مركز|معهد|منظمه|\
     موسسه|هييه|وزاره",
);

/// Heads of bodies that usually belong to a larger one, which then follows with a comma.
pub(crate) static PARTS_OF_BODIES: Table = Table::new(
    7,
    "bureau|center|centre|centro|chair|departamento|departement|department|directorate|division|faculdade|\
     facultad|faculte|faculty|group|institut|institute|instituto|lab|laboratory|office|oficina|program|programme|\
     project|school|secretariat|section|team|unit|youth",
);

/// Small words inside the name of a body that no personal name has.
pub(crate) static JOINTS: Table = Table::new(
    8,
    "&|+|@|against|and|at|aux|between|by|contra|et|for|from|fur|gegen|in|of|on|para|por|pour|sur|the|to|und|with|\
     without|для|и|по|при",
);

/// Words for what a person is or does.
pub(crate) static ROLES: Table = Table::new(
    9,
    "副总裁|总裁|首席技术官|创办人|研究总监|执行主任|执行董事|vogal|\
     barrister-at-law|ambassador-at-large|academico|academica|enseignant-chercheur|enseignante-chercheuse|\
     vicepresidente|vicepresidenta|vice-presidente|vice-presidenta|vice-presidente|\
     comisionado|comisionada|comissario|comissaria|comisario|comisaria|assessor|assessora|viceministro|viceministra|subsecretario|subsecretaria|secretario-geral|diputado|diputada|deputado|deputada|magistrado|magistrada|fiscal|defensor|defensora|procurador|procuradora|delegado|delegada|gestor|gestora|tesorero|tesorera|tesoureiro|tesoureira|vocal|conseiller|conseillere|vice-ministre|depute|deputee|tresorier|tresoriere|administrateur|administratrice|dirigente|dirigeant|dirigeante|\
     研究员|副研究员|教授|副教授|讲师|主任|副主任|经理|总监|工程师|学生|研究生|博士生|记者|律师|理事|会长|院长|首席执行官|创始人|秘书长|处长|司长|局长|总经理|董事长|顾问|专员|专家|\
     blogger|blogueur|blogueuse|bloguera|vlogger|podcaster|influencer|streamer|freelancer|poet|artist|musician|developer|\
     technician|sociologist|interpreter|filmmaker|photographer|pharmacist|coach|policymaker|historian|linguist|physicist|\
     mathematician|sysadmin|alcalde|alcaldesa|concejal|concejala|intendente|rectora|decano|decana|catedratico|catedratica|\
     subdirector|subdirectora|tecnico|tecnica|funcionario|funcionaria|asistente|maire|mairesse|chef|cheffe|\
     porte-parole|directeur-adjoint|prefeito|prefeita|assistente|tecnologo|bibliotecaria|bibliotecario|\
     burgermeister|burgermeisterin|sindaco|direttore|direttrice|ricercatore|ricercatrice|presidentessa|mayor|\
     councillor|councilor|директора|заведующий|заведующая|исследователь|учёный|ученый|мэр|координаторка|\
     основательница|руководительница|сотрудница|директорка|عمده|市长|主管|负责人|市長|部長|課長|研究員|대표|연구원|이사|회장|부장|\
     geschaftsfuhrer|geschaftsfuhrerin|leiter|leiterin|referent|referentin|wissenschaftler|\
     wissenschaftlerin|professorin|direktor|direktorin|prasident|prasidentin|vorsitzende|vorsitzender|berater|\
     beraterin|mitarbeiter|mitarbeiterin|charge|chargee|attache|attachee|doctorant|doctorante|stagiaire|redacteur|redactrice|juriste|ingenieur|\
     ingenieure|senateur|fonctionnaire|coordonnateur|coordonnatrice|gestionnaire|developpeur|developpeuse|\
     ingeniero|ingeniera|docente|especialista|consultor|consultora|encargado|encargada|vocera|vocero|\
     engenheiro|engenheira|gestor|gestora|procurador|procuradora|vereador|vereadora|analista|chefe|economist|\
     sociologist|anthropologist|designer|teacher|negotiator|campaigner|administrator|archivist|translator|\
     interpreter|solicitor|magistrate|instructor|supervisor|columnist|correspondent|trainee|parliamentarian|\
     technician|statistician|auditor|inspector|инженер|редактор|координатор|консультант|ассистент|аспирант|\
     аспирантка|депутат|министр|программист|разработчик|учитель|корреспондент|مهندس|مهندسه|محامي|محاميه|محام|\
     صحفي|صحفيه|طالب|طالبه|وزير|وزيره|نايبه|امين|محلل|محلله|مدرب|مدربه|ناشط|ناشطه|كاتب|كاتبه|مساعد|مساعده|\
     工程师|律师|顾问|创始人|总监|理事|理事长|会长|所长|校长|讲师|副教授|研究生|学生|记者|首席执行官|总经理|专家|分析师|干事|秘书|编辑|博士生|项目经理|部门主管|创办人|工程師|律師|\
     abogada|abogado|academic|activist|activista|activiste|adviser|advisor|advocate|\
     advogada|advogado|ambassador|analyst|architect|asesor|asesora|\
     assessor|assessora|assistant|associate|attorney|author|avocat|avocate|board|candidate|ceo|cfo|chair|\
     chairman|chairperson|chairwoman|chancellor|chercheur|chercheuse|chief|\
     cio|ciso|clerk|co-chair|co-founder|co-moderator|\
     co-ordinator|co-organiser|co-organizer|cofounder|commissioner|conseiller|\
     conseillere|consejera|consejero|conselheira|conselheiro|consultant|consultante|\
     convener|convenor|coo|coordenador|coordenadora|coordinador|coordinadora|coordinateur|coordinator|\
     coordinatrice|counsel|counsellor|counselor|cto|curator|dean|delegate|\
     delegue|deleguee|deputada|deputado|depute|deputy|\
     developer|diplomat|diputada|diputado|directeur|director|directora|\
     directrice|diretor|diretora|discussant|doctoral|editor|\
     emcee|engineer|enseignant|enseignante|entrepreneur|envoy|estudante|estudiante|\
     etudiant|etudiante|evangelist|evp|executive|expert|\
     experta|facilitador|facilitadora|facilitator|fellow|fondateur|fondatrice|founder|fundador|fundadora|general|\
     gerente|governor|head|host|intern|investigador|investigadora|jefa|jefe|journalist|journaliste|jurist|\
     jurista|keynote|lawyer|lead|leader|lecturer|legislator|librarian|manager|managing|member|membre|membro|\
     miembro|militante|minister|ministra|ministre|ministro|moderador|moderadora|moderateur|moderator|moderatrice|\
     note-taker|notetaker|officer|official|organiser|organizer|panelist|panelista|panellist|participant|partner|\
     periodista|permanent|pesquisador|pesquisadora|ponencista|ponente|postdoctoral|presenter|president|\
     presidenta|presidente|principal|producer|profesor|profesora|professeure|professor|professora|programmer|\
     prosecutor|rapporteur|reader|recteur|rector|reporter|representante|representantes|representative|\
     representatives|researcher|respondent|responsable|scholar|scientist|secretaire|secretaria|secretario|\
     secretary|senior|speaker|specialist|spokesperson|staff|strategist|\
     student|subsecretaria|subsecretario|svp|technologist|trainer|\
     treasurer|trustee|undersecretary|vice|vice-chair|vice-president|viceministra|viceministro|\
     vicepresident|volunteer|vp|writer|аналитик|ведущая|\
     ведущий|главный|директор|докладчик|доцент|журналист|заместитель|менеджер|\
     модератор|научный|начальник|основатель|председатель|президент|преподаватель|\
     профессор|руководитель|секретарь|советник|сопредседатель|сотрудник|специалист|спикер|студент|\
     участник|член|эксперт|юрисконсульт|юрист|استاذ|\
     استاذه|باحث|باحثه|خبير|خبيره|رييس|رييسه|عضو|مدير|مديره|مستشار|مستشاره|منسق|منسقه|نايب|主任|主席|主持人|副主任|副院长|司长|\
     处长|局长|总裁|研究员|秘书长|经理|部长|院长",
);

/// Words that go along with those for what a person is or does.
pub(crate) static ROLE_WORDS: Table = Table::new(
    10,
    "nacional|nationale|national|regional|regionale|\
     sr|snr|jr|\
     juridico|juridica|juridique|adjunto|adjunta|adjoint|adjointe|ejecutivo|ejecutiva|executivo|executiva|financiero|financiera|comercial|\
     البرامج|المشاريع|التنفيذي|التنفيذيه|العام|العامه|قسم|اداره|البحوث|السياسات|برنامج|مشروع|التنميه|التقني|\
     التقنيه|القانوني|القانونيه|reseau|reseaux|systemes|juridique|juridiques|principale|technique|securite|\
     donnees|sistemas|seguridad|redes|seguranca|общественным|внешним|связям|\
     projet|projets|proyecto|proyectos|projeto|projetos|programa|programas|mission|service|cabinet|etudes|\
     equipe|equipo|relaciones|relacoes|affaires|publiques|numerique|comunicacion|comunicacao|investigacion|\
     pesquisa|recherche|innovation|innovacion|proyectos|tecnico|tecnica|проекта|проектов|программы|программ|\
     группы|направления|службы|департамента|управления|лаборатории|кафедры|сектора|генерального|\
     исполнительная|научный|научная|старшая|ведущая|технический|\
     &|/|acting|adjoint|adjointe|adjunta|adjunto|advocacy|affairs|\
     and|architecture|assistant|associate|business|campaign|chief|\
     communication|communications|community|compliance|content|cyber|cybersecurity|da|data|de|del|deputy|des|\
     development|digital|diplomacy|do|du|ejecutiva|ejecutivo|engagement|engineering|ethics|ex|executif|executiva|\
     executive|executivo|external|federal|first|foreign|former|founding|freelance|gender|general|generale|global|\
     governance|government|honorary|human|in-house|independent|information|infrastructure|institutional|interim|\
     international|internet|investment|it|joint|junior|key|la|le|lead|legal|liaison|management|managing|media|\
     national|network|of|operations|outreach|partnerships|permanent|phd|policies|policy|political|politique|\
     politiques|press|privacy|product|program|programme|programmes|programs|project|projects|public|regional|\
     regulatory|relations|research|resident|rights|science|security|senior|services|software|special|standards|\
     strategic|strategy|sustainability|systems|tech|technical|technology|the|titular|training|trust|vice|visiting|web|\
     youth|генеральный|директора|исполнительный|министра|начальника|отдела|председателя|руководителя|старший",
);

/// What stands for an answer that is still to come.
pub(crate) static PLACEHOLDERS: Table = Table::new(
    11,
    "t.b.d|t.b.c|t.b.a|\
     will be provided later|will be provided|will be added later|will be added|not yet known|not known yet|unknown yet|not decided|yet to be determined|yet to be announced|\
     to be nominated|to be named|to be identified|in progress|a determinar|por anunciar|por asignar|a designar|\
     a designer|sera confirme|se confirmara|se anunciara|еще не определен|будет определен|暂未确定|尚未确定|尚待确认|\
     ...|?|??|???|a completer|a confirmar|a confirmer|a definir|a determiner|a preciser|a ser confirmado|\
     affiliation|among others|and others|awaiting confirmation|coming soon|e outros|en attente|\
     en attente de confirmation|enter name|et al|et autres|etc|first name last name|full name|insert affiliation|\
     insert name|insert name here|institution|lorem ipsum|more speakers to be confirmed|more to come|n n|name|\
     name here|name surname|nn|not yet confirmed|organisation|organization|others|pendente|pendiente|\
     pendiente de confirmacion|pending|por confirmar|por definir|por determinar|speaker name|tba|tbc|tbc tbc|tbd|\
     to be added|to be advised|to be announced|to be completed|to be confirmed|to be decided|to be determined|\
     to be filled|to be filled in|to be provided|to be updated|to do|to follow|todo|unconfirmed|xx|xxx|xxxx|xyz|\
     y otros|yet to be confirmed|your name|будет объявлено|будет уточнено|и др|и другие|на согласовании|\
     подлежит подтверждению|уточняется|سيتم التاكيد|سيتم تاكيده|سيحدد لاحقا|واخرون|يحدد لاحقا|يوكد لاحقا|…|待公布|\
     待定|待确认|等",
);

/// Answers that say that there is nobody to name.
pub(crate) static NOBODY: Table = Table::new(
    12,
    "-|--|---|/|0|all|all participants|all speakers|aucun|aucune|entfallt|everybody|everyone|keine|n a|n.a|n/a|\
     na|nadie|nao se aplica|neant|nenhum|nenhuma|niemand|nil|ninguem|ninguna|ninguno|no|no aplica|\
     no assigned speakers|no chair|no formal speakers|no hay|no moderator|no moderators|no one|no rapporteur|\
     no speaker|no speakers|nobody|non applicable|none|unknown|not known|i don't remember|i do not remember|inconnu|inconnue|desconocido|desconhecido|неизвестно|غير معروف|未知|none required|noone|not any|not applicable|\
     open discussion|open floor|open mic|pas de moderateur|personne|s/o|sans objet|self-moderated|sin moderador|panelists themselves|panellists themselves|speakers themselves|speakers in turn|\
     the audience|the panel|the panelists|the panellists|the speakers|the speakers in turn|the speakers themselves|there was none|there were no speakers|there were none|unmoderated|without|без модератора|н/д|не применимо|\
     неприменимо|нет|никто|отсутствует|отсутствуют|غير متوفر|لا احد|لا ينطبق|لا يوجد|–|—|不适用|无|无主持人|没有",
);

/// Remarks beside a name that are neither role nor affiliation: how somebody took part, how to speak of them.
pub(crate) static NOTES: Table = Table::new(
    13,
    "on zoom|via zoom|by zoom|on teams|on webex|via teams|via webex|\
     online chat|chat|remote chat|online room|technical support|slides|notes|online notes|in the room|in room|\
     ela|ele|elle|ella|ela/dela|ele/dele|elu/delu|elle/elle|ella/ella|sie/ihr|er/ihm|она/её|она/ее|он/его|она|他|她|\
     self identified|self-identified|self-declared|self-reported|self declared|\
     day one|day two|day three|first day|second day|third day|first half|second half|first part|second part|\
     morning|afternoon|morning session|afternoon session|first session|second session|matin|apres-midi|manana|\
     tarde|manha|premiere partie|deuxieme partie|primera parte|segunda parte|primeira parte|утро|上午|下午|\
     joined remotely|joined online|connected online|connected remotely|online participation|\
     onsite participation|on-site participation|in-person participation|virtual participation|\
     virtual participant|participation a distance|participation en ligne|participacion remota|\
     participacion en linea|participacion virtual|participacion presencial|participacao remota|\
     participacao online|participacao presencial|en distanciel|in person only|online only|remote only|\
     дистанционное участие|онлайн участие|удаленно|участие онлайн|线上参加|远程参与|现场参加|مشاركه عن بعد|\
     مشاركه عبر الانترنت|حضوري|حضوريا|by video link|via video link|via videolink|through zoom|\
     a distance|a distancia|absent|contact|accepted|backup|bio attached|by phone|by skype|by teams|by video|by videoconference|\
     by zoom|cancelled|confirmed|could not attend|did not attend|el|ella|ella/ella|elle|email|en ligne|en linea|\
     en presentiel|en remoto|excused|he|he/him|he/him/his|he/they|iel|il|in absentia|in person|in situ|in-person|\
     invited|main|on site|on-line|on-site|online|online participant|online presenter|online speaker|onsite|\
     onsite moderation|onsite participant|onsite speaker|phone|por videoconferencia|pre-recorded|prerecorded|\
     presencial|present|pronouns|recorded|remota|remote|remote participant|remote participation|remote presenter|\
     remote speaker|remotely|remoto|she|she/her|she/her/hers|she/they|tel|teleconference|they|they/them|\
     they/them/theirs|unable to attend|via skype|via teams|via teleconference|via video|via videoconference|\
     via webex|via zoom|video|video link|video message|videoconference|virtual|virtually|virtualmente|was present|\
     дистанционно|онлайн|очно|عبر الانترنت|عن بعد|在线|线上|远程",
);

/// Groups of stakeholders and parts of the meeting that are printed over or before names; they are no names.
pub(crate) static GROUPS: Table = Table::new(
    14,
    "full name and affiliation|full names and affiliations|full name|name, affiliation|\
     nris|nri|dcs|bpfs|dynamic coalitions|\
     company|companies|university|universities|ngos|government agency|international organisations|regional organisation|regional organization|\
     academia|academic|academic community|all|business|business sector|civil society|communaute technique|\
     comunidad tecnica|comunidade tecnica|confirmed|gobierno|gouvernement|government|governmental|governments|\
     governo|igo|industry|intergovernmental|intergovernmental organisation|intergovernmental organisations|\
     intergovernmental organization|intergovernmental organizations|international organisation|\
     international organization|international organizations|invited|invited but unable to attend|media|\
     name affiliation|name and affiliation|names and affiliations|ngo|other|others|private sector|secteur prive|\
     sector privado|setor privado|sociedad civil|sociedade civil|societe civile|stakeholder|tech community|\
     technical|technical community|youth|гражданское общество|правительство|техническое сообщество|\
     частный сектор|الحكومه|القطاع الخاص|المجتمع المدني|技术社群|政府|民间社会|私营部门",
);

/// Words for a part in the session, as they stand before a colon or over a list.
pub(crate) static LABELS: Table = Table::new(
    15,
    "organising|organizing|المشرفه|المشرف|مشرف|مشرفه|partner|delivered|\
     协办单位|协办|支持单位|承办单位|合办单位|主办|\
     contact|\
     supported|sponsored|sponsors|funded|cofunded|co-funded|\
     pembicara|narasumber|panelis|penceramah|spreker|sprekers|redner|rednerin|referenten|podium|relatori|oratori|prelegent|prelegenci|panelisci|panelista|konusmacilar|moderator|wawakilishi|mzungumzaji|wazungumzaji|msemaji|wasemaji|mwezeshaji|tagapagsalita|ομιλητες|συντονιστης|συντονιστρια|govornici|govornik|govornica|govorci|промовці|спікери|спікерка|доповідачі|говорници|лектори|vorbitori|eloadok|recnici|vystupujici|puhujat|talare|talere|foredragsholdere|वक्ता|发言嘉宾|讲者|主講人|與談人|講者|スピーカー|パネリスト|発表者|司会者|발표자|토론자|사회자|좌장|패널|연사|\
     proposal|\
     mod|mods|rapp|animation|facilitation|coordination|facilitacion|facilitacao|coordinacion|coordenacao|moderatorka|prowadzacy|prowadzaca|moderatori|moderatoren|sprecher|sprecherin|referentin|berichterstatter|\
     berichterstatterin|konusmaci|raportor|sprawozdawca|модератори|доповідач|доповідачка|ведуча|मॉडरेटर|الميسره|الميسرون|الميسرين|المقرره|المقررون|المنظمه|المحاوره|رييسه|الرييس|الرييسه|مديره|منسق|منسقه|مقرره|ميسره|المتحدثات|المشاركين|المنظمين|المشاركه|المشاركات|المديره|reviewed|\
     animateurs|animatrices|animador|animadora|anotador|anotadora|apresentador|apresentadora|comentarista|comoderador|comoderadora|\
     comentaristas|conferencier|conferenciere|coordenador|coordenadora|coordinador|coordinadora|coordinadores|\
     coordinateur|coordinatrice|coordonnateur|coordonnatrice|debatedor|debatedora|debatedores|discutant|discutante|\
     expositoras|facilitadoras|facilitadores|facilitateur|facilitateurs|facilitatrice|facilitatrices|mediador|\
     mediadora|mediateur|mediatrice|moderatore|moderatorin|organisatrice|organisatrices|oratrices|paneliste|\
     panelistes|participante|participantes|presentador|presentadora|presentateur|presentatrice|presidenta|preneur|\
     preneuse|rapporteure|rapporteures|rapporteuses|redacteur|redactrice|redactor|redactora|redator|redatora|\
     relatoras|relatore|relatrice|secretaire|secretaria|secretario|ведущие|выступающая|выступающие|выступающий|\
     докладчица|координатор|координаторка|модераторка|организаторка|председатель|председательница|\
     председательствующая|председательствующий|спикерка|спикерки|участница|участницы|фасилитатор|\
     модераторша|соведущая|соведущий|сомодератор|сомодераторы|edited|authored|assisted|\
     animateur|animatrice|anime|animee|chair|chaired|chairman|chairperson|chairpersons|chairs|chairwoman|closing|\
     \
     commentator|commentators|\
     comoderator|compiled|contributor|contributors|coordinator|\
     discussant|discussants|drafted|expositor|expositora|expositores|facilitador|facilitadora|facilitated|facilitator|\
     facilitators|host|hosted|hosts|intervenant|intervenante|intervenantes|intervenants|intervention|\
     interventions|introduction|introductions|keynote|keynotes|lead|leader|leaders|\
     members|moderacao|moderacion|moderada|moderado|moderador|moderadora|\
     moderadoras|moderadores|moderated|moderateur|moderateurs|moderation|moderator|moderator(s)|moderators|\
     moderatrice|moderatrices|modere|moderee|note-taker|note-takers|notes|notetaker|\
     notetaker(s)|notetakers|opening|orador|oradora|\
     oradoras|oradores|orateur|orateurs|oratrice|organisateur|organisateurs|organise|organised|organiser|\
     organiser(s)|organisers|organizado|organizador|organizadora|organizadoras|organizadores|organized|organizer|\
     organizer(s)|organizers|palestrante|palestrantes|panel|panelist|panelist(s)|panelista|panelistas|panelists|\
     panellist|panellist(s)|panellists|part|participant|participants|partners|\
     ponente|ponentes|prepared|presented|presenter|\
     presenter(s)|presenters|president|presidente|proposer|proposers|\
     rapporteur|rapporteur(s)|rapporteurs|rapporteuse|redige|redigee|relator|\
     relatora|relatores|relatoria|remarks|report|reporter|reporters|resource|respondent|respondents|scribe|scribes|\
     session|speaker|speaker(s)|speakers|summary|support|taker|takers|team|\
     welcome|written|ведущая|ведущий|докладчик|докладчики|модератор|\
     модераторы|организатор|организаторы|секретарь|спикер|\
     спикеры|участник|участники|эксперты|المتحدث|المتحدثه|المتحدثون|المتحدثين|المتدخلون|المحاور|\
     المشاركون|المقرر|المنسق|المنسقه|المنسقون|المنظم|المنظمون|\
     الميسر|رييس|مدير|مقرر|ميسر|モデレーター|主办单位|主办方|主持|主持人|主讲|主讲人|协办方|发言人|发言者|司会|嘉宾|报告人|报告员|演讲嘉宾|演讲者|组织者|记录|记录人|记录员|記録|記録者|書記|報告者|講演者|登壇者",
);

/// Words that go along with those for a part in the session.
pub(crate) static LABEL_WORDS: Table = Table::new(
    16,
    "forum|\
     institution|institutions|workshop|run|given|animated|there|was|\
     only|sole|single|\
     parts|halves|collaborative|nri|nris|\
     all|had|featured|for|\
     person|\
     one|two|three|four|five|assistant|deputy|second|substitute|\
     joint|of|\
     both|rice|rices|will|be|been|has|this|seance|sesion|sessao|mesa|that|\
     &|/|1|10|2|3|4|5|6|7|8|9|a|academia|additional|address|affiliation|affiliations|alphabetical|also|an|and|\
     and/or|are|as|break-out|breakout|business|by|civil|co|confirmed|da|dans|das|\
     de|debate|des|discussion|distance|distancia|do|dos|du|e|el|en|et|\
     event|expert|experts|final|first|following|full|government|group|\
     guest|guests|in|in-person|include|included|includes|institutional|invited|\
     is|jointly|key|la|las|le|lead|les|ligne|linea|list|lista|liste|\
     los|mag|main|media|name|names|no|note|n°|o|of|offline|on|\
     on-line|on-site|online|onsite|or|order|organising|organizing|os|other|our|overall|par|person|persons|physical|por|\
     presentation|presentations|principais|principal|principales|principaux|private|remota|remote|remoto|round|\
     roundtable|s|es|trice|euse|second|section|sector|session's|site|society|speech|\
     speeches|statement|statements|supporting|table|taken|\
     technical|the|their|third|virtual|was|were|with|workshop|y|youth|заседания|\
     и|по|секции|сессии|список|الجلسه|جلسه|特邀|现场|联合",
);

/// Column headings over names.
pub(crate) static HEADERS_NAME: Table = Table::new(
    17,
    "first and last name|full name|intervenant|name|name and surname|name of panelist|name of speaker|\
     name of the speaker|name surname|names|nom|nom complet|nom et prenom|nombre|nombre completo|\
     nombre y apellido|nombre y apellidos|nombres|nome|nome completo|noms|palestrante|panelist|panelists|\
     panellist|panellists|participant|ponente|prenom et nom|speaker|speaker name|speaker's name|speakers|\
     докладчик|имя|имя и фамилия|спикер|ф.и.о|фио|الاسم|المتحدث|发言人|名字|姓名|演讲者",
);

/// Column headings over given names.
pub(crate) static HEADERS_GIVEN: Table =
    Table::new(18, "first name|first names|firstname|forename|given name|given names|prenom|prenoms|primeiro nome|имя");

/// Column headings over family names.
pub(crate) static HEADERS_FAMILY: Table =
    Table::new(19, "apellido|apellidos|family name|last name|lastname|nom de famille|sobrenome|surname|фамилия");

/// Column headings over affiliations.
pub(crate) static HEADERS_BODY: Table = Table::new(
    20,
    "affiliation|affiliation institutionnelle|affiliation/organisation|affiliation/organization|affiliations|\
     afiliacao|afiliacion|company|employer|entidad|entidade|entity|institucion|instituicao|institution|\
     institution/organisation|institution/organization|institutional affiliation|org|organisation|\
     organisation name|organisation/affiliation|organisme|organizacao|organizacion|organization|\
     organization/affiliation|structure|место работы|организация|учреждение|الانتماء|الجهه|الموسسه|单位|工作单位|所属单位|\
     机构",
);

/// Column headings over declarations of gender.
pub(crate) static HEADERS_GENDER: Table = Table::new(
    21,
    "declared|declares|declaration|self-declared|self-declaration|declared gender|declared as|\
     declaration|declared gender|f/m|gender|gender (declared)|gender (m/f)|gender declaration|gender identity|\
     gender m/f|genero|genre|geschlecht|m/f|male/female|sex|sexe|sexo|гендер|пол|الجنس|النوع|النوع الاجتماعي|性别",
);

/// Column headings over what a person does.
pub(crate) static HEADERS_ROLE: Table = Table::new(
    22,
    "cargo|designation|fonction|funcao|funcion|function|job|job title|position|position/title|poste|puesto|role|\
     role in session|role in the session|title|title/position|titre|должность|роль|الصفه|المنصب|职位|职务",
);

/// Column headings over what no rule asks for.
pub(crate) static HEADERS_OTHER: Table = Table::new(
    23,
    "#|bio|category|confirmed|contact|country|country/region|e-mail|email|group|honorific|mode|nationality|no|\
     no.|notes|nr|num|number|n°|nº|online/onsite|onsite/online|pais|participation|pays|prefix|region|\
     region/country|regional group|remarks|s.no|s/n|salutation|sl no|sn|sr. no|stakeholder|stakeholder category|\
     stakeholder group|status|страна|البلد|国家|序号",
);

/// Countries under the names that people use for them.
pub(crate) static PLACES: Table = Table::new(
    24,
    "kabul|tirana|canberra|nassau|bridgetown|minsk|belmopan|thimphu|la paz|sarajevo|gaborone|brasilia|bujumbura|\
     phnom penh|ottawa|praia|bangui|n'djamena|moroni|san jose|havana|nicosia|santo domingo|dili|san salvador|malabo|\
     asmara|mbabane|suva|libreville|banjul|guatemala city|conakry|bissau|georgetown|port-au-prince|tegucigalpa|\
     reykjavik|tehran|baghdad|dublin|jerusalem|rome|astana|tarawa|kuwait city|bishkek|vientiane|maseru|monrovia|\
     tripoli|antananarivo|lilongwe|blantyre|kuala lumpur|valletta|nouakchott|port louis|chisinau|podgorica|\
     casablanca|amsterdam|the hague|wellington|auckland|managua|pyongyang|skopje|oslo|islamabad|panama city|\
     port moresby|asuncion|quezon city|krakow|porto|doha|st. petersburg|apia|riyadh|jeddah|freetown|bratislava|\
     ljubljana|honiara|mogadishu|hargeisa|pretoria|cape town|juba|madrid|barcelona|khartoum|paramaribo|bern|zurich|\
     damascus|taipei|dushanbe|dodoma|dar es salaam|chiang mai|lome|nuku'alofa|port of spain|ashgabat|kyiv|kiev|lviv|\
     abu dhabi|dubai|sharjah|edinburgh|san francisco|port vila|ho chi minh city|sana'a|bulawayo|recife|medellin|\
     guayaquil|cusco|guadalajara|monterrey|kumasi|ibadan|pune|bangalore|bengaluru|chennai|hyderabad|kolkata|shanghai|\
     shenzhen|osaka|kyoto|busan|melbourne|brisbane|toronto|montreal|vancouver|munich|hamburg|frankfurt|cologne|\
     marseille|toulouse|turin|naples|bologna|seville|rotterdam|antwerp|ghent|gothenburg|malmo|tampere|gdansk|brno|\
     kosice|graz|lausanne|aotearoa|aotearoa new zealand|republic of the marshall islands|northern ireland|catalonia|\
     quebec|faroe islands|state of palestine|western sahara|somaliland|curacao|aruba|tahiti|tokelau|guam|\
     american samoa|east timor|swaziland|democratic republic of congo|republic of congo|st. lucia|st lucia|\
     saint kitts and nevis|saint vincent|\
     brasil|\
     lao pdr|ivory coast|deutschland|bermuda|cayman islands|cook islands|niue|new caledonia|french polynesia|greenland|\
     martinique|guadeloupe|mayotte|macao|ankara|istanbul|abidjan|lusaka|durban|kisumu|mombasa|eldoret|douala|yaounde|cotonou|bamako|ouagadougou|niamey|\
     brazzaville|maputo|luanda|windhoek|ulaanbaatar|tashkent|almaty|baku|tbilisi|yerevan|delhi|karachi|lahore|hanoi|\
     yangon|vienna|prague|budapest|bucharest|athens|lisbon|quito|caracas|riga|tallinn|vilnius|helsinki|stockholm|\
     copenhagen|zagreb|belgrade|москва|казань|القاهره|بيروت|\
     abuja|accra|algiers|amman|bangkok|beirut|bogota|cairo|dakar|dhaka|harare|jakarta|kampala|kathmandu|kigali|kinshasa|lagos|\
     manila|montevideo|moscow|mumbai|rabat|seoul|tunis|warsaw|addis ababa|afghanistan|afrique du sud|albania|alemania|algeria|algerie|allemagne|andorra|angola|\
     antigua and barbuda|argentina|armenia|australia|austria|azerbaijan|bahamas|bahrain|bangladesh|barbados|\
     beijing|belarus|belgica|belgique|belgium|belize|benin|berlin|bhutan|bolivia|bosnia|bosnia and herzegovina|\
     botswana|brasil|brazil|bresil|brunei|brussels|buenos aires|bulgaria|burkina faso|burundi|cabo verde|\
     cambodia|cameroon|cameroun|canada|cape verde|central african republic|chad|chile|china|colombia|comoros|\
     congo|costa rica|cote d'ivoire|croatia|cuba|cyprus|czech republic|czechia|denmark|djibouti|dominica|\
     dominican republic|dr congo|drc|ecuador|egypt|egypte|el salvador|england|equatorial guinea|eritrea|espagne|\
     espana|estados unidos|estonia|eswatini|etats-unis|ethiopia|fiji|finland|france|francia|gabon|gambia|geneva|\
     georgia|germany|ghana|great britain|greece|grenada|guatemala|guinea|guinea-bissau|guinee|guyana|haiti|\
     honduras|hong kong|hungary|iceland|india|indonesia|iran|iraq|ireland|israel|italia|italie|italy|jamaica|\
     japan|japon|johannesburg|jordan|kazakhstan|kenya|kiribati|korea|kosovo|kuwait|kyrgyzstan|laos|latvia|\
     lebanon|lesotho|liban|liberia|libya|liechtenstein|lithuania|london|los angeles|luxembourg|macau|macedonia|\
     madagascar|malawi|malaysia|maldives|mali|malta|maroc|marshall islands|mauritania|mauritanie|mauritius|\
     mexico|mexico city|mexique|micronesia|mocambique|moldova|monaco|mongolia|montenegro|morocco|mozambique|\
     myanmar|nairobi|namibia|nauru|nepal|netherlands|new delhi|new york|new zealand|nicaragua|niger|nigeria|\
     north korea|north macedonia|norway|oman|pakistan|palau|palestine|panama|papua new guinea|paraguay|paris|\
     perou|peru|philippines|poland|portugal|puerto rico|qatar|republic of korea|republic of the congo|\
     republica dominicana|rio de janeiro|romania|royaume-uni|russia|russian federation|russie|rwanda|saint lucia|\
     samoa|san marino|sao paulo|sao tome and principe|saudi arabia|scotland|senegal|serbia|seychelles|\
     sierra leone|singapore|slovakia|slovenia|solomon islands|somalia|south africa|south korea|south sudan|spain|\
     sri lanka|sudan|suisse|suiza|suriname|sweden|switzerland|syria|taiwan|tajikistan|tanzania|tchad|thailand|\
     the netherlands|timor-leste|togo|tokyo|tonga|trinidad and tobago|tunisia|tunisie|turkey|turkiye|\
     turkmenistan|tuvalu|u.k|u.s|u.s.a|uae|uganda|uk|ukraine|united arab emirates|united kingdom|united states|\
     united states of america|uruguay|us|usa|uzbekistan|vanuatu|vatican|venezuela|viet nam|vietnam|wales|\
     washington|washington d.c|washington dc|yemen|zambia|zimbabwe|беларусь|германия|казахстан|китай|россия|сша|\
     украина|франция|الاردن|الامارات|البحرين|الجزاير|السعوديه|السودان|العراق|الكويت|المغرب|اليمن|تونس|سوريا|عمان|\
     فرنسا|فلسطين|قطر|لبنان|ليبيا|مصر|中国|俄罗斯|印度|巴西|德国|日本|法国|美国|英国|韩国",
);

/// Groups of countries; never an affiliation.
pub(crate) static REGIONS: Table = Table::new(
    25,
    "africa|africa group|african group|afrique|america latina|america latina y el caribe|americas|\
     amerique latine|apac|arab region|arab states|asia|asia and the pacific|asia pacific|asia pacific group|\
     asia-pacific|asia-pacific group|caribbean|central asia|east africa|east asia|eastern europe|\
     eastern european group|eeg|emea|europa|europe|global|global north|global south|grulac|lac|latam|latin america|\
     latin america and the caribbean|latin american and caribbean group|\
     latin american and caribbean group (grulac)|mena|middle east|north africa|north america|oceania|pacific|\
     south asia|south-east asia|southeast asia|southern africa|sub-saharan africa|the caribbean|weog|west africa|\
     western europe|western european and others group|western european and others group (weog)",
);

/// Every table.
pub(crate) static ALL: &[&Table] = &[
    &NAMES,
    &HONORIFICS,
    &SUFFIXES,
    &PARTICLES,
    &BODY,
    &ENDERS,
    &HEADS,
    &PARTS_OF_BODIES,
    &JOINTS,
    &ROLES,
    &ROLE_WORDS,
    &PLACEHOLDERS,
    &NOBODY,
    &NOTES,
    &GROUPS,
    &LABELS,
    &LABEL_WORDS,
    &HEADERS_NAME,
    &HEADERS_GIVEN,
    &HEADERS_FAMILY,
    &HEADERS_BODY,
    &HEADERS_GENDER,
    &HEADERS_ROLE,
    &HEADERS_OTHER,
    &PLACES,
    &REGIONS,
    &d::MALE,
    &d::FEMALE,
    &d::TRANSGENDER_MALE,
    &d::TRANSGENDER_FEMALE,
    &d::GENDER_VARIANT,
    &d::NO_ANSWER,
    &d::UNUSUAL,
    &d::NONE_MADE,
    &d::ENDING,
    &d::SEVERAL,
    &d::SPEAKING,
    &d::FIRST,
];
