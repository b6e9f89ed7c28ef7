//! Words by which names, bodies, roles and remarks are told apart. Folded (see [`super::fold`]), parted by `|`.

use super::declared as d;
use super::table::Table;

/// Given names, and family names of which many people share one, of every part of the world. They only tell a person from a
/// body; nothing else is ever concluded from a name.
pub(crate) static NAMES: Table = Table::new(
    0,
    "lena|luzia|iñigo|inigo|itziar|wangari|thandeka|palesa|lindiwe|sipho|tumelo|kagiso|njeri|otieno|achieng|\
     wambua|mutiso|tesfaye|abebech|hirut|selamawit|kossi|adjoa|akouvi|komlan|firmin|aissatou|ramatou|salif|\
     ousmane|mamady|fanta|seydi|oumy|bintou|kadiatou|abiola|chiamaka|ifeanyi|uche|nneka|folake|zainabu|\
     halimatou|dewi|putri|agus|budi|wayan|ketut|rizal|aisyah|azman|thuy|linh|hoa|hieu|somchai|apinya|sunisa|\
     malee|sokha|sreymom|ratana|anjana|bhavna|gita|hema|kiran|lakshmi|manish|meena|nandini|padma|pooja|rajan|\
     rekha|sanjana|shreya|sudhir|vikas|vinod|bilquis|farzana|nasreen|rukhsana|shabnam|zubair|dilshad|aigul|\
     nursultan|dinara|gulnaz|marat|timur|rustam|nigora|otabek|azamat|jamshed|aygun|elchin|leyla|tamta|levan|\
     anahit|armen|hasmik|tigran|ljubica|vesna|zorica|dejan|mladen|snezana|zuzanna|malgorzata|jadwiga|lenka|\
     marketa|pavla|jitka|ondrej|vojtech|borut|tjasa|egle|kadri|maarja|liisa|tuuli|aino|eero|ilkka|jukka|\
     ingvild|torbjorn|astri|maren|mette|soren|jorgen|birgitta|gunilla|lennart|ylva|bjork|sigridur|liesl|heinz|\
     uwe|lotte|annelies|joris|sanne|femke|maartje|wout|ruud|aoife|ciara|sinead|niall|eoin|padraig|rhys|gwen|\
     dilys|alistair|fergus|morag|isla|marguerite|gwenaelle|yann|maelle|ronan|loic|aurelien|bastien|solene|\
     anais|lucero|ximena|itzel|citlali|nayeli|rocio|araceli|consuelo|macarena|ainhoa|nerea|iker|joseba|\
     montserrat|pau|nuria|marcal|thais|luiza|duarte|vasco|goncalo|iracema|jandira|ubirajara|moana|tevita|sione|\
     losa|mele|talia|sefo|tiamo|hemi|aroha|leilani|kamala|mercia|filomena|palmira|\
     هبه|رامي|زياد|طلال|نبيل|نوال|رنده|هيثم|باسم|غاده|شيماء|اسراء|ايه|اسماء|وفاء|وسام|عادل|عماد|بدر|فهد|سلطان|\
     منصور|سميه|صفاء|لمياء|نجلاء|نهله|يحيي|زكريا|ادم|ابتسام|حازم|ايمن|اشرف|هشام|مروان|رضا|رضوان|\
     aaron|abbas|abbott|abdallah|abdel|abdelaziz|abdou|abdoul|abdoulaye|abdul|abdullah|abdulrahman|abebe|abel|\
     abena|abigail|abiodun|abraham|acosta|ada|adaeze|adam|adama|adams|ade|adebayo|adel|adele|adeyemi|adrian|\
     adriana|agnes|agnieszka|aguilar|ahmad|ahmed|ahn|aida|aigerim|aika|aiko|aisha|aishath|aissata|akash|akemi|\
     akhtar|akinyi|akira|akua|alain|alan|alba|albert|alberto|alejandra|alejandro|aleksandar|aleksandr|aleksei|\
     alessandra|alessandro|alex|alexander|alexandra|alexandre|alexei|alexey|alexis|alfonso|alfred|ali|alice|\
     alicia|alina|aline|alioune|allan|allison|alma|almaz|alonso|alvarez|alvaro|alves|amadou|amal|amanda|amara|\
     amelia|amelie|amin|amina|aminata|amir|amira|amit|amjad|ammar|amna|amos|amy|ana|anastasia|anders|andersen|\
     anderson|andersson|andre|andrea|andreas|andrei|andres|andrew|andrey|andrii|andris|andrzej|andy|angel|angela|\
     angelica|anh|anil|anita|anja|anjali|ann|anna|annabel|anne|anneli|annette|annika|anriette|ansu|anthony|\
     antoine|anton|antonia|antonio|antti|anwar|apolline|arash|araujo|ariana|ariel|arjun|armando|armin|arnaud|\
     artem|arthur|arturo|arun|arvid|aryeh|asad|asante|asha|ashok|asif|asma|aster|astrid|aurelie|avery|awa|aya|\
     ayesha|aylin|ayman|ayse|aziz|babacar|babak|bakker|banerjee|bank|banks|baraka|barbara|barbosa|bart|bashar|\
     basma|bauer|beatrice|beatriz|becker|bell|bello|ben|benedict|benjamin|bennett|benoit|berg|bernard|bertrand|\
     beth|bettina|bhatt|bianca|bilal|bill|binta|birgit|bjarne|bjorn|blessing|boateng|bob|bogdan|bola|boris|\
     boubacar|brad|brahim|brandon|brenda|brian|bridget|brigitte|brown|bruce|bruno|burak|caio|cameron|camila|\
     camille|cao|cardoso|carina|carine|carl|carla|carlo|carlos|carmen|carol|carolina|caroline|carvalho|castillo|\
     castro|catalina|catarina|caterina|catherine|cecilia|cedric|celeste|celia|celine|cesar|chad|chambers|chan|\
     chang|chantal|charles|charlotte|chatterjee|chavez|cheikh|chen|cheng|cheong|chiara|chidi|chika|chinedu|\
     chinwe|chioma|chipo|chloe|cho|choi|chowdhury|chris|christel|christian|christiane|christina|christine|\
     christoph|christophe|christopher|chua|chukwuemeka|church|claes|claire|clara|clark|claudia|claudio|clemence|\
     cohen|colin|constance|contreras|corinne|cornelia|costa|cristian|cristiana|cristina|cristobal|cruz|cynthia|\
     cyril|dagmar|daisuke|dalia|dalila|damian|damien|dan|dana|daniel|daniela|daniele|danilo|danny|daria|dario|\
     dariusz|das|dasgupta|dasha|dave|david|davide|davies|davis|dawit|dawn|debora|deborah|deepa|deepak|delgado|\
     delphine|demba|demetrio|deng|denis|denise|dennis|derek|desai|desiree|diallo|diana|diane|dias|diaz|didier|\
     diego|dieter|dilip|dilnoza|dimitar|dimitri|dimitris|dimitrov|dina|dinesh|ding|diop|djibril|dlamini|dmitri|\
     dmitrii|dmitry|dogan|dolores|dominik|dominique|donald|dong|dora|dorothy|douglas|dubois|duc|duncan|dung|\
     dupont|duran|dylan|ebele|eddy|eduardo|edward|edwards|edwin|efua|ehab|eileen|ekaterina|elaine|elena|eleni|\
     eleonora|eli|elias|elif|elisa|elisabeth|elizabeth|ella|ellen|elsa|elvira|emeka|emil|emilia|emilie|emilio|\
     emily|emma|emmanuel|emmanuelle|enrico|enrique|eric|erica|erik|erika|erkin|ernesto|esra|esteban|esther|ethan|\
     eugene|eva|evan|evans|eve|evelyn|evgeny|ezra|fabian|fabiana|fabienne|fabio|fabrice|fadel|fadi|fahad|faisal|\
     fang|farah|farai|farid|farida|fatima|fatimah|fatma|fatou|fatoumata|federica|federico|felicia|felipe|felix|\
     femi|feng|ferenc|fernanda|fernandes|fernandez|fernando|ferreira|field|figueroa|filip|fiona|firas|fischer|\
     flavia|flavio|florence|flores|florian|fofana|fonseca|fournier|francesca|francesco|francine|francis|\
     francisca|francisco|franck|francois|francoise|frank|franz|fred|freddy|frederic|frederick|frederik|fredrik|\
     friedrich|fumiko|gabor|gabriel|gabriela|gabriele|gabriella|gaelle|galina|gao|garcia|gareth|gary|gaston|\
     genevieve|geoff|geoffrey|george|georges|georgia|georgina|gerald|gerard|gerardo|german|ghada|gianluca|gideon|\
     gilbert|gilles|gina|gintaras|giorgi|giorgio|giovanna|giovanni|giulia|giulio|giuseppe|gloria|godfrey|gomes|\
     gomez|goncalves|gonzales|gonzalez|goran|gordon|grace|graciela|graham|greg|gregor|gregory|greta|guadalupe|\
     gudrun|guido|guilherme|guillaume|guillermo|gul|gulnara|gunnar|gunther|gupta|gustavo|gutierrez|guy|guzman|\
     habib|haddad|hadi|hadiza|hai|haidara|haifa|hakan|halima|hamid|hamidou|hamza|hana|hanan|hanane|hani|hanna|\
     hannah|hans|hansen|hansson|hari|harold|harry|haruki|hasan|hassan|hawa|heather|hector|heidi|heike|heikki|\
     hein|helen|helena|helene|helga|helmut|hend|hendrik|henri|henrik|henrique|henry|herbert|herman|hernandez|\
     herrera|hesham|hilary|hill|hind|hiroshi|hisham|ho|hoang|hoffmann|holly|hong|hope|horacio|horvat|hossain|\
     hossam|house|hua|huang|hubert|huda|hugh|hughes|hugo|hussain|hussein|hwang|hye|hyun|ian|ibanez|ibrahim|\
     ibrahima|ida|idris|ifeoma|ignacio|igor|ikram|ilaria|ildiko|ilia|ilona|ilse|ilze|iman|imane|imran|ines|inga|\
     ingeborg|ingrid|innocent|ioana|ioannis|ionescu|irena|irene|irina|iris|isaac|isabel|isabella|isabelle|islam|\
     ismail|issa|issouf|istvan|ivan|ivana|ivanov|ivanova|ivo|iwona|izabela|jack|jackie|jackline|jackson|jacob|\
     jacqueline|jacques|jaime|jain|jakob|jakub|jamal|james|jamie|jamila|jan|jana|jane|janet|janice|janis|jansen|\
     janssen|jasmin|jasmine|jasna|jason|javier|jay|jayne|jean|jeanne|jeff|jeffrey|jelena|jennifer|jenny|jens|\
     jensen|jeremy|jerome|jesper|jesse|jessica|jesus|ji|jia|jian|jill|jim|jimena|jimenez|jin|jing|jiri|joachim|\
     joan|joana|joanna|joao|joaquin|joe|joel|johan|johanna|johannes|johansson|john|johnny|johnson|jolanta|jon|\
     jonas|jonathan|jones|joost|jordi|jorge|jorgelina|jose|josef|josefina|joseph|josephine|joshi|joshua|josue|\
     joyce|juan|juana|judith|judy|julia|julian|juliana|julie|julien|juliet|julieta|julio|julius|jun|june|junko|\
     jurga|jurgen|jussi|justice|justin|justine|justyna|kaba|kai|kaito|kaja|kamal|kamau|kamran|kaplan|kapoor|\
     karen|karim|karima|karin|karina|karl|karla|karol|karolina|kasia|katarina|katarzyna|kate|katerina|katharina|\
     katherine|kathleen|kathryn|kathy|katie|katja|kaur|kaveh|kavita|kaya|kayode|kazuki|keiko|keita|keith|kelly|\
     kemal|ken|kenji|kenneth|kenta|kerstin|kevin|khadija|khadijah|khaled|khalid|khalil|khan|kim|kimberly|king|\
     kirsten|klara|klaus|klein|klodian|kobayashi|koch|koffi|kofi|kojo|kone|konrad|konstantin|konstantinos|\
     korhonen|kouassi|kovac|kovacs|koval|kovalenko|kowalska|kowalski|krishna|kristen|kristian|kristina|kristine|\
     kristjan|krzysztof|kumar|kurt|kuznetsov|kwabena|kwame|kwesi|kwok|kyle|kyoko|lam|lama|lamia|lan|lara|larissa|\
     larry|lars|larsen|latifa|lau|laura|laure|laurence|laurent|law|layla|lea|leah|leclerc|lee|lefevre|leif|leila|\
     leo|leon|leonard|leonardo|leonid|leonor|lerato|leticia|lewis|li|lidia|liesbeth|liga|lila|lilian|liliana|\
     lillian|lima|lin|lina|linda|lindberg|ling|lisa|liu|livia|liz|ljiljana|lo|logan|lopes|lopez|lorena|lorenzo|\
     louis|louisa|louise|lu|luc|luca|lucas|lucia|luciana|luciano|lucie|lucien|lucy|ludmila|luigi|luis|luisa|luiz|\
     luka|lukas|luke|luo|luz|lydia|lyudmila|maarten|machado|madeleine|madhuri|magda|magdalena|maha|mahmoud|mai|\
     maja|makoto|malak|malika|malte|mamadou|manal|manana|manfred|manju|manuel|manuela|mar|mara|marc|marcel|\
     marcela|marcella|marcelo|marcia|marcin|marco|marcos|marcus|marek|margaret|margarita|margaux|mari|maria|\
     mariam|mariama|marian|mariana|marianne|maribel|marie|marielle|marietta|marija|marilena|marilyn|marina|mario|\
     marion|marisa|marisol|marit|marius|mariya|marja|marjan|mark|marko|markus|marsh|mart|marta|martha|marthe|\
     martin|martina|martine|martinez|martins|marvin|mary|maryam|marzena|masako|matej|mateo|mateus|mathias|\
     mathieu|mathilde|matilda|matt|matteo|matthew|matthias|matthieu|maud|maura|maureen|maurice|mauricio|max|\
     maxim|maxime|maximilian|may|maya|maymouna|mayra|mbeki|medina|mehdi|mehmet|mehta|mehwish|mei|melanie|melissa|\
     melnyk|mendes|mendez|mendoza|mensah|mercedes|mercy|merve|meyer|michael|michaela|michal|michel|michele|\
     michelle|mieko|miguel|mihai|mika|mikael|mikhail|mikko|milan|milda|milena|milica|miller|milos|mina|ming|minh|\
     mira|miriam|mirjam|mirjana|miroslav|mishra|mitchell|modou|moez|mohamad|mohamed|mohammad|mohammed|mohan|mohd|\
     mohit|moira|molina|mona|monica|monika|monique|moor|moore|mora|morales|moreau|moreira|moreno|morris|moses|\
     mostafa|moussa|moustapha|mueller|muhammad|mukesh|muller|muna|murat|muriel|murphy|musa|mustafa|mutua|mwangi|\
     myriam|nabil|nada|nadezhda|nadia|nadine|nadira|nakamura|naledi|naoki|naomi|narges|nascimento|nasser|natalia|\
     natalie|natasha|nathalie|nathan|navid|ndiaye|ndlovu|neema|neha|neil|nel|nelly|nelson|nenad|nermin|neven|\
     ngozi|nguyen|niamh|nicholas|nick|nicola|nicolas|nicole|niels|nielsen|nigel|nikhil|nikita|nikki|nikola|\
     nikolai|nikolaos|nikos|nils|nilsson|nina|ning|nino|nisha|njoroge|nkechi|noah|noel|noelle|noemi|noor|nora|\
     norah|norbert|noriko|norma|novak|nowak|nunes|nuno|nur|nurul|oana|obi|obinna|ochieng|octavia|octavio|\
     odhiambo|okafor|okeke|okoro|oksana|ola|olaf|ole|oleg|oleksandr|oleksii|olena|olga|oliveira|oliver|olivia|\
     olivier|olsen|olu|olumide|oluwaseun|omar|onyango|oren|orlando|ortega|ortiz|osama|oscar|osei|oskar|osman|\
     otto|ouedraogo|oumar|oumou|oussama|owusu|oystein|ozgur|pablo|page|paloma|pamela|pandey|paola|paolo|\
     papadopoulos|parisa|park|parker|pascal|pascale|patel|patrice|patricia|patricio|patrick|patrik|paul|paula|\
     paulina|paulo|pavel|pawel|pedro|peggy|pekka|penelope|per|pereira|perera|perez|pete|peter|petersen|peterson|\
     petr|petra|petros|petrov|petrova|pham|phan|phil|philip|philipp|philippe|phuong|pia|pierre|piet|pietro|pilar|\
     pillai|pinto|piotr|polina|popescu|popov|popova|post|power|prakash|pranav|prasad|pratik|precious|predrag|\
     preeti|price|priya|priyanka|qi|quang|quentin|qureshi|rachel|rachid|radhika|radka|rafael|rafaela|rahul|\
     raimundo|raj|raja|rajesh|rajiv|ralf|ralph|ram|raman|ramesh|rami|ramirez|ramiro|ramon|ramos|rana|rania|rao|\
     raphael|raquel|rasa|rashid|rashida|rasmus|raul|ravi|ray|raymond|rebeca|rebecca|reddy|reem|regina|regine|\
     reinhard|renata|renate|renato|rene|reyes|reza|ribeiro|ricardo|riccardo|richard|richardson|rick|riedel|rima|\
     rios|rita|rivera|rob|robert|roberta|roberto|roberts|robin|robinson|rocha|rodolfo|rodrigo|rodrigues|\
     rodriguez|roger|rohan|rohit|rojas|roland|rolf|romain|roman|romero|ron|ronald|ronaldo|rory|rosa|rosalia|rose|\
     rosemary|rossi|roxana|roy|ruben|rudolf|rui|ruiz|rukia|rupa|ruslan|russell|ruta|rutendo|ruth|ryan|saad|\
     sabina|sabine|sabrina|saeed|said|saida|saito|salazar|saleh|salem|salim|sally|salma|salome|sam|samantha|\
     sameer|sami|samia|samir|samira|samson|samuel|sanchez|sanders|sandra|sandrine|sani|sanja|sanjay|sanna|\
     santana|santos|sara|sarah|sarr|sasha|sato|satoshi|satu|saul|schmidt|schneider|schulz|schwarz|sean|sebastian|\
     sebastien|seema|segun|sekou|selam|selim|selin|selma|seok|serena|serge|sergei|sergey|sergio|serhii|seydou|\
     seynabou|shah|shahid|shaima|shan|shane|shanthi|shao|sharif|sharma|sharon|shaun|sheila|shen|sherif|\
     shevchenko|shirin|shirley|shu|siddharth|sidonie|sidorov|sigrid|sigurdur|silke|silva|silvia|simon|simona|\
     simone|singh|siobhan|siti|siv|slavica|slavka|slobodan|smirnov|smith|soares|sofia|sofie|sokhna|solange|\
     solomon|solveig|sonia|sonja|sophia|sophie|soto|sousa|souza|stacy|stan|stefan|stefania|stefano|steffen|\
     stella|stephan|stephane|stephanie|stephen|steve|steven|stewart|stuart|su|subhash|sudha|sue|suleiman|suman|\
     sundaram|sunil|sunita|susan|susana|susanna|susanne|suzanne|suzuki|sven|svensson|svetlana|svitlana|syed|\
     sylvia|sylvie|tadeusz|tahir|taiwo|takahashi|takashi|takeshi|tamar|tamara|tamas|tanaka|tang|tanja|tanya|tara|\
     tarek|tariq|tatenda|tatiana|tatyana|taylor|ted|teixeira|temitope|tendai|teodora|teresa|terry|tetiana|thabo|\
     thandi|thandiwe|theo|theodora|theresa|therese|thi|thiago|thierry|thobile|thomas|thompson|thor|thorsten|thu|\
     tiago|tibor|tiina|tijani|tim|timo|timothy|tina|tkachenko|tobias|todd|tolu|tom|tomas|tomasz|tomoko|toni|tony|\
     toomas|torres|torsten|toure|tran|traore|tremblay|trevor|trinh|trond|tuan|tunde|turner|tyler|ulf|ulrich|\
     ulrike|umar|umberto|ursula|usha|valencia|valentin|valentina|valeria|valerie|valery|vanessa|vargas|vasquez|\
     vazquez|vega|velasco|vera|veronica|veronika|veronique|vicente|victor|victoria|vida|vieira|vijay|vikram|\
     viktor|viktoria|viktoriia|vincent|viola|violeta|virginia|vitaly|vivek|vivian|vladimir|volker|volkov|\
     volodymyr|vytautas|wafa|wagner|wahid|wai|walid|walker|walter|wambui|wang|wanjiku|wanjiru|watanabe|watson|\
     weber|wei|wen|wendy|werner|white|wilfred|wilhelm|will|william|williams|wilson|winnie|winston|wojciech|wole|\
     wolfgang|wong|wood|wright|wu|xavier|xiao|xiaoming|xie|xin|xu|yadav|yamamoto|yan|yana|yang|yannick|yao|yasin|\
     yasmin|yasmine|yasser|yaw|ye|yemi|yeo|yetunde|yi|yilmaz|ying|yohannes|yoko|yolanda|yonas|yong|yoon|yoshi|\
     yoshida|young|yousef|youssef|yu|yuan|yuki|yulia|yuliia|yun|yuri|yusuf|yuto|yves|yvette|yvonne|zachary|zahra|\
     zainab|zakaria|zane|zara|zdenek|zeinab|zeng|zeynep|zhang|zhao|zhen|zheng|zhi|zhong|zhou|zhu|ziad|zineb|\
     zodwa|zoe|zoltan|zoran|zsofia|zuzana|александр|алексей|анастасия|андрей|анна|борис|вера|виктор|владимир|\
     галина|дарья|денис|дмитрий|евгений|екатерина|елена|иван|иванов|иванова|игорь|ирина|кирилл|константин|\
     кузнецов|лев|людмила|максим|мария|михаил|надежда|наталья|никита|николай|олег|ольга|павел|петр|петров|\
     петрова|роман|светлана|сергей|сидоров|смирнов|смирнова|софья|татьяна|юлия|юрий|яна|ابراهيم|احمد|امل|امنه|\
     امينه|ايمان|جمال|حسن|حسين|حنان|خالد|خديجه|دينا|رانيا|رشيد|رنا|ريم|زينب|ساره|سامي|سعد|سعيد|سلمي|سلوي|سمير|\
     صالح|طارق|عايشه|عبد|عبدالله|علي|عمر|فاطمه|فيصل|كريم|ليلي|لينا|ماجد|محمد|محمود|مريم|مصطفي|مني|ناديه|ناصر|نور|\
     هاله|هدي|هند|وايل|وليد|ياسر|ياسين|يوسف",
);

