import type {GoldBrief} from './entry.ts';

/** The second thirty: faith, crown, space, features, opinion, transcripts, shorts, two more tongues. */
export const second: readonly GoldBrief[] = [
	{
		id: 'new-bishop',
		name: 'bishop.txt',
		file: `First woman named Bishop of Thornminster

By Edmund Lyle, Religion correspondent
Friday 13 March 2026

A former bus driver is to become the first woman to lead the diocese of Thornminster, the Church announced on Thursday.

The Revd Grace Adeyinka, 52, will be consecrated as the 74th Bishop of Thornminster on Saint Alban's Day, 22 June. She succeeds the Rt Revd Oliver Penhale, who retired in December.

"I drove the number 11 for nine years, and I learned that everyone gets on with something heavy," Bishop-designate Adeyinka said.

The diocese has 318 parishes, but average Sunday attendance has halved since 1990 to 12,600.

The Archbishop, Dr Simeon Pryce, said she would bring "a great laugh and a steady hand".

Not everyone was pleased. Canon Hugh Sallow, chairman of the group Old Paths, said 20 clergy were considering their position. Canon Sallow will not attend the service.

The dean, Marian Holt, said bells would be rung in Market Deeping Lane and across the county. Dean Holt's own cathedral needs £5.8m for its roof.
`,
		who: [
			['Grace Adeyinka', 'Adeyinka', 'Revd Grace Adeyinka', 'The Revd Grace Adeyinka'],
			['Simeon Pryce', 'Dr Simeon Pryce', 'Pryce'],
			['Hugh Sallow', 'Canon Hugh Sallow', 'Canon Sallow', 'Sallow'],
		],
		mayWho: [['Oliver Penhale', 'Penhale'], ['Old Paths'], ['Marian Holt', 'Holt'], ['the Church', 'Church']],
		where: [['Thornminster', 'diocese of Thornminster']],
		mayWhere: [['Market Deeping Lane']],
		when: ['2026-03-12', '2026-06-22'],
		figures: ['318 parishes', '12,600', '20 clergy', '£5.8m'],
		gist: [
			'A former bus driver is to become the first woman to lead the diocese of Thornminster, the Church announced on Thursday.',
		],
	},
	{
		id: 'queen-hospital',
		name: 'queen.txt',
		file: `Queen Liselotte leaves hospital after hip operation

Queen Liselotte of Norhavn left hospital on Sunday, five days after an operation on her hip, and waved to a crowd from the window of her car.

The 79-year-old sovereign was driven to Summerlyst Palace with Crown Prince Emil. She will not carry out public duties for six weeks.

"Her Majesty is walking with a stick and is in excellent spirits," said the Lord Chamberlain, Count Otto Rahbek.

About 3,000 people had gathered outside King Christoffer's Hospital. Some had waited since dawn.

"She looked straight at me," said Birthe Lund, a retired nurse who had come from the island of Samsvig. Mrs Lund had brought a cushion as a present.

Crown Prince Emil, 44, will open parliament on Tuesday in his mother's place. It is the first time that the Queen, who came to the throne in 1986, has missed the ceremony.

Princess Astrid, the Queen's sister, is also recovering from an illness.
`,
		who: [
			['Queen Liselotte', 'Queen Liselotte of Norhavn', 'Liselotte'],
			['Crown Prince Emil', 'Emil'],
			['Otto Rahbek', 'Count Otto Rahbek', 'Rahbek'],
		],
		mayWho: [
			['Birthe Lund', 'Mrs Lund', 'Lund'],
			['Princess Astrid', 'Astrid'],
			["King Christoffer's Hospital"],
		],
		where: [['Norhavn']],
		mayWhere: [["King Christoffer's Hospital"], ['Summerlyst Palace'], ['Samsvig']],
		when: ['Sunday', 'on Sunday'],
		figures: ['3,000 people'],
		gist: [
			'Queen Liselotte of Norhavn left hospital on Sunday, five days after an operation on her hip, and waved to a crowd from the window of her car.',
		],
	},
	{
		id: 'comet-probe',
		name: 'probe.txt',
		file: `Probe lands on comet after 11-year flight

By NADIA FORSBERG
October 9, 2026

POINT ARDEN, Fla. (NPA) — A spacecraft the size of a refrigerator settled onto a comet 290 million miles from Earth on Wednesday and began to drill, ending a flight of 11 years.

The lander, called Wren, touched down at 3:14 p.m. and bounced once, according to the Deep Space Bureau (DSB).

"We had a plan for two bounces. We'd have been fine with three," flight director Marcus Yellen said.

Cheers went up in Building 40, where engineer Toshi Hamada had kept the same lucky mug on the desk since 2015.

Wren will drill for 60 hours, until its battery dies. Its mother ship, Heron, will send home pictures until March.

The $1.9 billion mission will look for the stuff from which oceans were made. "Half of the water you drank today may have come from something like this," said Eleni Markou, the mission's chief scientist.

Markou's team expects first results within days. An earlier probe, Sparrow, was lost in 2009.
`,
		who: [
			['Deep Space Bureau', 'DSB'],
			['Marcus Yellen', 'Yellen'],
			['Eleni Markou', 'Markou'],
		],
		mayWho: [['Toshi Hamada', 'Hamada']],
		where: [],
		mayWhere: [['Point Arden, Fla.', 'Point Arden'], ['Earth'], ['Fla.']],
		when: ['2026-10-07'],
		figures: ['290 million miles', '11 years', '$1.9 billion', '60 hours'],
		gist: [
			'A spacecraft the size of a refrigerator settled onto a comet 290 million miles from Earth on Wednesday and began to drill, ending a flight of 11 years.',
		],
	},
	{
		id: 'senate-dairy-vote',
		name: 'dairy.txt',
		file: `Senate passes dairy bill after all-night fight over school milk

By WENDELL PARR
National Press Agency

WASHINGTON (NPA) — The Senate voted 54-43 on Wednesday to send $6.2 billion to struggling dairy farms, but only after a night-long quarrel over chocolate milk.

The bill, known as the Family Dairy Act, goes next to the House, where Speaker Tom Garriety has promised a vote before the Fourth of July.

Sen. Lorna Pruitt, D-Wis., who wrote it, said 1,800 farms in her state had closed in five years.

"You can't milk a cow with a press release," Pruitt said on the floor.

Sen. Everett Boone (R-Neb.) held up the vote for nine hours with an amendment to bring flavored milk back to school lunches. It failed, 48-49.

"I know what children drink," Boone said afterward. "I've got six of them."

President Whitlock has not said whether he will sign the bill. His spokeswoman, Darla Finch, called it "expensive."

The American Creamery League, which spent $4 million on advertisements, praised the result.
`,
		who: [
			['Senate'],
			['Lorna Pruitt', 'Sen. Lorna Pruitt', 'Pruitt'],
			['Everett Boone', 'Sen. Everett Boone', 'Boone'],
			['Tom Garriety', 'Speaker Tom Garriety', 'Garriety'],
		],
		mayWho: [
			['Whitlock', 'President Whitlock'],
			['Darla Finch', 'Finch'],
			['American Creamery League'],
			['House'],
		],
		where: [['Washington']],
		mayWhere: [['Wis.'], ['Neb.']],
		when: ['Wednesday', 'on Wednesday'],
		figures: ['54-43', '$6.2 billion', '1,800 farms', '48-49', '$4 million'],
		gist: [
			'The Senate voted 54-43 on Wednesday to send $6.2 billion to struggling dairy farms, but only after a night-long quarrel over chocolate milk.',
		],
	},
	{
		id: 'poison-trial',
		name: 'trial.txt',
		file: `Wife 'put foxglove in husband's tea', jury told

Last updated at 18:02 on 17 June 2026

A woman poisoned her husband's tea with foxglove leaves so that she could sell his collection of steam engines, a court heard yesterday.

Philippa Gaunt, 58, is accused of trying to kill Maurice Gaunt at their home in Church Stowford in the spring of 2025.

Mr Gaunt, 66, spent 17 days in intensive care at St Winifred's Hospital. He told Langport Crown Court that the tea had tasted 'like a hedge'.

'I drank it to be polite,' he said.

Prosecutor Imogen Vale said that Mrs Gaunt had already agreed a price of £140,000 for the engines with a dealer in Belgium.

'She had the buyer, she had the lorry and she had the leaves,' Miss Vale told the jury of seven men and five women.

Mrs Gaunt denies attempted murder. Her barrister, Crispin Dunmow KC, said she had mistaken the plant for comfrey.

The couple, who married in 1989, are now divorced. The trial before Judge Peter Alleyne continues and is expected to last until 3 July.
`,
		who: [
			['Philippa Gaunt', 'Mrs Gaunt'],
			['Maurice Gaunt', 'Mr Gaunt'],
			['Imogen Vale', 'Miss Vale', 'Vale'],
			['Crispin Dunmow', 'Crispin Dunmow KC', 'Dunmow'],
		],
		mayWho: [
			['Peter Alleyne', 'Judge Peter Alleyne', 'Alleyne'],
			['Langport Crown Court'],
			["St Winifred's Hospital"],
		],
		where: [['Church Stowford'], ['Langport Crown Court', 'Langport']],
		mayWhere: [["St Winifred's Hospital"], ['Belgium']],
		when: ['2026-06-16'],
		figures: ['£140,000', '17 days'],
		gist: [
			"A woman poisoned her husband's tea with foxglove leaves so that she could sell his collection of steam engines, a court heard yesterday.",
		],
	},
	{
		id: 'op-ed-libraries',
		name: 'libraries.md',
		file: `# Close the car park, not the library

**Opinion** — Harriet Lomas

Every council in this country owns two kinds of building: those that people love and those that it cannot bring itself to sell. It is always the first kind that goes.

Mine plans to shut 9 of its 14 libraries. It will save £1.1m a year, which sounds like a great deal until you learn that the same council loses £1.6m on a multi-storey car park that nobody uses.

I am told by Councillor Ned Farrow, who is a decent man, that the two budgets cannot be mixed. "Capital is capital, and revenue is revenue," he told me. I have a child who can tell you that money is money.

A library is the last warm room in Tilbrook where no one asks what you are going to buy. More than 400 people use the one in Albert Road on a wet day. Some come to read. Some come to be near those who do.

The Public Libraries Act says that the service must be "comprehensive and efficient". Five shut doors out of seven is neither.

So sell the car park. I promise to walk.

*Harriet Lomas is a novelist. Her latest book, The Borrowers' Ticket, is published by Marsh House in May.*
`,
		who: [
			['Harriet Lomas', 'Lomas'],
			['Ned Farrow', 'Councillor Ned Farrow', 'Farrow'],
		],
		mayWho: [['Marsh House']],
		where: [['Tilbrook']],
		mayWhere: [['Albert Road']],
		when: null,
		figures: ['£1.1m', '£1.1m a year', '£1.6m', '400 people', '9 of its 14 libraries', '14 libraries'],
		gist: [
			'Mine plans to shut 9 of its 14 libraries.',
			'Every council in this country owns two kinds of building: those that people love and those that it cannot bring itself to sell.',
			'So sell the car park.',
		],
	},
	{
		id: 'feature-robot-bees',
		name: 'bees.txt',
		file: `The Beekeeper Who Trusts a Robot

By Dana Wirth
August 2, 2026

What does a robot know about bees? More than he does, says Amos Keller, and he has kept them for half a century.

Mr. Keller, 74, is one of 230 beekeepers in central Pennsylvania who this summer let a machine look after their hives. The machine, a white box called the Steward, lifts the frames, counts the mites and warms the sick.

Hives in the trial lost 9 percent of their bees last winter, against 42 percent in ordinary ones, according to figures released on Friday by Combworks, the start-up that makes the box.

"I came to laugh at it," Mr. Keller said, standing in his orchard in Penn Hollow. "I stayed to take notes."

Combworks has raised $33 million. Its founder, Leila Haddad, grew up in an apartment in Queens and was stung for the first time at 26. "I cried, then I bought a hive," Ms. Haddad said.

Not all are won over. The Keystone Beekeepers Guild says that the box, at $1,950, costs too much for most of its 2,100 members.

"A bee isn't a spreadsheet," said the guild's president, Roy Stoltzfus.
`,
		who: [
			['Amos Keller', 'Mr. Keller', 'Keller'],
			['Combworks'],
			['Leila Haddad', 'Ms. Haddad', 'Haddad'],
			['Keystone Beekeepers Guild'],
			['Roy Stoltzfus', 'Stoltzfus'],
		],
		mayWho: [],
		where: [['central Pennsylvania', 'Pennsylvania'], ['Penn Hollow']],
		mayWhere: [['Queens']],
		when: ['2026-07-31'],
		figures: ['230 beekeepers', '9 percent', '42 percent', '$33 million', '$1,950', '2,100 members'],
		gist: [
			'Mr. Keller, 74, is one of 230 beekeepers in central Pennsylvania who this summer let a machine look after their hives.',
			'Hives in the trial lost 9 percent of their bees last winter, against 42 percent in ordinary ones, according to figures released on Friday by Combworks, the start-up that makes the box.',
		],
	},
	{
		id: 'feature-lighthouse',
		name: 'lighthouse.txt',
		file: `Keeping the light on at Skerry Point

"You don't hear the sea after a week," says Morag Tennant. "You hear it when it stops."

Lighthouse keeper Tennant, 61, is the last of her trade on the northern coast. On Thursday the Lights Board told her that she could stay for five more years.

The board had planned to replace her with a lamp worked from an office in Edinburgh, 240 miles away. It changed its mind after 18,500 people signed a petition.

"We listened, and then we did some sums," said the board's engineer, Fraser Gow. The new lamp would have cost £670,000.

Tennant's tower was built in 1851 by Robert Struan, whose brass clock still turns the lens. She winds it every four hours.

Fishermen say that they trust her more than their screens. Skipper Hamish Roy, of the Jane Ann, owes her his life: in 2018 she talked him past the Black Ribs in fog.

"There's no app for Morag," says Roy.

She has one complaint. The bread comes only on Mondays.
`,
		who: [
			['Morag Tennant', 'Tennant', 'Morag'],
			['Lights Board', 'the Lights Board'],
			['Fraser Gow', 'Gow'],
			['Hamish Roy', 'Skipper Hamish Roy', 'Roy'],
		],
		mayWho: [['Robert Struan', 'Struan']],
		where: [['Skerry Point'], ['northern coast']],
		mayWhere: [['Edinburgh'], ['Black Ribs']],
		when: ['Thursday', 'On Thursday'],
		figures: ['18,500 people', '£670,000', '240 miles'],
		gist: [
			'On Thursday the Lights Board told her that she could stay for five more years.',
			'Lighthouse keeper Tennant, 61, is the last of her trade on the northern coast.',
		],
	},
	{
		id: 'travel-slow-train',
		name: 'slow-train.md',
		file: `# Across the Baran plateau at 19 miles an hour

I had been warned about the tea. Nobody had warned me about the goats.

The slow train from Sel Kapi to Orumbey takes 31 hours to cross the Baran plateau, and in that time it stops 54 times, not always at stations. There is a fast train. It takes six hours and sees nothing.

My compartment held four. Mrs Zeren, a dentist, had brought a samovar; a conscript named Ilyas had brought nothing, and by nightfall had eaten most of what the rest of us had. The goats, I was told, were only going as far as Tuz.

"People who are in a hurry should not have been born here," said the guard, Demir Aksu, when I asked him why we had halted in a field of poppies. He had worked the line since 1994.

At dawn the lake appeared, pink from end to end. Demir came along the corridor and knocked on every door so that we should not miss it.

A ticket in second class costs 420 lira, about £9.

*The author travelled at her own expense. Celia Wragg's book about the railways of the plateau, Slowly East, will be published next spring. She lives in Norwich.*
`,
		who: [['Demir Aksu', 'Demir', 'Aksu']],
		mayWho: [['Mrs Zeren', 'Zeren'], ['Ilyas'], ['Celia Wragg', 'Wragg']],
		where: [['Baran plateau'], ['Sel Kapi'], ['Orumbey']],
		mayWhere: [['Tuz'], ['Norwich']],
		when: null,
		figures: ['31 hours', '54 times', '420 lira', '£9', '19 miles an hour', '19 miles'],
		gist: [
			'The slow train from Sel Kapi to Orumbey takes 31 hours to cross the Baran plateau, and in that time it stops 54 times, not always at stations.',
		],
	},
	{
		id: 'press-release-merger',
		name: 'credit-unions.txt',
		file: `Two Credit Unions Announce Plan to Merge

MILLBROOK FALLS, MN, February 17, 2026 /TRADEWIRE/ -- Lakeshore Community Credit Union (LCCU) and Teamwork Federal Credit Union today announced that their boards have voted unanimously to merge, creating an institution with 212,000 members and $3.4 billion in assets.

The combined credit union will keep the Lakeshore name and all 27 branches. No employees will be laid off.

"Our members told us they wanted longer hours, better apps and the same friendly faces," said Todd Engstrom, President and CEO of LCCU. "Together with Teamwork, we can deliver all three."

Marcia Bly, CEO of Teamwork, will become Chief Member Officer. "This is a merger of neighbors," Bly said.

The merger requires the approval of Teamwork's members, who will vote in April, and of the National Thrift Administration. It is expected to be completed by January 1, 2027.

About Lakeshore

Founded in 1938 by nine postal workers in a church basement, Lakeshore serves eleven counties. Visit lakeshore.example.

Certain statements in this release are forward-looking. Actual results may differ by 10% or more.

CONTACT: Beth Sundquist, 555-0117
`,
		who: [
			['Lakeshore Community Credit Union', 'LCCU', 'Lakeshore', 'Lakeshore Community Credit Union (LCCU)'],
			['Teamwork Federal Credit Union', 'Teamwork'],
			['Todd Engstrom', 'Engstrom'],
			['Marcia Bly', 'Bly'],
		],
		mayWho: [['National Thrift Administration']],
		where: [],
		mayWhere: [['Millbrook Falls, MN', 'Millbrook Falls']],
		when: ['2026-02-17'],
		figures: ['212,000 members', '$3.4 billion', '27 branches'],
		gist: [
			'Lakeshore Community Credit Union (LCCU) and Teamwork Federal Credit Union today announced that their boards have voted unanimously to merge, creating an institution with 212,000 members and $3.4 billion in assets.',
		],
	},
	{
		id: 'spanish-dam',
		name: 'presa.txt',
		file: `El Gobierno aprueba la presa de Valdehondo pese a las protestas

Lucía Arrabal
Montelar, 10 de junio de 2026

El Consejo de Ministros aprobó el martes la construcción de la presa de Valdehondo, que inundará dos pueblos de la comarca de Las Hoces y dará agua a 340.000 personas.

La obra costará 512 millones de euros y durará seis años, según la ministra de Aguas, Amparo Cisneros. «Sin agua no hay futuro», afirmó Cisneros.

Los vecinos de Peñarroja y El Olmedal tendrán que abandonar sus casas antes de 2029. «Nos quitan hasta los muertos», dijo Eusebio Tardón, alcalde de Peñarroja desde 2003.

La asociación Ríos Vivos anunció que recurrirá ante el Tribunal Supremo. Unas 6.000 personas se manifestaron el domingo en Montelar.

El Gobierno ofrece a cada familia una media de 180.000 euros.
`,
		who: [
			['Amparo Cisneros', 'Cisneros'],
			['Eusebio Tardón', 'Tardón'],
			['Consejo de Ministros'],
			['Ríos Vivos'],
		],
		mayWho: [['Tribunal Supremo'], ['Gobierno', 'El Gobierno']],
		where: [['Valdehondo', 'presa de Valdehondo']],
		mayWhere: [['Las Hoces'], ['Peñarroja'], ['El Olmedal'], ['Montelar']],
		when: ['2026-06-09'],
		figures: ['340.000 personas', '512 millones de euros', '6.000 personas', '180.000 euros'],
		gist: [
			'El Consejo de Ministros aprobó el martes la construcción de la presa de Valdehondo, que inundará dos pueblos de la comarca de Las Hoces y dará agua a 340.000 personas.',
		],
	},
	{
		id: 'japanese-whale',
		name: 'kujira.txt',
		file: `港に迷い込んだクジラ、沖へ戻る

2026年5月20日

浜瀬町の港に迷い込んでいた体長12メートルのクジラが19日、自力で沖へ戻った。港には見物人約800人が集まり、拍手で見送った。

浜瀬漁業協同組合の堀川誠一組合長は「船が出せず困っていたが、元気に帰ってくれてよかった」と話した。漁の損失は約300万円に上るという。

クジラは今月14日に見つかり、町は港の一部を閉鎖していた。

海洋大学の水野早苗教授によると、若い雄のマッコウクジラとみられる。「餌を追ううちに入り込んだのだろう」としている。
`,
		who: [['堀川誠一', '堀川誠一組合長'], ['水野早苗', '水野早苗教授'], ['浜瀬漁業協同組合']],
		mayWho: [['海洋大学']],
		where: [['浜瀬町', '浜瀬']],
		mayWhere: [],
		when: ['2026-05-19', '19日'],
		figures: ['12メートル', '800人', '約800人', '300万円', '約300万円'],
		gist: ['浜瀬町の港に迷い込んでいた体長12メートルのクジラが19日、自力で沖へ戻った。'],
	},
	{
		id: 'short-marathon',
		name: 'marathon.txt',
		file: `Chebet-Rowe wins Tarn City Marathon in record time

Naomi Chebet-Rowe won the Tarn City Marathon on Sunday in 2:19:08, taking 41 seconds off the course record. The 29-year-old pulled clear of Ethiopia's Liya Bekele on Jubilee Bridge, four miles from the end.

"My legs were finished, but the noise carried me," said Chebet-Rowe. Some 22,000 runners took part.
`,
		who: [['Naomi Chebet-Rowe', 'Chebet-Rowe']],
		mayWho: [['Liya Bekele', 'Bekele']],
		where: [['Tarn City']],
		mayWhere: [['Jubilee Bridge'], ['Ethiopia']],
		when: ['Sunday', 'on Sunday'],
		figures: ['2:19:08', '41 seconds', '22,000 runners'],
		gist: [
			'Naomi Chebet-Rowe won the Tarn City Marathon on Sunday in 2:19:08, taking 41 seconds off the course record.',
		],
	},
	{
		id: 'short-slander',
		name: 'slander.txt',
		file: `Baker awarded damages over "sawdust" remark

A baker in New Carrick was awarded $85,000 on Tuesday by a jury that found a rival had slandered him by telling customers his bread contained sawdust. Gus Pappas wept as the verdict was read in Pappas v. Lindell. Carl Lindell, whose shop is across Union Street, said he would appeal.
`,
		who: [
			['Gus Pappas', 'Pappas'],
			['Carl Lindell', 'Lindell'],
		],
		mayWho: [],
		where: [['New Carrick']],
		mayWhere: [['Union Street']],
		when: ['Tuesday', 'on Tuesday'],
		figures: ['$85,000'],
		gist: [
			'A baker in New Carrick was awarded $85,000 on Tuesday by a jury that found a rival had slandered him by telling customers his bread contained sawdust.',
		],
	},
	{
		id: 'short-dividend',
		name: 'dividend.txt',
		file: `TALLIS AND ROWE INC <TLR> SETS QUARTERLY

    SPRING BAY, Mass., March 11, 1987 - Qtly div 17-1/2 cts vs 16 cts
    Pay April 15
    Record March 31
`,
		who: [['Tallis and Rowe Inc', 'Tallis and Rowe']],
		mayWho: [],
		where: [],
		mayWhere: [['Spring Bay, Mass.', 'Spring Bay']],
		when: ['1987-03-11', '1987-04-15'],
		figures: ['17-1/2 cts', '16 cts'],
		gist: ['Qtly div 17-1/2 cts vs 16 cts', 'TALLIS AND ROWE INC <TLR> SETS QUARTERLY'],
	},
	{
		id: 'short-avalanche',
		name: 'avalanche.txt',
		file: `Two skiers killed in avalanche

February 3, 2026

Two Canadian skiers were killed on Monday when an avalanche 400 metres wide swept down the north face of Mount Harald, mountain rescuers said. A third, Simon Trask, dug himself out with a plate. "I thought of nothing but up," Trask told rescuers.

The names of the dead were not released.
`,
		who: [['Simon Trask', 'Trask']],
		mayWho: [['mountain rescuers']],
		where: [['Mount Harald']],
		mayWhere: [],
		when: ['2026-02-02'],
		figures: ['400 metres'],
		gist: [
			'Two Canadian skiers were killed on Monday when an avalanche 400 metres wide swept down the north face of Mount Harald, mountain rescuers said.',
		],
	},
	{
		id: 'band-reunion',
		name: 'paper-moons.txt',
		file: `THE PAPER MOONS TO PLAY FIRST SHOWS IN 16 YEARS

By Zak Tolliver, Entertainment reporter
29 January 2026

The Paper Moons, the Leeds band whose hits include RAIN ON TIN and Dear Caroline, are to play together for the first time in 16 years.

Singer Jodie Marr and her brother, the guitarist Ellis Marr, who have not spoken since a fight at the Meridian Festival in 2010, announced five concerts on Wednesday.

"We met at our mum's. She locked the door," said Jodie Marr.

The tour begins at Cooper Hall in Hexbury on 12 June and ends at Ashdown Park, which holds 45,000. Tickets, from £48 to £135, go on sale on Friday.

The band sold 11 million records. Their second album, SATURDAY'S CHILD, spent 14 weeks at number one.

Drummer Pete Osgood will not take part. Ellis Marr said Osgood was "happier with his llamas".

Promoter Vanessa Creed, of Bluebell Live, expects the shows to sell out. "I've had calls from people who named their kids after these songs," Creed said.
`,
		who: [['The Paper Moons', 'Paper Moons'], ['Jodie Marr'], ['Ellis Marr'], ['Vanessa Creed', 'Creed']],
		mayWho: [['Pete Osgood', 'Osgood'], ['Bluebell Live']],
		where: [],
		mayWhere: [['Leeds'], ['Hexbury'], ['Cooper Hall'], ['Ashdown Park']],
		when: ['2026-01-28', '2026-06-12'],
		figures: ['16 years', '45,000', '£48', '£135', '£48 to £135', '11 million records', '14 weeks'],
		gist: [
			'The Paper Moons, the Leeds band whose hits include RAIN ON TIN and Dear Caroline, are to play together for the first time in 16 years.',
			'Singer Jodie Marr and her brother, the guitarist Ellis Marr, who have not spoken since a fight at the Meridian Festival in 2010, announced five concerts on Wednesday.',
		],
	},
	{
		id: 'novel-prize',
		name: 'novel.md',
		file: `---
title: Debut about a lost umbrella wins the Aldous Prize
author: Beatrix Noon
published: 2026-11-18
---

A first novel told by an umbrella left on a bus has won the £60,000 Aldous Prize for fiction.

Rajiv Kottaram, a tax inspector who wrote *Left Behind by Arthur Gray* on his lunch breaks, received the award at the Guildhall on Tuesday night. He beat five others, among them the double winner Dame Sylvia Kerr.

"I've spent 20 years reading fiction sent in by the self-employed," Kottaram said. "I thought I'd try my own."

The chair of the judges, Lord Osmond, called the book "a comic masterpiece with a wet handle". The vote was 3-2.

The novel was turned down by 31 publishers before Nightjar Press, a firm with two employees, took it for £500. It had sold 4,100 copies until Monday; by Wednesday morning Nightjar was printing 80,000.

Arthur Gray, the owner of the umbrella, never appears. "I don't know what he looks like," said Kottaram.

Dame Sylvia was nominated for *The Winter Queen of Kiev*.
`,
		who: [
			['Rajiv Kottaram', 'Kottaram'],
			['Lord Osmond', 'Osmond'],
			['Nightjar Press', 'Nightjar'],
		],
		mayWho: [['Sylvia Kerr', 'Dame Sylvia Kerr', 'Dame Sylvia']],
		where: [['Guildhall', 'the Guildhall']],
		mayWhere: [],
		when: ['2026-11-17'],
		figures: ['£60,000', '31 publishers', '£500', '4,100 copies', '80,000', '3-2'],
		gist: ['A first novel told by an umbrella left on a bus has won the £60,000 Aldous Prize for fiction.'],
	},
	{
		id: 'cycling-stage',
		name: 'stage.txt',
		file: `Lone Breakaway Wins Brandt the Queen Stage

COL DE MARAVEL, July 17, 2026 (Continental) - Emmerich Brandt rode alone for 62 km through rain and fog to win the hardest stage of the Tour of the Seven Passes on Thursday and take the yellow scarf from his own team captain.

The 22-year-old Austrian, of the Veloria team, finished 2 minutes 14 seconds ahead of Spaniard Iker Sanz. Captain Joris Claes came in sixth and now trails Brandt by 48 seconds.

"The radio was broken, so nobody could tell me to stop," Brandt said.

Veloria manager Greta Holm did not smile. "The radio was not broken," said Holm.

The stage, 198 km from Saint Orens to the Col de Maravel, was shortened by snow in 2021. Eleven riders gave up, among them last year's winner, Tom Parnaby, who fell on the Pas de la Reine.

Friday's stage is flat. The race ends in Lyon on Sunday.
`,
		who: [['Emmerich Brandt', 'Brandt'], ['Joris Claes', 'Claes'], ['Greta Holm', 'Holm'], ['Veloria']],
		mayWho: [
			['Iker Sanz', 'Sanz'],
			['Tom Parnaby', 'Parnaby'],
		],
		where: [['Col de Maravel']],
		mayWhere: [['Saint Orens'], ['Pas de la Reine'], ['Lyon']],
		when: ['2026-07-16'],
		figures: ['62 km', '198 km', '48 seconds', '14 seconds', '2 minutes 14 seconds', '2 minutes'],
		gist: [
			'Emmerich Brandt rode alone for 62 km through rain and fog to win the hardest stage of the Tour of the Seven Passes on Thursday and take the yellow scarf from his own team captain.',
		],
	},
	{
		id: 'tennis-final',
		name: 'tennis.txt',
		file: `Qualifier Sorge stuns Valente to win Lakeside Open

By Ruth Amory in Port Leman

Qualifier Anja Sorge, ranked 211th in the world, beat the top seed Bianca Valente 4-6 7-6 6-3 on Saturday to win the Lakeside Open, her first title.

Sorge, 19, saved three match points in the second set with serves of more than 120mph.

"I looked at my mother and she was hiding behind her hat," the German said.

Valente, who has won four grand slam titles, had not lost on clay since May 2025. Afterwards she left Court Lenz without speaking to reporters. Her coach, Andrea Bassi, said she had a sore wrist.

"No excuses. The girl was wonderful," Bassi said.

The final, in front of 9,800 people, lasted 2 hours 51 minutes. Sorge wins $310,000, more than twice what she had earned in her life.

In the doubles, Park and Lindqvist beat the Novak sisters.

Sorge's ranking will rise to about 60 on Monday. She plays next in the Regent's Cup.
`,
		who: [
			['Anja Sorge', 'Sorge'],
			['Bianca Valente', 'Valente'],
			['Andrea Bassi', 'Bassi'],
		],
		mayWho: [['Park'], ['Lindqvist']],
		where: [['Port Leman']],
		mayWhere: [['Court Lenz']],
		when: ['Saturday', 'on Saturday'],
		figures: [
			'4-6 7-6 6-3',
			'4-6',
			'7-6',
			'6-3',
			'120mph',
			'9,800 people',
			'$310,000',
			'2 hours',
			'51 minutes',
			'2 hours 51 minutes',
		],
		gist: [
			'Qualifier Anja Sorge, ranked 211th in the world, beat the top seed Bianca Valente 4-6 7-6 6-3 on Saturday to win the Lakeside Open, her first title.',
		],
	},
	{
		id: 'committee-hearing',
		name: 'hearing.txt',
		file: `HEARING OF THE SELECT COMMITTEE ON PUBLIC SPENDING

Subject: The Portland Locks

Wednesday 6 May 2026

CHAIR (Fiona Abernethy): Order. We take evidence this morning on the cost of the Portland Locks. Mr Quill, you are the chief executive of the Inland Waters Authority. In 2021 you told this committee the locks would cost £240 million. What is the figure today?

Stephen Quill: Today it is £615 million.

CHAIR: And when will they open?

Stephen Quill: In the autumn of 2028, Chair, if the ground is kind to us.

Dev Rattan: I have been on this committee for 12 years, and the ground has never been kind to anybody. Who signed the contract without a survey?

Stephen Quill: I did, Mr Rattan, on the advice of Sir Colin Beadle, who has since retired.

Dev Rattan: With a bonus?

Stephen Quill: With a bonus of £85,000, yes.

CHAIR: We will be writing to Sir Colin. Question 41. Has the Treasury agreed to pay?

Stephen Quill: The Treasury has agreed to half.

CHAIR: Thank you. That is the most alarming answer we have had this year.
`,
		who: [
			['Stephen Quill', 'Mr Quill', 'Quill'],
			['Fiona Abernethy', 'Abernethy'],
			['Dev Rattan', 'Mr Rattan', 'Rattan'],
			['Inland Waters Authority'],
		],
		mayWho: [
			['Colin Beadle', 'Sir Colin Beadle', 'Sir Colin', 'Beadle'],
			['Treasury', 'the Treasury'],
			['Select Committee on Public Spending'],
		],
		where: [['Portland Locks', 'the Portland Locks']],
		mayWhere: [],
		when: ['2026-05-06'],
		figures: ['£240 million', '£615 million', '£85,000'],
		gist: [
			'We take evidence this morning on the cost of the Portland Locks.',
			'In 2021 you told this committee the locks would cost £240 million.',
			'Today it is £615 million.',
		],
	},
	{
		id: 'rate-rise',
		name: 'rates.txt',
		file: `Norhavn central bank surprises with half-point rate rise

By Kirsten Aabo

STORHAVN, Sept 24, 2026 (Continental) - Norhavn's central bank raised its main interest rate to 4.25% from 3.75% on Thursday, twice the rise that economists had expected, and said it was not done yet.

"Inflation is a guest who will not look at the clock," Governor Mads Ellegaard told a news conference.

Consumer prices rose 5.1% in August from a year earlier. The bank's target is 2%.

The crown jumped 1.4% to 9.82 per euro. Shares in Storhavn fell 2.2%, led by the home builder Tag & Sten, which lost 8%.

The vote was 5-2. Deputy Governor Lise Mørk and an outside member wanted a smaller step, the minutes showed.

Ellegaard's decision drew an angry answer from Finance Minister Jonas Friis. "People are paying for this with their homes," Friis said.

Of 22 economists asked by Continental last week, only one had foreseen the move. The bank meets next on Nov 5.
`,
		who: [
			["Norhavn's central bank", 'Norhavn central bank', 'central bank'],
			['Mads Ellegaard', 'Governor Mads Ellegaard', 'Ellegaard'],
			['Jonas Friis', 'Finance Minister Jonas Friis', 'Friis'],
		],
		mayWho: [['Lise Mørk', 'Deputy Governor Lise Mørk', 'Mørk'], ['Tag & Sten']],
		where: [['Norhavn']],
		mayWhere: [['Storhavn']],
		when: ['2026-09-24'],
		figures: ['4.25%', '3.75%', '5.1%', '2%', '1.4%', '9.82 per euro', '2.2%', '8%', '5-2', '22 economists'],
		gist: [
			"Norhavn's central bank raised its main interest rate to 4.25% from 3.75% on Thursday, twice the rise that economists had expected, and said it was not done yet.",
		],
	},
	{
		id: 'school-saved',
		name: 'school.txt',
		file: `Village school with 23 pupils wins reprieve

A village school with just 23 pupils has been saved from closure after parents found a loophole in a will written 140 years ago.

Little Marling Primary School, near Wexcombe, was due to shut in July. But on Monday evening the county council's cabinet withdrew the plan.

Parents had discovered that Squire Josiah Marling left the land "for a school and for no other thing". If it closed, the council would have to give the site, valued at £750,000, to his heirs.

"My daughter Poppy found it in a history lesson," said Sam Treadgold, who led the SAVE OUR SCHOOL campaign.

Councillor Meera Joshi, cabinet member for education, said that the county still had 1,900 empty places. "We have been outwitted by a dead man," Mrs Joshi said.

The head teacher, Alison May, cried when she heard. Mrs May, who teaches in Room 2, has worked there since April 2001.

A party will be held in the Marling Arms on Friday.
`,
		who: [
			['Little Marling Primary School'],
			['Sam Treadgold', 'Treadgold'],
			['Meera Joshi', 'Councillor Meera Joshi', 'Mrs Joshi', 'Joshi'],
			['Alison May', 'Mrs May'],
		],
		mayWho: [
			['Josiah Marling', 'Squire Josiah Marling'],
			['Poppy'],
			['county council', "county council's cabinet"],
		],
		where: [['Little Marling', 'Little Marling Primary School']],
		mayWhere: [['Wexcombe'], ['Marling Arms']],
		when: ['Monday', 'on Monday', 'Monday evening', 'on Monday evening'],
		figures: ['23 pupils', '£750,000', '1,900 empty places', '140 years'],
		gist: [
			'A village school with just 23 pupils has been saved from closure after parents found a loophole in a will written 140 years ago.',
		],
	},
	{
		id: 'canyon-fire',
		name: 'wildfire.txt',
		file: `Wind-driven fire forces 11,000 from homes in San Leandro Canyon

By Victor Amaya and Jill Stroud
Aug. 18, 2026 | Updated 9:12 p.m.

A wildfire pushed by 50 mph winds burned 84 homes and forced 11,000 people to flee San Leandro Canyon on Monday, and fire crews said they did not expect to stop it before the weekend.

The Juniper fire had grown to 23,600 acres by Tuesday evening and was 5% contained, according to the State Forestry Service.

"It's running uphill faster than we can drive," said Battalion Chief Rosalind Ochoa, who commands 1,400 firefighters.

Ochoa said a fallen power line on Olive Avenue was suspected. Golden Pacific Power said it was cooperating.

In the town of Paradise Wells, Earl and Nettie Sims left with two dogs and a wedding album. "Everything else is just stuff," Nettie Sims said. Earl Sims was not so sure: he had built the house himself.

Gov. Angela Ruiz declared a state of emergency. Shelters have opened at Lincoln High School and the fairgrounds.

The worst fire in the county's history, in November 1993, burned 340 homes.
`,
		who: [['Rosalind Ochoa', 'Battalion Chief Rosalind Ochoa', 'Ochoa'], ['Nettie Sims']],
		mayWho: [
			['Golden Pacific Power'],
			['State Forestry Service'],
			['Angela Ruiz', 'Gov. Angela Ruiz', 'Ruiz'],
			['Earl Sims'],
			['Lincoln High School'],
		],
		where: [['San Leandro Canyon']],
		mayWhere: [['Paradise Wells'], ['Olive Avenue'], ['Lincoln High School']],
		when: ['2026-08-17'],
		figures: ['11,000 people', '11,000', '84 homes', '50 mph', '23,600 acres', '5%', '1,400 firefighters'],
		gist: [
			'A wildfire pushed by 50 mph winds burned 84 homes and forced 11,000 people to flee San Leandro Canyon on Monday, and fire crews said they did not expect to stop it before the weekend.',
		],
	},
	{
		id: 'missing-walker',
		name: 'missing.txt',
		file: `Search for missing walker enters third day

Police searching for a walker missing on Fell Moor have found her rucksack beside a stream.

April Summers, 36, was last seen leaving the Travellers' Rest at Cold Ashby on Saturday morning. She was alone and wearing a red coat.

More than 70 volunteers joined officers from Westdale Police on the moor on Monday, with two helicopters and a team of dogs.

Insp June Hartley said the rucksack, found about four miles from the pub, held a map and a full flask. "We remain hopeful," Insp Hartley said. "April is an experienced walker."

Her brother, Dean Summers, made an appeal outside the village hall. "If you saw her, even for a second, ring the police," he said.

Miss Summers, a maths teacher at Holy Cross Academy in Brandling, had planned to walk 18 miles to Hartley Bridge.

Overnight temperatures fell to -3C. Anyone with information can call 101 and quote 212 of 14 March.
`,
		who: [
			['April Summers', 'Miss Summers'],
			['June Hartley', 'Insp June Hartley', 'Insp Hartley', 'Hartley'],
			['Westdale Police'],
			['Dean Summers'],
		],
		mayWho: [['Holy Cross Academy']],
		where: [['Fell Moor']],
		mayWhere: [
			['Cold Ashby'],
			["Travellers' Rest"],
			['Brandling'],
			['Hartley Bridge'],
			['Holy Cross Academy'],
		],
		when: ['Saturday', 'on Saturday', 'Saturday morning', 'on Saturday morning', 'Monday', 'on Monday'],
		figures: ['70 volunteers', '18 miles', '-3C'],
		gist: ['Police searching for a walker missing on Fell Moor have found her rucksack beside a stream.'],
	},
	{
		id: 'rent-march',
		name: 'rent.txt',
		file: `Tens of thousands march against rents in Porto Salvo

By Inês Caldeira
Published on 27/09/2026

At least 35,000 people marched through Porto Salvo on Saturday to demand a limit on rents, in the biggest protest the port has seen in 40 years.

Under banners reading A HOME IS NOT A HOTEL, they walked from Liberty Avenue to the town hall, banging saucepans.

Rents in the city have risen by 68% since 2020, while wages have gone up by 11%. Some 9,200 flats are let to tourists.

"I am a nurse, and I live in my sister's corridor," said Marta Figueira, of the group Roof for All (RFA), which called the march.

Mayor Rui Sampaio said he would ban new holiday lets in four districts. The RFA called his offer "a plaster on a broken leg".

Police said one man was arrested for throwing paint at the offices of the letting company Sunkey. Sunkey's lawyers did not answer messages.

Sampaio, who faces an election in November, was booed when he came out on the balcony. "I hear you," he shouted. "Lower them!" the crowd answered.
`,
		who: [
			['Marta Figueira', 'Figueira'],
			['Roof for All', 'RFA'],
			['Rui Sampaio', 'Mayor Rui Sampaio', 'Sampaio'],
		],
		mayWho: [['Sunkey']],
		where: [['Porto Salvo']],
		mayWhere: [['Liberty Avenue']],
		when: ['2026-09-26'],
		figures: ['35,000 people', '68%', '11%', '9,200 flats', '40 years'],
		gist: [
			'At least 35,000 people marched through Porto Salvo on Saturday to demand a limit on rents, in the biggest protest the port has seen in 40 years.',
		],
	},
	{
		id: 'ferry-inquiry',
		name: 'ferry.txt',
		file: `Inquiry blames owners for loss of the Lady Margaret

1 December 2026

The owners of a ferry that sank with the loss of 52 lives knew
for seven months that its bow door did not close, a public inquiry
has found.

Sir Ranulph Keys, who led the inquiry, said in his report on
Monday that the sinking of the Lady Margaret off Carrick Head on
8 February 2024 was "not an accident but an appointment".

The ship, carrying 187 passengers and crew, filled with water in
less than nine minutes.

Its owner, Sound & Isles Ferries, put off a repair that would have
cost £31,000. Managing director Clement Hurst told an engineer in
an e-mail to "use more grease".

"Thirty-one thousand pounds. That's what they were worth," said
Isobel Muir, whose son Calum, 17, died.

Mr Hurst resigned last year. A lawyer for Sound & Isles said the
company accepted all 38 recommendations.

The Crown Office said it would study the 900-page report. Transport
Minister Nuala Baird said that the Ferries (Safety) Act would be
changed by the summer.
`,
		who: [
			['Ranulph Keys', 'Sir Ranulph Keys', 'Sir Ranulph', 'Keys'],
			['Sound & Isles Ferries', 'Sound & Isles'],
			['Clement Hurst', 'Mr Hurst', 'Hurst'],
			['Isobel Muir', 'Muir'],
		],
		mayWho: [['Nuala Baird', 'Transport Minister Nuala Baird', 'Baird'], ['Crown Office'], ['Calum']],
		where: [['Carrick Head', 'off Carrick Head']],
		mayWhere: [],
		when: ['2026-11-30', '2024-02-08'],
		figures: ['52 lives', '187 passengers', '187 passengers and crew', '£31,000', '38 recommendations'],
		gist: [
			'The owners of a ferry that sank with the loss of 52 lives knew for seven months that its bow door did not close, a public inquiry has found.',
		],
	},
	{
		id: 'fishing-summit',
		name: 'summit.txt',
		file: `Rivals sign truce in 'herring war' after island summit

By our diplomatic editor
Saturday, April 4, 2026

The leaders of Norhavn and Skaldia on Friday signed an agreement to share the herring of the Grey Bank, ending a dispute in which warships had rammed one another 14 times.

Prime Minister Henrik Dalsund of Norhavn and President Sunniva Brekke of Skaldia met on the tiny island of Utvær, where neither side keeps a flag.

Under the Utvær Accord, Norhavn will take 55% of a yearly catch of 300,000 tonnes and Skaldia the rest.

"We have argued for six years about fish that do not know our names," Mr Dalsund said. Ms Brekke said that she had come prepared to stay until Easter Monday.

The European Union (EU), which helped to draft the text, will pay €90 million to fishermen who give up their boats.

The Skaldian Boatmen's League called it a surrender. "We'll fish where our fathers fished," said its chairman, Odd Lunde.

The two parliaments must approve the accord by 30 June. It was at Utvær, in 1721, that the two kingdoms last made peace.
`,
		who: [
			['Henrik Dalsund', 'Prime Minister Henrik Dalsund', 'Mr Dalsund', 'Dalsund'],
			['Sunniva Brekke', 'President Sunniva Brekke', 'Ms Brekke', 'Brekke'],
			['European Union', 'EU'],
			["Skaldian Boatmen's League"],
			['Odd Lunde', 'Lunde'],
		],
		mayWho: [['Norhavn'], ['Skaldia']],
		where: [['Utvær', 'island of Utvær']],
		mayWhere: [['Grey Bank'], ['Norhavn'], ['Skaldia']],
		when: ['2026-04-03'],
		figures: ['14 times', '55%', '300,000 tonnes', '€90 million'],
		gist: [
			'The leaders of Norhavn and Skaldia on Friday signed an agreement to share the herring of the Grey Bank, ending a dispute in which warships had rammed one another 14 times.',
		],
	},
	{
		id: 'hospital-hack',
		name: 'hospital.txt',
		file: `Hackers Shut Down Computers at Three Hospitals

By Gloria Mendes

ST. BRENDAN, La. -- A cyberattack knocked out the computers of three hospitals in St. Brendan Parish on Tuesday, forcing doctors to cancel 215 operations and go back to pen and paper.

Bayou Regional Health, which runs the hospitals, said that the intruders had asked for $2 million. It has not paid.

"We practiced for this, but you practice with the lights on," said Dr. Earl Fontenot, the chief medical officer.

Ambulances were being sent to New Iberville, 45 miles away. Seven babies in intensive care were moved.

The hospital chain's emergency rooms stayed open. At Mercy Franklin Medical Center, nurses ran notes up four flights of stairs.

A group calling itself Red Lantern took responsibility. The FBI is investigating, spokeswoman Tish Calloway said. Calloway would not say whether patients' files had been stolen.

Red Lantern attacked a chain in Ohio last October and got $850,000.

Patient Francis Paul had waited since March for a new knee. "I've got a clean gown and no appointment," Paul said.
`,
		who: [
			['Bayou Regional Health'],
			['Earl Fontenot', 'Dr. Earl Fontenot', 'Fontenot'],
			['Red Lantern'],
			['Tish Calloway', 'Calloway'],
		],
		mayWho: [['FBI', 'The FBI'], ['Francis Paul', 'Paul'], ['Mercy Franklin Medical Center']],
		where: [['St. Brendan Parish'], ['St. Brendan, La.', 'St. Brendan']],
		mayWhere: [['New Iberville'], ['Mercy Franklin Medical Center'], ['Ohio'], ['La.']],
		when: ['Tuesday', 'on Tuesday'],
		figures: ['215 operations', '$2 million', '45 miles', '$850,000'],
		gist: [
			'A cyberattack knocked out the computers of three hospitals in St. Brendan Parish on Tuesday, forcing doctors to cancel 215 operations and go back to pen and paper.',
		],
	},
	{
		id: 'stolen-atlas',
		name: 'atlas.md',
		file: `---
title: "Stolen atlas found behind a freezer, 52 years on"
date: 2026-08-16
author: Kit Farraday
---

An atlas stolen from a university library in 1974 has been found behind a freezer in a holiday flat and handed back, police in Marienbrück said.

The *Theatrum Ventorum*, printed in 1603 and worth about €2.6 million, was returned to the Ludovica Library on Friday. Only one of its 96 maps, that of Iceland, is missing.

A plumber, Benno Achterberg, had come to mend a pipe. "I thought it was somebody's cookbook," Achterberg said. He will receive a reward of €25,000.

The flat belonged to the late Gerd Vogel, a lecturer who had helped in the search for the book. Vogel died in 1999.

"He came to tea every year on the anniversary to ask whether there was news," said the librarian, Dr Clara Simmerl. "Naturally, I find that interesting now."

Detective Nora Weiss said that no one would be charged. Weiss's officers are looking for Iceland.

The atlas goes on show in Reading Room 3 next month. It will be chained.
`,
		who: [
			['Benno Achterberg', 'Achterberg'],
			['Clara Simmerl', 'Dr Clara Simmerl', 'Simmerl'],
			['Nora Weiss', 'Detective Nora Weiss', 'Weiss'],
		],
		mayWho: [['Ludovica Library'], ['Gerd Vogel', 'Vogel']],
		where: [['Marienbrück'], ['Ludovica Library']],
		mayWhere: [],
		when: ['2026-08-14'],
		figures: ['€2.6 million', '96 maps', '€25,000'],
		gist: [
			'An atlas stolen from a university library in 1974 has been found behind a freezer in a holiday flat and handed back, police in Marienbrück said.',
		],
	},
];
