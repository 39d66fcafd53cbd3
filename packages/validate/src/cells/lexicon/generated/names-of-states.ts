// Generated from the packages iso-3166 and i18n-iso-countries by packages/validate/generator. Do not edit.
/** The alpha-3 code of each country and its names without case, punctuation and accents, one line each. */
export const namesOfStates = `\
ABW	abw	aruba	aw	аруба
AFG	af	afg	afganistan	afghanistan	ауғанстан	афганистан
AGO	ago	angola	ao	ангола
AIA	ai	aia	anguila	anguilla	ангилья
ALA	ala	aland	aland islands	ax	islas aland	аланд аралдары	аландские острова
ALB	al	alb	albania	albanie	албания
AND	ad	and	andorra	andorre	андорра
ARE	ae	are	emiratos arabes unidos	emirats arabes unis	uae	united arab emirates	біріккен араб әмірліктері	оаэ
ARG	ar	arg	argentina	argentine	аргентина
ARM	am	arm	armenia	armenie	армения
ASM	american samoa	as	asm	samoa americaines	samoa americana	америкалық самоа	американское самоа
ATA	antarctica	antarctique	antartida	aq	ata	антарктида
ATF	atf	french southern territories	terres australes francaises	tf	tierras australes francesas	францияның оңтүстік аимақтары	французские южные и антарктические территории
ATG	ag	antigua and barbuda	antigua et barbuda	antigua y barbuda	atg	антигуа және барбуда	антигуа и барбуда
AUS	au	aus	australia	australie	австралия
AUT	at	austria	aut	autriche	австрия
AZE	az	aze	azerbaidjan	azerbaijan	azerbaiyan	азербаиджан	әзірбаижан
BDI	bdi	bi	burundi	бурунди
BEL	be	bel	belgica	belgique	belgium	бельгия
BEN	ben	benin	bj	dahomey	бенин
BES	bes	bonaire saint eustache et saba	bonaire san eustaquio y saba	bonaire sint eustatius and saba	bq	бонэир синт эстатиус и саба	кариб нидерландысы
BFA	bf	bfa	burkina faso	upper volta	буркина фасо
BGD	bangladesh	bd	bgd	бангладеш
BGR	bg	bgr	bulgaria	bulgarie	болгария
BHR	bahrain	bahrein	bh	bhr	бахреин
BHS	bahamas	bhs	bs	багам аралдары	багамы
BIH	ba	bih	bosnia and herzegovina	bosnia y herzegovina	bosnie herzegovine	босния және герцеговина	босния и герцеговина
BLM	bl	blm	saint barthelemy	сен бартелеми
BLR	belarus	bielorrusia	bielorussie	blr	by	byelorussian ssr	беларусь
BLZ	belice	belize	blz	bz	белиз
BMU	bermuda	bermudas	bermudes	bm	bmu	бермуд аралдары	бермуды
BOL	bo	bol	bolivia	bolivia plurinational state of	bolivie	боливия
BRA	br	bra	brasil	brazil	bresil	бразилия
BRB	barbade	barbados	bb	brb	барбадос
BRN	bn	brn	brunei darussalam	брунеи
BTN	bhoutan	bhutan	bt	btn	butan	бутан
BVT	bouvet island	bv	bvt	ile bouvet	isla bouvet	буве аралы	остров буве
BWA	botswana	bw	bwa	ботсвана
CAF	caf	central african republic	cf	republica centroafricana	republique centrafricaine	орталық африка республикасы	цар
CAN	ca	can	canada	канада
CCK	cc	cck	cocos keeling islands	iles cocos	islas cocos keeling	кокос килинг аралдары	кокосовые острова
CHE	ch	che	suisse	suiza	switzerland	швеицария
CHL	chile	chili	chl	cl	чили
CHN	china	chine	chn	cn	people s republic of china	кнр китаиская народная республика	қытаи
CIV	ci	civ	costa de marfil	cote d ivoire	ivory coast	кот д ивуар
CMR	cameroon	cameroun	camerun	cm	cmr	камерун
COD	cd	cod	congo democratic republic of the	congo republica democratica del	democratic republic of the congo	republique democratique du congo	zaire	демократическая республика конго	конго
COG	cg	cog	congo	republic of the congo	republique du congo	конго республикасы	республика конго
COK	ck	cok	cook islands	iles cook	islas cook	кук аралдары	острова кука
COL	co	col	colombia	colombie	колумбия
COM	com	comoras	comores	comoros	km	комор аралдары	коморы
CPV	cabo verde	cap vert	cape verde	cpv	cv	кабо верде
CRI	costa rica	cr	cri	коста рика
CUB	cu	cub	cuba	куба
CUW	curacao	cuw	cw	кюрасао
CXR	christmas island	cx	cxr	ile christmas	isla de navidad	остров рождества	рождество аралы
CYM	cayman islands	cym	iles caimans	islas caiman	ky	каиман аралдары	острова каиман
CYP	chipre	chypre	cy	cyp	cyprus	кипр
CZE	cz	cze	czech republic	czechia	republica checa	republique tcheque	чех республикасы	чехия
DEU	alemania	allemagne	de	deu	germany	германия
DJI	dj	dji	djibouti	french afars and issas	yibuti	джибути
DMA	dm	dma	dominica	dominique	доминика
DNK	danemark	denmark	dinamarca	dk	dnk	дания
DOM	do	dom	dominican republic	republica dominicana	republique dominicaine	доминикан республикасы	доминиканская республика
DZA	algeria	algerie	argelia	dz	dza	алжир
ECU	ec	ecu	ecuador	equateur	эквадор
EGY	eg	egipto	egy	egypt	egypte	египет	мысыр
ERI	er	eri	eritrea	erythree	эритрея
ESH	eh	esh	sahara occidental	western sahara	батыс сахара	садр
ESP	es	esp	espagne	espana	spain	испания
EST	ee	est	estonia	estonie	эстония
ETH	et	eth	ethiopia	ethiopie	etiopia	эфиопия
FIN	fi	fin	finland	finlande	finlandia	финляндия
FJI	fidji	fiji	fj	fji	фиджи
FLK	falkland islands malvinas	fk	flk	iles malouines	islas malvinas	фолкленд аралдары	фолклендские острова
FRA	fr	fra	france	francia	франция
FRO	faroe islands	fo	fro	iles feroe	islas feroe	фарер аралдары	фареры
FSM	fm	fsm	micronesia	micronesia federated states of	micronesie	микронезия
GAB	ga	gab	gabon	габон
GBR	gb	gbr	great britain	reino unido	royaume uni	uk	united kingdom	united kingdom of great britain and northern ireland	великобритания	ұлыбритания
GEO	ge	geo	georgia	georgie	грузия
GGY	gg	ggy	guernesey	guernsey	гернси
GHA	gh	gha	ghana	гана
GIB	gi	gib	gibraltar	гибралтар
GIN	gin	gn	guinea	guinee	гвинея
GLP	glp	gp	guadalupe	guadeloupe	гваделупа
GMB	gambia	gambie	gm	gmb	republic of the gambia	the gambia	гамбия
GNB	gnb	guinea bissau	guinee bissau	gw	гвинея бисау
GNQ	equatorial guinea	gnq	gq	guinea ecuatorial	guinee equatoriale	экваториальная гвинея	экваторлық гвинея
GRC	gr	grc	grece	grecia	greece	грекия	греция
GRD	gd	granada	grd	grenada	grenade	гренада
GRL	gl	greenland	grl	groenland	groenlandia	гренландия
GTM	gt	gtm	guatemala	гватемала
GUF	french guiana	gf	guayana francesa	guf	guyane francaise	гвиана	француз гвианасы
GUM	gu	guam	gum	гуам
GUY	guy	guyana	gy	гаиана
HKG	hk	hkg	hong kong	гонконг
HMD	heard e islas mcdonald	heard island and mcdonald islands	hm	hmd	iles heard et macdonald	херд аралы және макдональд аралдары	херд и макдональд
HND	hn	hnd	honduras	гондурас
HRV	croacia	croatia	croatie	hr	hrv	хорватия
HTI	haiti	ht	hti	гаити
HUN	hongrie	hu	hun	hungary	hungria	венгрия
IDN	id	idn	indonesia	indonesie	индонезия
IMN	ile de man	im	imn	isla de man	isle of man	мэн аралы	остров мэн
IND	in	ind	inde	india	индия	үндістан
IOT	british indian ocean territory	io	iot	ocean indien britannique	territorio britanico del oceano indico	британская территория в индииском океане	үнді мұхитындағы британ аимағы
IRL	ie	ireland	irl	irlanda	irlande	ирландия
IRN	ir	iran	iran islamic republic of	irn	islamic republic of iran	republica islamica de iran	иран
IRQ	iq	irak	iraq	irq	ирак
ISL	iceland	is	isl	islande	islandia	исландия
ISR	il	isr	israel	израиль
ITA	it	ita	italia	italie	italy	италия
JAM	jam	jamaica	jamaique	jm	ямаика
JEY	je	jersey	jey	джерси
JOR	jo	jor	jordan	jordania	jordanie	иордания
JPN	japan	japon	jp	jpn	жапония	япония
KAZ	kaz	kazajistan	kazakhstan	kz	казахстан	қазақстан
KEN	ke	ken	kenia	kenya	кения
KGZ	kg	kgz	kirghizistan	kirguistan	kyrgyzstan	киргизия	қырғызстан
KHM	cambodge	cambodia	camboya	kh	khm	камбоджа
KIR	gilbert islands	ki	kir	kiribati	кирибати
KNA	kn	kna	saint christophe et nieves	saint kitts and nevis	saint kitts y nevis	сент китс және невис	сент китс и невис
KOR	coree du sud	kor	korea republic of	kr	republic of korea	republica de corea	south korea	оңтүстік корея	республика корея
KWT	koweit	kuwait	kw	kwt	кувеит
LAO	la	lao	lao people s democratic republic	laos	republica democratica popular de lao	лаос
LBN	lb	lbn	lebanon	liban	libano	ливан
LBR	lbr	liberia	lr	либерия
LBY	lby	libia	libya	libye	ly	ливия
LCA	lc	lca	saint lucia	sainte lucie	santa lucia	сент люсия
LIE	li	lie	liechtenstein	лихтенштеин
LKA	lk	lka	sri lanka	шри ланка
LSO	lesotho	lesoto	ls	lso	лесото
LTU	lithuania	lituania	lituanie	lt	ltu	литва
LUX	lu	lux	luxembourg	luxemburgo	люксембург
LVA	latvia	letonia	lettonie	lv	lva	латвия
MAC	mac	macao	mo	макао
MAF	maf	mf	saint martin francesa	saint martin french part	saint martin partie francaise	сен мартен
MAR	ma	mar	maroc	marruecos	morocco	марокко
MCO	mc	mco	monaco	монако
MDA	md	mda	moldavia	moldavie	moldova republic of	молдавия	молдова
MDG	madagascar	mdg	mg	мадагаскар
MDV	maldivas	maldives	mdv	mv	мальдив аралдары	мальдивы
MEX	mex	mexico	mexique	mx	мексика
MHL	iles marshall	islas marshall	marshall islands	mh	mhl	маршалл аралдары	маршалловы острова
MKD	macedoine du nord	macedonia del norte	mk	mkd	north macedonia	the republic of north macedonia	северная македония	солтүстік македония республикасы
MLI	mali	ml	mli	мали
MLT	malta	malte	mlt	mt	мальта
MMR	burma	mm	mmr	myanmar	мьянма	мьянма бирма
MNE	me	mne	montenegro	черногория
MNG	mn	mng	mongolia	mongolie	монголия	моңғолия
MNP	iles mariannes du nord	islas marianas del norte	mnp	mp	northern mariana islands	северные марианские острова	солтүстік мариана аралдары
MOZ	moz	mozambique	mz	мозамбик
MRT	mauritania	mauritanie	mr	mrt	мавритания
MSR	montserrat	ms	msr	монтсеррат
MTQ	martinica	martinique	mq	mtq	мартиника
MUS	maurice	mauricio	mauritius	mu	mus	маврикии
MWI	malaui	malawi	mw	mwi	малави
MYS	malaisie	malasia	malaysia	my	mys	малаизия
MYT	mayotte	myt	yt	маиотта
NAM	na	nam	namibia	namibie	намибия
NCL	nc	ncl	new caledonia	nouvelle caledonie	nueva caledonia	жаңа каледония	новая каледония
NER	ne	ner	niger	нигер
NFK	ile norfolk	isla norfolk	nf	nfk	norfolk island	норфолк аралы	остров норфолк
NGA	ng	nga	nigeria	нигерия
NIC	ni	nic	nicaragua	никарагуа
NIU	niu	niue	nu	ниуэ
NLD	netherlands	netherlands kingdom of the	nl	nld	paises bajos	pays bas	the netherlands	нидерланд	нидерланды
NOR	no	nor	noruega	norvege	norway	норвегия
NPL	nepal	np	npl	непал
NRU	nauru	nr	nru	науру
NZL	new zealand	nouvelle zelande	nueva zelanda	nz	nzl	жаңа зеландия	новая зеландия
OMN	om	oman	omn	оман
PAK	pak	pakistan	pk	пакистан	пәкістан
PAN	pa	pan	panama	панама
PCN	iles pitcairn	pcn	pitcairn	pitcairn islands	pn	острова питкэрн	питкэрн аралдары
PER	pe	per	perou	peru	перу
PHL	filipinas	ph	philippines	phl	филиппин	филиппины
PLW	palaos	palau	plw	pw	палау
PNG	papouasie nouvelle guinee	papua new guinea	papua nueva guinea	pg	png	папуа жаңа гвинея	папуа новая гвинея
POL	pl	pol	poland	pologne	polonia	польша
PRI	porto rico	pr	pri	puerto rico	пуэрто рико
PRK	coree du nord	korea democratic people s republic of	kp	north korea	prk	republica popular democratica de corea	кндр кореиская народно демократическая республика	солтүстік корея
PRT	portugal	prt	pt	португалия
PRY	paraguay	pry	py	парагваи
PSE	palestina	palestine	palestine state of	ps	pse	state of palestine	государство палестина	палестина аимақтары
PYF	french polynesia	pf	polinesia francesa	polynesie francaise	pyf	француз полинезиясы	французская полинезия
QAT	catar	qa	qat	qatar	катар
REU	re	reu	reunion	реюньон
ROU	ro	romania	rou	roumanie	rumania	румыния
RUS	ru	rus	rusia	russia	russian federation	russie	ресеи	россииская федерация	россия
RWA	ruanda	rw	rwa	rwanda	руанда
SAU	arabia saudita	arabie saoudite	sa	sau	saudi arabia	сауд арабиясы	саудовская аравия
SDN	sd	sdn	soudan	sudan	судан
SEN	sen	senegal	sn	сенегал
SGP	sg	sgp	singapore	singapour	singapur	сингапур
SGS	georgia del sur y las islas sandwich del sur	georgie du sud et les iles sandwich du sud	gs	sgs	south georgia and the south sandwich islands	оңтүстік георгия және оңтүстік сандвич аралдары	южная георгия и южные сандвичевы острова
SHN	saint helena	saint helena ascension and tristan da cunha	sainte helene	santa helena ascension y tristan de acuna	sh	shn	острова святои елены вознесения и тристан да кунья	әулие елена аралы
SJM	sj	sjm	svalbard and jan mayen	svalbard et ile jan mayen	svalbard y jan mayen	шпицберген және ян маиен	шпицберген и ян маиен
SLB	iles salomon	islas salomon	sb	slb	solomon islands	соломон аралдары	соломоновы острова
SLE	sierra leona	sierra leone	sl	sle	сьерра леоне
SLV	el salvador	slv	sv	сальвадор
SMR	saint marin	san marino	sm	smr	сан марино
SOM	so	som	somalia	somalie	сомали
SPM	pm	saint pierre and miquelon	saint pierre et miquelon	san pedro y miquelon	spm	сен пьер және микелон	сен пьер и микелон
SRB	rs	serbia	serbie	srb	сербия
SSD	soudan du sud	south sudan	ss	ssd	sudan del sur	оңтүстік судан	южныи судан
STP	santo tome y principe	sao tome and principe	sao tome et principe	st	stp	сан томе және принсипи	сан томе и принсипи
SUR	sr	sur	suriname	суринам
SVK	eslovaquia	sk	slovakia	slovaquie	svk	словакия
SVN	eslovenia	si	slovenia	slovenie	svn	словения
SWE	se	suecia	suede	swe	sweden	швеция
SWZ	esuatini	eswatini	royaume d eswatini	swz	sz	свазиленд	эсватини
SXM	saint martin partie neerlandaise	sint maarten dutch part	sint maarten neerlandesa	sx	sxm	синт мартен
SYC	sc	seychelles	syc	сеишель аралдары	сеишельские острова
SYR	republica arabe siria	sy	syr	syrian arab republic	syrie	сирия
TCA	iles turques et caiques	islas turcas y caicos	tc	tca	turks and caicos islands	теркс және каикос аралдары	теркс и каикос
TCD	chad	tcd	tchad	td	чад
TGO	tg	tgo	togo	того
THA	tailandia	th	tha	thailand	thailande	таиланд
TJK	tadjikistan	tajikistan	tayikistan	tj	tjk	таджикистан	тәжікстан
TKL	tk	tkl	tokelau	токелау
TKM	tkm	tm	turkmenistan	туркмения	түрікменстан
TLS	east timor	timor leste	tl	tls	восточныи тимор	тимор лесте
TON	to	ton	tonga	тонга
TTO	trinidad and tobago	trinidad y tobago	trinite et tobago	tt	tto	тринидад және тобаго	тринидад и тобаго
TUN	tn	tun	tunez	tunisia	tunisie	тунис
TUR	tr	tur	turkey	turkiye	turquia	turquie	турция	түркия
TUV	tuv	tuvalu	tv	тувалу
TWN	taiwan	taiwan province of china	tw	twn	китаиская республика	таивань
TZA	republique unie de tanzanie	tanzania	tanzania united republic of	tz	tza	united republic of tanzania	танзания
UGA	ouganda	ug	uga	uganda	уганда
UKR	ua	ucrania	ukr	ukraine	украина
UMI	iles mineures eloignees des etats unis	islas ultramarinas menores de los estados unidos	um	umi	united states minor outlying islands	ақш тың сыртқы кіші аралдары	внешние малые острова сша
URY	uruguay	ury	uy	уругваи
USA	estados unidos	etats unis d amerique	u s	u s a	united states	united states of america	us	usa	америка құрама штаттары	сша
UZB	ouzbekistan	uz	uzb	uzbekistan	узбекистан	өзбекстан
VAT	holy see	holy see vatican city state	saint siege vatican	santa sede	va	vat	ватикан
VCT	saint vincent and the grenadines	saint vincent et les grenadines	san vicente y las granadinas	vc	vct	сент винсент және гренадин аралдары	сент винсент и гренадины
VEN	ve	ven	venezuela	venezuela bolivarian republic of	венесуэла
VGB	iles vierges britanniques	islas virgenes britanicas	vg	vgb	virgin islands british	британдық виргин аралдары	виргинские острова великобритания
VIR	iles vierges americaines	islas virgenes de los estados unidos	vi	vir	virgin islands u s	ақш тың виргин аралдары	виргинские острова сша
VNM	viet nam	vietnam	vn	vnm	вьетнам
VUT	new hebrides	vanuatu	vu	vut	вануату
WLF	wallis and futuna	wallis et futuna	wallis y futuna	wf	wlf	уоллис және футуна	уоллис и футуна
WSM	samoa	ws	wsm	самоа
YEM	ye	yem	yemen	иемен
ZAF	afrique du sud	south africa	sudafrica	za	zaf	оңтүстік африка республикасы	юар
ZMB	zambia	zambie	zm	zmb	замбия
ZWE	southern rhodesia	zimbabue	zimbabwe	zw	zwe	зимбабве`;