/// What stands before or after a name by way of address, in the six UN languages, Portuguese and German. It is kept apart from the
/// name, and nothing is concluded from it.
pub(crate) static HONORIFICS: Table = Table::new(
    1,
    "fr|atty|hno|hna|w/ro|w/rt|kapitan|dr.-ing|dr. iur|don|dom|doutor|doutora|doctora|dottor|dottore|dottoressa|pani|sayin|bapak|ir|msgr|avv|\
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
    "accessibility|advisors|agritech|aid|airlines|airport|airways|alumni|archives|army|associations|base|beacon|\
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
    "links|coders|makers|voices|watchers|circle|circles|hive|gateway|bridges|beacon|compass|connects|desk|mesh|\
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
    "fakultas|fakultat|facultat|fakultet|fakultesi|dipartimento|wydzial|direction|direccion|direcao|форум|клуб|сообщество|движение|альянс|общество|лига|школа|лаборатория|факультет|кафедра|agi|birligi|odasi|\
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
    "研究员|副研究员|教授|副教授|讲师|主任|副主任|经理|总监|工程师|学生|研究生|博士生|记者|律师|理事|会长|院长|首席执行官|创始人|秘书长|处长|司长|局长|总经理|董事长|顾问|专员|专家|\
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
    "البرامج|المشاريع|التنفيذي|التنفيذيه|العام|العامه|قسم|اداره|البحوث|السياسات|برنامج|مشروع|التنميه|التقني|\
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
    "will be provided later|will be provided|will be added later|will be added|not yet known|not known yet|unknown yet|not decided|yet to be determined|yet to be announced|\
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
    "ela|ele|elle|ella|ela/dela|ele/dele|elu/delu|elle/elle|ella/ella|sie/ihr|er/ihm|она/её|она/ее|он/его|она|他|她|\
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
    "academia|academic|academic community|all|business|business sector|civil society|communaute technique|\
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
    "mod|mods|rapp|animation|facilitation|coordination|facilitacion|facilitacao|coordinacion|coordenacao|moderatorka|prowadzacy|prowadzaca|moderatori|moderatoren|sprecher|sprecherin|referentin|berichterstatter|\
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
    "both|rice|rices|will|be|been|has|this|seance|sesion|sessao|mesa|that|\
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
    "lao pdr|ivory coast|deutschland|bermuda|cayman islands|cook islands|niue|new caledonia|french polynesia|greenland|\
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
